import type {
  CallTicketInput,
  ChangeTicketPriorityInput,
  ReturnTicketInput,
  TakeTicketInput,
  TicketInput,
  TransferTicketInput,
  UndoFinishTicketInput,
} from '../../../functions/graphql/generated/types.ts';
import type { ModelTicket } from '../state.ts';
import { isWorkday } from '../world/days.ts';
import {
  type Answer,
  createAct,
  createMark,
  type Facts,
  findRepeat,
  idOf,
  type Rule,
  refuse,
  today,
} from './answer.ts';
import { checkMatter, checkPlace, drawPlace, ticketsOf } from './place.ts';
import { desksOf, hasLaterOpening, isInService, windowOf } from './registry.ts';
import { FORBIDDEN, isFiler } from './roles.ts';

/** The compared fields of a ticket. */
export const TICKET_FIELDS = 'number status booked: bookedFor takenAt priority transferredTo';

/** Returns a ticket as its readers see it. */
export const showTicket = ({ number, status, booked, takenAt, priority, movedTo }: ModelTicket) => ({
  priority,
  transferredTo: movedTo,
  number,
  status,
  booked: booked === null ? null : new Date(booked).toISOString(),
  takenAt: new Date(takenAt).toISOString(),
});

/** Returns a ticket as an answer. */
export const answerTicket = (ticket: ModelTicket): Answer => ({ shown: showTicket(ticket) });

/** Returns whether the asker may see a ticket: its holder and the clerks of its window. */
export const maySeeTicket = (facts: Facts, { window, holder }: ModelTicket): boolean =>
  facts.by.role === 'CLERK' ? desksOf(facts).includes(window) : holder === facts.by.name;

export const takeTicket: Rule<TakeTicketInput> = (facts, input) => {
  if (!isFiler(facts) && facts.by.role !== 'CLERK') return FORBIDDEN;
  const wrong = checkPlace(facts, input.window);
  if (wrong.length > 0) return refuse(...wrong);
  const { state, by } = facts;
  const window = windowOf(state, input.window);
  const why = [
    ...checkMatter(facts, input.window, input.matter, today(facts)),
    ...checkPriority(facts, input.priority),
    ...(window && hasLaterOpening(window, state.now) ? [] : ['WINDOW_CLOSED']),
  ];
  const drawnBy = idOf(facts, input.idempotencyKey, 0);
  const before = ticketsOf(facts, input.window).find((one) => one.drawnBy === drawnBy);
  const repeat = before && findRepeat(before.acts, createMark(facts, input));
  if (before && repeat === 'SAME') return answerTicket(before);
  if (repeat === 'OTHER') return refuse('KEY_REUSED');
  if (why.length > 0) return refuse(...why);
  if (before) return refuse('KEY_REUSED');
  const holder = by.role === 'CLERK' ? null : by.name;
  const beyond = checkHolder(facts, input.window, holder);
  if (beyond.length > 0) return refuse(...beyond);
  const { priority = null, matter = null } = input;
  return answerTicket(drawPlace(facts, input, drawnBy, { holder, booked: null, priority, matter }));
};

const ruleOfPriority = ({ state }: Facts) => state.pack.district.queuePriority;
const checkPriority = (facts: Facts, reason: string | null | undefined): string[] =>
  !reason || ruleOfPriority(facts)?.reasons.some((one) => one === reason) ? [] : ['INVALID_INPUT'];

type Holder = ModelTicket['holder'];
const heldBy = (facts: Facts, window: string, holder: Holder): ModelTicket[] =>
  holder === null ? [] : ticketsOf(facts, window).filter((one) => one.holder === holder);

/** Returns whether a holder waits at a window today. */
export const isWaiting = (facts: Facts, window: string, holder: Holder): boolean =>
  heldBy(facts, window, holder).some(({ status }) => status === 'WAITING');

/** Returns why a holder gets no further ticket at a window today. */
const checkHolder = (facts: Facts, window: string, holder: Holder): string[] => {
  if (isWaiting(facts, window, holder)) return ['ALREADY_WAITING'];
  const drawn = heldBy(facts, window, holder).filter(({ isMoved }) => !isMoved);
  return drawn.length >= MOST_TICKETS ? ['LIMIT_REACHED'] : [];
};
const MOST_TICKETS = 10;

export const callTicket: Rule<CallTicketInput> = (facts, input) => {
  if (facts.by.role !== 'CLERK') return FORBIDDEN;
  const wrong = checkPlace(facts, input.window);
  if (wrong.length > 0) return refuse(...wrong);
  const there = ticketsOf(facts, input.window);
  const mark = createMark(facts, input);
  const before = there.find(({ acts }) =>
    acts.some(({ type, ...one }) => ['CALLED', 'CALLED_AGAIN'].includes(type) && findRepeat([one], mark)),
  );
  if (before) return answerTicket(before);
  const next = nextInLine(facts, input.window, there);
  if (!next) return refuse('NOBODY_WAITS');
  const isAgain = next.acts.some(({ type }) => type === 'CALLED');
  next.status = 'CALLED';
  next.acts.push(createAct(facts, input, isAgain ? 'CALLED_AGAIN' : 'CALLED'));
  facts.state.counted.ticketsCalled += Number(!isAgain);
  return answerTicket(next);
};

/** Returns who is called next, and keeps count of those with priority. */
const nextInLine = (facts: Facts, window: string, there: readonly ModelTicket[]): ModelTicket | undefined => {
  const { now, runs } = facts.state;
  const waiting = there
    .filter(({ status }) => status === 'WAITING')
    .toSorted((a, b) => a.takenAt - b.takenAt || (a.number < b.number ? -1 : 1));
  const due = waiting.filter(({ booked }) => booked !== null && booked <= now);
  if (due.length > 0) return due.toSorted((a, b) => (a.booked ?? 0) - (b.booked ?? 0))[0];
  const rule = ruleOfPriority(facts);
  const isFirst = ({ priority }: ModelTicket) => rule?.reasons.some((one) => one === priority) ?? false;
  const first = waiting.find(isFirst);
  const ordinary = waiting.find((one) => !isFirst(one));
  const key = `${window} ${today(facts)}`;
  const run = runs[key] ?? 0;
  const next = first && (run < (rule?.inARow ?? 0) || !ordinary) ? first : ordinary;
  if (next) runs[key] = next === first ? run + 1 : 0;
  return next;
};

type Status = ModelTicket['status'];

/** Creates the rule of an act on a ticket, by the clerks of its window or its holder. */
const createTicketRule =
  (by: 'WINDOW' | 'HOLDER', from: readonly Status[], to: Status, type: string): Rule<TicketInput> =>
  (facts, input) => {
    if (by === 'WINDOW' ? facts.by.role !== 'CLERK' : !isFiler(facts)) return FORBIDDEN;
    const ticket = facts.state.tickets.find(({ number }) => number === input.number);
    if (!ticket || !maySeeTicket(facts, ticket)) return refuse('NOT_FOUND');
    const repeat = findRepeat(ticket.acts, createMark(facts, input));
    if (repeat) return repeat === 'SAME' ? answerTicket(ticket) : refuse('KEY_REUSED');
    if (!from.includes(ticket.status)) return refuse('NOT_ALLOWED_IN_STATUS');
    ticket.status = to;
    ticket.acts.push(createAct(facts, input, type));
    facts.state.counted.noShows += Number(type === 'NO_SHOW');
    facts.state.counted.ticketsServed += Number(type === 'FINISHED');
    return answerTicket(ticket);
  };

export const holdTicket = createTicketRule('WINDOW', ['CALLED'], 'HELD', 'HELD');

export const recallTicket = createTicketRule('WINDOW', ['CALLED', 'HELD', 'NO_SHOW'], 'CALLED', 'RECALLED');

export const markNoShow = createTicketRule('WINDOW', ['CALLED', 'HELD'], 'NO_SHOW', 'NO_SHOW');

export const finishTicket = createTicketRule('WINDOW', ['CALLED'], 'FINISHED', 'FINISHED');

export const undoFinishTicket: Rule<UndoFinishTicketInput> = (facts, input) => {
  const { role } = facts.by;
  if (role !== 'CLERK' && role !== 'SUPERVISOR') return FORBIDDEN;
  const ticket = facts.state.tickets.find(({ number }) => number === input.number);
  if (!ticket || !(role === 'SUPERVISOR' || maySeeTicket(facts, ticket))) return refuse('NOT_FOUND');
  const repeat = findRepeat(ticket.acts, createMark(facts, input));
  if (repeat) return repeat === 'SAME' ? answerTicket(ticket) : refuse('KEY_REUSED');
  if (ticket.status !== 'FINISHED') return refuse('NOT_ALLOWED_IN_STATUS');
  if (input.reason === '') return refuse('INVALID_INPUT');
  if (role === 'CLERK' && ticket.day !== today(facts)) return refuse('UNDO_TOO_LATE');
  ticket.status = 'CALLED';
  ticket.acts.push(createAct(facts, input, 'FINISH_UNDONE'));
  facts.state.counted.undone += 1;
  return answerTicket(ticket);
};

export const cancelTicket = createTicketRule('HOLDER', ['WAITING', 'HELD'], 'CANCELLED', 'CANCELLED');

/** Creates the rule of an act by the clerks of a ticket's window that needs a reason and a ticket of today. */
const createMove =
  <I extends TicketInput & { readonly reason: string }>(
    from: readonly Status[],
    move: (facts: Facts, ticket: ModelTicket, input: I) => Answer,
  ): Rule<I> =>
  (facts, input) => {
    if (facts.by.role !== 'CLERK') return FORBIDDEN;
    const ticket = facts.state.tickets.find(({ number }) => number === input.number);
    if (!ticket || !maySeeTicket(facts, ticket)) return refuse('NOT_FOUND');
    const repeat = findRepeat(ticket.acts, createMark(facts, input));
    const after = facts.state.tickets.find(({ number }) => number === ticket.movedTo) ?? ticket;
    if (repeat) return repeat === 'SAME' ? answerTicket(after) : refuse('KEY_REUSED');
    if (!from.includes(ticket.status)) return refuse('NOT_ALLOWED_IN_STATUS');
    if (input.reason === '') return refuse('INVALID_INPUT');
    return ticket.day === today(facts) ? move(facts, ticket, input) : refuse('TICKET_OF_ANOTHER_DAY');
  };

export const returnTicket: Rule<ReturnTicketInput> = createMove(
  ['CALLED', 'HELD', 'NO_SHOW'],
  (facts, ticket, input) => {
    if (isWaiting(facts, ticket.window, ticket.holder)) return refuse('ALREADY_WAITING');
    ticket.status = 'WAITING';
    ticket.acts.push(createAct(facts, input, 'RETURNED'));
    return answerTicket(ticket);
  },
);

export const transferTicket: Rule<TransferTicketInput> = createMove(
  ['WAITING', 'CALLED', 'HELD'],
  (facts, ticket, input) => {
    const { state } = facts;
    if (input.window === ticket.window) return refuse('INVALID_INPUT');
    const window = windowOf(state, input.window);
    if (!window) return refuse('UNKNOWN_WINDOW');
    const day = today(facts);
    const why = [
      ...checkMatter(facts, input.window, ticket.matter, day),
      ...(isInService(window, day) && isWorkday(day) && window.hours.length > 0 ? [] : ['WINDOW_CLOSED']),
    ];
    if (why.length > 0) return refuse(...why);
    if (isWaiting(facts, input.window, ticket.holder)) return refuse('ALREADY_WAITING');
    const { holder, booked, priority, matter, takenAt } = ticket;
    const moved = { holder, booked, priority, matter, takenAt, isMoved: true };
    const next = drawPlace(facts, input, `from ${ticket.number}`, moved);
    ticket.acts.push(createAct(facts, input, 'TRANSFERRED'));
    Object.assign(ticket, { status: 'TRANSFERRED', movedTo: next.number });
    return answerTicket(next);
  },
);

export const changeTicketPriority: Rule<ChangeTicketPriorityInput> = (facts, input) => {
  if (facts.by.role !== 'CLERK') return FORBIDDEN;
  const ticket = facts.state.tickets.find(({ number }) => number === input.number);
  if (!ticket || !maySeeTicket(facts, ticket)) return refuse('NOT_FOUND');
  const repeat = findRepeat(ticket.acts, createMark(facts, input));
  if (repeat) return repeat === 'SAME' ? answerTicket(ticket) : refuse('KEY_REUSED');
  if (ticket.status !== 'WAITING') return refuse('NOT_ALLOWED_IN_STATUS');
  const wrong = checkPriority(facts, input.priority);
  if (wrong.length > 0) return refuse(...wrong);
  ticket.priority = input.priority ?? null;
  ticket.acts.push(createAct(facts, input, 'PRIORITY_CHANGED'));
  return answerTicket(ticket);
};
