import { permit } from '../identity/permit.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
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

/** Lists today's tickets of the clerk's window: called, held, then waiting. Empty: not their window. */
export const listWindowTickets = async (context: Context, window: string): Promise<Ticket[]> => {
  const { services, now } = context;
  const asker = permit(context, 'windowTickets');
  if (isRefused(asker) || !asker.value.windows.has(window)) return [];
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
