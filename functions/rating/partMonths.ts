import { runWithBudget } from '../budget.ts';
import type { Counts } from '../report/rates.ts';
import { createShortCache } from '../shortCache.ts';

/** The counts of each part of a district by month (`2016-04`). */
export type PartMonths = ReadonlyMap<string, ReadonlyMap<string, Counts>>;

/** Past months do not change; the stream may still be counting the last hour of the latest. */
const MONTHS = { freshMs: 600_000, most: 8 };

/**
 * Keeps the counts of all parts of a district. Loading them takes a Query a part, more than a public request may make:
 * they are loaded beside its budget, for one request at a time, and kept for the next ones.
 */
export const createPartMonths = () => {
  const keep = createShortCache<PartMonths>(MONTHS);
  let last: Promise<unknown> = Promise.resolve();
  return (key: string, now: Date, trips: number, load: () => Promise<PartMonths>): Promise<PartMonths> =>
    keep(key, now, () => {
      const turn = last.then(() => runWithBudget({ trips, entries: 0 }, load));
      last = turn.catch(() => undefined);
      return turn;
    });
};
