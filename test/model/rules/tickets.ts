import type {
  CallTicketInput,
  TakeTicketInput,
  TicketInput,
} from '../../../functions/graphql/generated/types.ts';
import { requestId } from '../../../functions/record/requestId.ts';
import type { TicketOf } from '../state.ts';
import { type Answer, actBy, doneBy, type Facts, type Rule, refused, repeatOf, today } from './answer.ts';
import { checkMatter, checkPlace, draw, ticketsOf } from './place.ts';
import { desksOf, opensLater, windowOf } from './registry.ts';
import { FORBIDDEN, filers } from './roles.ts';

/** Which fields of it are compared. */
export const TICKET_FIELDS = 'number status booked takenAt';

/** A ticket as whoever may see it reads it. */
export const showTicket = ({ number, status, booked, takenAt }: TicketOf) => ({
  number,
  status,
  booked: booked === null ? null : new Date(booked).toISOString(),
  takenAt: new Date(takenAt).toISOString(),
});

/** A ticket as an answer. */
export const show = (ticket: TicketOf): Answer => ({ shown: showTicket(ticket) });

/** Whether the asker may know of a ticket: its holder, and the clerks of its window. */
export const maySeeTicket = (facts: Facts, { window, holder }: TicketOf): boolean =>
  facts.by.role === 'CLERK' ? desksOf(facts).includes(window) : holder === facts.by.name;

export const takeTicket: Rule<TakeTicketInput> = (facts, input) => {
  if (!filers(facts) && facts.by.role !== 'CLERK') return FORBIDDEN;
  const wrong = checkPlace(facts, input.window);
  if (wrong.length > 0) return refused(...wrong);
  const { state, by } = facts;
  const window = windowOf(state, input.window);
  const why = [
    ...checkMatter(facts, input.window, input.matter, today(facts)),
    ...(window && opensLater(window, state.now) ? [] : ['WINDOW_CLOSED']),
  ];
  const drawnBy = requestId(by.subject, input.idempotencyKey, 0);
  const before = ticketsOf(facts, input.window).find((one) => one.drawnBy === drawnBy);
  const repeat = before && repeatOf(before.acts, doneBy(facts, input));
  if (before && repeat === 'SAME') return show(before);
  if (repeat === 'OTHER') return refused('KEY_REUSED');
  if (why.length > 0) return refused(...why);
  if (before) return refused('KEY_REUSED');
  return show(draw(facts, input, drawnBy, { holder: by.role === 'CLERK' ? null : by.name, booked: null }));
};

export const callTicket: Rule<CallTicketInput> = (facts, input) => {
  if (facts.by.role !== 'CLERK') return FORBIDDEN;
  const wrong = checkPlace(facts, input.window);
  if (wrong.length > 0) return refused(...wrong);
  const there = ticketsOf(facts, input.window);
  for (const ticket of there) {
    const repeat = repeatOf(ticket.acts, doneBy(facts, input));
    if (repeat) return repeat === 'SAME' ? show(ticket) : refused('KEY_REUSED');
  }
  const waiting = there.filter(({ status }) => status === 'WAITING');
  const due = waiting.filter(({ booked }) => booked !== null && booked <= facts.state.now);
  const next = due.toSorted((a, b) => (a.booked ?? 0) - (b.booked ?? 0))[0] ?? waiting[0];
  if (!next) return refused('NOBODY_WAITS');
  next.status = 'CALLED';
  next.acts.push(actBy(facts, input, 'CALLED'));
  facts.state.counted.ticketsCalled += 1;
  return show(next);
};

type Status = TicketOf['status'];

/** An act on one ticket: of the clerks of its window, or of its holder. */
const serve =
  (by: 'WINDOW' | 'HOLDER', from: readonly Status[], to: Status, type: string): Rule<TicketInput> =>
  (facts, input) => {
    if (by === 'WINDOW' ? facts.by.role !== 'CLERK' : !filers(facts)) return FORBIDDEN;
    const ticket = facts.state.tickets.find(({ number }) => number === input.number);
    if (!ticket || !maySeeTicket(facts, ticket)) return refused('NOT_FOUND');
    const repeat = repeatOf(ticket.acts, doneBy(facts, input));
    if (repeat) return repeat === 'SAME' ? show(ticket) : refused('KEY_REUSED');
    if (!from.includes(ticket.status)) return refused('NOT_ALLOWED_IN_STATUS');
    ticket.status = to;
    ticket.acts.push(actBy(facts, input, type));
    facts.state.counted.noShows += Number(type === 'NO_SHOW');
    facts.state.counted.ticketsServed += Number(type === 'FINISHED');
    return show(ticket);
  };

export const holdTicket = serve('WINDOW', ['CALLED'], 'HELD', 'HELD');

export const recallTicket = serve('WINDOW', ['CALLED', 'HELD', 'NO_SHOW'], 'CALLED', 'RECALLED');

export const markNoShow = serve('WINDOW', ['CALLED', 'HELD'], 'NO_SHOW', 'NO_SHOW');

export const finishTicket = serve('WINDOW', ['CALLED'], 'FINISHED', 'FINISHED');

export const cancelTicket = serve('HOLDER', ['WAITING', 'HELD'], 'CANCELLED', 'CANCELLED');
