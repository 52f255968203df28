import { type Counts, MEASURES, type Measure, NO_COUNTS } from './rates.ts';

/** The counts of a series in a month: of each measure, by day of the month (entries 1 to 31). */
export type MonthCounts = ReadonlyMap<Measure, readonly number[]>;

const ENTRIES = 32;
const BITMAP_BYTES = ENTRIES / 8;

/** Adds the counts of a day to a month; returns the measures that changed. */
export const addToMonth = (
  before: MonthCounts,
  added: ReadonlyMap<string, Partial<Counts>>,
): Map<Measure, number[]> => {
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
  return changed;
};

/** Sets the counts of a day in a month; returns every measure. */
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

/**
 * Packs the counts of a measure: a bit for each day that has one, then those counts as LEB128, in order. The bit of day 0
 * says that one of them is negative, as a corrected amount may be on its day: then each is doubled, and odd if negative.
 */
export const packDays = (days: readonly number[]): Uint8Array => {
  const bytes = Array<number>(BITMAP_BYTES).fill(0);
  const isSigned = days.some((count) => count < 0);
  if (isSigned) setBit(bytes, 0);
  for (const [day, count] of days.entries()) {
    if (!Number.isSafeInteger(count)) throw new Error('a count that is no whole number');
    if (count === 0) continue;
    setBit(bytes, day);
    let rest = isSigned ? (count < 0 ? -2 * count - 1 : 2 * count) : count;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
};

const setBit = (bytes: number[], day: number): void => {
  bytes[day >> 3] = (bytes[day >> 3] ?? 0) | (1 << (day & 7));
};

const hasBit = (bytes: Uint8Array, day: number): boolean => ((bytes[day >> 3] ?? 0) & (1 << (day & 7))) !== 0;

/** Unpacks the counts of a measure by day of the month. */
export const unpackDays = (bytes: Uint8Array): number[] => {
  const days = Array<number>(ENTRIES).fill(0);
  readPacked(bytes, (day, count) => {
    days[day] = count;
  });
  return days;
};

/** Sums the packed counts of a measure on some days of its month, both ends inclusive. */
export const sumPacked = (bytes: Uint8Array, first: number, last: number): number => {
  let sum = 0;
  readPacked(bytes, (day, count) => {
    if (day >= first && day <= last) sum += count;
  });
  return sum;
};

const readPacked = (bytes: Uint8Array, use: (day: number, count: number) => void): void => {
  const isSigned = hasBit(bytes, 0);
  let at = BITMAP_BYTES;
  for (let day = 1; day < ENTRIES; day += 1) {
    if (!hasBit(bytes, day)) continue;
    let [count, worth, byte] = [0, 1, 128];
    for (; byte > 127; worth *= 128) {
      byte = bytes[at] ?? 0;
      at += 1;
      count += (byte % 128) * worth;
    }
    use(day, isSigned ? (count % 2 === 1 ? -(count + 1) / 2 : count / 2) : count);
  }
};
