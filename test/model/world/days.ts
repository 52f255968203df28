/** The days of Haicang in 2016, said as they were published: weekends are off but for these, and these are off too. */
const DAYS_OFF = ['2016-04-04', '2016-05-02', '2016-06-09', '2016-06-10', '2016-09-15', '2016-09-16'];
const GOLDEN_WEEK = ['2016-10-03', '2016-10-04', '2016-10-05', '2016-10-06', '2016-10-07'];
const WORKED = ['2016-06-12', '2016-09-18', '2016-10-08', '2016-10-09'];

/** In milliseconds, as instants are. */
export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const AHEAD = 8 * HOUR;

/** The day in China of an instant, and the time of day. */
export const dayOf = (at: number): string => new Date(at + AHEAD).toISOString().slice(0, 10);
/** The time of day in China of an instant. */
export const timeOf = (at: number): string => new Date(at + AHEAD).toISOString().slice(11, 16);

/** The instant of a time of day in China. */
export const instantAt = (day: string, time: string): number => Date.parse(`${day}T${time}:00Z`) - AHEAD;

/** The instant at which a day ends in China, ISO 8601. */
export const endOf = (day: string): string => new Date(instantAt(day, '00:00') + DAY).toISOString();

/** The day so many days later. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The same day of another month, or the last of a month that is too short. */
export const plusMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  for (let last = date; ; last -= 1) {
    const found = new Date(Date.UTC(year, month - 1 + months, last));
    if (found.getUTCDate() === last) return found.toISOString().slice(0, 10);
  }
};

/** Whether a day is worked. */
export const isWorked = (day: string): boolean => {
  if (WORKED.includes(day)) return true;
  return ![0, 6].includes(new Date(day).getUTCDay()) && ![...DAYS_OFF, ...GOLDEN_WEEK].includes(day);
};

/** Worked days after one day up to another. */
const workedAfter = (day: string, last: string): number => {
  let worked = 0;
  for (let one = plusDays(day, 1); one <= last; one = plusDays(one, 1)) if (isWorked(one)) worked += 1;
  return worked;
};

/** Worked days left until a last day; below 0 once it is over, and a day off counts as the worked one that follows. */
export const daysLeftUntil = (last: string, day: string): number => {
  if (last >= day) return workedAfter(day, last);
  let counted = day;
  while (!isWorked(counted)) counted = plusDays(counted, 1);
  return -workedAfter(last, counted);
};

/** The last day of a limit of so many worked days, or of one that has been over for as long. */
export const lastDayWith = (left: number, day: string): string => {
  if (left === 0) return day;
  for (let last = left > 0 ? day : plusDays(day, 14); ; last = plusDays(last, left > 0 ? 1 : -1))
    if (isWorked(last) && daysLeftUntil(last, day) === left) return last;
};
