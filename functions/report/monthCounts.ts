import { type Counts, MEASURES, type Measure, NO_COUNTS } from './rates.ts';

/** The counts of a series in a month: of each measure, by day of the month (entries 1 to 31); for entry 0 see `unpackMonth`. */
export type MonthCounts = ReadonlyMap<Measure, readonly number[]>;

const ENTRIES = 32;

/** Adds the counts of days to a month; returns the month with them. */
export const addToMonth = (
  before: MonthCounts,
  added: ReadonlyMap<string, Partial<Counts>>,
): Map<Measure, readonly number[]> => {
  const changed = new Map<Measure, number[]>();
  for (const [day, counts] of added)
    for (const measure of MEASURES) {
      const count = counts[measure] ?? 0;
      if (count === 0) continue;
      const days = changed.get(measure) ?? copyDays(before.get(measure));
      const entry = Number(day.slice(8));
      days[entry] = (days[entry] ?? 0) + count;
      changed.set(measure, days);
    }
  return new Map([...before, ...changed]);
};

/** Sets the counts of a day in a month; returns the month with them. */
export const setDay = (before: MonthCounts, day: string, counts: Counts): Map<Measure, number[]> =>
  new Map(
    MEASURES.filter((measure) => before.has(measure) || counts[measure] !== 0).map((measure) => {
      const days = copyDays(before.get(measure));
      days[Number(day.slice(8))] = counts[measure];
      return [measure, days];
    }),
  );

const copyDays = (days: readonly number[] | undefined): number[] =>
  days ? [...days] : Array<number>(ENTRIES).fill(0);

/** Sums the days of a month, both ends inclusive. */
export const sumMonth = (month: MonthCounts, first = 1, last = ENTRIES - 1): Counts => {
  const sums = { ...NO_COUNTS };
  for (const [measure, days] of month)
    for (let day = first; day <= last; day += 1) sums[measure] += days[day] ?? 0;
  return sums;
};

/** Lists the days of a month on which something was counted. */
export const listDays = (month: MonthCounts): number[] =>
  Array.from({ length: ENTRIES }, (_, day) => day).filter((day) =>
    [...month.values()].some((days) => (days[day] ?? 0) !== 0),
  );
