/** The disclosure threshold: fewer ratings could be traced to a person. */
export const FEWEST_RATINGS = 5;

/**
 * Selects the parts of a whole whose figures may be shown in one month (statistical disclosure control).
 * Hides parts below the threshold, then the smallest others until the hidden rest is empty or above it:
 * otherwise subtracting the shown parts from the whole would reveal the rest.
 */
export const selectReleasableParts = (
  whole: number,
  parts: ReadonlyMap<string, number>,
): ReadonlySet<string> => {
  const shown = [...parts]
    .filter(([, ratings]) => ratings >= FEWEST_RATINGS)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const rest = (): number => whole - shown.reduce((sum, [, ratings]) => sum + ratings, 0);
  while (shown.length > 0 && rest() > 0 && rest() < FEWEST_RATINGS) shown.pop();
  return new Set(shown.map(([key]) => key));
};
