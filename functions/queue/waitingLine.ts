import type { Counts } from '../report/rates.ts';
import type { Ticket } from './model.ts';

/** Orders the waiting tickets: due appointments by their time, then all others by number. */
export const orderWaiting = (tickets: readonly Ticket[], now: Date): Ticket[] =>
  tickets
    .filter(({ status }) => status === 'WAITING')
    .toSorted((a, b) => rank(a, now) - rank(b, now) || a.place - b.place);

/** The booked time of a due appointment; all other tickets rank after those. */
const rank = ({ booked }: Ticket, now: Date): number => {
  const at = booked === undefined ? Number.POSITIVE_INFINITY : Date.parse(booked);
  return at <= now.getTime() ? at : Number.MAX_VALUE;
};

const SECONDS_PER_MINUTE = 60;

/** Computes the mean seconds of serving one ticket. Null: nothing was served. */
export const computeMeanService = (days: readonly Counts[]): number | null => {
  const served = days.reduce((sum, { ticketsServed }) => sum + ticketsServed, 0);
  const seconds = days.reduce((sum, { ticketServiceSeconds }) => sum + ticketServiceSeconds, 0);
  return served === 0 ? null : seconds / served;
};

/** Estimates the wait in minutes, rounded up, behind a number of tickets. Null: unknown mean. */
export const estimateWait = (before: number, meanSeconds: number | null): number | null =>
  meanSeconds === null ? null : Math.ceil((before * meanSeconds) / SECONDS_PER_MINUTE);
