import chineseDays from 'chinese-days';
import { RefusableError } from '../refusal/refusableError.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { addDays } from '../time.ts';
import type { Limit } from './model/matter.ts';
import type { CalendarPack } from './model/pack.ts';
import { createWorkdayTally } from './workdayTally.ts';

/** Thrown for a day outside the official calendars: a guess would make a due date wrong. */
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

/** The statutory working calendar of a district. Days are `YYYY-MM-DD`. Throws `CalendarNotCovered`. */
export type WorkingCalendar = {
  isWorkday(day: string): boolean;
  /** Finds the first day of a period that no official calendar covers. Never throws. */
  firstUncovered(from: string, to: string): string | undefined;
  /** Counts the working days of a period, both ends inclusive. */
  countWorkdays(from: string, to: string): number;
  /** Returns the last day of a limit that starts the day after `day`; a limit of 0 ends on `day`. */
  lastDayOf(limit: Limit, day: string): string;
};

/** Creates a calendar: `chinese-days` within its coverage, and the pack's official days for further years. */
export const createCalendar = (pack: CalendarPack): WorkingCalendar => {
  const isCovered = (day: string): boolean =>
    pack.years[day.slice(0, 4)] !== undefined || (day >= pack.coverage.from && day <= pack.coverage.to);
  const works = (day: string): boolean => {
    const year = pack.years[day.slice(0, 4)];
    if (!year) return chineseDays.isWorkday(day);
    return year.weekendWorkdays.includes(day) || (!isWeekend(day) && !year.weekdaysOff.includes(day));
  };
  const tally = createWorkdayTally((day) => isCovered(day) && works(day));
  const firstUncovered = (from: string, to: string): string | undefined =>
    startsOfCoverage(pack, from, to).find((day) => !isCovered(day));
  const isWorkday = (day: string): boolean => {
    if (!isCovered(day)) throw new CalendarNotCovered(day);
    return works(day);
  };
  return {
    isWorkday,
    firstUncovered,
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

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
