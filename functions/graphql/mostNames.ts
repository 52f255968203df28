/** Measures the object with the most names among variables, wherever it is nested, also inside JSON scalars. */
export const measureMostNames = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const values = Object.values(value);
  const own = Array.isArray(value) ? 0 : values.length;
  return values.reduce<number>((most, one) => Math.max(most, measureMostNames(one)), own);
};
