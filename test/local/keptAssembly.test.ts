import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAssembly } from '../../infra/local/template/keptAssembly.ts';

let root: string;
let folder: string;
let syntheses: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongban-kept-'));
  folder = join(root, 'data');
  syntheses = 0;
  mkdirSync(join(root, 'functions', 'case'), { recursive: true });
  edit('one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const edit = (text: string) => writeFileSync(join(root, 'functions', 'case', 'handler.ts'), text);
const synthesize = async (outdir: string): Promise<void> => {
  syntheses += 1;
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, 'manifest.json'), `synthesis ${syntheses}`);
};
const open = async (how = synthesize): Promise<string> =>
  readFileSync(join(await openAssembly(folder, { root, synthesize: how }), 'manifest.json'), 'utf8');
const kept = () => readdirSync(join(root, '.tongban', 'assembly'));

test('unchanged sources are synthesized once', async () => {
  expect([await open(), await open()]).toEqual(['synthesis 1', 'synthesis 1']);
});

test('changed sources are synthesized again and replace the kept assembly', async () => {
  await open();
  const before = kept();
  edit('two');
  expect(await open()).toBe('synthesis 2');
  expect(kept()).toHaveLength(1);
  expect(kept()).not.toEqual(before);
});

test('moving a file counts as a change', async () => {
  await open();
  rmSync(join(root, 'functions', 'case'), { recursive: true });
  writeFileSync(join(root, 'functions', 'handler.ts'), 'one');
  expect(await open()).toBe('synthesis 2');
});

test('a runner keeps its copy when the kept assembly is replaced', async () => {
  const copy = await openAssembly(join(root, 'first'), { root, synthesize });
  edit('two');
  await open();
  expect(readFileSync(join(copy, 'manifest.json'), 'utf8')).toBe('synthesis 1');
});

test('an assembly whose sources changed during synthesis is used, but not kept', async () => {
  const edited = async (outdir: string): Promise<void> => {
    await synthesize(outdir);
    edit('meanwhile');
  };
  expect(await open(edited)).toBe('synthesis 1');
  expect(existsSync(join(root, '.tongban'))).toBe(false);
});

test('a failed synthesis keeps nothing', async () => {
  await expect(open(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await open()).toBe('synthesis 1');
});
