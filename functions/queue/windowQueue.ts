import { getTicketAddress } from '../record/numbers.ts';
import { CalendarNotCovered, type WorkingCalendar } from '../registry/calendar.ts';
import type { Directory } from '../registry/directory.ts';
import type { Window } from '../registry/model/place.ts';
import type { Context } from '../request/context.ts';
import { addDays, localDay } from '../time.ts';
import { formatCallSign, type Ticket } from './model.ts';
import { compareInLine, computeMeanService, estimateWait, queueOrder } from './waitingLine.ts';

/** The public view of a window's queue. */
export type WindowQueue = {
  readonly waiting: number;
  readonly calledSign: string | null;
  readonly expectedWaitMinutes: number | null;
};

const DAYS_BACK = 5;

/** Loads a window's queue: two Queries of the index, one of the counters. */
export const loadWindowQueue = async (
  context: Context,
  directory: Directory,
  window: Window,
): Promise<WindowQueue> => {
  const { services, now } = context;
  const day = localDay(now, directory.district.timeZone);
  const queue = { window: window.id, day };
  const [waiting, called, mean] = await Promise.all([
    services.lines.count(queue),
    services.lines.findLastCalled(queue),
    meanServiceAt(context, directory, window.id, day),
  ]);
  return {
    waiting,
    calledSign: called === undefined ? null : formatCallSign(getTicketAddress(called)),
    expectedWaitMinutes: estimateWait(waiting, mean),
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
const meanServiceAt = async (
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
