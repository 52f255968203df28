import type { Counts } from '../report/rates.ts';

const SECONDS_PER_MINUTE = 60;

/** Mean seconds that serving one ticket took over some days; null when nothing was served. */
export const meanService = (days: readonly Counts[]): number | null => {
  const served = days.reduce((sum, { ticketsServed }) => sum + ticketsServed, 0);
  const seconds = days.reduce((sum, { ticketServiceSeconds }) => sum + ticketServiceSeconds, 0);
  return served === 0 ? null : seconds / served;
};

/** Whole minutes that somebody waits with so many people before them, rounded up; null when the mean is not known. */
export const expectedWait = (before: number, meanSeconds: number | null): number | null =>
  meanSeconds === null ? null : Math.ceil((before * meanSeconds) / SECONDS_PER_MINUTE);
