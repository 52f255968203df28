import type { Attempt } from './wire.ts';

/** Checks that the pauses before second and third attempts grow and have jitter; their clock must not lag. */
export const checkBackoff = (attempts: readonly Attempt[]): string[] => {
  const [second = [], third = []] = pausesOf(attempts);
  return [
    ...(spread(second) < mean(second) / 10 ? ['retries without jitter'] : []),
    ...(mean(third) <= mean(second) ? ['retries without backoff'] : []),
  ];
};

/** Describes the pauses before second and third attempts. */
export const describeBackoff = (attempts: readonly Attempt[]): string =>
  `pauses before the 2nd and 3rd attempt: ${pausesOf(attempts).map(describePauses).join(', ')}`;

const pausesOf = (attempts: readonly Attempt[]): number[][] => {
  const calls = Map.groupBy(attempts, ({ call }) => call);
  return [1, 2].map((nth) =>
    [...calls.values()].flatMap((times) => {
      const [from, to] = [times[nth - 1], times[nth]];
      return from && to ? [to.at - from.at] : [];
    }),
  );
};

const describePauses = (list: readonly number[]): string =>
  `${mean(list).toFixed(0)} ± ${spread(list).toFixed(0)} ms`;

const mean = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((sum, one) => sum + one, 0) / list.length;

const spread = (list: readonly number[]): number =>
  Math.sqrt(mean(list.map((one) => (one - mean(list)) ** 2)));
