/** Formats a figure for people. */
export type FigureFormat = (value: number) => string;

/** Formats a count: 31,321 */
export const formatCount: FigureFormat = (value) => value.toLocaleString('en-US');
/** Formats a number rounded to an integer: 921 */
export const formatWhole: FigureFormat = (value) => formatCount(Math.round(value));
/** Formats a rate from 0 to 1 in percent: 96.9 % */
export const formatPercent: FigureFormat = (value) => `${(value * 100).toFixed(1)} %`;
