import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from '../../infra/local/freePort.ts';
import { roles } from '../../infra/local/issuer.ts';
import { readPack } from '../../infra/operate/district/files.ts';
import { createOwnEndpoint } from '../support/engine.ts';
import { repositoryFile, runScript } from './support/runScript.ts';

const START = 'infra/local/start.ts';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a port in use is reported in one line with exit code 1', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const ended = await runScript(START, ['--memory'], { cwd: folder, env: { PORT: String(port) } });
  other.close();
  expect(ended.stderr).toBe(
    `Port ${port} is in use: stop what uses it, or choose another with PORT=… npm start.\n`,
  );
  expect(ended.code).toBe(1);
});

test('an unreachable DynamoDB is reported in one line with exit code 1', async () => {
  cpSync(repositoryFile('districts'), join(folder, 'districts'), { recursive: true });
  const env = { PORT: '0', DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' };
  const ended = await runScript(START, ['--memory'], { cwd: folder, env });
  expect(ended.stderr).toMatch(
    /^No DynamoDB answers at DYNAMODB_ENDPOINT=http:\/\/127\.0\.0\.1:9: start one .*\n$/,
  );
  expect(ended.code).toBe(1);
});

test('an unknown option is reported in one line with exit code 1', async () => {
  const ended = await runScript(START, ['--memroy'], { cwd: folder });
  expect(ended.stderr).toMatch(/^.*--memroy.*\n$/);
  expect(ended.code).toBe(1);
});

test('a pack file that is not JSON is named', async () => {
  cpSync(repositoryFile('districts/350205'), folder, { recursive: true });
  writeFileSync(join(folder, 'matters.json'), '{ "matters": [');
  await expect(readPack(folder)).rejects.toThrow(/matters\.json cannot be read: .*JSON.*Mend it/);
});

test('the printed address is served, and a signal stops the runner cleanly', async () => {
  cpSync(repositoryFile('districts'), join(folder, 'districts'), { recursive: true });
  const child = spawn(process.execPath, [repositoryFile(START), '--memory'], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', TMPDIR: folder, DYNAMODB_ENDPOINT: createOwnEndpoint() },
  });
  const ended = Promise.all([once(child, 'close'), text(child.stderr)]);
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line);
    if (!line.startsWith('curl ')) continue;
    expect(await runShell(line)).toContain('"role":"CLERK"');
    child.kill('SIGINT');
  }
  const [[code], complaints] = await ended;
  expect([code, complaints]).toEqual([0, '']);
  for (const role of roles) expect(printed.join('\n')).toMatch(new RegExp(`^${role} +ey`, 'm'));
  expect(readdirSync(folder).filter((name) => name.startsWith('tongban-'))).toEqual([]);
});

const runShell = async (command: string): Promise<string> => {
  const child = spawn('/bin/sh', ['-c', command], { stdio: ['ignore', 'pipe', 'ignore'] });
  return text(child.stdout);
};
