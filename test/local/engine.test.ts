import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkEndpoint, ENGINES, findEngine, startEngine } from '../../infra/local/dynamodb/engine.ts';
import { mendStreamIndex } from '../../infra/local/dynamodb/indexMend.ts';
import manifest from '../../package.json' with { type: 'json' };
import lockFile from '../../package-lock.json' with { type: 'json' };
import { repositoryFile } from './support/runScript.ts';
import { waitUntil } from './support/waitUntil.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-engine-'));
  file = join(folder, 'engine.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isGone = async (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => false,
    () => true,
  );

test('the engine ends when its parent is killed', async () => {
  const parent = spawn(process.execPath, [repositoryFile('test/local/support/engineParent.ts'), file]);
  const [endpoint] = await once(createInterface({ input: parent.stdout }), 'line');
  expect(await isGone(String(endpoint))).toBe(false);
  parent.kill('SIGKILL');
  await waitUntil(() => isGone(String(endpoint)));
});

test('stopping the engine ends its process', async () => {
  const engine = await startEngine(file);
  await engine.stop();
  await engine.ended;
  expect(await isGone(engine.endpoint)).toBe(true);
});

test('a file that the engine cannot open fails with the engine’s message', async () => {
  await expect(startEngine(folder)).rejects.toThrow(/^The embedded DynamoDB did not start: \S/);
});

test('a missing engine fails with the system’s message', async () => {
  await expect(startEngine(file, '/nowhere/engine')).rejects.toThrow(/did not start: .*\/nowhere\/engine/);
});

test('a platform without an engine is advised to set DYNAMODB_ENDPOINT', () => {
  expect(() => findEngine('sunos-sparc')).toThrow(/no embedded DynamoDB for sunos-sparc.*DYNAMODB_ENDPOINT/);
});

test('a platform whose engine is missing is advised to install it', () => {
  const other = process.platform === 'win32' ? 'linux-x64' : 'win32-x64';
  expect(() => findEngine(other)).toThrow(`DynamoDB for ${other} is not installed: run npm ci`);
});

test('package.json and its lock file list the engine of every platform', () => {
  const named = Object.keys(ENGINES).map((platform) => `@dynoxide/${platform}`);
  const locked = Object.entries(lockFile.packages).filter(([path]) => path.includes('@dynoxide/'));
  const version = manifest.optionalDependencies['@dynoxide/linux-x64'];
  const optional = Object.keys(manifest.optionalDependencies);
  expect(optional.filter((name) => name.startsWith('@dynoxide/'))).toEqual(named);
  expect(locked).toEqual(
    Object.keys(ENGINES).map((platform) => {
      const [os, cpu] = platform.split('-');
      const entry = { version, os: [os], cpu: [cpu], optional: true };
      return [`node_modules/@dynoxide/${platform}`, expect.objectContaining(entry)];
    }),
  );
});

test('an endpoint without a DynamoDB is named', async () => {
  await expect(checkEndpoint('http://127.0.0.1:9')).rejects.toThrow(
    /^No DynamoDB answers at .*127\.0\.0\.1:9/,
  );
});

test('the stream index exists and is used by every streamed write', async () => {
  const engine = await startEngine(file);
  const warning = mendStreamIndex(file);
  const database = new DatabaseSync(file, { readOnly: true });
  const [step] = database
    .prepare(
      `EXPLAIN QUERY PLAN
       SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1 FROM _stream_records WHERE table_name = 'x'`,
    )
    .all();
  database.close();
  await engine.stop();
  // a warning here means that a new release of the engine renamed its stream table
  expect(warning).toBeUndefined();
  expect(step?.detail).toContain('USING COVERING INDEX tongban_stream_sequence');
});

test('without the expected table, adding the stream index only warns', () => {
  expect(mendStreamIndex(file)).toMatch(/^The engine runs without its stream index.*_stream_records/);
});
