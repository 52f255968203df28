import type { WorkingCalendar } from '../registry/calendar.ts';
import type { Directory } from '../registry/directory.ts';
import type { Limit } from '../registry/model/matter.ts';
import { addDays, daysBetween, endOfDay, localDay } from '../time.ts';
import { type CaseHeader, type CaseStatus, type Clock, OPEN_STATUSES } from './model.ts';

/** How a case stands against its limit. */
export type Light = 'GREEN' | 'YELLOW' | 'RED';

const YELLOW_BELOW = 0.2;
const OPEN: ReadonlySet<CaseStatus> = new Set(OPEN_STATUSES);

/**
 * Days of a limit that are left after `day` until `lastDay`; negative when it has run out, and then a day without
 * work counts as the working day that follows: a limit that ended on Friday is one day over on Saturday.
 */
export const daysLeft = (
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

/** The last day of a limit with so many days left after `day`, the inverse of `daysLeft`: what had run out stays run out. */
export const resumeFrom = (
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

/** The day on which a case must be settled, in the district's time zone. */
export const dueDay = (dueAt: string, timeZone: string): string =>
  localDay(new Date(Date.parse(dueAt) - 1), timeZone);

/** Days left now: what was left when the clock stopped, or what is left until it is due. */
export const remainingDays = (directory: Directory, seen: CaseHeader, now: Date): number | null => {
  if (!OPEN.has(seen.status) || seen.dueAt === undefined) return null;
  if (seen.clock.stopped) return seen.clock.stopped.left;
  const { timeZone } = directory.district;
  return daysLeft(
    directory.calendar,
    seen.clock.limit.unit,
    localDay(now, timeZone),
    dueDay(seen.dueAt, timeZone),
  );
};

/** GREEN, YELLOW when at most a fifth of the limit is left, RED when it has run out; null for a closed case. */
export const lightOf = (directory: Directory, seen: CaseHeader, now: Date): Light | null => {
  const left = remainingDays(directory, seen, now);
  if (left === null) return null;
  if (left < 0) return 'RED';
  // a limit of 0 days is the day of acceptance itself: it is green until that day has passed
  return left <= seen.clock.limit.value * YELLOW_BELOW && seen.clock.limit.value > 0 ? 'YELLOW' : 'GREEN';
};

/** Whether a case that is settled at an instant (ISO 8601) is settled within its limit; where the clock stands still, by what was left. */
export const isOnTime = ({ clock, dueAt }: Pick<CaseHeader, 'clock' | 'dueAt'>, at: string): boolean =>
  clock.stopped ? clock.stopped.left >= 0 : dueAt === undefined || Date.parse(at) < Date.parse(dueAt);

/** The clock and due instant of a case whose correction was supplied on a day. */
export const resumed = (directory: Directory, clock: Clock, day: string): { clock: Clock; dueAt: string } => {
  const { limit, stopped } = clock;
  const last = resumeFrom(directory.calendar, limit.unit, day, stopped?.left ?? limit.value);
  return { clock: { limit }, dueAt: endOfDay(last, directory.district.timeZone) };
};
