import type {
  BookAppointmentInput,
  CancelAppointmentInput,
  CheckInInput,
  IdentityInput,
  MoveAppointmentInput,
} from '../../../functions/graphql/generated/types.ts';
import type { ModelBooking, RequestMark } from '../state.ts';
import { addDays, dayOf, instantAt, isWorkday, MINUTE } from '../world/days.ts';
import { type Name, personOf } from '../world/people.ts';
import { type Answer, createMark, type Facts, findRepeat, idOf, type Rule, refuse, today } from './answer.ts';
import { checkMatter, checkPlace, drawPlace, ticketsOf } from './place.ts';
import { isInService, windowOf } from './registry.ts';
import { FORBIDDEN, isFiler } from './roles.ts';
import { answerTicket, isWaiting } from './tickets.ts';

const DAYS_AHEAD = 30;
const MOST_BOOKINGS = 5;
const MOST_WINDOWS = 5;

/** The compared fields of a booking. */
export const APPOINTMENT_FIELDS = 'window { code } day from status';

const showBooking = ({ window, day, from, status }: ModelBooking): Answer => ({
  shown: { window: { code: window }, day, from: new Date(from).toISOString(), status },
});

/** Whose appointments at a window on a day. */
type Whose = { readonly window: string; readonly day: string; readonly holder: Name };

const bookingOf = ({ state }: Facts, whose: Whose, ...status: ModelBooking['status'][]) =>
  state.bookings.findLast((one) => isOf(one, whose) && status.includes(one.status));

const isOf = (one: ModelBooking, { window, day, holder }: Whose): boolean =>
  one.window === window && one.day === day && one.holder === holder;

/** Returns whose appointment a request is about: the caller's for a clerk. */
const holderOf = (facts: Facts, caller: IdentityInput | null | undefined): Name | undefined => {
  if (facts.by.role !== 'CLERK') return caller ? undefined : facts.by.name;
  return personOf(facts, caller?.number);
};

/** Returns the booking that a request made or changed: one that stands, else the last one cancelled. */
const requestedBooking = (facts: Facts, whose: Whose, mark: RequestMark) => {
  const last = bookingOf(facts, whose, 'BOOKED', 'CHECKED_IN') ?? bookingOf(facts, whose, 'CANCELLED');
  const repeat = last && findRepeat(last.requests, mark);
  return last && repeat && (repeat === 'SAME' ? showBooking(last) : refuse('KEY_REUSED'));
};

const isBooker = (facts: Facts): boolean => isFiler(facts) || facts.by.role === 'CLERK';

/** Returns whether a slot of the window begins at an instant that may be booked now. */
const isSlot = (facts: Facts, id: string, from: number): boolean => {
  const window = windowOf(facts.state, id);
  const day = dayOf(from);
  if (!window || from <= facts.state.now || day > addDays(today(facts), DAYS_AHEAD)) return false;
  if (!isInService(window, day) || !isWorkday(day)) return false;
  const { slotMinutes } = window.appointments;
  return window.hours.some((hours) => {
    const start = instantAt(day, hours.from);
    const end = instantAt(day, hours.to);
    return (
      from >= start && (from - start) % (slotMinutes * MINUTE) === 0 && from + slotMinutes * MINUTE <= end
    );
  });
};

export const bookAppointment: Rule<BookAppointmentInput> = (facts, input) => {
  if (!isBooker(facts)) return FORBIDDEN;
  const from = new Date(input.from).getTime();
  const day = dayOf(from);
  const nowhere = checkPlace(facts, input.window);
  if (nowhere.length > 0) return refuse(...nowhere);
  const wrong = checkMatter(facts, input.window, input.matter, day);
  if (wrong.length > 0) return refuse(...wrong);
  const holder = holderOf(facts, input.caller);
  if (!holder) return refuse('INVALID_INPUT');
  const whose = { window: input.window, day, holder };
  const mark = createMark(facts, input);
  const before = requestedBooking(facts, whose, mark);
  if (before) return before;
  if (!isSlot(facts, input.window, from)) return refuseSlot(facts, input.window, day);
  const drawnBy = `${holder} ${idOf(facts, input.idempotencyKey, 0)}`;
  const matter = input.matter ?? null;
  const booking: ModelBooking = {
    ...{ ...mark, window: input.window, day, drawnBy, from, matter },
    ...{ holder, status: 'NOTED', requests: [mark] },
  };
  const cancelled = cancelledOf(facts, whose).find((one) => one.drawnBy === drawnBy);
  if (cancelled)
    return cancelled.from === from && cancelled.matter === matter
      ? showBooking(cancelled)
      : refuse('KEY_REUSED');
  const why = checkNewDay(facts, whose, from);
  if (why.length > 0) return refuse(...why);
  recordBooker(facts, booking);
  const booked = { ...booking, status: 'BOOKED' as const };
  facts.state.bookings.push(booked);
  return showBooking(booked);
};

const refuseSlot = ({ state }: Facts, id: string, day: string): Answer => {
  const window = windowOf(state, id);
  return refuse(window && isInService(window, day) ? 'INVALID_INPUT' : 'WINDOW_CLOSED');
};

const isFull = ({ state }: Facts, window: string, from: number): boolean =>
  state.bookings.filter((one) => one.window === window && one.from === from && hasSeat(one)).length >=
  (windowOf(state, window)?.appointments.seats ?? 0);

/** Returns why somebody gets no seat on a day on which they have none. */
const checkNewDay = (facts: Facts, whose: Whose, from: number): string[] => {
  const { window, day, holder } = whose;
  if (bookingOf(facts, whose, 'BOOKED', 'CHECKED_IN')) return ['ALREADY_BOOKED'];
  if (cancelledOf(facts, whose).length >= MOST_BOOKINGS) return ['LIMIT_REACHED'];
  if (isFull(facts, window, from)) return ['SLOT_FULL'];
  const windows = new Set(
    facts.state.bookings.filter((one) => one.holder === holder && one.day === day).map((one) => one.window),
  );
  return !windows.has(window) && windows.size >= MOST_WINDOWS ? ['LIMIT_REACHED'] : [];
};

export const moveAppointment: Rule<MoveAppointmentInput> = (facts, input) => {
  if (!isBooker(facts)) return FORBIDDEN;
  const nowhere = checkPlace(facts, input.window);
  if (nowhere.length > 0) return refuse(...nowhere);
  const holder = holderOf(facts, input.caller);
  if (!holder) return refuse('INVALID_INPUT');
  const { window } = input;
  const from = new Date(input.from).getTime();
  const there = { window, day: dayOf(from), holder };
  const mark = createMark(facts, input);
  const before = requestedBooking(facts, there, mark);
  if (before) return before;
  const own = bookingOf(facts, { ...there, day: input.day }, 'BOOKED', 'CHECKED_IN');
  if (!own) return refuse('NOT_FOUND');
  if (own.status !== 'BOOKED' || own.from <= facts.state.now) return refuse('NOT_NOW');
  if (own.requests.length >= MOST_BOOKINGS) return refuse('LIMIT_REACHED');
  if (!isSlot(facts, window, from)) return refuseSlot(facts, window, there.day);
  if (own.from === from) return refuse('INVALID_INPUT');
  const requests = [...own.requests, mark];
  if (there.day === input.day) {
    if (isFull(facts, window, from)) return refuse('SLOT_FULL');
    Object.assign(own, { ...mark, from, requests });
    return showBooking(own);
  }
  const why = checkNewDay(facts, there, from);
  if (why.length > 0) return refuse(...why);
  const next: ModelBooking = { ...own, ...mark, day: there.day, from, requests };
  recordBooker(facts, { ...next, status: 'NOTED' });
  Object.assign(own, { ...mark, status: 'CANCELLED', requests });
  facts.state.bookings.push(next);
  return showBooking(next);
};

const hasSeat = ({ status }: ModelBooking): boolean => status === 'BOOKED' || status === 'CHECKED_IN';

/** Records the booker once per request, whatever the outcome. */
const recordBooker = ({ state }: Facts, booking: ModelBooking): void => {
  const before = state.bookings.find(
    (one) => one.status === 'NOTED' && one.drawnBy === booking.drawnBy && one.day === booking.day,
  );
  if (before) before.holder = booking.holder;
  else state.bookings.push(booking);
};

/** Returns the cancelled bookings of somebody at a window on a day. */
const cancelledOf = ({ state }: Facts, whose: Whose): ModelBooking[] =>
  state.bookings.filter((one) => isOf(one, whose) && one.status === 'CANCELLED');

export const cancelAppointment: Rule<CancelAppointmentInput> = (facts, input) => {
  if (!isBooker(facts)) return FORBIDDEN;
  const wrong = checkPlace(facts, input.window);
  if (wrong.length > 0) return refuse(...wrong);
  const holder = holderOf(facts, input.caller);
  if (!holder) return refuse('INVALID_INPUT');
  const whose = { window: input.window, day: input.day, holder };
  const mark = createMark(facts, input);
  const before = cancelledOf(facts, whose).find((one) => findRepeat([one], mark));
  if (before) return showBooking(before);
  const own = bookingOf(facts, whose, 'BOOKED', 'CHECKED_IN');
  if (!own) return refuse('NOT_FOUND');
  if (own.status !== 'BOOKED' || own.from <= facts.state.now) return refuse('NOT_NOW');
  Object.assign(own, { ...mark, status: 'CANCELLED', requests: [...own.requests, mark] });
  return showBooking(own);
};

const EARLY = 30 * MINUTE;

export const checkIn: Rule<CheckInInput> = (facts, input) => {
  if (!isFiler(facts)) return FORBIDDEN;
  const wrong = checkPlace(facts, input.window);
  if (wrong.length > 0) return refuse(...wrong);
  const { state, by } = facts;
  const window = windowOf(state, input.window);
  const day = today(facts);
  const opens = window && isInService(window, day) && isWorkday(day) && window.hours.length > 0;
  if (!opens) return refuse('WINDOW_CLOSED');
  const own = bookingOf(facts, { window: input.window, day, holder: by.name }, 'BOOKED', 'CHECKED_IN');
  if (!own) return refuse('NOT_FOUND');
  const end = own.from + window.appointments.slotMinutes * MINUTE;
  const isTime = own.from - EARLY <= state.now && state.now < end;
  const drawn = ticketsOf(facts, input.window).find((one) => one.drawnBy === own.drawnBy);
  if (own.status === 'CHECKED_IN' && drawn) return answerTicket(drawn);
  if (own.status === 'BOOKED' && !isTime) return refuse('NOT_NOW');
  if (isWaiting(facts, input.window, by.name)) return refuse('ALREADY_WAITING');
  own.status = 'CHECKED_IN';
  const { from: booked, matter } = own;
  return answerTicket(
    drawPlace(facts, input, own.drawnBy, { holder: by.name, booked, priority: null, matter }),
  );
};
