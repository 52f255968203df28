import { addDays, localDay } from '../time.ts';
import type { Period } from './differences.ts';

/** Clocks may differ by minutes around midnight: a day is closed only after this. */
const AFTER_MIDNIGHT_MS = 15 * 60_000;

/** The last day that no act can carry any more, as of an instant. */
export const lastClosedDay = (timeZone: string, now: Date): string =>
  addDays(localDay(new Date(now.getTime() - AFTER_MIDNIGHT_MS), timeZone), -1);

/** The last so many closed days. */
export const closedDays = (timeZone: string, now: Date, count: number): Period => {
  const to = lastClosedDay(timeZone, now);
  return { from: addDays(to, 1 - count), to };
};
