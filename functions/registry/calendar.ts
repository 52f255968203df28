import { createHash } from 'node:crypto';
import chineseDays from 'chinese-days';
import { canonicalJson } from '../canonicalJson.ts';
import { RefusableError } from '../refusal/refusableError.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { addDays, daysBetween } from '../time.ts';
import type { Limit } from './model/matter.ts';
import type { CalendarPack } from './model/pack.ts';
import { canAssume, isAssumedWorkday, isWeekend } from './provisionalDays.ts';
import { createWorkdayTally } from './workdayTally.ts';

/** Thrown for a day before the official calendars, or so far ahead that nobody can tell its public holidays. */
export class CalendarNotCovered extends RefusableError {
  readonly day: string;
  constructor(day: string) {
    super(`The statutory calendar does not cover ${day}`);
    this.day = day;
  }

  override refusalAt(path: readonly string[]): Refusal {
    return refuse('CALENDAR_NOT_COVERED', path, this.day);
  }
}

/**
 * The statutory working calendar of a district. Days are `YYYY-MM-DD`. A year whose calendar is not published yet is
 * counted provisionally: see `isAssumedWorkday`. Throws `CalendarNotCovered`.
 */
export type WorkingCalendar = {
  isWorkday(day: string): boolean;
  /** Finds the first day of a period for which even a provisional calendar is missing. Never throws. */
  firstUncovered(from: string, to: string): string | undefined;
  /** Finds the first day of a period that no official calendar covers. Never throws. */
  firstUnpublished(from: string, to: string): string | undefined;
  /** Counts the working days of a period, both ends inclusive. */
  countWorkdays(from: string, to: string): number;
  /** Returns the last day of a limit that starts the day after `day`; a limit of 0 ends on `day`. */
  lastDayOf(limit: Limit, day: string): string;
};

/** Creates a calendar: `chinese-days` within its coverage, the pack's official days for further years, else provisional. */
export const createCalendar = (pack: CalendarPack): WorkingCalendar => {
  const { coverage, years } = pack;
  const closed = new Set(pack.closures?.map(({ day }) => day));
  const isPublished = (day: string): boolean =>
    years[day.slice(0, 4)] !== undefined || (day >= coverage.from && day <= coverage.to);
  const isCovered = (day: string): boolean => isPublished(day) || (day > coverage.to && canAssume(day));
  const works = (day: string): boolean => {
    if (closed.has(day)) return false;
    const year = years[day.slice(0, 4)];
    if (year)
      return year.weekendWorkdays.includes(day) || (!isWeekend(day) && !year.weekdaysOff.includes(day));
    return isPublished(day) ? chineseDays.isWorkday(day) : isAssumedWorkday(day);
  };
  const tally = createWorkdayTally((day) => isCovered(day) && works(day));
  const firstWithout = (is: (day: string) => boolean, from: string, to: string): string | undefined =>
    startsOfCoverage(pack, from, to).find((day) => !is(day));
  const firstUncovered = (from: string, to: string) => firstWithout(isCovered, from, to);
  const isWorkday = (day: string): boolean => {
    if (!isCovered(day)) throw new CalendarNotCovered(day);
    return works(day);
  };
  return {
    isWorkday,
    firstUncovered,
    firstUnpublished: (from, to) => firstWithout(isPublished, from, to),
    countWorkdays: (from, to) => {
      const uncovered = firstUncovered(from, to);
      if (uncovered !== undefined) throw new CalendarNotCovered(uncovered);
      return tally(from, to);
    },
    lastDayOf: (limit, day) => {
      if (limit.unit === 'CALENDAR_DAY') return addDays(day, limit.value);
      let last = day;
      for (let left = limit.value; left > 0; ) {
        last = addDays(last, 1);
        if (isWorkday(last)) left -= 1;
      }
      return last;
    },
  };
};

/** Hashes the calendar of a district: another hash, another calendar. */
export const hashCalendar = (pack: CalendarPack): string =>
  createHash('sha256').update(canonicalJson(pack)).digest('hex');

/** Finds the last day for which an official calendar is published without a gap since the first. */
export const findLastPublishedDay = ({ coverage, years }: CalendarPack): string => {
  let last = coverage.to;
  while (years[addDays(last, 1).slice(0, 4)]) last = `${addDays(last, 1).slice(0, 4)}-12-31`;
  return last;
};

/** The horizon within which published days are counted. */
const HORIZON = 1_000;

/** Counts the days from `today` on, inclusive, for which an official calendar is published; at most 1,000. */
export const countPublishedDays = (
  { calendar }: { readonly calendar: WorkingCalendar },
  today: string,
): number => {
  const end = calendar.firstUnpublished(today, addDays(today, HORIZON - 1));
  return end === undefined ? HORIZON : daysBetween(today, end);
};

/** Lists the days on which coverage may end: the first of the period, each 1 January, the day after coverage. */
const startsOfCoverage = ({ coverage }: CalendarPack, from: string, to: string): string[] => {
  const years = Array.from(
    { length: Math.max(0, Number(to.slice(0, 4)) - Number(from.slice(0, 4))) },
    (_, i) => String(Number(from.slice(0, 4)) + i + 1),
  );
  const after = addDays(coverage.to, 1);
  return [from, after, ...years.map((year) => `${year}-01-01`)]
    .filter((day) => day >= from && day <= to)
    .sort();
};
