import { TZDate } from '@date-fns/tz';

const MS_PER_DAY = 86_400_000;

/** The calendar day `YYYY-MM-DD` of an instant in a time zone. */
export const localDay = (instant: Date, timeZone: string): string => {
  const local = new TZDate(instant.getTime(), timeZone);
  return new Date(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()))
    .toISOString()
    .slice(0, 10);
};

/** The wall-clock time `HH:MM` of an instant in a time zone. */
export const localTime = (instant: Date, timeZone: string): string => {
  const local = new TZDate(instant.getTime(), timeZone);
  return `${String(local.getHours()).padStart(2, '0')}:${String(local.getMinutes()).padStart(2, '0')}`;
};

/** The day and wall-clock time `YYYY-MM-DD HH:MM` of an instant (ISO 8601) in a time zone. */
export const localDateTime = (instant: string, timeZone: string): string =>
  `${localDay(new Date(instant), timeZone)} ${localTime(new Date(instant), timeZone)}`;

/** The day `n` calendar days after a day; negative goes back. */
export const addDays = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * MS_PER_DAY).toISOString().slice(0, 10);

/** The day `n` months after a day; the last day of a month that is too short. */
export const addMonths = (day: string, n: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + n, Math.min(date, last))).toISOString().slice(0, 10);
};

/** Whole calendar days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);

/** The instant at which a day ends in a time zone, ISO 8601 in UTC. */
export const endOfDay = (day: string, timeZone: string): string => {
  const next = new Date(`${addDays(day, 1)}T00:00:00Z`);
  const local = new TZDate(next.getUTCFullYear(), next.getUTCMonth(), next.getUTCDate(), timeZone);
  return new Date(local.getTime()).toISOString();
};

/** The instant of a wall-clock time `HH:MM` on a day in a time zone. */
export const instantOf = (day: string, time: string, timeZone: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, date, hours, minutes, timeZone).getTime());
};

/** Whole seconds from one instant (ISO 8601) to another; 0 when it is earlier. */
export const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1_000));
