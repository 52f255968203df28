import type { WorkingCalendar } from '../registry/calendar.ts';
import type { Directory } from '../registry/directory.ts';
import type { Limit } from '../registry/model/matter.ts';
import { addDays, daysBetween, endOfDay, localDay } from '../time.ts';
import { type CaseClock, type CaseHeader, isOpenStatus } from './model.ts';

/** A running clock, and the end of its last day. */
export type Deadline = { readonly clock: CaseClock; readonly dueAt: string };

/** The traffic light of a case: its time left against its limit. */
export type TrafficLight = 'GREEN' | 'YELLOW' | 'RED';

const YELLOW_BELOW = 0.2;

/**
 * Counts the days of a limit left after `day` until `lastDay`; negative once the limit has passed.
 * Then a day off counts as the next working day: a limit ended on Friday is one day over on Saturday.
 */
export const countDaysLeft = (
  calendar: WorkingCalendar,
  unit: Limit['unit'],
  day: string,
  lastDay: string,
): number => {
  if (unit === 'CALENDAR_DAY') return daysBetween(day, lastDay);
  return lastDay >= day
    ? calendar.countWorkdays(addDays(day, 1), lastDay)
    : -calendar.countWorkdays(addDays(lastDay, 1), workdayFrom(calendar, day));
};

const workdayFrom = (calendar: WorkingCalendar, day: string): string =>
  calendar.isWorkday(day) ? day : workdayFrom(calendar, addDays(day, 1));

/** Computes the last day of a limit from the days left after `day`: the inverse of `countDaysLeft`. */
export const computeLastDay = (
  calendar: WorkingCalendar,
  unit: Limit['unit'],
  day: string,
  left: number,
): string => {
  if (left >= 0) return calendar.lastDayOf({ value: left, unit }, day);
  if (unit === 'CALENDAR_DAY') return addDays(day, left);
  let last = workdayFrom(calendar, day);
  for (let back = -left; back > 0; ) {
    last = addDays(last, -1);
    if (calendar.isWorkday(last)) back -= 1;
  }
  return last;
};

/** Converts a due instant, the end of a day, to that day in the district's time zone. */
export const toDueDay = (dueAt: string, timeZone: string): string =>
  localDay(new Date(Date.parse(dueAt) - 1), timeZone);

/** Counts the days left now, or when the clock stopped. Returns null for a closed case or a draft. */
export const countRemainingDays = (directory: Directory, seen: CaseHeader, now: Date): number | null => {
  if (!isOpenStatus(seen.status) || seen.dueAt === undefined) return null;
  if (seen.clock.stopped) return seen.clock.stopped.left;
  const { timeZone } = directory.district;
  return countDaysLeft(
    directory.calendar,
    seen.clock.limit.unit,
    localDay(now, timeZone),
    toDueDay(seen.dueAt, timeZone),
  );
};

/** YELLOW with at most a fifth of the limit left, RED once it has passed, else GREEN; null if closed. */
export const deriveLight = (directory: Directory, seen: CaseHeader, now: Date): TrafficLight | null => {
  const left = countRemainingDays(directory, seen, now);
  if (left === null) return null;
  if (left < 0) return 'RED';
  // a limit of 0 days ends on the day of acceptance: green until that day has passed
  return left <= seen.clock.limit.value * YELLOW_BELOW && seen.clock.limit.value > 0 ? 'YELLOW' : 'GREEN';
};

/** Whether settling a case at an instant is within its limit; with a stopped clock, by the days left. */
export const isOnTime = ({ clock, dueAt }: Pick<CaseHeader, 'clock' | 'dueAt'>, at: string): boolean =>
  clock.stopped ? clock.stopped.left >= 0 : dueAt === undefined || Date.parse(at) < Date.parse(dueAt);

/** Restarts the clock of a case whose correction was supplied on a day, with a new due instant. */
export const resumeClock = (directory: Directory, clock: CaseClock, day: string): Deadline => {
  const { limit, stopped } = clock;
  return startClock(directory, limit, day, stopped?.left ?? limit.value);
};

/** Starts the clock of a limit of which `left` days are left after a day. */
export const startClock = (
  { calendar, district }: Directory,
  limit: Limit,
  day: string,
  left: number,
): Deadline => {
  const last = computeLastDay(calendar, limit.unit, day, left);
  const isProvisional =
    limit.unit === 'WORKING_DAY' && calendar.firstUnpublished(addDays(day, 1), last) !== undefined;
  return {
    clock: { limit, counted: { after: day, days: left, ...(isProvisional && { provisional: true }) } },
    dueAt: endOfDay(last, district.timeZone),
  };
};
