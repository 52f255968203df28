import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createRecountRepository } from '../calendar/recountRepository.ts';
import { createCaseRepository } from '../case/repository.ts';
import type { SuperviseConfig } from '../config.ts';
import type { FileStore } from '../files/fileStore.ts';
import { createFileRepository } from '../files/repository.ts';
import { createHelpRepository } from '../help/repository.ts';
import { createBookingRepository } from '../queue/bookings/bookingRepository.ts';
import { createRegistry } from '../registry/registry.ts';
import { createStandingRepository } from '../report/standingRepository.ts';
import { createPendingRepository } from './pendingRepository.ts';

/** The dependencies of a run. */
export type SupervisionServices = ReturnType<typeof createSupervisionServices>;

/** Creates the dependencies of a run. */
export const createSupervisionServices = (
  db: DynamoDBDocumentClient,
  {
    CASES_TABLE: table,
    REGISTRY_TABLE,
    REGISTRY_FRESH_MS,
  }: Pick<SuperviseConfig, 'CASES_TABLE' | 'REGISTRY_TABLE' | 'REGISTRY_FRESH_MS'>,
  fileStore: Pick<FileStore, 'remove'>,
) => ({
  fileStore,
  files: createFileRepository(db, table),
  registry: createRegistry(db, REGISTRY_TABLE, REGISTRY_FRESH_MS),
  cases: createCaseRepository(db, table),
  pending: createPendingRepository(db, table),
  help: createHelpRepository(db, table),
  recounts: createRecountRepository(db, table),
  bookings: createBookingRepository(db, table),
  standing: createStandingRepository(db, table),
});
