/** Measures the longest text among variables, wherever it is nested. */
export const measureLongestText = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((most, one) => Math.max(most, measureLongestText(one)), 0);
};
