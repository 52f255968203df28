import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Cleanup } from './cleanup.ts';
import { StartFailure } from './startFailure.ts';

/** Opens the folder that holds all data of a runner, or a temporary one that is removed at the end; for one runner at a time. */
export const openDataFolder = (dataDir: string | undefined, cleanup: Cleanup): string => {
  const folder = dataDir ?? temporaryFolder(cleanup);
  mkdirSync(folder, { recursive: true });
  const release = lock(folder);
  cleanup.add(release);
  return folder;
};

const temporaryFolder = (cleanup: Cleanup): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-'));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

// The engine lets two processes open one file. A lock that SQLite holds ends with its process, however that
// ends, where a file with a process id would be left behind.
const lock = (folder: string): (() => void) => {
  const database = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch {
    database.close();
    throw new StartFailure(
      `${folder} is in use by another runner: stop that one first, or start with --memory.`,
    );
  }
  return () => database.close();
};
