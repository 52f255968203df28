import { TZDate } from '@date-fns/tz';

const MS_PER_DAY = 86_400_000;

/** Days of instants, by time zone: lists ask for the same few again and again. */
const knownDays = new Map<string, string>();
const MOST_KNOWN = 1_000;

/** Returns the calendar day `YYYY-MM-DD` of an instant in a time zone. */
export const localDay = (instant: Date, timeZone: string): string => {
  const key = `${instant.getTime()} ${timeZone}`;
  const known = knownDays.get(key);
  if (known !== undefined) return known;
  if (knownDays.size >= MOST_KNOWN) knownDays.clear();
  const day = computeLocalDay(instant, timeZone);
  knownDays.set(key, day);
  return day;
};

const computeLocalDay = (instant: Date, timeZone: string): string => {
  const local = new TZDate(instant.getTime(), timeZone);
  return new Date(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()))
    .toISOString()
    .slice(0, 10);
};

/** Returns the wall-clock time `HH:MM` of an instant in a time zone. */
export const localTime = (instant: Date, timeZone: string): string => {
  const local = new TZDate(instant.getTime(), timeZone);
  return `${String(local.getHours()).padStart(2, '0')}:${String(local.getMinutes()).padStart(2, '0')}`;
};

/** Returns the day and wall-clock time `YYYY-MM-DD HH:MM` of an instant (ISO 8601) in a time zone. */
export const localDateTime = (instant: string, timeZone: string): string =>
  `${localDay(new Date(instant), timeZone)} ${localTime(new Date(instant), timeZone)}`;

/** Adds `n` calendar days to a day; `n` may be negative. */
export const addDays = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * MS_PER_DAY).toISOString().slice(0, 10);

/** Adds `n` months to a day; clamps to the last day of a shorter month. */
export const addMonths = (day: string, n: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + n, Math.min(date, last))).toISOString().slice(0, 10);
};

/** Returns the last day of a month (`2016-04`). */
export const endOfMonth = (month: string): string => addDays(addMonths(`${month}-01`, 1), -1);

/** Lists the months (`2016-04`) in which the days of a period lie. */
export const monthsBetween = (from: string, to: string): string[] => {
  const months: string[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = addMonths(first, 1))
    months.push(first.slice(0, 7));
  return months;
};

/** Counts the calendar days from one day to another; negative if `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);

/** Returns the instant at which a day ends in a time zone, ISO 8601 in UTC. */
export const endOfDay = (day: string, timeZone: string): string => {
  const next = new Date(`${addDays(day, 1)}T00:00:00Z`);
  const local = new TZDate(next.getUTCFullYear(), next.getUTCMonth(), next.getUTCDate(), timeZone);
  return new Date(local.getTime()).toISOString();
};

/** Returns the instant of a wall-clock time `HH:MM` on a day in a time zone. */
export const instantOf = (day: string, time: string, timeZone: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, date, hours, minutes, timeZone).getTime());
};

/** Counts the seconds from one instant (ISO 8601) to another, rounded; 0 if `to` comes first. */
export const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1_000));
