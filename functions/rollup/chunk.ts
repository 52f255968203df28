import { counterKey, type Key } from '../dynamodb/keys.ts';
import { addCounts, type Counts, hasNoCounts, NO_COUNTS } from '../report/rates.ts';
import { countEvents, type Slice } from './countEvents.ts';
import type { Image } from './image.ts';

/** An item, and the number of its events that are already counted. */
export type UncountedItem = { readonly image: Image; readonly counted: number };

/** An addition to a counter, by day of its month. */
export type CounterSum = { readonly key: Key; readonly days: ReadonlyMap<string, Counts> };

/** Slices of different items whose markers and additions fit into one transaction. */
export type Chunk = {
  readonly slices: readonly Slice[];
  /** The additions, one per counter. */
  readonly sums: readonly CounterSum[];
};

type Sums = ReadonlyMap<string, CounterSum>;

/** DynamoDB's limit of items per transaction. */
const MOST_ITEMS = 100;
/** An event counts in at most 6 series, so a slice always fits: 16 × 6 counters and a marker. */
const MOST_EVENTS = 16;

/** Packs uncounted events, in order, into few transactions: one write per item, one per counter. */
export const packChunks = (uncounted: readonly UncountedItem[]): Chunk[] => {
  const chunks: Chunk[] = [];
  let slices: Slice[] = [];
  let sums: Sums = new Map();
  const close = (): void => {
    if (slices.length > 0) chunks.push({ slices, sums: [...sums.values()] });
    slices = [];
    sums = new Map();
  };
  for (const slice of uncounted.flatMap(slicesOf)) {
    const together = addSlice(sums, slice);
    const fits = slices.length + 1 + together.size <= MOST_ITEMS;
    // a transaction writes a marker once: the item's next slice needs the next transaction
    if (!fits || slices.at(-1)?.image === slice.image) close();
    sums = slices.length > 0 ? together : addSlice(new Map(), slice);
    slices.push(slice);
  }
  close();
  return chunks;
};

const slicesOf = ({ image, counted }: UncountedItem): Slice[] => {
  const slices: Slice[] = [];
  for (let from = counted; from < image.events.length; from += MOST_EVENTS)
    slices.push({ image, from, to: Math.min(from + MOST_EVENTS, image.events.length) });
  return slices;
};

const addSlice = (before: Sums, slice: Slice): Sums => {
  const sums = new Map(before);
  for (const { day, counts, series } of countEvents(slice)) {
    if (hasNoCounts(counts)) continue;
    for (const one of series) {
      const key = counterKey(one, day);
      const name = `${key.pk} ${key.sk}`;
      const days = new Map(sums.get(name)?.days);
      days.set(day, addCounts(days.get(day) ?? NO_COUNTS, counts));
      sums.set(name, { key, days });
    }
  }
  return sums;
};
