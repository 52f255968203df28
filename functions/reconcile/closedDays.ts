import { addDays, addMonths, localDay } from '../time.ts';
import type { Period } from './differences.ts';

/** A day is closed only this long after midnight, to allow for clock skew. */
const AFTER_MIDNIGHT_MS = 15 * 60_000;

/** Finds the last day on which no further act can be counted, as of an instant. */
export const findLastClosedDay = (timeZone: string, now: Date): string =>
  addDays(localDay(new Date(now.getTime() - AFTER_MIDNIGHT_MS), timeZone), -1);

/** The closed days that every night compares: one that was missed, or was counted late, is compared again. */
const DAYS = 3;
/** Every month has these days: districts take turns. */
const TURNS = 27;

/** The day of the month, as the last closed one, on which a district compares all since the first of the month before. */
export const turnOf = (district: string): number => 1 + (Number(district) % TURNS);

/**
 * Computes the period that a night compares: the last closed days; once a month, on a day of the district's own, all from
 * the first of the month before, so that every day and every monthly counter is compared once more.
 */
export const computeNightPeriod = (district: string, timeZone: string, now: Date): Period => {
  const to = findLastClosedDay(timeZone, now);
  const isTurn = Number(to.slice(-2)) === turnOf(district);
  return { from: isTurn ? addMonths(`${to.slice(0, 7)}-01`, -1) : addDays(to, 1 - DAYS), to };
};
