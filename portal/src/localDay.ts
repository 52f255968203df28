const ZONE_MS = 8 * 3_600_000;

/** The day in Beijing time at an instant, as `YYYY-MM-DD`. */
export const localDay = (instant: number): string => new Date(instant + ZONE_MS).toISOString().slice(0, 10);

/** The day that is a number of days after another. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 3_600_000).toISOString().slice(0, 10);

/** The first day of a day's month. */
export const firstDay = (day: string): string => `${day.slice(0, 7)}-01`;
