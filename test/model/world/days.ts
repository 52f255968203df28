/** The published calendar of 2016: weekdays off, and weekend days worked. */
const PUBLISHED = ['2016-04-04', '2016-05-02', '2016-06-09', '2016-06-10', '2016-09-15', '2016-09-16'];
/** The weekdays off of 2027 and 2028 that the law fixes: their calendars are not published. December 2026 has none. */
const FIXED = [
  '2027-01-01',
  '2027-02-05',
  '2027-02-08',
  '2027-04-05',
  '2027-06-09',
  '2027-09-15',
  '2027-10-01',
  '2028-01-25',
  '2028-01-26',
  '2028-01-27',
  '2028-01-28',
  '2028-04-04',
  '2028-05-01',
  '2028-05-02',
  '2028-10-02',
  '2028-10-03',
];
const GOLDEN_WEEK = ['2016-10-03', '2016-10-04', '2016-10-05', '2016-10-06', '2016-10-07'];
const OFF = new Set([...PUBLISHED, ...FIXED, ...GOLDEN_WEEK]);
const WORKED = ['2016-06-12', '2016-09-18', '2016-10-08', '2016-10-09'];

/** A minute in milliseconds. */
export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const AHEAD = 8 * HOUR;

const days = new Map<number, string>();
/** Returns the day of an instant in China. Kept, because the model asks for little else. */
export const dayOf = (at: number): string => {
  const index = Math.floor((at + AHEAD) / DAY);
  const day = days.get(index) ?? new Date(index * DAY).toISOString().slice(0, 10);
  days.set(index, day);
  return day;
};
/** Returns the time of day of an instant in China. */
export const timeOf = (at: number): string => new Date(at + AHEAD).toISOString().slice(11, 16);

/** Returns the instant of a time of day in China. */
export const instantAt = (day: string, time: string): number => Date.parse(`${day}T${time}:00Z`) - AHEAD;

/** Returns the instant at which a day ends in China, ISO 8601. */
export const endOfDay = (day: string): string => new Date(instantAt(day, '00:00') + DAY).toISOString();

/** Returns the day so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Returns the same day so many months later, or the last day of a shorter month. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  for (let last = date; ; last -= 1) {
    const found = new Date(Date.UTC(year, month - 1 + months, last));
    if (found.getUTCDate() === last) return found.toISOString().slice(0, 10);
  }
};

/** Returns whether a day is a working day. */
export const isWorkday = (day: string): boolean =>
  WORKED.includes(day) || (![0, 6].includes(new Date(day).getUTCDay()) && !OFF.has(day));

/** Counts working days after one day up to another. */
const workedAfter = (day: string, last: string): number => {
  let worked = 0;
  for (let one = addDays(day, 1); one <= last; one = addDays(one, 1)) if (isWorkday(one)) worked += 1;
  return worked;
};

/** Counts working days until a last day; negative: overdue. A day off counts as the next working day. */
export const daysLeftUntil = (last: string, day: string): number => {
  if (last >= day) return workedAfter(day, last);
  let counted = day;
  while (!isWorkday(counted)) counted = addDays(counted, 1);
  return -workedAfter(last, counted);
};

/** Returns the last day of a limit with so many working days left, or so many days overdue. */
export const lastDayWith = (left: number, day: string): string => {
  if (left === 0) return day;
  for (let last = left > 0 ? day : addDays(day, 14); ; last = addDays(last, left > 0 ? 1 : -1))
    if (isWorkday(last) && daysLeftUntil(last, day) === left) return last;
};
