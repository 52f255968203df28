/** A rate of 0 to 1 as a percentage with one decimal; a dash when there is none. */
export const percent = (rate: number | null | undefined): string =>
  rate === null || rate === undefined ? '—' : `${(rate * 100).toFixed(1)}\u00a0%`;

/** A count with separators of thousands. */
export const grouped = (count: number): string => new Intl.NumberFormat('en').format(count);

/** The last part of a number of a case or a help request, by which people find it. */
export const lastPartOf = (number: string): string => number.slice(number.lastIndexOf('-') + 1);
