import { counterKey, type Key } from '../dynamodb/keys.ts';
import { addCounts, type Counts, MEASURES, NO_COUNTS } from '../report/rates.ts';
import { countEvents } from '../rollup/countEvents.ts';
import type { Image } from '../rollup/image.ts';

/** A period of days, both inclusive, in the district's time zone. */
export type Period = { readonly from: string; readonly to: string };

/** A day of a counter, which has a month. */
type CounterDay = { readonly key: Key; readonly day: string };

/** The counts of days by `formatCounterName`. */
export type CounterSums = Map<string, CounterDay & { readonly counts: Counts; readonly damaged?: true }>;

/** A day of a counter that differs from the sum of its events. */
export type Difference = CounterDay & {
  /** The stored counts; undefined without any. */
  readonly counted: Counts | undefined;
  /** The counts according to the events. */
  readonly events: Counts;
  /** The counter of the month cannot be read; of day 00. */
  readonly damaged?: true;
};

/** Adds the events of an item within a period to the sums. */
export const addImage = (sums: CounterSums, image: Image, { from, to }: Period): void => {
  for (const { day, counts, series } of countEvents({ image, from: 0, to: image.events.length })) {
    for (const one of series) {
      if (isWithin(day, { from, to })) addTo(sums, { key: counterKey(one, day), day }, counts);
    }
  }
};

/** Whether a day lies within a period. */
export const isWithin = (day: string, { from, to }: Period): boolean => day >= from && day <= to;

const addTo = (sums: CounterSums, one: CounterDay, counts: Partial<Counts>): void => {
  const name = formatCounterName(one);
  sums.set(name, { ...one, counts: addCounts(sums.get(name)?.counts ?? NO_COUNTS, counts) });
};

/** Finds every day of a counter that differs from the sum of its events, ordered by key and day. */
export const findDifferences = (events: CounterSums, counted: CounterSums): Difference[] =>
  [...new Set([...events.keys(), ...counted.keys()])].sort().flatMap((name) => {
    const [said, shown] = [events.get(name), counted.get(name)];
    const one = said ?? shown;
    const expected = said?.counts ?? NO_COUNTS;
    const same = MEASURES.every((measure) => expected[measure] === (shown?.counts ?? NO_COUNTS)[measure]);
    if (!one || (same && !shown?.damaged)) return [];
    const damaged = shown?.damaged && { damaged: shown.damaged };
    return [{ key: one.key, day: one.day, counted: shown?.counts, events: expected, ...damaged }];
  });

/** Formats a day of a counter for `CounterSums`. */
export const formatCounterName = ({ key: { pk, sk }, day }: CounterDay): string => `${pk} ${sk} ${day}`;

/** Sums the absolute differences over all days of counters and measures; a counter that cannot be read adds one. */
export const sumDifferences = (found: readonly Difference[]): number =>
  found.reduce(
    (sum, { counted = NO_COUNTS, events, damaged }) =>
      sum +
      Number(damaged ?? false) +
      MEASURES.reduce((off, measure) => off + Math.abs(counted[measure] - events[measure]), 0),
    0,
  );
