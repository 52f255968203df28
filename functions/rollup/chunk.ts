import { counterKey, type Key, type Series } from '../dynamodb/keys.ts';
import { addCounts, type Counts, hasNoCounts, NO_COUNTS } from '../report/rates.ts';
import { countEvents, type Slice } from './countEvents.ts';
import type { Image } from './image.ts';

/** An item, and the number of its events that are already counted. */
export type UncountedItem = { readonly image: Image; readonly counted: number };

/** An addition to a counter; a district's counter also lists the day's clerks, to find their series. */
export type CounterSum = { readonly key: Key; readonly counts: Counts; readonly clerks: ReadonlySet<string> };

/** Slices of different items whose markers and additions fit into one transaction. */
export type Chunk = {
  readonly slices: readonly Slice[];
  /** The additions, one per counter. */
  readonly sums: readonly CounterSum[];
};

type Sums = ReadonlyMap<string, CounterSum>;

/** DynamoDB's limit of items per transaction. */
const MOST_ITEMS = 100;
/** An event counts in at most 9 series, so a slice always fits: 11 × 9 counters and a marker. */
const MOST_EVENTS = 11;

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
      const before = sums.get(name);
      sums.set(name, {
        key,
        counts: addCounts(before?.counts ?? NO_COUNTS, counts),
        clerks: new Set([...(before?.clerks ?? []), ...(one.of === 'DISTRICT' ? clerksIn(series) : [])]),
      });
    }
  }
  return sums;
};

const clerksIn = (series: readonly Series[]): string[] =>
  series.flatMap((one) => (one.of === 'CLERK' ? [one.clerk] : []));
