import type { TicketInput } from '../graphql/generated/types.ts';
import type { Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { secondsBetween } from '../time.ts';
import { actOnTicket } from './actOnTicket.ts';
import type { Ticket } from './model.ts';

type Serve = (context: Context, input: TicketInput) => Promise<Outcome<Ticket>>;

/** Puts a called ticket on hold: its holder is called again later without waiting. */
export const holdTicket: Serve = (context, input) =>
  actOnTicket(context, 'holdTicket', input, (_, base) => ({ type: 'HELD', ...base }));

/** Calls a ticket again: called before, on hold, or a no-show who came back. */
export const recallTicket: Serve = (context, input) =>
  actOnTicket(context, 'recallTicket', input, (_, base) => ({ type: 'RECALLED', ...base }));

/** Records that nobody came. */
export const markNoShow: Serve = (context, input) =>
  actOnTicket(context, 'markNoShow', input, (_, base) => ({ type: 'NO_SHOW', ...base }));

/** Records that the holder was served; the service time runs from the last call. */
export const finishTicket: Serve = (context, input) =>
  actOnTicket(context, 'finishTicket', input, ({ calledAt, takenAt }, base) => ({
    type: 'FINISHED',
    ...base,
    serviceSeconds: secondsBetween(calledAt ?? takenAt, base.at),
  }));

/** Cancels a ticket for its holder. */
export const cancelTicket: Serve = (context, input) =>
  actOnTicket(context, 'cancelTicket', input, (_, base) => ({ type: 'CANCELLED', ...base }));
