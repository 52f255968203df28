import { addDays, daysBetween } from '../time.ts';

/** Creates a counter of working days. Prefix sums per year: ten years take no longer than ten days. */
export const createWorkdayTally = (isWorkday: (day: string) => boolean) => {
  const years = new Map<string, readonly number[]>();

  /** Prefix sums: the working days of a year up to each day, inclusive. */
  const runningOf = (year: string): readonly number[] => {
    const known = years.get(year);
    if (known) return known;
    const first = `${year}-01-01`;
    let count = 0;
    const running = Array.from({ length: daysBetween(first, `${year}-12-31`) + 1 }, (_, i) => {
      count += Number(isWorkday(addDays(first, i)));
      return count;
    });
    years.set(year, running);
    return running;
  };

  /** Counts the working days from 1 January to a day, inclusive. */
  const upTo = (day: string): number => {
    const year = day.slice(0, 4);
    return runningOf(year)[daysBetween(`${year}-01-01`, day)] ?? 0;
  };

  /** Counts the working days of a period, both ends inclusive; 0 if `to` comes first. */
  return (from: string, to: string): number => {
    if (to < from) return 0;
    let count = upTo(to) - upTo(from) + Number(isWorkday(from));
    for (let year = Number(from.slice(0, 4)); year < Number(to.slice(0, 4)); year += 1)
      count += runningOf(String(year)).at(-1) ?? 0;
    return count;
  };
};
