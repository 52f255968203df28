import { addCounts, type Counts, hasNoCounts, MEASURES, NO_COUNTS } from '../report/rates.ts';
import type { Chunk } from './chunk.ts';
import { countEvents } from './countEvents.ts';

/**
 * Formats one log line per village with the nonzero counts of a chunk. As a metric dimension, each
 * village would be billed as separate metrics.
 */
export const formatVillageLines = ({ slices }: Chunk): string[] => {
  const sums = new Map<string, { district: string; village: string; counts: Counts }>();
  for (const { counts, series } of slices.flatMap(countEvents)) {
    if (hasNoCounts(counts)) continue;
    for (const one of series) {
      if (one.of !== 'VILLAGE') continue;
      const { district, village } = one;
      const before = sums.get(village)?.counts ?? NO_COUNTS;
      sums.set(village, { district, village, counts: addCounts(before, counts) });
    }
  }
  return [...sums.values()].map(({ district, village, counts }) =>
    JSON.stringify({ message: 'counted', district, village, ...countsOf(counts) }),
  );
};

const countsOf = (counts: Counts) =>
  Object.fromEntries(
    MEASURES.flatMap((measure) => (counts[measure] > 0 ? [[measure, counts[measure]]] : [])),
  );
