import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import type { FileStore } from '../files/fileStore.ts';
import type { FileRepository } from '../files/repository.ts';

type Removing = {
  readonly files: Pick<FileRepository, 'listDue' | 'claimRemoval' | 'endRemoval'>;
  readonly fileStore: Pick<FileStore, 'remove'>;
};

/** Files that one run removes; what is left is the next run's. */
const MOST_REMOVED = 1_000;

/** Removes the files of a district whose time has come: no case named them, or their case was erased. Counts them. */
export const removeFiles = async (parts: Removing, district: string, now: Date): Promise<number> => {
  const due = await parts.files.listDue(district, now.toISOString(), MOST_REMOVED);
  const removed = await mapInTurn(due, (number) => removeFile(parts, number, now));
  return removed.filter(Boolean).length;
};

// claimed first: from then on no case names it, so that none loses a file
const removeFile = async ({ files, fileStore }: Removing, number: string, now: Date): Promise<boolean> => {
  if (!(await files.claimRemoval(number))) return false;
  await fileStore.remove(number);
  return files.endRemoval(number, now);
};
