import type { Asker } from '../identity/asker.ts';
import { type Permitted, permit } from '../identity/permit.ts';
import { appendActs } from '../record/eventChain.ts';
import { momentAfter } from '../record/moment.ts';
import {
  answerRepeat,
  answerWrite,
  checkIdempotencyKey,
  markOf,
  type RequestMark,
} from '../record/repeat.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import type { Ticket, TicketAct } from './model.ts';
import { holderOf } from './place.ts';
import { type TicketAction, type TicketParty, ticketTransition } from './transitions.ts';

type ActOperation = 'holdTicket' | 'recallTicket' | 'markNoShow' | 'finishTicket' | 'cancelTicket';

/** What every act on a ticket records: when, by whom, under which request. */
type Base = Pick<TicketAct, 'at' | 'day' | 'actor' | 'role' | 'key' | 'payload'>;

/** An act on one ticket: what it records, and what else it changes. */
type Wanted = {
  readonly operation: ActOperation;
  readonly action: Exclude<TicketAction, 'CALL'>;
  readonly input: { readonly number: string; readonly idempotencyKey: string };
  readonly record: (seen: Ticket, base: Base) => TicketAct;
};

const PATH = ['input', 'number'];

/** Carries out one act on one ticket: one read, one conditional write; the same request again acts once. */
export const actOnTicket = async (
  context: Context,
  { operation, action, input, record }: Wanted,
): Promise<Outcome<Ticket>> => {
  const { services, now } = context;
  const asker = permit(context, operation);
  if (isRefused(asker)) return asker;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const seen = await services.tickets.find(input.number);
  if (!seen || !(await maySeeTicket(context, asker.value, seen))) return refused(refuse('NOT_FOUND', PATH));

  const payload = await services.personIndex.fingerprint({ action, input });
  const mark = markOf(asker.value, input.idempotencyKey, payload);
  const repeat = answerRepeat(seen, mark);
  if (repeat) return repeat;
  const transition = ticketTransition(seen.status, action);
  if (!transition) return refused(refuse('NOT_ALLOWED_IN_STATUS', PATH, seen.status));
  if (transition.by !== partyOf(asker.value)) return refused(refuse('FORBIDDEN', PATH));
  const base = baseOf(asker.value, seen, now, mark);
  return writeTicket(context, seen, transition.to, record(seen, base), mark);
};

/** What an act of today's queue records. */
export const baseOf = (
  { role }: Permitted<ActOperation | 'callTicket'>,
  { day, events }: Ticket,
  now: Date,
  mark: RequestMark,
): Base => ({ at: momentAfter(now, events).toISOString(), day, role, ...mark });

/** Writes what an act made of a ticket, if nobody was faster. */
export const writeTicket = async (
  { services }: Context,
  seen: Ticket,
  status: Ticket['status'],
  act: TicketAct,
  mark: RequestMark,
): Promise<Outcome<Ticket>> => {
  const next: Ticket = {
    ...seen,
    status,
    ...(status === 'CALLED' && { calledAt: act.at }),
    version: seen.version + 1,
    events: appendActs(seen.number, seen.events, [act]),
  };
  return answerWrite(next, await services.tickets.replace(next, seen.version), mark);
};

/** Whether the asker may see a ticket: who holds it, and the clerks of its window. */
export const maySeeTicket = async ({ services }: Context, asker: Asker, ticket: Ticket): Promise<boolean> =>
  partyOf(asker) === 'WINDOW'
    ? asker.windows.has(ticket.window)
    : ticket.holder !== undefined && ticket.holder === (await holderOf(services.personIndex, asker));

const partyOf = ({ role }: Asker): TicketParty => (role === 'CLERK' ? 'WINDOW' : 'HOLDER');
