import { addDays, localDay } from '../time.ts';
import type { Period } from './differences.ts';

/** A day is closed only this long after midnight, to allow for clock skew. */
const AFTER_MIDNIGHT_MS = 15 * 60_000;

/** Finds the last day on which no further act can be counted, as of an instant. */
export const findLastClosedDay = (timeZone: string, now: Date): string =>
  addDays(localDay(new Date(now.getTime() - AFTER_MIDNIGHT_MS), timeZone), -1);

/** Computes the period of the last `count` closed days. */
export const computeClosedPeriod = (timeZone: string, now: Date, count: number): Period => {
  const to = findLastClosedDay(timeZone, now);
  return { from: addDays(to, 1 - count), to };
};
