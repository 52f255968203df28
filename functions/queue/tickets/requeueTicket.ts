import type { ChangeTicketPriorityInput, ReturnTicketInput } from '../../graphql/generated/types.ts';
import type { Change } from '../../record/actOn.ts';
import { formatTicketNumber } from '../../record/numbers.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { todayIn } from '../../registry/directory.ts';
import { getDirectory } from '../../registry/getDirectory.ts';
import type { Context } from '../../request/context.ts';
import { wordDay } from '../../timeWords.ts';
import { actOnTicket, changeTicket, type TicketFacts } from './actOnTicket.ts';
import { checkPriority } from './checkPriority.ts';
import type { Ticket, TicketAct } from './ticketModel.ts';

/** Puts a ticket that was called by mistake, or missed, back in line: it waits in its place. */
export const returnTicket = async (context: Context, input: ReturnTicketInput): Promise<Outcome<Ticket>> => {
  const done = await actOnTicket(context, 'returnTicket', input, (facts) =>
    decideReturn(context, facts, input.reason),
  );
  if (!isRefused(done)) await enterLine(context, done.value);
  return done;
};

const decideReturn = async (
  context: Context,
  { seen, next, base, moment }: TicketFacts,
  text: string,
): Promise<Outcome<Change<Ticket, TicketAct>>> => {
  const reason = readReason(text);
  if (isRefused(reason)) return reason;
  const past = await checkToday(context, seen, moment);
  if (past) return past;
  const { waiting } = await context.services.lines.read(seen);
  const other = waiting.find(({ id, place }) => id === seen.lineId && place !== seen.place);
  if (other)
    return refused(
      refuse('ALREADY_WAITING', ['input', 'number'], formatTicketNumber({ ...seen, place: other.place })),
    );
  return { value: changeTicket(seen, next, { type: 'RETURNED', ...base, reason: reason.value }) };
};

/** Gives a waiting ticket priority for a reason, or takes it away. */
export const changeTicketPriority = async (
  context: Context,
  input: ChangeTicketPriorityInput,
): Promise<Outcome<Ticket>> => {
  const done = await actOnTicket(context, 'changeTicketPriority', input, async ({ seen, next, base }) => {
    const wrong = checkPriority(await getDirectory(seen, context), input.priority);
    if (wrong.length > 0) return { refusals: wrong };
    const { priority: _priority, ...kept } = seen;
    const given = input.priority ? { priority: input.priority } : {};
    const act = { type: 'PRIORITY_CHANGED', ...base, ...given } as const;
    return { value: changeTicket({ ...kept, ...given }, next, act) };
  });
  if (!isRefused(done)) await enterLine(context, done.value);
  return done;
};

/** Refuses what moves a ticket of an earlier day: a line is of one day. */
export const checkToday = async (
  context: Context,
  ticket: Ticket,
  moment: Date,
): Promise<ReturnType<typeof refused> | undefined> =>
  todayIn(await getDirectory(ticket, context), moment) === ticket.day
    ? undefined
    : refused(refuse('TICKET_OF_ANOTHER_DAY', ['input', 'number'], wordDay(ticket.day)));

// a retry enters it too: the first request may have been cut off
const enterLine = async ({ services }: Context, ticket: Ticket): Promise<void> => {
  const { status, lineId, place, booked, priority, rank } = ticket;
  if (status === 'WAITING' && lineId !== undefined)
    await services.lines.putBack(ticket, lineId, place, { booked, priority, rank });
};
