import { daysBetween } from '../time.ts';

/** The nights after which every item was read again. */
const NIGHTS = 30;
/** The audit itself verifies the digests of the last days. */
export const DAYS_VERIFIED = 7;

/**
 * Selects the old digests to verify in a night, of a district's days with a digest: each one once in 30 nights. Every item
 * is in the digest of its last act, so that all are read in that time.
 */
export const selectSwept = (days: readonly string[], night: string): string[] =>
  days.filter((day) => {
    const age = daysBetween(day, night);
    return age > DAYS_VERIFIED && age % NIGHTS === 0;
  });
