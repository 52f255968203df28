import type { Attempt } from './wire.ts';

const ENOUGH = 12;

/** Checks that the pauses before second and third attempts grow and have jitter. */
export const checkBackoff = (attempts: readonly Attempt[]): { unexpected: string[]; notes: string[] } => {
  const calls = Map.groupBy(attempts, ({ call }) => call);
  const pauses = [1, 2].map((nth) =>
    [...calls.values()].flatMap((times) => {
      const [from, to] = [times[nth - 1], times[nth]];
      return from && to ? [to.at - from.at] : [];
    }),
  );
  const [second = [], third = []] = pauses;
  const unexpected: string[] = [];
  if (second.length >= ENOUGH && spread(second) < mean(second) / 10)
    unexpected.push('retries without jitter');
  if (third.length >= ENOUGH && mean(third) < mean(second)) unexpected.push('retries without backoff');
  const texts = pauses.map((list) => `${mean(list).toFixed(0)} ± ${spread(list).toFixed(0)} ms`);
  return { unexpected, notes: [`pauses before the 2nd and 3rd attempt: ${texts.join(', ')}`] };
};

const mean = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((sum, one) => sum + one, 0) / list.length;

const spread = (list: readonly number[]): number =>
  Math.sqrt(mean(list.map((one) => (one - mean(list)) ** 2)));
