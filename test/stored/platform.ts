import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunnerOptions, startTongban } from '../../infra/local/runner.ts';
import { openDigests } from './digests.ts';
import type { Recording } from './recording.ts';
import { openTables } from './tables.ts';

/** A platform of today's code that can open what a recording's keys sealed. */
export type KeyedPlatform = Awaited<ReturnType<typeof startWithKeys>>;

/** Starts a platform with given keys and empty tables. */
export const startWithKeys = async (keys: Recording['keys'], options: RunnerOptions) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tongban-stored-'));
  writeFileSync(join(dataDir, 'kms.json'), JSON.stringify(keys));
  const runner = await startTongban({ ...options, dataDir });
  const tables = openTables(dataDir);
  const digests = openDigests(dataDir);
  return {
    runner,
    tables,
    digests,
    outputsFile: join(dataDir, 'outputs.json'),
    close: async (): Promise<void> => {
      tables.close();
      digests.close();
      await runner.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
