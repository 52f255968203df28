import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { formatDigest } from '../../functions/audit/rules.ts';
import { takeDigest } from '../../functions/audit/takeDigest.ts';
import type { Case } from '../../functions/case/model.ts';
import { storeCase } from '../../functions/case/storeCase.ts';
import { createDynamoDb } from '../../functions/dynamodb/client.ts';
import { sendInBatches } from '../../functions/dynamodb/sendInBatches.ts';
import { createCounterWriter } from '../../functions/rollup/counterWriter.ts';
import { parseImage } from '../../functions/rollup/image.ts';
import { countImages } from '../../functions/rollup/rollUpBatch.ts';
import { addDays } from '../../functions/time.ts';
import { createCleanup } from '../../infra/local/cleanup.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { haicangDirectory } from '../../test/support/haicang.ts';
import { createStoredCase } from './storedCases.ts';
import { createParts, openStores, PATIENT_MS, type Stores } from './stores.ts';

/** The day whose night is measured. */
export const DAY = '2016-04-14';
/** Nights before it that have a digest: the audit verifies the digests of a week. */
const WEEK = 7;
/** Closed days that a night compares. */
const COMPARED = 3;
/** Old cases were touched for the last time on these days. */
const OLD_DAYS = { last: '2015-12-31', count: 250 };
const WRITES = { size: 25, atOnce: 8 };
/** Cases made at once, so that a million of them do not fill the memory. */
const PORTION = 5_000;

/** How many old cases a night has, and how many a day. */
type NightSize = { readonly old: number; readonly daily: number };
type Directory = ReturnType<typeof haicangDirectory>;

/** When the audit of a day runs. */
export const auditOf = (day: string): Date => new Date(`${day}T17:30:00Z`);

/** Fails on a finding: nothing was tampered with. */
export const fail = (finding: object): never => {
  throw new Error(`unexpected: ${JSON.stringify(finding)}`);
};

/**
 * Writes old cases, a week of days with digests, and the day itself into a folder, unless they are there: each day has as
 * many cases.
 */
export const seedNight = async (assembly: string, size: NightSize, folder: string): Promise<void> => {
  const done = join(folder, 'seeded');
  if (existsSync(done)) return;
  console.error(`Writing ${size.old} old cases, and ${size.daily} on each of eight days`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const cleanup = createCleanup();
  try {
    await seed(await openStores(assembly, folder, cleanup), size);
  } finally {
    await cleanup.run();
  }
  writeFileSync(done, '');
};

const seed = async (stores: Stores, { old, daily }: NightSize): Promise<void> => {
  const directory = haicangDirectory();
  const db = createDynamoDb(localClient(stores.endpoint), PATIENT_MS);
  const parts = createParts(db, stores);
  const load = createLoader(stores);
  await loadOld(load, directory, old);
  await parts.archive.keep(directory.district.code, addDays(DAY, -WEEK - 1), firstDigest(directory));
  const counted = createCounterWriter(db, stores.tables.counters);
  for (let back = WEEK; back >= 0; back -= 1) {
    const day = addDays(DAY, -back);
    const cases = Array.from({ length: daily }, (_, n) => createStoredCase(directory, day, n));
    await load(cases);
    const images = cases.flatMap((one) => parseImage({ ...one }) ?? []);
    if (back < COMPARED) await countImages(images, { counted });
    if (back > 0) await takeDigest(parts, directory, auditOf(day), fail);
  }
  db.destroy();
};

/** Creates what writes cases as they are stored, without their history of writes. */
export const createLoader = ({ client, tables: { cases: table } }: Pick<Stores, 'client' | 'tables'>) => {
  const db = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return (cases: readonly Case[]): Promise<void> =>
    sendInBatches(cases, WRITES, async (batch) => {
      const requests = batch.map((one) => ({ PutRequest: { Item: storeCase(one) } }));
      const { UnprocessedItems = {} } = await db.send(
        new BatchWriteCommand({ RequestItems: { [table]: requests } }),
      );
      return UnprocessedItems[table] ? batch : [];
    });
};

const loadOld = async (
  load: (cases: readonly Case[]) => Promise<void>,
  directory: Directory,
  old: number,
): Promise<void> => {
  for (let from = 0; from < old; from += PORTION) {
    const nth = (i: number): Case => {
      const n = from + i;
      // settled, all of them
      return createStoredCase(directory, addDays(OLD_DAYS.last, -(n % OLD_DAYS.count)), 33 * n + 1);
    };
    await load(Array.from({ length: Math.min(PORTION, old - from) }, (_, i) => nth(i)));
  }
};

const firstDigest = ({ district }: Directory): string => {
  const day = addDays(DAY, -WEEK - 1);
  const takenAt = auditOf(day).toISOString();
  return formatDigest({ district: district.code, day, takenAt, before: null, log: null }, []);
};
