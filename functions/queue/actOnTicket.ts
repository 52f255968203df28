import type { Asker } from '../identity/asker.ts';
import { type ActBase, actOn, type Change, type Lifecycle } from '../record/actOn.ts';
import type { Outcome } from '../refusal/refusal.ts';
import { statusWords } from '../refusal/statusWords.ts';
import type { Context } from '../request/context.ts';
import type { Ticket, TicketAct } from './model.ts';
import { deriveHolders } from './queueLocation.ts';
import {
  findTicketTransition,
  TICKET_ACTS,
  type TicketAction,
  type TicketOperation,
  type TicketParty,
} from './transitions.ts';

/** The operations that act on one ticket by its number; `callTicket` names a window. */
type ActOperation = Exclude<TicketOperation, 'callTicket'>;

type FoundTicket = { readonly seen: Ticket };

const ticketLife: Lifecycle<FoundTicket, ActOperation, TicketAction> = {
  find: async ({ services }, number) => {
    const seen = await services.tickets.find(number);
    return seen && { seen };
  },
  maySee: (context, asker, { seen }) => maySeeTicket(context, asker, seen),
  nextStatus: ({ status }, action) => findTicketTransition(status, action)?.to ?? null,
  outlookOf: (_, next) => (next === 'CALLED' || next === 'HELD' ? 'open' : 'ended'),
  isParty: (action, asker, { seen }) => findTicketTransition(seen.status, action)?.by === partyOf(asker),
  // a ticket belongs to one day's queue
  dayOf: ({ seen }) => seen.day,
  storeOf: ({ tickets }) => tickets,
  statusWords: statusWords.ticket,
};

/** Carries out one act on one ticket; `record` builds its event. */
export const actOnTicket = (
  context: Context,
  operation: ActOperation,
  input: { readonly number: string; readonly idempotencyKey: string },
  record: (seen: Ticket, base: ActBase<TicketAct['role']>) => TicketAct,
): Promise<Outcome<Ticket>> =>
  actOn(context, ticketLife, {
    operation,
    action: TICKET_ACTS[operation],
    input,
    decide: ({ seen, next, base }) => ({ value: changeTicket(seen, next, record(seen, base)) }),
  });

/** Moves a ticket to its next status; a call also sets `calledAt`. */
export const changeTicket = (
  seen: Ticket,
  status: Ticket['status'],
  act: TicketAct,
): Change<Ticket, TicketAct> => ({
  after: { ...seen, status, ...(status === 'CALLED' && { calledAt: act.at }) },
  acts: [act],
});

/** Whether the asker may see a ticket: they hold it, or are a clerk of its window. */
export const maySeeTicket = async ({ services }: Context, asker: Asker, ticket: Ticket): Promise<boolean> =>
  partyOf(asker) === 'WINDOW'
    ? asker.windows.has(ticket.window)
    : ticket.holder !== undefined &&
      (await deriveHolders(services.personIndex, asker)).includes(ticket.holder);

const partyOf = ({ role }: Asker): TicketParty => (role === 'CLERK' ? 'WINDOW' : 'HOLDER');
