import type { Case, CaseHeader } from '../case/model.ts';
import { Help } from '../help/model.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';

/** A window, or one of its clerks: those who own what is open. */
export type WorkOwner = { readonly window: string; readonly clerk?: string | undefined };

/** How many items of a kind are listed at a time. */
export const MOST_ITEMS = 100;

/** Cases are read so many at a time, and no more are read once there might be more than MOST_ITEMS. */
const CHUNK = MOST_ITEMS / 2;
/** How many cases are read to find those of an owner. */
const MOST_READ = 1_000;
const MOST_PAGES = 10;

/** Which part of the open work is listed. */
export type WorkSlice = {
  /** The number after which cases are listed. */
  readonly after?: string | null | undefined;
  readonly isWanted: (owner: WorkOwner) => boolean;
  /** How many cases at most, a multiple of the chunk; as many as are read when absent. */
  readonly most?: number;
};

/** The open cases and help requests of an owner, in the order of their numbers. */
export type OwnedWork = {
  readonly cases: readonly Case[];
  readonly help: readonly Help[];
  /** The number after which the listing goes on; null: all cases were looked at. */
  readonly next: string | null;
  /** Open cases of the window, whoever owns them, that were not looked at. */
  readonly remaining: number;
  readonly hasMoreHelp: boolean;
};

/**
 * Lists what is open at a window: cases there, those that it accepted and that are at an office, and help requests.
 * Reads all open cases of the district: an index has no room for owners.
 */
export const listOpenWork = async (
  { cases, tasks }: Context['services'],
  directory: Directory,
  window: string,
  slice: WorkSlice,
): Promise<OwnedWork> => {
  const open = await cases.listOpen(directory.district.code);
  const headers = open.filter((one) => one.window === window || one.desk === window);
  const listed = await readOwned(cases, sortAfter(headers, slice.after), window, slice);
  return { ...listed, ...(await readHelp(tasks, window, slice)) };
};

const sortAfter = (headers: readonly CaseHeader[], after: string | null | undefined): string[] => {
  const numbers = [...new Set(headers.map(({ number }) => number))].toSorted();
  return after ? numbers.filter((number) => number > after) : numbers;
};

/** Reads cases chunk by chunk until enough are the owner's: what belongs to others does not count. */
const readOwned = async (
  cases: Context['services']['cases'],
  numbers: readonly string[],
  window: string,
  { isWanted, most = MOST_READ }: WorkSlice,
): Promise<Pick<OwnedWork, 'cases' | 'next' | 'remaining'>> => {
  const owned: Case[] = [];
  let read = 0;
  while (read < Math.min(numbers.length, MOST_READ) && owned.length + CHUNK <= most) {
    const found = await cases.findAll(numbers.slice(read, read + CHUNK));
    owned.push(...found.filter(({ owner }) => owner?.window === window && isWanted(owner)));
    read = Math.min(read + CHUNK, numbers.length);
  }
  const remaining = numbers.length - read;
  return { cases: owned, next: remaining > 0 ? (numbers[read - 1] ?? null) : null, remaining };
};

// a help request that nobody has taken is the window's
const readHelp = async (
  tasks: Context['services']['tasks'],
  window: string,
  { isWanted }: WorkSlice,
): Promise<Pick<OwnedWork, 'help'> & { readonly hasMoreHelp: boolean }> => {
  const owned: Help[] = [];
  let after: Parameters<typeof tasks.listWaiting>[1]['after'];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const listed = await tasks.listWaiting(
      { of: 'HELP', desk: window, open: true },
      { first: MOST_ITEMS, ...(after && { after }) },
    );
    const help = listed.items.map(({ node }) => Help.parse(node));
    owned.push(...help.filter(({ owner }) => owner?.window === window && isWanted(owner)));
    after = listed.items.at(-1)?.position;
    if (!listed.hasMore || !after)
      return { help: owned.slice(0, MOST_ITEMS), hasMoreHelp: owned.length > MOST_ITEMS };
    if (owned.length >= MOST_ITEMS) break;
  }
  return { help: owned.slice(0, MOST_ITEMS), hasMoreHelp: true };
};
