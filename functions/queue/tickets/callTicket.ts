import type { CallTicketInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { writeChange } from '../../record/actOn.ts';
import { answerRepeat, markRequest, type RequestMark } from '../../record/idempotency.ts';
import { resolveMoment } from '../../record/moment.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { secondsBetween } from '../../time.ts';
import { findQueueLocation } from '../queueLocation.ts';
import { changeTicket } from './actOnTicket.ts';
import type { Call } from './lineRepository.ts';
import type { Ticket } from './ticketModel.ts';
import { orderLine, orderWaiting } from './waitingLine.ts';

/** The number of lost races after which the call is refused with CONFLICT. */
const MOST_TRIES = 8;

/** The number of index entries read: appointments that are early, and the first of all others. */
const ENTRIES = 50;

/** The number of tickets read, for those that were called since the index saw them. */
const CANDIDATES = 5;

type CallRequest = {
  readonly window: string;
  readonly day: string;
  readonly id: string;
  readonly mark: RequestMark;
};

/**
 * Calls the next ticket at a window; concurrent calls get different tickets. Reads the first entries of the index and
 * their tickets, however long the day is. Notes the ticket under the request before calling it, so that a retry calls
 * nobody else.
 */
export const callTicket = async (context: Context, input: CallTicketInput): Promise<Outcome<Ticket>> => {
  const asker = permit(context, 'callTicket');
  if (isRefused(asker)) return asker;
  const place = await findQueueLocation(context, asker.value, input);
  if (isRefused(place)) return place;
  const { services } = context;
  const { window, today } = place.value;
  const payload = await services.personIndex.fingerprint({ action: 'CALL', input });
  const mark = markRequest(asker.value, input.idempotencyKey, payload);
  const id = await services.requestIds.derive(asker.value.subject, input.idempotencyKey, 0);
  const request = { window: window.id, day: today, id, mark };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const next = await chooseTicket(context, request);
    if (!next) return refused(refuse('NOBODY_WAITS', ['input', 'window'], window.name));
    const answer =
      next === 'CHANGED' ? undefined : await callChosen(context, request, next, asker.value.role);
    if (answer) return answer;
  }
  return refused(refuse('CONFLICT', ['input', 'window']));
};

/** The ticket to call, and the request's note of one if there is any. */
type Choice = { readonly ticket: Ticket; readonly call: Call | undefined };

/** Chooses the ticket that the request noted, else the next one. CHANGED: the index is behind the tickets. */
const chooseTicket = async (
  { services, now }: Context,
  { id, mark, ...queue }: CallRequest,
): Promise<Choice | 'CHANGED' | undefined> => {
  const line = orderLine(await services.lines.list(queue, ENTRIES), now).slice(0, CANDIDATES);
  const numbers = line.map(({ number }) => number);
  const { tickets, call, isOfEarlierRelease } = await services.lines.readForCall(queue, id, numbers);
  const noted = call
    ? (tickets.find(({ number }) => number === call.ticket) ?? (await services.tickets.find(call.ticket)))
    : isOfEarlierRelease && (await findCalled(services, queue, mark));
  if (noted && (noted.status === 'WAITING' || answerRepeat(noted, mark))) return { ticket: noted, call };
  const [ticket] = orderWaiting(tickets, now);
  if (ticket) return { ticket, call };
  return line.length > 0 ? 'CHANGED' : undefined;
};

/** Finds what the same request called before it was noted (0.2). */
const findCalled = async (
  { tickets }: Context['services'],
  { window, day }: Pick<CallRequest, 'window' | 'day'>,
  mark: RequestMark,
): Promise<Ticket | undefined> =>
  (await tickets.ofDay(window, day)).find((ticket) => answerRepeat(ticket, mark) !== undefined);

/** Calls the chosen ticket, or answers a retry. Undefined: another request was faster. */
const callChosen = async (
  { services, now }: Context,
  { id, mark, ...queue }: CallRequest,
  { ticket, call }: Choice,
  role: 'CLERK',
): Promise<Outcome<Ticket> | undefined> => {
  const repeat = answerRepeat(ticket, mark);
  if (repeat) return repeat;
  if (call?.ticket !== ticket.number && (await services.lines.noteCall(queue, id, ticket.number, call)))
    return undefined;
  const at = resolveMoment(now, ticket.events).toISOString();
  const act = {
    type: 'CALLED',
    at,
    day: ticket.day,
    role,
    ...mark,
    waitSeconds: waited(ticket, at),
  } as const;
  const called = await writeChange(services.tickets, ticket, changeTicket(ticket, 'CALLED', act), mark);
  return isRefused(called) ? undefined : called;
};

// the wait for an appointment starts at the booked time
const waited = ({ takenAt, booked }: Ticket, at: string): number =>
  secondsBetween(booked !== undefined && booked > takenAt ? booked : takenAt, at);
