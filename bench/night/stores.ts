import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createArchive } from '../../functions/audit/archive.ts';
import { createNightRepository } from '../../functions/audit/nightRepository.ts';
import { createAuditRepository } from '../../functions/audit/repository.ts';
import { createRecountRepository } from '../../functions/calendar/recountRepository.ts';
import { createCaseRepository } from '../../functions/case/repository.ts';
import { createFileRepository } from '../../functions/files/repository.ts';
import { createHelpRepository } from '../../functions/help/repository.ts';
import { createBookingRepository } from '../../functions/queue/bookings/bookingRepository.ts';
import { createMonthReader } from '../../functions/reconcile/monthHashes.ts';
import { createReconcileRepository } from '../../functions/reconcile/repository.ts';
import { createStandingRepository } from '../../functions/report/standingRepository.ts';
import { createPendingRepository } from '../../functions/supervise/pendingRepository.ts';
import type { Cleanup } from '../../infra/local/cleanup.ts';
import { openDynamoDb } from '../../infra/local/dynamodb/open.ts';
import { createTables } from '../../infra/local/dynamodb/tables.ts';
import { startS3 } from '../../infra/local/s3/server.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { createWorld } from '../../infra/local/template/world.ts';

/** A database call of a bench may wait for a busy machine: it must not come twice. */
export const PATIENT_MS = 120_000;

type Tables = { readonly cases: string; readonly counters: string; readonly registry: string };
export type Stores = Awaited<ReturnType<typeof openStores>>;

/** Opens the tables and digests that are kept in a folder, and creates what is not there yet. */
export const openStores = async (assembly: string, folder: string, cleanup: Cleanup) => {
  const { endpoint, client } = await openDynamoDb(folder, undefined, cleanup, console.error);
  const world = createWorld(readAssembly(assembly));
  await createTables(client, world);
  const names = world.ofType('AWS::DynamoDB::GlobalTable').map(world.nameOf);
  const nameOf = (part: string): string => names.find((name) => name.includes(part)) ?? '';
  const tables: Tables = {
    cases: nameOf('Cases'),
    counters: nameOf('Counters'),
    registry: nameOf('Registry'),
  };
  const local = await startS3(['digests'], join(folder, 's3'));
  cleanup.add(local.stop);
  const s3 = new S3Client(localClient(local.endpoint));
  cleanup.add(() => s3.destroy());
  return { endpoint, client, tables, s3 };
};

/** What the parts of a night read and write. */
export const createParts = (db: DynamoDBDocumentClient, { tables, s3 }: Pick<Stores, 'tables' | 's3'>) => ({
  repository: createAuditRepository(db, tables),
  archive: createArchive(s3, 'digests'),
  compared: createReconcileRepository(db, tables),
  months: createMonthReader(db, tables.counters),
  seals: createNightRepository(db, tables.registry),
  // of supervision
  cases: createCaseRepository(db, tables.cases),
  pending: createPendingRepository(db, tables.cases),
  help: createHelpRepository(db, tables.cases),
  recounts: createRecountRepository(db, tables.cases),
  bookings: createBookingRepository(db, tables.cases),
  files: createFileRepository(db, tables.cases),
  fileStore: { remove: async () => undefined },
  standing: createStandingRepository(db, tables.cases),
});
