/** Writes a figure as people read it. */
export type Show = (value: number) => string;

/** 31,321 */
export const showCount: Show = (value) => value.toLocaleString('en-US');
/** To the nearest whole: 921 */
export const showWhole: Show = (value) => showCount(Math.round(value));
/** A share between 0 and 1 to a tenth of a percent: 96.9 % */
export const showPercent: Show = (value) => `${(value * 100).toFixed(1)} %`;
