import { CalendarNotCovered, type WorkingCalendar } from '../registry/calendar.ts';
import type { Directory } from '../registry/directory.ts';
import type { Window } from '../registry/model/place.ts';
import type { Context } from '../request/context.ts';
import { addDays, localDay } from '../time.ts';
import { formatCallSign, type Ticket } from './model.ts';
import { computeMeanService, estimateWait, orderWaiting } from './waitingLine.ts';

/** The public view of a window's queue. */
export type WindowQueue = {
  readonly waiting: number;
  readonly calledSign: string | null;
  readonly expectedWaitMinutes: number | null;
};

const DAYS_BACK = 5;

/** Loads a window's queue: one Query for today's tickets, one for the counters. */
export const loadWindowQueue = async (
  context: Context,
  directory: Directory,
  window: Window,
): Promise<WindowQueue> => {
  const { services, now } = context;
  const today = localDay(now, directory.district.timeZone);
  const [tickets, mean] = await Promise.all([
    services.tickets.ofDay(window.id, today),
    meanServiceAt(context, directory, window.id, today),
  ]);
  const waiting = orderWaiting(tickets, now).length;
  const [called] = tickets.filter(({ status }) => status === 'CALLED').toSorted(byCall);
  return {
    waiting,
    calledSign: called ? formatCallSign(called) : null,
    expectedWaitMinutes: estimateWait(waiting, mean),
  };
};

/** The number of tickets before a waiting one, and the expected wait. */
export type TicketWait = { readonly peopleAhead: number; readonly expectedWaitMinutes: number | null };

/** Loads the remaining wait of a ticket. Returns null: not waiting. */
export const loadTicketWait = async (
  context: Context,
  directory: Directory,
  { number, window, day }: Ticket,
): Promise<TicketWait | null> => {
  const line = orderWaiting(await context.services.tickets.ofDay(window, day), context.now);
  const before = line.findIndex((one) => one.number === number);
  if (before < 0) return null;
  return {
    peopleAhead: before,
    expectedWaitMinutes: estimateWait(before, await meanServiceAt(context, directory, window, day)),
  };
};

const byCall = (a: Ticket, b: Ticket): number => ((a.calledAt ?? '') < (b.calledAt ?? '') ? 1 : -1);

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
