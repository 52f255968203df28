import { permit } from '../identity/permit.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { maySeeTicket } from './actOnTicket.ts';
import { inLine } from './line.ts';
import type { Ticket } from './model.ts';

/** A ticket by its number; undefined when there is none, or it is not the asker's. */
export const findTicket = async (context: Context, number: string): Promise<Ticket | undefined> => {
  const asker = permit(context, 'ticket');
  if (isRefused(asker)) return undefined;
  const found = await context.services.tickets.find(number);
  return found && (await maySeeTicket(context, asker.value, found)) ? found : undefined;
};

/** Today's tickets of a clerk's window: who is called, who is on hold, who waits, in their order; nothing at a stranger's. */
export const windowTickets = async (context: Context, window: string): Promise<Ticket[]> => {
  const { services, now } = context;
  const asker = permit(context, 'windowTickets');
  if (isRefused(asker) || !asker.value.windows.has(window)) return [];
  const directory = await services.registry.find(window.slice(0, 6));
  if (!directory) return [];
  const tickets = await services.tickets.ofDay(window, localDay(now, directory.district.timeZone));
  const of = (wanted: Ticket['status']) => tickets.filter(({ status }) => status === wanted);
  return [...of('CALLED'), ...of('HELD'), ...inLine(tickets, now)];
};
