import { memoizeAsync } from '../memoizeAsync.ts';
import type { Directory } from '../registry/directory.ts';
import { type Standing, type StandingPart, selectStanding } from './standing.ts';
import type { createStandingRepository } from './standingRepository.ts';

/** What is open of a part when it was last counted. Null: never counted, or not by that part. */
export type DatedStanding = (Standing & { readonly at: string }) | null;

/** Loads the standing of a part. */
export type LoadStanding = (part: StandingPart) => Promise<DatedStanding>;

/** Creates what loads the standing of any part of a district, from one read. */
export const createStandingLoader = (
  { find }: ReturnType<typeof createStandingRepository>,
  directory: Directory,
): LoadStanding => {
  const load = memoizeAsync(() => find(directory.district.code));
  return async (part) => {
    const found = await load();
    const selected = found && selectStanding(found, directory, part);
    return found && selected ? { ...selected, at: found.at } : null;
  };
};
