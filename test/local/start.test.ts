import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCleanup } from '../../infra/local/cleanup.ts';
import { openDataFolder } from '../../infra/local/dataFolder.ts';
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
  await expect(readPack(folder)).rejects.toThrow(/matters\.json cannot be read: .*JSON.*Fix it/);
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
  const phases = printed.slice(0, 6).filter((line) => !line.includes('Synthesizing'));
  expect(phases.slice(0, 5)).toEqual([
    'Starting Tongban 通办',
    '  Starting the database',
    '  Opening the app',
    '  Creating the tables',
    '  Loading the functions',
  ]);
  for (const role of roles) expect(printed.join('\n')).toMatch(new RegExp(`^${role} +ey`, 'm'));
  expect(readdirSync(folder).filter((name) => name.startsWith('tongban-'))).toEqual([]);
});

test('a second runner in a folder is rejected in one line', async () => {
  const cleanup = createCleanup();
  openDataFolder(join(folder, '.tongban'), cleanup);
  const ended = await runScript(START, [], { cwd: folder, env: { PORT: '0' } });
  await cleanup.run();
  expect([ended.code, ended.stderr]).toEqual([
    1,
    '.tongban is in use by another runner: stop that one first, or start with --memory.\n',
  ]);
});

test('the folder of a killed runner can be used by the next one', async () => {
  const module = JSON.stringify(pathToFileURL(repositoryFile('infra/local/dataFolder.ts')));
  const script = `import { openDataFolder } from ${module};
    // kept, as a runner does: a lock that nothing refers to is collected, and open again
    const releases = [];
    openDataFolder('.', { add: (release) => releases.push(release) });
    console.log('held');
    setInterval(() => releases.length, 1_000);`;
  const killed = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
  await once(killed.stdout, 'data');
  expect(() => openDataFolder(folder, createCleanup())).toThrow('is in use by another runner');
  killed.kill('SIGKILL');
  await once(killed, 'close');
  const cleanup = createCleanup();
  expect(openDataFolder(folder, cleanup)).toBe(folder);
  await cleanup.run();
});

const runShell = async (command: string): Promise<string> => {
  const child = spawn('/bin/sh', ['-c', command], { stdio: ['ignore', 'pipe', 'ignore'] });
  return text(child.stdout);
};
