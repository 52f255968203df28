import type { Attempt } from './wire.ts';

const ENOUGH = 12;
/** The SDK's first pauses are about 50 ms. */
const MOST_DELAY_MS = 30;

/**
 * Checks that the pauses before second and third attempts grow and have jitter.
 * Not judged on a machine whose event loop lags longer than the first pauses (milliseconds).
 */
export const checkBackoff = (
  attempts: readonly Attempt[],
  delay: number,
): { unexpected: string[]; notes: string[] } => {
  const calls = Map.groupBy(attempts, ({ call }) => call);
  const pauses = [1, 2].map((nth) =>
    [...calls.values()].flatMap((times) => {
      const [from, to] = [times[nth - 1], times[nth]];
      return from && to ? [to.at - from.at] : [];
    }),
  );
  const [second = [], third = []] = pauses;
  const notes = [`pauses before the 2nd and 3rd attempt: ${pauses.map(describePauses).join(', ')}`];
  if (delay > MOST_DELAY_MS) return { unexpected: [], notes: [...notes, `delays of ${delay.toFixed(0)} ms`] };
  const unexpected: string[] = [];
  if (second.length >= ENOUGH && spread(second) < mean(second) / 10)
    unexpected.push('retries without jitter');
  if (third.length >= ENOUGH && mean(third) < mean(second)) unexpected.push('retries without backoff');
  return { unexpected, notes };
};

const describePauses = (list: readonly number[]): string =>
  `${mean(list).toFixed(0)} ± ${spread(list).toFixed(0)} ms`;

const mean = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((sum, one) => sum + one, 0) / list.length;

const spread = (list: readonly number[]): number =>
  Math.sqrt(mean(list.map((one) => (one - mean(list)) ** 2)));
