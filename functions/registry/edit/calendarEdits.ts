import type { CloseDistrictInput, PublishCalendarYearInput } from '../../graphql/generated/types.ts';
import { type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import { addDays } from '../../time.ts';
import type { Directory } from '../directory.ts';
import type { CalendarPack } from '../model/pack.ts';
import type { Edited } from './editDistrict.ts';

const LONGEST_AGO = 31;
const FURTHEST = 366;

/** Adds the official days of a year to a district's calendar, or replaces them. */
export const addCalendarYear = (
  directory: Directory,
  { year, weekdaysOff, weekendWorkdays, source }: PublishCalendarYearInput,
): Outcome<Edited> => {
  const { calendar } = directory.pack;
  const name = String(year).padStart(4, '0');
  const days = {
    weekdaysOff: weekdaysOff.toSorted(),
    weekendWorkdays: weekendWorkdays.toSorted(),
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
    return refused(refuse('INVALID_INPUT', ['input', 'day'], requirements.between(first, last)));
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

const withCalendar = ({ pack }: Directory, calendar: CalendarPack): Pick<Edited, 'pack'> => ({
  pack: { ...pack, calendar },
});
