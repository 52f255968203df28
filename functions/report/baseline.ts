import type { Baseline } from '../registry/model/place.ts';

/** Computes the rate before a claimed increase, in both readings; null if the present rate is null. */
export const previousRates = (rate: number | null, claimedIncreasePercent: number) => ({
  previousRateIfPoints: rate === null ? null : rate - claimedIncreasePercent / 100,
  previousRateIfRelative: rate === null ? null : rate / (1 + claimedIncreasePercent / 100),
});

/** A stored baseline with the previous rate in both readings. */
export type ReadBaseline = Baseline & ReturnType<typeof previousRates>;

/** Finds the baseline that a district stored for exactly this period. */
export const baselineOf = (baselines: readonly Baseline[], from: string, to: string): Baseline | undefined =>
  baselines.find(
    ({ measure, period }) => measure === 'INSTANT_RATE' && period.from === from && period.to === to,
  );
