import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createArchive } from '../../functions/audit/archive.ts';
import { createAuditRepository } from '../../functions/audit/repository.ts';
import { formatDigest } from '../../functions/audit/rules.ts';
import { takeDigest } from '../../functions/audit/takeDigest.ts';
import { createRecountRepository } from '../../functions/calendar/recountRepository.ts';
import type { Case } from '../../functions/case/model.ts';
import { createCaseRepository } from '../../functions/case/repository.ts';
import { storeCase } from '../../functions/case/storeCase.ts';
import { createDynamoDb } from '../../functions/dynamodb/client.ts';
import { sendInBatches } from '../../functions/dynamodb/sendInBatches.ts';
import { createHelpRepository } from '../../functions/help/repository.ts';
import { createBookingRepository } from '../../functions/queue/bookings/bookingRepository.ts';
import { createReconcileRepository } from '../../functions/reconcile/repository.ts';
import { createCounterRepository } from '../../functions/report/repository.ts';
import { createStandingRepository } from '../../functions/report/standingRepository.ts';
import { createCounterWriter } from '../../functions/rollup/counterWriter.ts';
import { parseImage } from '../../functions/rollup/image.ts';
import { countImages } from '../../functions/rollup/rollUpBatch.ts';
import { createPendingRepository } from '../../functions/supervise/pendingRepository.ts';
import { addDays } from '../../functions/time.ts';
import type { Cleanup } from '../../infra/local/cleanup.ts';
import { startCountingEngine } from '../../infra/local/dynamodb/countingEngine.ts';
import { startEngine } from '../../infra/local/dynamodb/engine.ts';
import { createTables } from '../../infra/local/dynamodb/tables.ts';
import { startS3 } from '../../infra/local/s3/server.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { createWorld } from '../../infra/local/template/world.ts';
import { haicangDirectory } from '../../test/support/haicang.ts';
import { createStoredCase } from './storedCases.ts';

/** The day whose night is measured. */
export const DAY = '2016-04-14';
/** Nights before it that have a digest: the audit verifies the digests of a week. */
const WEEK = 7;
/** Closed days that a night compares. */
const COMPARED = 3;
/** Old cases were touched for the last time on these days. */
const OLD_DAYS = { last: '2015-12-31', count: 250 };
const WRITES = { size: 25, atOnce: 8 };

/** When the audit of a day runs. */
export const auditOf = (day: string): Date => new Date(`${day}T17:30:00Z`);

/** Opens tables with so many old cases, a week of days with digests, and the day itself; each day has as many cases. */
export const openNight = async (
  assembly: string,
  { old, daily }: { readonly old: number; readonly daily: number },
  cleanup: Cleanup,
) => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-night-'));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  const engine = await startEngine(join(folder, 'dynamodb.sqlite'));
  cleanup.add(engine.stop);
  const counted = await startCountingEngine(engine.endpoint);
  cleanup.add(counted.stop);
  const world = createWorld(readAssembly(assembly));
  const plain = new DynamoDBClient(localClient(engine.endpoint));
  cleanup.add(() => plain.destroy());
  await createTables(plain, world);
  const nameOf = (part: string): string =>
    world
      .ofType('AWS::DynamoDB::GlobalTable')
      .map(world.nameOf)
      .find((name) => name.includes(part)) ?? '';
  const tables = { cases: nameOf('Cases'), counters: nameOf('Counters'), registry: nameOf('Registry') };
  const loader = DynamoDBDocumentClient.from(plain, { marshallOptions: { removeUndefinedValues: true } });
  const load = (cases: readonly Case[]): Promise<void> =>
    sendInBatches(cases.map(storeCase), WRITES, async (batch) => {
      const requests = batch.map((Item) => ({ PutRequest: { Item } }));
      await loader.send(new BatchWriteCommand({ RequestItems: { [tables.cases]: requests } }));
      return [];
    });
  const s3 = await startS3(join(folder, 's3'));
  cleanup.add(s3.stop);
  const db = createDynamoDb(localClient(counted.endpoint));
  cleanup.add(() => db.destroy());
  const directory = haicangDirectory();
  const parts = createParts(db, tables, new S3Client(localClient(s3.endpoint)));
  await loadOld(load, directory, old);
  await parts.archive.keep(directory.district.code, addDays(DAY, -WEEK - 1), firstDigest(directory));
  const writer = createCounterWriter(loader, tables.counters);
  for (let back = WEEK; back >= 0; back -= 1) {
    const day = addDays(DAY, -back);
    const cases = Array.from({ length: daily }, (_, n) => createStoredCase(directory, day, n));
    await load(cases);
    if (back < COMPARED)
      await countImages(
        cases.flatMap((one) => parseImage({ ...one }) ?? []),
        { counted: writer },
      );
    if (back > 0) await takeDigest(parts, directory, auditOf(day), fail);
  }
  return { parts, directory, tables, load, during: counted.during };
};

type Directory = ReturnType<typeof haicangDirectory>;

const createParts = (
  db: DynamoDBDocumentClient,
  tables: { readonly cases: string; readonly counters: string; readonly registry: string },
  s3: S3Client,
) => ({
  repository: createAuditRepository(db, tables),
  archive: createArchive(s3, 'digests'),
  compared: createReconcileRepository(db, tables),
  counters: createCounterRepository(db, tables.counters),
  // of supervision
  cases: createCaseRepository(db, tables.cases),
  pending: createPendingRepository(db, tables.cases),
  help: createHelpRepository(db, tables.cases),
  recounts: createRecountRepository(db, tables.cases),
  bookings: createBookingRepository(db, tables.cases),
  standing: createStandingRepository(db, tables.cases),
});

/** Cases made at once, so that a million of them do not fill the memory. */
const PORTION = 5_000;

const loadOld = async (
  load: (cases: readonly Case[]) => Promise<void>,
  directory: Directory,
  old: number,
): Promise<void> => {
  for (let from = 0; from < old; from += PORTION) {
    const length = Math.min(PORTION, old - from);
    const nth = (i: number): Case => {
      const n = from + i;
      // settled, all of them
      return createStoredCase(directory, addDays(OLD_DAYS.last, -(n % OLD_DAYS.count)), 33 * n + 1);
    };
    await load(Array.from({ length }, (_, i) => nth(i)));
  }
};

const firstDigest = ({ district }: Directory): string => {
  const day = addDays(DAY, -WEEK - 1);
  const takenAt = auditOf(day).toISOString();
  return formatDigest({ district: district.code, day, takenAt, before: null, log: null }, []);
};

/** Fails on a finding: nothing was tampered with. */
export const fail = (finding: object): never => {
  throw new Error(`unexpected: ${JSON.stringify(finding)}`);
};
