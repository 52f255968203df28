import chineseDays from 'chinese-days';
import { addDays, daysBetween } from '../time.ts';
import type { CalendarPack, Limit } from './model.ts';

/** Thrown for a day that no official calendar covers: guessing would put a wrong date into a promise. */
export class CalendarNotCovered extends Error {
  readonly day: string;
  constructor(day: string) {
    super(`The statutory calendar does not cover ${day}`);
    this.day = day;
  }
}

/** The statutory working calendar of a district. Days are `YYYY-MM-DD`. Asking about a day it does not cover throws `CalendarNotCovered`. */
export type WorkingCalendar = {
  isWorkday(day: string): boolean;
  /** The first day of a period that no official calendar covers; undefined when all are covered. Never throws. */
  firstUncovered(from: string, to: string): string | undefined;
  /** Working days from one day to another, both inclusive. */
  countWorkdays(from: string, to: string): number;
  /** The last day of a limit that starts the day after `day`; a limit of 0 ends on `day` itself. */
  lastDayOf(limit: Limit, day: string): string;
};

/** The calendar of `chinese-days` within its coverage, and the official days that the pack adds for further years. */
export const createCalendar = (pack: CalendarPack): WorkingCalendar => {
  const isCovered = (day: string): boolean =>
    pack.years[day.slice(0, 4)] !== undefined || (day >= pack.coverage.from && day <= pack.coverage.to);
  const isWorkday = (day: string): boolean => {
    if (!isCovered(day)) throw new CalendarNotCovered(day);
    const year = pack.years[day.slice(0, 4)];
    if (!year) return chineseDays.isWorkday(day);
    return year.weekendWorkdays.includes(day) || (!isWeekend(day) && !year.weekdaysOff.includes(day));
  };
  return {
    isWorkday,
    firstUncovered: (from, to) => daysFrom(from, to).find((day) => !isCovered(day)),
    countWorkdays: (from, to) => daysFrom(from, to).filter(isWorkday).length,
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

const daysFrom = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
