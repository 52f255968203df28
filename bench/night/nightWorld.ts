import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDynamoDb } from '../../functions/dynamodb/client.ts';
import type { Cleanup } from '../../infra/local/cleanup.ts';
import { startCountingEngine } from '../../infra/local/dynamodb/countingEngine.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { haicangDirectory } from '../../test/support/haicang.ts';
import { createLoader } from './seedNight.ts';
import { createParts, openStores, PATIENT_MS } from './stores.ts';

/** Opens a copy of what `seedNight` wrote, behind a proxy that counts. */
export const openNight = async (assembly: string, seeded: string, cleanup: Cleanup) => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-night-'));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(seeded, folder, { recursive: true });
  const stores = await openStores(assembly, folder, cleanup);
  const counted = await startCountingEngine(stores.endpoint);
  cleanup.add(counted.stop);
  const db = createDynamoDb(localClient(counted.endpoint), PATIENT_MS);
  cleanup.add(() => db.destroy());
  return {
    parts: createParts(db, stores),
    directory: haicangDirectory(),
    load: createLoader(stores),
    during: counted.during,
  };
};
