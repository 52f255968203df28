import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import type { FileStore } from '../files/fileStore.ts';
import type { FileRepository } from '../files/repository.ts';

type Removing = {
  readonly files: Pick<FileRepository, 'find' | 'listDue' | 'claimRemoval' | 'endRemoval' | 'keep'>;
  readonly fileStore: Pick<FileStore, 'remove'>;
};

/** Files that one run removes; what is left is the next run's. */
const MOST_REMOVED = 1_000;

/**
 * Removes the files of a district whose time has come: no case named them, their cases were erased, or a fault was found in
 * them. Counts them.
 */
export const removeFiles = async (parts: Removing, district: string, now: Date): Promise<number> => {
  const due = await parts.files.listDue(district, now.toISOString(), MOST_REMOVED);
  const removed = await mapInTurn(due, (number) => removeFile(parts, number, now));
  return removed.filter(Boolean).length;
};

// claimed first: from then on no case names it, so that none loses a file
const removeFile = async (parts: Removing, number: string, now: Date): Promise<boolean> => {
  const { files, fileStore } = parts;
  if (!(await files.claimRemoval(number))) return removeRefused(parts, number);
  await fileStore.remove(number);
  return files.endRemoval(number, now);
};

/**
 * Of a file that a case names, removes what was refused; its item goes on to say why. One that is clean stays: a case needs
 * it. If a fault is found meanwhile, it stays on the list, and the next run removes it.
 */
const removeRefused = async ({ files, fileStore }: Removing, number: string): Promise<boolean> => {
  const state = (await files.find(number))?.state;
  if (state === undefined) return false;
  if (state === 'REFUSED') await fileStore.remove(number);
  await files.keep(number, state);
  return state === 'REFUSED';
};
