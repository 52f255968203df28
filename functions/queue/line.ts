import type { Counts } from '../report/rates.ts';
import type { Ticket } from './model.ts';

/** Who waits in what order: who has an appointment that is due first, by its time; then everybody by number. */
export const inLine = (tickets: readonly Ticket[], now: Date): Ticket[] =>
  tickets
    .filter(({ status }) => status === 'WAITING')
    .toSorted((a, b) => rank(a, now) - rank(b, now) || a.place - b.place);

/** When an appointment that is due was booked for; everybody else comes after all of those. */
const rank = ({ booked }: Ticket, now: Date): number => {
  const at = booked === undefined ? Number.POSITIVE_INFINITY : Date.parse(booked);
  return at <= now.getTime() ? at : Number.MAX_VALUE;
};

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
