import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Chunk } from '../../../functions/rollup/chunk.ts';
import { countEvents } from '../../../functions/rollup/countEvents.ts';
import { rollUpBatch } from '../../../functions/rollup/rollUpBatch.ts';
import { mutateJson } from '../../support/fuzz.ts';

const act = {
  at: '2016-04-06T01:00:00.000Z',
  day: '2016-04-06',
  actor: 'a',
  key: 'k',
  payload: 'p',
  hash: 'h',
};
const place = { district: '350205', village: '350205002214', matter: 'HC-PS-02', window: '350205002214-01' };
const accepted = { crossVillage: false, online: false, visit: true, materialsSaved: 1, stampsSaved: 0 };
const owed = { desk: '350205002214-01', to: '350205002214-01' };
const items = [
  {
    ...place,
    number: '350205002214-HC-PS-02-0123456789ABCDEF',
    events: [
      { ...act, ...accepted, type: 'ACCEPTED', role: 'CLERK', desk: owed.desk, to: owed.desk, clock: {} },
      { ...act, type: 'COMPLETED', role: 'CLERK', desk: owed.desk, onTheSpot: true, onTime: true },
      { ...act, type: 'RATED', role: 'RESIDENT', score: 5 },
    ],
  },
  {
    ...place,
    kind: 'HELP',
    number: 'H-350205002214-0123456789ABCDEF',
    events: [
      { ...act, type: 'ASKED', role: 'RESIDENT', to: owed.to, text: 0 },
      { ...act, type: 'ANSWERED', role: 'CLERK', desk: owed.desk, text: 1, minutes: 5, inTime: true },
    ],
  },
  {
    ...place,
    kind: 'TICKET',
    number: '350205002214-01-20160406-001',
    events: [
      { ...act, type: 'TAKEN', role: 'RESIDENT' },
      { ...act, type: 'CALLED', role: 'CLERK', waitSeconds: 60 },
    ],
  },
];

const record = (item: unknown, SequenceNumber: string): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber,
    NewImage: z
      .record(z.string(), z.custom<AttributeValue>())
      .parse(marshall(Object(item), { allowImpreciseNumbers: true })),
  },
});

test('the unmutated images are counted', async () => {
  const chunks: Chunk[] = [];
  const { batchItemFailures } = await rollUpBatch(
    items.map((item, i) => record(item, `${i}`)),
    parts(chunks),
  );
  expect(batchItemFailures).toEqual([]);
  expect(chunks.flatMap(({ slices }) => slices)).toHaveLength(items.length);
});

test('a mutated image is returned as a batch failure or counted with valid numbers', async () => {
  const any = fc.oneof(...items.map(mutateJson));
  await fc.assert(
    fc.asyncProperty(any, async (item) => {
      const chunks: Chunk[] = [];
      const { batchItemFailures } = await rollUpBatch([record(item, '1')], parts(chunks));
      expect([[], [{ itemIdentifier: '1' }]]).toContainEqual(batchItemFailures);
      const counted = chunks.flatMap(({ slices }) => slices.flatMap(countEvents));
      expect(
        counted.flatMap(({ counts }) => Object.values(counts)).filter((n) => !Number.isFinite(n)),
      ).toEqual([]);
      expect(counted.map(({ day }) => day).filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

const parts = (chunks: Chunk[]) => ({
  counted: {
    countedOf: async () => new Map<string, number>(),
    add: async (chunk: Chunk) => {
      chunks.push(chunk);
      return true;
    },
  },
  metrics: { publish: () => undefined, publishLag: () => undefined },
  now: () => new Date('2016-04-06T02:00:00Z'),
});
