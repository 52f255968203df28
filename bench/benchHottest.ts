import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { parseCounter } from '../functions/report/counterItem.ts';
import { sumMonth } from '../functions/report/monthCounts.ts';
import type { Chunk } from '../functions/rollup/chunk.ts';
import { type CounterWriter, createCounterWriter } from '../functions/rollup/counterWriter.ts';
import type { Image } from '../functions/rollup/image.ts';
import { countImages } from '../functions/rollup/rollUpBatch.ts';
import { createCleanup } from '../infra/local/cleanup.ts';
import { startEngine } from '../infra/local/dynamodb/engine.ts';
import { localClient } from '../infra/local/sdk.ts';
import { createDayCase, HOTTEST } from './dayCases.ts';

const CONSUMERS = [1, 2, 4, 8, 16];
const CASES = 1_600;
/** Cases per batch of a busy shard; a quiet shard delivers single cases, far from any limit. */
const BATCH = 25;

/** The result of one number of consumers. */
type Round = {
  readonly casesPerSecond: number;
  readonly transactions: number;
  /** Transactions that conflicted with another one and were retried. */
  readonly contended: number;
  /** Transactions that write the hottest item. */
  readonly hottest: number;
  /** Batches that conflicted too often and were redelivered, as Lambda does. */
  readonly again: number;
};

/**
 * Counts cases of one district by more and more concurrent consumers: every transaction writes the district's counter
 * of the day, the hottest item. Returns whether every case was counted.
 */
export const benchHottest = async (): Promise<boolean> => {
  const cleanup = createCleanup();
  try {
    const folder = mkdtempSync(join(tmpdir(), 'tongban-hottest-'));
    cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
    const engine = await startEngine(join(folder, 'dynamodb.sqlite'));
    cleanup.add(engine.stop);
    const client = new DynamoDBClient(localClient(engine.endpoint));
    cleanup.add(() => client.destroy());
    const db = DynamoDBDocumentClient.from(client);
    let first = 0;
    let allCounted = true;
    console.log(
      'consumers   cases/s   speed-up   transactions   on hottest item   retried   batches redelivered',
    );
    for (const consumers of CONSUMERS) {
      const TableName = `Counters${consumers}`;
      await client.send(new CreateTableCommand({ TableName, ...TABLE }));
      const round = await play(createCounterWriter(db, TableName), consumers);
      first ||= round.casesPerSecond;
      print(consumers, round, first);
      const { Item } = await db.send(new GetCommand({ TableName, Key: HOTTEST }));
      allCounted &&= sumMonth(parseCounter(Item)?.counts ?? new Map()).accepted === CASES;
    }
    return allCounted;
  } finally {
    await cleanup.run();
  }
};

const TABLE = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
} satisfies Omit<CreateTableCommandInput, 'TableName'>;

const play = async (counters: CounterWriter, consumers: number): Promise<Round> => {
  const seen = { transactions: 0, contended: 0, hottest: 0, again: 0 };
  const counted = cancelConflicts(counters, (keys, done) => {
    seen.transactions += 1;
    seen.hottest += Number(keys.includes(nameOf(HOTTEST)));
    seen.contended += Number(!done);
  });
  const batches = Array.from({ length: CASES / BATCH }, (_, n) =>
    Array.from({ length: BATCH }, (_, i) => createDayCase(n * BATCH + i)),
  );
  const consume = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift())
      while (!(await isCounted(batch, counted))) seen.again += 1;
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: consumers }, consume));
  return { ...seen, casesPerSecond: CASES / ((performance.now() - from) / 1_000) };
};

const isCounted = (batch: readonly Image[], counted: CounterWriter): Promise<boolean> =>
  countImages(batch, { counted }).then(
    () => true,
    () => false,
  );

/** Cancels a transaction that conflicts with one in flight, as DynamoDB does: the engine serializes them. */
const cancelConflicts = (
  counters: CounterWriter,
  onEnd: (keys: readonly string[], done: boolean) => void,
): CounterWriter => {
  const held = new Set<string>();
  return {
    ...counters,
    async add(chunk) {
      const keys = keysOf(chunk);
      const free = !keys.some((key) => held.has(key));
      if (free) for (const key of keys) held.add(key);
      const done = free && (await counters.add(chunk));
      if (free) for (const key of keys) held.delete(key);
      onEnd(keys, done);
      return done;
    },
  };
};

const nameOf = ({ pk, sk }: { readonly pk: string; readonly sk: string }): string => `${pk} ${sk}`;

const keysOf = ({ sums }: Chunk): string[] => sums.map(({ key }) => nameOf(key));

const print = (consumers: number, round: Round, first: number): void => {
  const { casesPerSecond, transactions, hottest, contended, again } = round;
  const share = (part: number): string => `${((100 * part) / transactions).toFixed(0)} %`;
  console.log(
    [
      String(consumers).padStart(9),
      casesPerSecond.toFixed(0).padStart(9),
      (casesPerSecond / first).toFixed(2).padStart(10),
      String(transactions).padStart(14),
      share(hottest).padStart(17),
      share(contended).padStart(9),
      String(again).padStart(21),
    ].join(' '),
  );
};
