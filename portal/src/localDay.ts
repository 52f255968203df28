import { presentTime } from './clock';
import { dateFormat } from './dateFormat';
import { useZone } from './zone';

/** The day of an instant in a time zone, as `YYYY-MM-DD`. */
export const localDay = (instant: number, timeZone: string): string =>
  wallTime(instant, timeZone).slice(0, 10);

/** The wall-clock time of an instant in a time zone, as `YYYY-MM-DD HH:MM`. */
export const wallTime = (instant: number, timeZone: string): string =>
  // Sweden writes days and times as ISO 8601 does
  dateFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);

/** The instant at which a zone's clocks show a day and a time `HH:MM`, in epoch milliseconds. */
export const instantOf = (day: string, time: string, timeZone: string): number => {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const shown = Date.parse(`${wallTime(asUtc, timeZone).replace(' ', 'T')}:00Z`);
  return asUtc - (shown - asUtc);
};

/** The district's day of today. */
export const useToday = (): string => localDay(presentTime(), useZone());

/** The day that is a number of days after another. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 3_600_000).toISOString().slice(0, 10);

/** The first day of a day's month. */
export const firstDay = (day: string): string => `${day.slice(0, 7)}-01`;
