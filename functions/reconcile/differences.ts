import { type Key, seriesPartition } from '../dynamodb/keys.ts';
import { addCounts, type Counts, MEASURES, NO_COUNTS } from '../report/rates.ts';
import { countEvents } from '../rollup/countEvents.ts';
import type { Image } from '../rollup/image.ts';

/** Days from and to, both inclusive, in the district's time zone. */
export type Period = { readonly from: string; readonly to: string };

/** Counters by `<partition> <day>`. */
export type Sums = Map<string, { readonly key: Key; readonly counts: Counts }>;

/** A counter that is not what the events add up to. */
export type Difference = {
  readonly key: Key;
  /** What it says; undefined when there is no such counter. */
  readonly counted: Counts | undefined;
  /** What the events say. */
  readonly events: Counts;
};

/** Adds all events of an item that fall into a period to the sums. */
export const addImage = (sums: Sums, image: Image, { from, to }: Period): void => {
  for (const { day, counts, series } of countEvents({ image, from: 0, to: image.events.length })) {
    if (day < from || day > to) continue;
    for (const one of series) addTo(sums, { pk: seriesPartition(one), sk: day }, counts);
  }
};

const addTo = (sums: Sums, key: Key, counts: Partial<Counts>): void => {
  const name = nameOf(key);
  sums.set(name, { key, counts: addCounts(sums.get(name)?.counts ?? NO_COUNTS, counts) });
};

/** Every counter that differs from what the events add up to, in the order of the keys. */
export const differences = (events: Sums, counted: Sums): Difference[] =>
  [...new Set([...events.keys(), ...counted.keys()])].sort().flatMap((name) => {
    const [said, shown] = [events.get(name), counted.get(name)];
    const key = said?.key ?? shown?.key;
    const expected = said?.counts ?? NO_COUNTS;
    const same = MEASURES.every((measure) => expected[measure] === (shown?.counts ?? NO_COUNTS)[measure]);
    return same || !key ? [] : [{ key, counted: shown?.counts, events: expected }];
  });

/** How a counter is named among the sums. */
export const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;

/** By how much counters are off in all: the sum of the absolute differences of every measure. */
export const amountOf = (found: readonly Difference[]): number =>
  found.reduce(
    (sum, { counted = NO_COUNTS, events }) =>
      sum + MEASURES.reduce((off, measure) => off + Math.abs(counted[measure] - events[measure]), 0),
    0,
  );
