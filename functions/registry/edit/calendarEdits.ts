import type {
  CloseDistrictInput,
  PublishCalendarYearInput,
  ReopenDistrictInput,
} from '../../graphql/generated/types.ts';
import { type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import { addDays } from '../../time.ts';
import { findLastPublishedDay } from '../calendar.ts';
import type { Directory } from '../directory.ts';
import type { CalendarPack } from '../model/pack.ts';
import { isWeekend, listPublicHolidays } from '../provisionalDays.ts';
import type { Edited } from './editDistrict.ts';

/** Calendars are published a year at a time. */
const YEARS_AHEAD = 2;
const LONGEST_AGO = 31;
const FURTHEST = 366;
/** Shut days that a refusal names. */
const MOST_NAMED = 10;

/** Adds the official days of a year to a district's calendar, or replaces them. */
export const addCalendarYear = (
  directory: Directory,
  { year, weekdaysOff, weekendWorkdays, source }: PublishCalendarYearInput,
): Outcome<Edited> => {
  const { calendar } = directory.pack;
  const [first, last] = [
    yearOf(calendar.coverage.to) + 1,
    yearOf(findLastPublishedDay(calendar)) + YEARS_AHEAD,
  ];
  if (year < first || year > last)
    return refused(refuse('INVALID_INPUT', ['input', 'year'], requirements.between(first, last)));
  const missing = listPublicHolidays(year).filter((day) => !isWeekend(day) && !weekdaysOff.includes(day));
  if (missing.length > 0)
    return refused(
      refuse('INVALID_INPUT', ['input', 'weekdaysOff'], requirements.publicHolidays(missing.join(' '))),
    );
  const name = String(year);
  const days = {
    // in the order of the input, so that faults are told at their places
    weekdaysOff: [...weekdaysOff],
    weekendWorkdays: [...weekendWorkdays],
    source: source.trim(),
  };
  return {
    value: {
      ...withCalendar(directory, { ...calendar, years: { ...calendar.years, [name]: days } }),
      what: [name],
      from: { file: 'calendar', path: ['years', name], input: ['input'] },
    },
  };
};

/** Adds a day on which the whole district is shut. */
export const addClosure = (
  directory: Directory,
  { day, reason }: CloseDistrictInput,
  today: string,
): Outcome<Edited> => {
  const [first, last] = [addDays(today, -LONGEST_AGO), addDays(today, FURTHEST)];
  if (day < first || day > last)
    return refused(refuse('INVALID_INPUT', ['input', 'day'], requirements.betweenDays(first, last)));
  const { calendar } = directory.pack;
  const others = (calendar.closures ?? []).filter((one) => one.day !== day);
  const closure = { day, reason: { zh: reason.zh.trim(), en: reason.en.trim() } };
  const closures = [...others, closure].sort((a, b) => (a.day < b.day ? -1 : 1));
  return {
    value: {
      ...withCalendar(directory, { ...calendar, closures }),
      what: [day],
      from: { file: 'calendar', path: ['closures', closures.indexOf(closure)], input: ['input'] },
    },
  };
};

/** Removes a day on which the whole district was to be shut, while it is not over. */
export const removeClosure = (
  directory: Directory,
  { day }: ReopenDistrictInput,
  today: string,
): Outcome<Edited> => {
  const path = ['input', 'day'];
  if (day < today) return refused(refuse('INVALID_INPUT', path, requirements.notBefore(today)));
  const { calendar } = directory.pack;
  const before = calendar.closures ?? [];
  const closures = before.filter((one) => one.day !== day);
  if (closures.length === before.length) {
    const ahead = closures.flatMap((one) => (one.day < today ? [] : [one.day]));
    return refused(refuse('INVALID_INPUT', path, requirements.shutDay(ahead.slice(0, MOST_NAMED))));
  }
  return { value: { ...withCalendar(directory, { ...calendar, closures }), what: [day] } };
};

const yearOf = (day: string): number => Number(day.slice(0, 4));

const withCalendar = ({ pack }: Directory, calendar: CalendarPack): Pick<Edited, 'pack'> => ({
  pack: { ...pack, calendar },
});
