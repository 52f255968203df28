import type { TicketInput } from '../graphql/generated/types.ts';
import type { Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { secondsBetween } from '../time.ts';
import { actOnTicket } from './actOnTicket.ts';
import type { Ticket } from './model.ts';

type Serve = (context: Context, input: TicketInput) => Promise<Outcome<Ticket>>;

/** Puts who was called on hold: they fetch something and are called again without waiting. */
export const holdTicket: Serve = (context, input) =>
  actOnTicket(context, {
    operation: 'holdTicket',
    action: 'HOLD',
    input,
    record: (_, base) => ({ type: 'HELD', ...base }),
  });

/** Calls again: who did not hear it, who was on hold, who came back late. */
export const recallTicket: Serve = (context, input) =>
  actOnTicket(context, {
    operation: 'recallTicket',
    action: 'RECALL',
    input,
    record: (_, base) => ({ type: 'RECALLED', ...base }),
  });

/** Says that nobody came. */
export const markNoShow: Serve = (context, input) =>
  actOnTicket(context, {
    operation: 'markNoShow',
    action: 'NO_SHOW',
    input,
    record: (_, base) => ({ type: 'NO_SHOW', ...base }),
  });

/** Says that somebody was served; the time since the last call is how long it took. */
export const finishTicket: Serve = (context, input) =>
  actOnTicket(context, {
    operation: 'finishTicket',
    action: 'FINISH',
    input,
    record: ({ calledAt, takenAt }, base) => ({
      type: 'FINISHED',
      ...base,
      serviceSeconds: secondsBetween(calledAt ?? takenAt, base.at),
    }),
  });

/** Gives a ticket back. */
export const cancelTicket: Serve = (context, input) =>
  actOnTicket(context, {
    operation: 'cancelTicket',
    action: 'CANCEL',
    input,
    record: (_, base) => ({ type: 'CANCELLED', ...base }),
  });
