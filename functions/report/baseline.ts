import type { Baseline } from '../registry/model/place.ts';

/** The rate before a claimed improvement, in both of its readings; null when the present rate is unknown. */
export const previousRates = (rate: number | null, claimedIncreasePercent: number) => ({
  previousRateIfPoints: rate === null ? null : rate - claimedIncreasePercent / 100,
  previousRateIfRelative: rate === null ? null : rate / (1 + claimedIncreasePercent / 100),
});

/** A stored claim with the rate before it, read both ways. */
export type ReadBaseline = Baseline & ReturnType<typeof previousRates>;

/** The claim that a district stored for exactly this period. */
export const baselineOf = (baselines: readonly Baseline[], from: string, to: string): Baseline | undefined =>
  baselines.find(
    ({ measure, period }) => measure === 'INSTANT_RATE' && period.from === from && period.to === to,
  );
