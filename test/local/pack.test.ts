import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { startTongban } from '../../infra/local/runner.ts';
import { createOwnEndpoint } from '../support/engine.ts';
import { repositoryFile } from './support/runScript.ts';

let pack: string;

beforeEach(() => {
  pack = mkdtempSync(join(tmpdir(), 'tongban-pack-'));
  cpSync(repositoryFile('districts/350205'), pack, { recursive: true });
});
afterEach(() => rmSync(pack, { recursive: true, force: true }));

const start = () =>
  startTongban({
    assemblyDir: inject('assemblyDir'),
    dynamoDbEndpoint: createOwnEndpoint(),
    packs: [pack],
  });

test('a refused pack stops the start with file, path and reason', async () => {
  const file = join(pack, 'windows.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"350205001001"', '"350205009999"'));
  await expect(start()).rejects.toThrow(
    /windows\.json is refused at windows\.\d+\.unit: .*Fix it and start again\.$/,
  );
});

test('a pack is imported before the runner is ready', async () => {
  const runner = await start();
  const health = await fetch(`${runner.url}/health`);
  await runner.stop();
  expect(health.status).toBe(200);
});
