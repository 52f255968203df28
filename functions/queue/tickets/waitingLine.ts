import * as z from 'zod';
import { getTicketAddress } from '../../record/numbers.ts';
import type { Counts } from '../../report/rates.ts';
import type { Ticket } from './ticketModel.ts';

type Position = Pick<Ticket, 'place' | 'booked'>;

/** The position of a waiting ticket in the task index: appointments by their time, then all others by place. */
export const queueOrder = ({ booked, place }: Position): string =>
  `${booked === undefined ? BY_PLACE : `${BY_TIME}${booked}#`}${String(place).padStart(6, '0')}`;
const BY_TIME = 'A#';
const BY_PLACE = 'B#';

/** A waiting ticket in the task index. Entries of earlier releases have the instant of taking, and come first. */
export const InLine = z
  .object({ number: z.string(), taskDue: z.string() })
  .transform(({ number, taskDue: order }) => {
    const booked = order.startsWith(BY_TIME) ? order.slice(BY_TIME.length).split('#')[0] : undefined;
    return { number, place: getTicketAddress(number).place, ...(booked && { booked }) };
  });
export type InLine = z.infer<typeof InLine>;

/** Orders waiting tickets: due appointments by their time, then all others by number. */
export const orderLine = <T extends Position>(waiting: readonly T[], now: Date): T[] =>
  waiting.toSorted((a, b) => compareInLine(a, b, now));

/** Orders the waiting ones of tickets. */
export const orderWaiting = (tickets: readonly Ticket[], now: Date): Ticket[] =>
  orderLine(
    tickets.filter(({ status }) => status === 'WAITING'),
    now,
  );

/** Negative if the first position is called before the second. */
export const compareInLine = (a: Position, b: Position, now: Date): number =>
  rank(a, now) - rank(b, now) || a.place - b.place;

/** The booked time of a due appointment; all other tickets rank after those. */
const rank = ({ booked }: Position, now: Date): number => {
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
