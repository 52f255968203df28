import type { CalendarPack } from '../model/pack.ts';
import { isWeekend } from '../provisionalDays.ts';
import { type PackProblem, problem } from './packProblem.ts';
import type { PackView } from './packView.ts';

/** The coverage of `chinese-days` 1.5.7; outside it, every weekday silently counts as a working day. */
const KNOWN = { from: '2004-01-01', to: '2026-12-31' };

/** Checks the calendar: time zone, coverage, and official days within their year. */
export const checkCalendar = ({ calendar, timeZone }: PackView): PackProblem[] => [
  ...(timeZone === undefined || exists(timeZone)
    ? []
    : [problem('district', ['timeZone'], 'UNKNOWN_TIME_ZONE', timeZone)]),
  ...(timeZone === undefined || calendar === undefined || calendar.timeZone === timeZone
    ? []
    : [problem('calendar', ['timeZone'], 'WRONG_TIME_ZONE', calendar.timeZone)]),
  ...(calendar === undefined ? [] : [...checkCoverage(calendar), ...checkYears(calendar)]),
];

const exists = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== undefined;
  } catch {
    return false;
  }
};

const checkYears = ({ years }: CalendarPack): PackProblem[] =>
  Object.entries(years).flatMap(([year, { weekdaysOff, weekendWorkdays }]) => [
    ...checkDays(year, 'weekdaysOff', weekdaysOff, false),
    ...checkDays(year, 'weekendWorkdays', weekendWorkdays, true),
  ]);

const checkCoverage = ({ coverage, years }: CalendarPack): PackProblem[] => [
  ...(coverage.to < coverage.from
    ? [problem('calendar', ['coverage', 'to'], 'WRONG_PERIOD', coverage.to)]
    : []),
  ...(coverage.from < KNOWN.from
    ? [problem('calendar', ['coverage', 'from'], 'WRONG_COVERAGE', coverage.from)]
    : []),
  ...(coverage.to > KNOWN.to ? [problem('calendar', ['coverage', 'to'], 'WRONG_COVERAGE', coverage.to)] : []),
  ...Object.keys(years)
    .filter((year) => coverage.from <= `${year}-12-31` && `${year}-01-01` <= coverage.to)
    .map((year) => problem('calendar', ['years', year], 'WRONG_COVERAGE', year)),
];

const checkDays = (year: string, list: string, days: readonly string[], onWeekend: boolean): PackProblem[] =>
  days.flatMap((day, index) =>
    day.startsWith(year) && isWeekend(day) === onWeekend && days.indexOf(day) === index
      ? []
      : [problem('calendar', ['years', year, list, index], 'WRONG_DAY', day)],
  );
