import { getTicketAddress } from '../record/numbers.ts';
import { CalendarNotCovered, type WorkingCalendar } from '../registry/calendar.ts';
import type { Directory } from '../registry/directory.ts';
import type { Window } from '../registry/model/place.ts';
import type { Context } from '../request/context.ts';
import { addDays, localDay } from '../time.ts';
import { formatCallSign, type Ticket } from './tickets/ticketModel.ts';
import { compareInLine, computeMeanService, estimateWait, queueOrder } from './tickets/waitingLine.ts';

/** The public view of a window's queue; each figure is loaded when it is asked for. */
export type WindowQueue = {
  readonly waiting: () => Promise<number>;
  readonly calledSign: () => Promise<string | null>;
  readonly expectedWaitMinutes: () => Promise<number | null>;
};

const DAYS_BACK = 5;

/** Describes a window's queue today: at most two Queries of the index, and one of the counters. */
export const describeQueue = (context: Context, directory: Directory, window: Window): WindowQueue => {
  const { publicQueues } = context.services;
  const { now } = context;
  const day = localDay(now, directory.district.timeZone);
  const queue = { window: window.id, day };
  const waiting = () => publicQueues.countWaiting(queue, now);
  return {
    waiting,
    calledSign: async () => {
      const called = await publicQueues.findLastCalled(queue, now);
      return called === undefined ? null : formatCallSign(getTicketAddress(called));
    },
    expectedWaitMinutes: async () =>
      estimateWait(await waiting(), await meanServiceAt(context, directory, window.id, day)),
  };
};

/** The number of tickets before a waiting one, and the expected wait. */
export type TicketWait = { readonly peopleAhead: number; readonly expectedWaitMinutes: number | null };

/** Loads the remaining wait of a ticket. Returns null: not waiting. */
export const loadTicketWait = async (
  context: Context,
  directory: Directory,
  ticket: Ticket,
): Promise<TicketWait | null> => {
  const { window, day, status } = ticket;
  if (status !== 'WAITING') return null;
  const [ahead, mean] = await Promise.all([
    countAhead(context, ticket),
    meanServiceAt(context, directory, window, day),
  ]);
  return { peopleAhead: ahead, expectedWaitMinutes: estimateWait(ahead, mean) };
};

/** The number of index entries compared one by one; behind them, only a count tells the position. */
const ENTRIES = 100;

const countAhead = async ({ services, now }: Context, ticket: Ticket): Promise<number> => {
  const entries = await services.lines.list(ticket, ENTRIES);
  return entries.length < ENTRIES || entries.some(({ number }) => number === ticket.number)
    ? entries.filter((one) => compareInLine(one, ticket, now) < 0).length
    : services.lines.countBefore(ticket, queueOrder(ticket));
};

/** Loads the mean service time in seconds over a window's last working days. Null: unknown. */
const meanServiceAt = (
  context: Context,
  directory: Directory,
  window: string,
  today: string,
): Promise<number | null> =>
  context.services.publicQueues.keepMean(`${window}#${today}`, context.now, () =>
    loadMeanService(context, directory, window, today),
  );

const loadMeanService = async (
  { services }: Context,
  { calendar, district }: Directory,
  window: string,
  today: string,
): Promise<number | null> => {
  const first = workdaysBefore(calendar, today, DAYS_BACK);
  const series = { of: 'WINDOW', district: district.code, window } as const;
  const days = first === undefined ? [] : await services.counters.days(series, first, addDays(today, -1));
  return computeMeanService(days.map(({ counts }) => counts));
};

/** Finds the day a number of working days before another. Undefined: outside the calendar. */
const workdaysBefore = (calendar: WorkingCalendar, day: string, count: number): string | undefined => {
  try {
    let first = day;
    for (let left = count; left > 0; ) {
      first = addDays(first, -1);
      if (calendar.isWorkday(first)) left -= 1;
    }
    return first;
  } catch (error) {
    if (error instanceof CalendarNotCovered) return undefined;
    throw error;
  }
};
