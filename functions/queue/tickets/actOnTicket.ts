import type { Asker } from '../../identity/asker.ts';
import { type ActFacts, actOn, type Change, type Lifecycle } from '../../record/actOn.ts';
import { hints } from '../../refusal/hints.ts';
import type { Outcome } from '../../refusal/refusal.ts';
import { statusWords } from '../../refusal/statusWords.ts';
import type { Context } from '../../request/context.ts';
import { deriveHolders } from '../queueLocation.ts';
import type { Ticket, TicketAct } from './ticketModel.ts';
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
  outlookOf: (_, next) => (next === 'CALLED' || next === 'HELD' || next === 'WAITING' ? 'open' : 'ended'),
  isParty: (action, asker, { seen }) =>
    findTicketTransition(seen.status, action)?.by.includes(partyOf(asker)) ?? false,
  whoHasIt: ({ seen }, action) => hints.people(findTicketTransition(seen.status, action)?.by ?? []),
  // a ticket belongs to one day's queue
  dayOf: ({ seen }) => seen.day,
  storeOf: ({ tickets }) => tickets,
  statusWords: statusWords.ticket,
};

/** The input to the rules of an act on a ticket. */
export type TicketFacts = ActFacts<FoundTicket, ActOperation>;

/** Replaces a ticket under its optimistic lock; returns the newer one if it has changed. */
type Replace = (item: Ticket, readVersion: number) => Promise<Ticket | undefined>;

/** Carries out one act on one ticket; `decide` applies the rules, `replace` writes. */
export const actOnTicket = (
  context: Context,
  operation: ActOperation,
  input: { readonly number: string; readonly idempotencyKey: string },
  decide: (
    facts: TicketFacts,
  ) => Outcome<Change<Ticket, TicketAct>> | Promise<Outcome<Change<Ticket, TicketAct>>>,
  replace?: Replace,
): Promise<Outcome<Ticket>> =>
  actOn(context, replace ? { ...ticketLife, storeOf: () => ({ replace }) } : ticketLife, {
    operation,
    action: TICKET_ACTS[operation],
    input,
    decide,
  });

/** Moves a ticket to its next status; a call also sets `calledAt`, from which the service is timed. */
export const changeTicket = (
  seen: Ticket,
  status: Ticket['status'],
  act: TicketAct,
): Change<Ticket, TicketAct> => ({
  after: {
    ...seen,
    status,
    ...(status === 'CALLED' && act.type !== 'FINISH_UNDONE' && { calledAt: act.at }),
  },
  acts: [act],
});

/** Whether the asker may see a ticket: they hold it, are a clerk of its window, or a supervisor who undoes an act. */
export const maySeeTicket = async (
  { services }: Context,
  asker: Asker,
  { window, district, holder }: Ticket,
): Promise<boolean> => {
  switch (partyOf(asker)) {
    case 'WINDOW':
      return asker.windows.has(window);
    case 'SUPERVISOR':
      return asker.district === district;
    case 'HOLDER':
      return holder !== undefined && (await deriveHolders(services.personIndex, asker)).includes(holder);
  }
};

const partyOf = ({ role }: Asker): TicketParty => {
  if (role === 'SUPERVISOR') return role;
  return role === 'CLERK' ? 'WINDOW' : 'HOLDER';
};
