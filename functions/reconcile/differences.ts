import { counterKey, type Key } from '../dynamodb/keys.ts';
import { addCounts, type Counts, MEASURES, NO_COUNTS } from '../report/rates.ts';
import { countEvents } from '../rollup/countEvents.ts';
import type { Image } from '../rollup/image.ts';
import { addDays, addMonths } from '../time.ts';

/** A period of days, both inclusive, in the district's time zone. */
export type Period = { readonly from: string; readonly to: string };

/** Counters by `<partition> <day>`. */
export type CounterSums = Map<string, { readonly key: Key; readonly counts: Counts }>;

/** A counter that differs from the sum of its events. */
export type Difference = {
  readonly key: Key;
  /** The stored counts; undefined without a counter. */
  readonly counted: Counts | undefined;
  /** The counts according to the events. */
  readonly events: Counts;
};

/** Adds the events of an item within a period to the sums. */
export const addImage = (sums: CounterSums, image: Image, { from, to }: Period): void => {
  for (const { day, counts, series } of countEvents({ image, from: 0, to: image.events.length })) {
    for (const one of series) {
      const key = counterKey(one, day);
      if (isWithin(key, { from, to })) addTo(sums, key, counts);
    }
  }
};

const MONTH = /^(\d{4}-\d{2})#/;

/** Whether a counter is of a day within a period, or of a month that lies wholly in it. */
export const isWithin = ({ sk }: Key, { from, to }: Period): boolean => {
  const month = MONTH.exec(sk)?.[1];
  if (month === undefined) return sk >= from && sk <= to;
  const first = `${month}-01`;
  return first >= from && addDays(addMonths(first, 1), -1) <= to;
};

const addTo = (sums: CounterSums, key: Key, counts: Partial<Counts>): void => {
  const name = formatCounterName(key);
  sums.set(name, { key, counts: addCounts(sums.get(name)?.counts ?? NO_COUNTS, counts) });
};

/** Finds every counter that differs from the sum of its events, ordered by key. */
export const findDifferences = (events: CounterSums, counted: CounterSums): Difference[] =>
  [...new Set([...events.keys(), ...counted.keys()])].sort().flatMap((name) => {
    const [said, shown] = [events.get(name), counted.get(name)];
    const key = said?.key ?? shown?.key;
    const expected = said?.counts ?? NO_COUNTS;
    const same = MEASURES.every((measure) => expected[measure] === (shown?.counts ?? NO_COUNTS)[measure]);
    return same || !key ? [] : [{ key, counted: shown?.counts, events: expected }];
  });

/** Formats the key of a counter for `CounterSums`. */
export const formatCounterName = ({ pk, sk }: Key): string => `${pk} ${sk}`;

/** Sums the absolute differences over all counters and measures. */
export const sumDifferences = (found: readonly Difference[]): number =>
  found.reduce(
    (sum, { counted = NO_COUNTS, events }) =>
      sum + MEASURES.reduce((off, measure) => off + Math.abs(counted[measure] - events[measure]), 0),
    0,
  );
