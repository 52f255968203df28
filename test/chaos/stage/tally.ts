import type { Tally } from '../../support/recount.ts';

/** Counts the measures of counters that differ from a recount. */
export const countDifferingMeasures = (counted: Tally, recounted: Tally): number => {
  let off = 0;
  for (const name of new Set([...Object.keys(counted), ...Object.keys(recounted)])) {
    const [said, right] = [counted[name] ?? {}, recounted[name] ?? {}];
    const measures = new Set([...Object.keys(said), ...Object.keys(right)]);
    for (const measure of measures) off += Number((said[measure] ?? 0) !== (right[measure] ?? 0));
  }
  return off;
};
