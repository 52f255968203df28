import { expect, test } from 'vitest';
import type { InvocationResult } from '../../infra/local/lambda/messages.ts';
import { type Delivery, deliver } from '../../infra/local/stream/batch.ts';
import { toStreamRecord } from '../../infra/local/stream/record.ts';

const record = (sequence: number) =>
  toStreamRecord({ eventName: 'INSERT', dynamodb: { SequenceNumber: String(sequence) } }, 'arn:stream');
const batch = (...sequences: number[]) => sequences.map(record);
type Records = ReturnType<typeof batch>;
const numbers = (records: readonly Records[number][]): number[] =>
  records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));

const NEVER = Number.POSITIVE_INFINITY;
const HOUR_MS = 3_600_000;

/** A record of so many hours ago. */
const agedRecord = (sequence: number, hours: number) =>
  toStreamRecord(
    {
      eventName: 'INSERT',
      dynamodb: {
        SequenceNumber: String(sequence),
        ApproximateCreationDateTime: new Date(Date.now() - hours * HOUR_MS),
      },
    },
    'arn:stream',
  );

const failed: InvocationResult = { ok: false, error: { errorType: 'E', errorMessage: '', trace: [] } };
const failures = (...sequences: number[]): InvocationResult => ({
  ok: true,
  value: { batchItemFailures: sequences.map((sequence) => ({ itemIdentifier: String(sequence) })) },
});

/** Delivers a batch to a function played by `answer`, and records calls and outcomes. */
const play = async (
  records: Records,
  answer: (sequences: number[], call: number) => InvocationResult,
  mapping: Partial<Delivery['mapping']> = {},
) => {
  const seen = { calls: [] as number[][], settled: [] as number[], givenUp: [] as number[][] };
  await deliver(
    {
      mapping: { bisect: true, retries: 1, maxAgeMs: NEVER, reportsItemFailures: true, ...mapping },
      invoke: async (part) => {
        seen.calls.push(numbers(part));
        return answer(numbers(part), seen.calls.length);
      },
      giveUp: (part) => seen.givenUp.push(numbers(part)),
      settled: (part) => seen.settled.push(...numbers(part)),
      signal: new AbortController().signal,
    },
    records,
  );
  return seen;
};

test('a batch that succeeds is delivered once', async () => {
  const { calls, settled } = await play(batch(1, 2, 3), () => failures());
  expect(calls).toEqual([[1, 2, 3]]);
  expect(settled).toEqual([1, 2, 3]);
});

test('a partial failure is retried from the lowest failed record', async () => {
  const { calls, settled } = await play(batch(1, 2, 3, 4), (_, call) =>
    call === 1 ? failures(4, 3) : failures(),
  );
  expect(calls).toEqual([
    [1, 2, 3, 4],
    [3, 4],
  ]);
  expect(settled).toEqual([1, 2, 3, 4]);
});

test('bisecting sends only a poison record to the dead-letter queue', async () => {
  const { givenUp, settled } = await play(batch(1, 2, 3, 4, 5), (part) =>
    part.includes(4) ? failed : failures(),
  );
  expect(givenUp).toEqual([[4]]);
  expect(settled).toEqual([1, 2, 3, 4, 5]);
});

test('without bisecting, the whole batch is dead-lettered after its retries', async () => {
  const { calls, givenUp } = await play(batch(1, 2), () => failed, { bisect: false });
  expect(calls).toHaveLength(2);
  expect(givenUp).toEqual([[1, 2]]);
});

test('an identifier of another batch fails the whole batch', async () => {
  const { calls } = await play(batch(1, 2), (_, call) => (call === 1 ? failures(9) : failures()), {
    bisect: false,
  });
  expect(calls).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test('item failures are ignored if the mapping does not enable them', async () => {
  const { calls } = await play(batch(1, 2), () => failures(1), { reportsItemFailures: false });
  expect(calls).toHaveLength(1);
});

test.each([
  ['nothing', null],
  ['an empty object', {}],
  ['a null list', { batchItemFailures: null }],
])('a function that returns %s has processed the whole batch', async (_, value) => {
  const { calls } = await play(batch(1), () => ({ ok: true, value }));
  expect(calls).toHaveLength(1);
});

test('a failing record is given up once it is older than the mapping allows, however often it was tried', async () => {
  const { givenUp, calls } = await play(
    [agedRecord(1, 21), agedRecord(2, 19)],
    (_, call) => (call > 6 ? failures() : failed),
    {
      retries: NEVER,
      maxAgeMs: 20 * HOUR_MS,
    },
  );
  expect(givenUp).toEqual([[1]]);
  // both, the old one, then the young one until it succeeds
  expect(calls).toEqual([[1, 2], [1], [2], [2], [2], [2], [2]]);
});

test('stopping ends the retries of a batch that never succeeds', async () => {
  const controller = new AbortController();
  const delivering = deliver(
    {
      mapping: { bisect: false, retries: NEVER, maxAgeMs: NEVER, reportsItemFailures: true },
      invoke: async () => {
        controller.abort();
        return failed;
      },
      giveUp: () => undefined,
      settled: () => undefined,
      signal: controller.signal,
    },
    batch(1),
  );
  await expect(delivering).rejects.toMatchObject({ name: 'AbortError' });
});

test('a record has the shape of a Lambda event', () => {
  const made = toStreamRecord(
    {
      eventID: '7',
      eventName: 'MODIFY',
      dynamodb: {
        SequenceNumber: '7',
        StreamViewType: 'NEW_IMAGE',
        SizeBytes: 10,
        ApproximateCreationDateTime: new Date('2016-04-01T01:00:00.900Z'),
        Keys: { pk: { S: 'a' } },
        NewImage: { pk: { S: 'a' }, bytes: { B: Uint8Array.of(1, 2) }, list: { L: [{ BOOL: true }] } },
      },
    },
    'arn:stream',
  );
  expect(made).toEqual({
    eventID: '7',
    eventName: 'MODIFY',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'local',
    eventSourceARN: 'arn:stream',
    dynamodb: {
      SequenceNumber: '7',
      StreamViewType: 'NEW_IMAGE',
      SizeBytes: 10,
      ApproximateCreationDateTime: 1_459_472_400,
      Keys: { pk: { S: 'a' } },
      NewImage: { pk: { S: 'a' }, bytes: { B: 'AQI=' }, list: { L: [{ BOOL: true }] } },
    },
  });
});
