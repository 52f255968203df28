import type { TicketInput, UndoFinishTicketInput } from '../../graphql/generated/types.ts';
import type { Change } from '../../record/actOn.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { todayIn } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import { secondsBetween } from '../../time.ts';
import { actOnTicket, changeTicket, type TicketFacts } from './actOnTicket.ts';
import type { Ticket, TicketAct } from './ticketModel.ts';

const record =
  (build: (seen: Ticket, base: TicketFacts['base']) => TicketAct) =>
  ({ seen, next, base }: TicketFacts) => ({ value: changeTicket(seen, next, build(seen, base)) });

type Serve = (context: Context, input: TicketInput) => Promise<Outcome<Ticket>>;

/** Puts a called ticket on hold: its holder is called again later without waiting. */
export const holdTicket: Serve = (context, input) =>
  actOnTicket(
    context,
    'holdTicket',
    input,
    record((_, base) => ({ type: 'HELD', ...base })),
  );

/** Calls a ticket again: called before, on hold, or a no-show who came back. */
export const recallTicket: Serve = (context, input) =>
  actOnTicket(
    context,
    'recallTicket',
    input,
    record((_, base) => ({ type: 'RECALLED', ...base })),
  );

/** Records that nobody came. */
export const markNoShow: Serve = (context, input) =>
  actOnTicket(
    context,
    'markNoShow',
    input,
    record((_, base) => ({ type: 'NO_SHOW', ...base })),
  );

/** Records that the holder was served; the service time runs from the last call. */
export const finishTicket: Serve = (context, input) =>
  actOnTicket(
    context,
    'finishTicket',
    input,
    record(({ calledAt, takenAt }, base) => ({
      type: 'FINISHED',
      ...base,
      serviceSeconds: secondsBetween(calledAt ?? takenAt, base.at),
    })),
  );

/** Cancels a ticket for its holder. */
export const cancelTicket: Serve = async (context, input) => {
  const done = await actOnTicket(
    context,
    'cancelTicket',
    input,
    record((_, base) => ({ type: 'CANCELLED', ...base })),
  );
  if (isRefused(done) || done.value.lineId === undefined) return done;
  await context.services.lines.leave(done.value, done.value.lineId, done.value.place);
  return done;
};

/** Undoes that a ticket was finished: by its window on the same day, by a supervisor later. */
export const undoFinishTicket = (context: Context, input: UndoFinishTicketInput): Promise<Outcome<Ticket>> =>
  actOnTicket(context, 'undoFinishTicket', input, (facts) => decideUndo(context, facts, input.reason));

const decideUndo = async (
  { services }: Context,
  { asker, seen, next, base, moment }: TicketFacts,
  text: string,
): Promise<Outcome<Change<Ticket, TicketAct>>> => {
  const reason = readReason(text);
  if (isRefused(reason)) return reason;
  const directory = await services.registry.find(seen.district);
  const isLater = directory === undefined || todayIn(directory, moment) !== seen.day;
  if (asker.role !== 'SUPERVISOR' && isLater) return refused(refuse('UNDO_TOO_LATE', ['input', 'number']));
  return { value: changeTicket(seen, next, { type: 'FINISH_UNDONE', ...base, reason: reason.value }) };
};
