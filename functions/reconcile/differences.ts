import { type Key, seriesPartition } from '../dynamodb/keys.ts';
import { addCounts, type Counts, MEASURES, NO_COUNTS } from '../report/rates.ts';
import { countEvents } from '../rollup/countEvents.ts';
import type { Image } from '../rollup/image.ts';

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
    if (day < from || day > to) continue;
    for (const one of series) addTo(sums, { pk: seriesPartition(one), sk: day }, counts);
  }
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
