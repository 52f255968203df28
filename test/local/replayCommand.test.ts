import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../../infra/local/freePort.ts';
import { runScript } from './support/runScript.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

const replay = (...args: string[]) => runScript('replay/main.ts', args, { cwd: folder });

test('the replay command reports an unreachable endpoint in one line and exits with 1', async () => {
  const { stdout, stderr, code } = await replay('--endpoint', `http://localhost:${await freePort()}`);
  expect([stdout, code]).toEqual(['', 1]);
  expect(stderr).toMatch(/^replay: Nothing answers at http:\/\/localhost:\d+\/health: .*\n$/);
});

test('the replay command reports a wrong option in one line and exits with 1', async () => {
  const { stderr, code } = await replay('--cases', 'many');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^replay: --cases must be a whole number from 1\. Usage: npm run replay .*\n$/);
});
