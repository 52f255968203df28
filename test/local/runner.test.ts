import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkEndpoint, startEngine } from '../../infra/local/dynamodb/engine.ts';
import { type Runner, type RunnerOptions, startTongban } from '../../infra/local/runner.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { createOwnEndpoint } from '../support/engine.ts';
import { createFixtureAssembly } from './support/createFixtureAssembly.ts';

const NUMBER = expect.stringMatching(/^\d+$/);

let assemblyDir: string;
let dataDir: string;
let dynamoDbEndpoint: string | undefined;
let running: Runner[] = [];

const start = async (options: RunnerOptions = {}): Promise<Runner> => {
  const runner = await startTongban({
    assemblyDir,
    dataDir,
    dynamoDbEndpoint,
    warn: () => undefined,
    ...options,
  });
  running.push(runner);
  return runner;
};

const put = async (runner: Runner, ...things: { pk: string; poison?: boolean }[]): Promise<void> => {
  const client = new DynamoDBClient(localClient(runner.dynamoDbEndpoint));
  for (const { pk, poison } of things) {
    const Item = { pk: { S: pk }, ...(poison && { poison: { BOOL: true } }) };
    await client.send(new PutItemCommand({ TableName: 'Data-Things', Item }));
  }
  client.destroy();
};

beforeEach(() => {
  assemblyDir = createFixtureAssembly();
  dynamoDbEndpoint = createOwnEndpoint();
  dataDir = mkdtempSync(join(tmpdir(), 'tongban-data-'));
});
afterEach(async () => {
  await Promise.all(running.map((runner) => runner.stop()));
  running = [];
  for (const folder of [assemblyDir, dataDir]) rmSync(folder, { recursive: true, force: true });
});

test('a stream record reaches the function mapped in the template', async () => {
  const runner = await start();
  await put(runner, { pk: 'a' }, { pk: 'b' });
  await runner.drained();
  expect(runner.logs('watcher')).toEqual(['took a', 'took b']);
});

test('only a poison record goes to the template’s dead-letter queue', async () => {
  const runner = await start();
  await put(runner, { pk: 'a' }, { pk: 'b', poison: true }, { pk: 'c' });
  await runner.drained();
  const [message = '', ...others] = readFileSync(join(dataDir, 'GivenUp.jsonl'), 'utf8').trim().split('\n');
  expect(runner.logs('watcher')).toEqual(['took a', 'took c']);
  expect(others).toEqual([]);
  expect(JSON.parse(message)).toMatchObject({
    requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
    DDBStreamBatchInfo: { batchSize: 1, startSequenceNumber: NUMBER, endSequenceNumber: NUMBER },
  });
});

test('after a restart the stream continues after the last handled record', async () => {
  const first = await start();
  await put(first, { pk: 'a' });
  await first.drained();
  await put(first, { pk: 'b' });
  await first.stop();
  const taken = first.logs('watcher');
  const second = await start();
  await put(second, { pk: 'c' });
  await second.drained();
  expect([...taken, ...second.logs('watcher')]).toEqual(['took a', 'took b', 'took c']);
});

test('a second runner on the same data is rejected', async () => {
  await start();
  await expect(start()).rejects.toThrow(/is in use by another runner/);
});

test('two runners with separate data can run side by side', async () => {
  const [one, other] = [
    await start(),
    await start({ dataDir: undefined, dynamoDbEndpoint: createOwnEndpoint() }),
  ];
  await put(one, { pk: 'a' });
  await Promise.all([one.drained(), other.drained()]);
  expect([one.logs('watcher'), other.logs('watcher')]).toEqual([['took a'], []]);
});

test('without a data folder, a temporary one is used and deleted', async () => {
  const runner = await start({ dataDir: undefined, dynamoDbEndpoint: undefined });
  expect(existsSync(join(runner.dataDir, 'dynamodb.sqlite'))).toBe(true);
  await runner.stop();
  expect(existsSync(runner.dataDir)).toBe(false);
});

test('an external DynamoDB can be used and is left running', async () => {
  const engine = await startEngine(join(dataDir, 'other.sqlite'));
  const runner = await start({ dynamoDbEndpoint: engine.endpoint });
  await put(runner, { pk: 'a' });
  await runner.drained();
  await runner.stop();
  await checkEndpoint(engine.endpoint);
  await engine.stop();
  expect(runner.logs('watcher')).toEqual(['took a']);
});

test('tables of another shape are rejected', async () => {
  await (await start()).stop();
  const template = join(assemblyDir, 'Data.json');
  const changed = readFileSync(template, 'utf8').replaceAll('"NEW_IMAGE"', '"KEYS_ONLY"');
  writeFileSync(template, changed);
  await expect(start()).rejects.toThrow(/Data-Things exists with other keys, indexes or stream.*--memory/);
});
