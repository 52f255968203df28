/**
 * Brings the fields of `listed` to the top. That map holds all that indexes project of an item: their projections
 * cannot change after the first deployment, but what is in the map can. Items of earlier releases have no such map.
 */
export const spreadListed = (item: unknown): unknown => {
  if (!isRecord(item) || !isRecord(item.listed)) return item;
  return { ...item.listed, ...item };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
