import { CalendarNotCovered, type WorkingCalendar } from '../registry/calendar.ts';
import type { Directory } from '../registry/directory.ts';
import type { Window } from '../registry/model/place.ts';
import type { Context } from '../request/context.ts';
import { addDays, localDay } from '../time.ts';
import { formatCallSign } from './tickets/ticketModel.ts';
import { computeMeanService, estimateWait, orderLine, type QueuedTicket } from './tickets/waitingLine.ts';

/** The public view of a window's queue; each figure is loaded when it is asked for. */
export type WindowQueue = {
  readonly waiting: () => Promise<number>;
  readonly calledSign: () => Promise<string | null>;
  readonly expectedWaitMinutes: () => Promise<number | null>;
};

const DAYS_BACK = 5;

/** Describes a window's queue today; the figures of all windows asked for together cost one batch. */
export const describeQueue = (context: Context, directory: Directory, window: Window): WindowQueue => {
  const { publicQueues } = context.services;
  const { now } = context;
  const day = localDay(now, directory.district.timeZone);
  const load = () => publicQueues.loadFigures({ window: window.id, day }, now);
  return {
    waiting: async () => (await load()).waiting,
    calledSign: async () => {
      const { called } = await load();
      return called === undefined ? null : formatCallSign({ place: called });
    },
    expectedWaitMinutes: async () => {
      const [{ waiting }, mean] = await Promise.all([
        load(),
        meanServiceAt(context, directory, window.id, day),
      ]);
      return estimateWait(waiting, mean);
    },
  };
};

/** The number of tickets before a waiting one, and the expected wait. */
export type TicketWait = { readonly peopleAhead: number; readonly expectedWaitMinutes: number | null };

/** Loads the remaining wait of a ticket. Returns null: not waiting. */
export const loadTicketWait = async (
  context: Context,
  directory: Directory,
  ticket: QueuedTicket,
): Promise<TicketWait | null> => {
  const { window, day, status } = ticket;
  if (status !== 'WAITING') return null;
  const [line, mean] = await Promise.all([
    ticket.line ?? context.services.lines.read(ticket),
    meanServiceAt(context, directory, window, day),
  ]);
  const ahead = orderLine(line, directory.district.queuePriority, context.now).findIndex(
    ({ place }) => place === ticket.place,
  );
  const peopleAhead = ahead < 0 ? line.waiting.length : ahead;
  return { peopleAhead, expectedWaitMinutes: estimateWait(peopleAhead, mean) };
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
