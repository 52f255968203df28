import type { TicketInput } from '../graphql/generated/types.ts';
import type { Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { secondsBetween } from '../time.ts';
import { actOnTicket } from './actOnTicket.ts';
import type { Ticket } from './model.ts';

type Serve = (context: Context, input: TicketInput) => Promise<Outcome<Ticket>>;

/** Puts who was called on hold: they fetch something and are called again without waiting. */
export const holdTicket: Serve = (context, input) =>
  actOnTicket(context, 'holdTicket', input, (_, base) => ({ type: 'HELD', ...base }));

/** Calls again: who did not hear it, who was on hold, who came back late. */
export const recallTicket: Serve = (context, input) =>
  actOnTicket(context, 'recallTicket', input, (_, base) => ({ type: 'RECALLED', ...base }));

/** Says that nobody came. */
export const markNoShow: Serve = (context, input) =>
  actOnTicket(context, 'markNoShow', input, (_, base) => ({ type: 'NO_SHOW', ...base }));

/** Says that somebody was served; the time since the last call is how long it took. */
export const finishTicket: Serve = (context, input) =>
  actOnTicket(context, 'finishTicket', input, ({ calledAt, takenAt }, base) => ({
    type: 'FINISHED',
    ...base,
    serviceSeconds: secondsBetween(calledAt ?? takenAt, base.at),
  }));

/** Gives a ticket back. */
export const cancelTicket: Serve = (context, input) =>
  actOnTicket(context, 'cancelTicket', input, (_, base) => ({ type: 'CANCELLED', ...base }));
