import { addDays, instantOf, localDay } from '../localDay';

const OPENING = '09:00';

/** Nine in the morning of the next Monday to Friday in a zone, in epoch milliseconds; a demo has no holidays. */
export const nextMorning = (instant: number, timeZone: string): number => {
  let day = addDays(localDay(instant, timeZone), 1);
  while ([0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) day = addDays(day, 1);
  return instantOf(day, OPENING, timeZone);
};
