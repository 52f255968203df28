import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDynamoDb } from '../../../functions/dynamodb/client.ts';
import { checkBackoff } from '../../chaos/wire/backoff.ts';
import { throttledAnswer } from '../../chaos/wire/throttledAnswer.ts';
import type { Attempt } from '../../chaos/wire/wire.ts';
import { createRandom } from '../../support/random.ts';

/** So few that the client's budget of retries lasts. */
const CALLS = 20;
const READ = new GetCommand({ TableName: 't', Key: { pk: 'p' } });
const WRITE = new TransactWriteCommand({ TransactItems: [{ Put: { TableName: 't', Item: { pk: 'p' } } }] });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(Math, 'random').mockImplementation(createRandom(20_160_401).next);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Moves the clock to the end of each wait until `act` has ended. */
const waitedFor = async (act: Promise<unknown>): Promise<void> => {
  let ended = false;
  const ending = act.finally(() => {
    ended = true;
  });
  while (!ended) {
    await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersToNextTimer();
  }
  await ending;
};

/** Throttles every attempt of some calls, on a clock that moves only while a client waits. */
const throttle = async (command: typeof READ | typeof WRITE): Promise<Attempt[]> => {
  const attempts: Attempt[] = [];
  const operation = command instanceof GetCommand ? 'GetItem' : 'TransactWriteItems';
  const handle = async ({ headers, body }: { headers: Record<string, string>; body: Uint8Array }) => {
    const call = headers['amz-sdk-invocation-id'] ?? '';
    attempts.push({ call, operation, at: Date.now() });
    const { status, ...answer } = throttledAnswer({
      operation,
      table: 't',
      call,
      body: Buffer.from(body).toString(),
    });
    return { response: { ...answer, statusCode: status, body: new TextEncoder().encode(answer.body) } };
  };
  const requestHandler = { handle, updateHttpClientConfig: () => undefined, httpHandlerConfigs: () => ({}) };
  const credentials = { accessKeyId: 'x', secretAccessKey: 'x' };
  const db = createDynamoDb({ region: 'x', credentials, requestHandler });
  for (let i = 0; i < CALLS; i += 1) {
    await waitedFor(
      expect(command instanceof GetCommand ? db.send(command) : db.send(command)).rejects.toThrow(),
    );
  }
  return attempts;
};

test.each([
  ['read', READ],
  ['transaction', WRITE],
])('a throttled %s is tried five times, after growing pauses with jitter', async (_, command) => {
  const attempts = await throttle(command);
  expect(attempts).toHaveLength(5 * CALLS);
  expect(checkBackoff(attempts)).toEqual([]);
});

test('equal pauses are found to lack jitter and back-off', () => {
  const attempts = [0, 50, 100].map((at) => ({ call: 'one', operation: 'GetItem', at }));
  expect(checkBackoff(attempts)).toEqual(['retries without jitter', 'retries without backoff']);
});
