/** Returns the middle one of some measurements. Throws: there is none. */
export const medianOf = <T>(taken: readonly T[], toNumber: (one: T) => number): T => {
  const sorted = taken.toSorted((one, other) => toNumber(one) - toNumber(other));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
};
