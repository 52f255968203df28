import { type Fault, fault, faultBy } from './fault.ts';

const year = (weekdaysOff: string[], weekendWorkdays: string[]) => ({ weekdaysOff, weekendWorkdays });

/** Faults in calendar.json. */
export const badCalendars: readonly Fault[] = [
  fault('WRONG_TIME_ZONE', 'two time zones', 'calendar', ['timeZone'], 'Asia/Tokyo'),
  faultBy(
    'WRONG_COVERAGE',
    'days after the known calendar',
    'calendar',
    ['coverage', 'to'],
    ['calendar', ['coverage', 'to'], '2027-12-31'],
    ['calendar', ['years'], {}],
  ),
  fault('WRONG_COVERAGE', 'days before the known calendar', 'calendar', ['coverage', 'from'], '2003-01-01'),
  fault('WRONG_COVERAGE', 'a year that is already covered', 'calendar', ['years', '2016'], year([], [])),
  faultBy(
    'WRONG_DAY',
    'a day off on a Sunday',
    'calendar',
    ['years', '2031', 'weekdaysOff', 1],
    ['calendar', ['years', '2031'], year(['2031-01-01', '2031-01-05'], [])],
  ),
  faultBy(
    'WRONG_DAY',
    'weekend work on a Monday',
    'calendar',
    ['years', '2032', 'weekendWorkdays', 0],
    ['calendar', ['years', '2032'], year([], ['2032-01-05'])],
  ),
  faultBy(
    'WRONG_DAY',
    'a day of another year',
    'calendar',
    ['years', '2033', 'weekdaysOff', 0],
    ['calendar', ['years', '2033'], year(['2034-01-02'], [])],
  ),
];
