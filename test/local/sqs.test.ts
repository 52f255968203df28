import { ChangeMessageVisibilityCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorkQueue } from '../../functions/spread/workQueue.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { startSqs } from '../../infra/local/sqs/server.ts';

const taken: [queue: string, body: string][] = [];
const hidden: [queue: string, id: string, seconds: number][] = [];
let local: Awaited<ReturnType<typeof startSqs>>;
let sqs: SQSClient;
beforeAll(async () => {
  local = await startSqs(['work', 'other'], {
    take: (queue, { body }) => taken.push([queue, body]),
    putOff: (queue, id, seconds) => hidden.push([queue, id, seconds]),
  });
  sqs = new SQSClient({ ...localClient(local.endpoint), maxAttempts: 1 });
});
afterAll(async () => {
  sqs.destroy();
  await local.stop();
});

const send = (QueueUrl: string, Entries: { Id: string; MessageBody: string }[]) =>
  sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
const entry = (Id: string, MessageBody = 'x') => ({ Id, MessageBody });

test('work for more districts than fit into a batch reaches its own queue, each district once', async () => {
  taken.length = 0;
  const work = Array.from({ length: 23 }, (_, i) => ({ district: String(350_200 + i), time: 'now' }));
  const ids = await createWorkQueue(sqs, 'work')(work);
  expect(new Set(ids).size).toBe(23);
  expect(taken.map(([queue, body]) => `${queue} ${body}`).sort()).toEqual(
    work.map((one) => `work ${JSON.stringify(one)}`),
  );
});

test.each([
  ['a queue that the template does not have', 'unknown', [entry('1')]],
  ['more than ten entries', 'work', Array.from({ length: 11 }, (_, i) => entry(String(i)))],
  ['no entries', 'work', []],
  ['two entries with the same id', 'work', [entry('1'), entry('1')]],
  ['an id with other characters', 'work', [entry('a b')]],
  ['an empty message', 'work', [entry('1', '')]],
  ['more than 256 kB together', 'work', [entry('1', '字'.repeat(50_000)), entry('2', '字'.repeat(50_000))]],
])('the local SQS refuses %s, and takes none of it', async (_, queue, entries) => {
  taken.length = 0;
  await expect(send(queue, entries)).rejects.toThrow();
  expect(taken).toEqual([]);
});

test('the local SQS passes on that a message is put off, by twelve hours at most', async () => {
  const hide = (VisibilityTimeout: number, QueueUrl = 'work') =>
    sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: 'm', VisibilityTimeout }));
  await hide(43_200);
  await expect(hide(43_201)).rejects.toThrow();
  await expect(hide(1, 'unknown')).rejects.toThrow();
  expect(hidden).toEqual([['work', 'm', 43_200]]);
});
