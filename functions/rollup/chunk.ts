import { type Key, seriesPartition } from '../dynamodb/keys.ts';
import { addCounts, type Counts, isNothing, NO_COUNTS } from '../report/rates.ts';
import type { CaseImage } from './caseImage.ts';
import { countEvents, seriesOf } from './countEvents.ts';

/** A case with events that are not counted yet. */
export type Uncounted = { readonly image: CaseImage; readonly counted: number };

/** Cases whose markers and sums fit into one transaction. */
export type Chunk = {
  readonly cases: readonly Uncounted[];
  /** What to add, by counter. */
  readonly sums: readonly { readonly key: Key; readonly counts: Counts }[];
};

/** DynamoDB's bound on the items of a transaction. */
const MOST_ITEMS = 100;

/** Packs cases, in their order, into as few chunks as fit the bound: a marker a case, and one item a counter touched. */
export const packChunks = (cases: readonly Uncounted[]): Chunk[] => {
  const chunks: Chunk[] = [];
  let packed: Uncounted[] = [];
  let sums = new Map<string, { key: Key; counts: Counts }>();
  for (const one of cases) {
    const together = addCase(sums, one);
    if (packed.length + 1 + together.size > MOST_ITEMS) {
      chunks.push({ cases: packed, sums: [...sums.values()] });
      packed = [];
      sums = addCase(new Map(), one);
    } else sums = together;
    packed.push(one);
  }
  if (packed.length > 0) chunks.push({ cases: packed, sums: [...sums.values()] });
  return chunks;
};

const addCase = (
  before: ReadonlyMap<string, { key: Key; counts: Counts }>,
  { image, counted }: Uncounted,
): Map<string, { key: Key; counts: Counts }> => {
  const sums = new Map(before);
  for (const event of countEvents(image.events, counted)) {
    const { day, counts } = event;
    if (isNothing(counts)) continue;
    for (const series of seriesOf(image, event)) {
      const key = { pk: seriesPartition(series), sk: day };
      const name = `${key.pk} ${day}`;
      sums.set(name, { key, counts: addCounts(sums.get(name)?.counts ?? NO_COUNTS, counts) });
    }
  }
  return sums;
};
