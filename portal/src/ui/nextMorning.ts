const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ZONE_MS = 8 * HOUR_MS;
const OPENING_MS = 9 * HOUR_MS;

/** Nine in the morning of the next Monday to Friday in Beijing time, in epoch milliseconds; a demo has no holidays. */
export const nextMorning = (instant: number): number => {
  const today = Math.floor((instant + ZONE_MS) / DAY_MS) * DAY_MS;
  let day = today + DAY_MS;
  while ([0, 6].includes(new Date(day).getUTCDay())) day += DAY_MS;
  return day + OPENING_MS - ZONE_MS;
};
