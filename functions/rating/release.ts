/** Fewer ratings than this, and somebody could tell whose they are. */
export const FEWEST_RATINGS = 5;

/**
 * Which parts of a whole may be shown in one month, when the whole is shown too: those with enough ratings, and so that
 * the whole minus all that is shown is nothing or has enough ratings itself. Where it has not, the smallest of the
 * shown parts are held back as well. What no part accounts for counts among what is not shown.
 */
export const shownParts = (whole: number, parts: ReadonlyMap<string, number>): ReadonlySet<string> => {
  const shown = [...parts]
    .filter(([, ratings]) => ratings >= FEWEST_RATINGS)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const rest = (): number => whole - shown.reduce((sum, [, ratings]) => sum + ratings, 0);
  while (shown.length > 0 && rest() > 0 && rest() < FEWEST_RATINGS) shown.pop();
  return new Set(shown.map(([key]) => key));
};
