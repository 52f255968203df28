import type { CallTicketInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { writeChange } from '../../record/actOn.ts';
import { answerRepeat, markRequest, type RequestMark } from '../../record/idempotency.ts';
import { resolveMoment } from '../../record/moment.ts';
import { formatTicketNumber } from '../../record/numbers.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { QueuePriority } from '../../registry/model/queuePriority.ts';
import type { Context } from '../../request/context.ts';
import { secondsBetween } from '../../time.ts';
import { findQueueLocation } from '../queueLocation.ts';
import { changeTicket } from './actOnTicket.ts';
import type { Call, Turn } from './lineRepository.ts';
import type { Ticket } from './ticketModel.ts';
import { hasPriority, isDue, orderLine, type Position } from './waitingLine.ts';

/** The number of lost races after which the call is refused with CONFLICT. */
const MOST_TRIES = 8;

/** The number of tickets read at a time: the first is nearly always waiting. */
const CANDIDATES = 3;

type CallRequest = {
  readonly window: string;
  readonly day: string;
  readonly id: string;
  readonly mark: RequestMark;
  readonly rule: QueuePriority | undefined;
  /** Places in line whose tickets are being written, or were cut off. */
  readonly unwritten: Set<number>;
};

/**
 * Calls the next ticket at a window; concurrent calls get different tickets. Reads the line and its first tickets,
 * however long the day is. Notes the ticket under the request before calling it, so that a retry calls nobody else.
 */
export const callTicket = async (context: Context, input: CallTicketInput): Promise<Outcome<Ticket>> => {
  const asker = permit(context, 'callTicket');
  if (isRefused(asker)) return asker;
  const place = await findQueueLocation(context, asker.value, input);
  if (isRefused(place)) return place;
  const { services } = context;
  const { directory, window, today } = place.value;
  const payload = await services.personIndex.fingerprint({ action: 'CALL', input });
  const mark = markRequest(asker.value, input.idempotencyKey, payload);
  const id = await services.requestIds.derive(asker.value.subject, input.idempotencyKey, 0);
  const rule = directory.district.queuePriority;
  const request: CallRequest = { window: window.id, day: today, id, mark, rule, unwritten: new Set() };
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

/** Chooses the ticket that the request noted, else the next one. CHANGED: the line is behind the tickets. */
const chooseTicket = async (
  { services, now }: Context,
  { id, mark, rule, unwritten, ...queue }: CallRequest,
): Promise<Choice | 'CHANGED' | undefined> => {
  const { line, call } = await services.lines.readForCall(queue, id);
  const noted = call
    ? await services.tickets.find(call.ticket)
    : line.isOfEarlierRelease && (await findCalled(services, queue, mark));
  if (noted && (noted.status === 'WAITING' || answerRepeat(noted, mark))) return { ticket: noted, call };
  const waiting: readonly Position[] = line.isOfEarlierRelease
    ? await listWaiting(services, queue)
    : line.waiting;
  const order = orderLine({ waiting, run: line.run }, rule, now);
  const first = order.filter(({ place }) => !unwritten.has(place)).slice(0, CANDIDATES);
  if (first.length === 0) return undefined;
  const tickets = await services.tickets.findAll(
    first.map(({ place }) => formatTicketNumber({ ...queue, place })),
  );
  const ticket = orderLine({ waiting: tickets, run: line.run }, rule, now).find(
    ({ status }) => status === 'WAITING',
  );
  if (ticket) return { ticket, call };
  for (const { place } of first) {
    const found = tickets.find((one) => one.place === place);
    if (found?.lineId === undefined) unwritten.add(place);
    else await services.lines.leave(queue, found.lineId, place);
  }
  return 'CHANGED';
};

/** Lists the waiting tickets of a day that began under an earlier release, which are not in its line. */
const listWaiting = async (
  { tickets }: Context['services'],
  { window, day }: Pick<CallRequest, 'window' | 'day'>,
): Promise<readonly Ticket[]> =>
  (await tickets.ofDay(window, day)).filter(({ status }) => status === 'WAITING');

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
  { id, mark, rule, window, day }: CallRequest,
  { ticket, call }: Choice,
  role: 'CLERK',
): Promise<Outcome<Ticket> | undefined> => {
  const repeat = answerRepeat(ticket, mark);
  if (repeat) return repeat;
  const queue = { window, day };
  if (call?.ticket !== ticket.number && (await services.lines.noteCall(queue, id, ticket.number, call)))
    return undefined;
  const at = resolveMoment(now, ticket.events).toISOString();
  const base = { at, day: ticket.day, role, ...mark };
  const act = isCalledAgain(ticket)
    ? ({ type: 'RECALLED', ...base } as const)
    : ({ type: 'CALLED', ...base, waitSeconds: waited(ticket, at) } as const);
  const called = await writeChange(services.tickets, ticket, changeTicket(ticket, 'CALLED', act), mark);
  if (isRefused(called)) return undefined;
  await services.lines.callOut(queue, ticket, turnOf(ticket, rule, now));
  return called;
};

// a ticket that was put back counts as called once
const isCalledAgain = ({ events }: Ticket): boolean => events.some(({ type }) => type === 'CALLED');

const turnOf = (ticket: Ticket, rule: CallRequest['rule'], now: Date): Turn => {
  if (isDue(ticket, now)) return 'APPOINTMENT';
  return hasPriority(ticket, rule) ? 'FIRST' : 'ORDINARY';
};

// the wait for an appointment starts at the booked time, that of a transferred ticket at the transfer
const waited = ({ takenAt, booked, events: [taken] }: Ticket, at: string): number => {
  const from = taken?.at ?? takenAt;
  return secondsBetween(booked !== undefined && booked > from ? booked : from, at);
};
