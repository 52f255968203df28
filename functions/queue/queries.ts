import { permit } from '../identity/permit.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { mayReadWindow } from './lists/windowAppointments.ts';
import { maySeeTicket } from './tickets/actOnTicket.ts';
import type { Ticket } from './tickets/ticketModel.ts';
import { orderLine } from './tickets/waitingLine.ts';

/** Finds a ticket by its number. Returns undefined: unknown number, or not visible to the asker. */
export const findTicket = async (context: Context, number: string): Promise<Ticket | undefined> => {
  const asker = permit(context, 'ticket');
  if (isRefused(asker)) return undefined;
  const found = await context.services.tickets.find(number);
  return found && (await maySeeTicket(context, asker.value, found)) ? found : undefined;
};

/** Lists today's tickets of a window: called, held, then waiting. Empty: not their window, nor in the district they supervise. */
export const listWindowTickets = async (context: Context, window: string): Promise<Ticket[]> => {
  const { services, now } = context;
  const asker = permit(context, 'windowTickets');
  if (isRefused(asker) || !mayReadWindow(asker.value, window)) return [];
  const directory = await services.registry.find(window.slice(0, 6));
  if (!directory) return [];
  const queue = { window, day: localDay(now, directory.district.timeZone) };
  const [tickets, { run }] = await Promise.all([
    services.tickets.ofDay(window, queue.day),
    services.lines.read(queue),
  ]);
  const of = (wanted: Ticket['status']) => tickets.filter(({ status }) => status === wanted);
  const waiting = orderLine({ waiting: of('WAITING'), run }, directory.district.queuePriority, now);
  return [...of('CALLED'), ...of('HELD'), ...waiting];
};
