import type {
  BookAppointmentInput,
  CancelAppointmentInput,
  CheckInInput,
} from '../../../functions/graphql/generated/types.ts';
import { deriveRequestId } from '../../../functions/record/requestId.ts';
import type { ModelBooking } from '../state.ts';
import { addDays, dayOf, instantAt, isWorkday, MINUTE } from '../world/days.ts';
import { type Answer, createMark, type Facts, findRepeat, type Rule, refuse, today } from './answer.ts';
import { checkMatter, checkPlace, drawPlace } from './place.ts';
import { isInService, windowOf } from './registry.ts';
import { FORBIDDEN, isFiler } from './roles.ts';
import { answerTicket } from './tickets.ts';

const DAYS_AHEAD = 30;

/** The compared fields of a booking. */
export const APPOINTMENT_FIELDS = 'window { code } day from status';

const showBooking = ({ window, day, from, status }: ModelBooking): Answer => ({
  shown: { window: { code: window }, day, from: new Date(from).toISOString(), status },
});

const bookingOf = ({ state, by }: Facts, window: string, day: string, ...status: ModelBooking['status'][]) =>
  state.bookings.findLast(
    (one) =>
      one.window === window && one.day === day && one.holder === by.name && status.includes(one.status),
  );

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
  if (!isFiler(facts)) return FORBIDDEN;
  const from = new Date(input.from).getTime();
  const day = dayOf(from);
  const nowhere = checkPlace(facts, input.window);
  if (nowhere.length > 0) return refuse(...nowhere);
  const wrong = checkMatter(facts, input.window, input.matter, day);
  if (wrong.length > 0) return refuse(...wrong);
  const { state, by } = facts;
  const own = bookingOf(facts, input.window, day, 'BOOKED', 'CHECKED_IN');
  const repeat = own && findRepeat([own], createMark(facts, input));
  if (!isSlot(facts, input.window, from)) {
    if (own && repeat) return repeat === 'SAME' ? showBooking(own) : refuse('KEY_REUSED');
    const window = windowOf(state, input.window);
    return refuse(window && isInService(window, day) ? 'INVALID_INPUT' : 'WINDOW_CLOSED');
  }
  const drawnBy = deriveRequestId(by.subject, input.idempotencyKey, 0);
  const booking: ModelBooking = {
    ...createMark(facts, input),
    window: input.window,
    day,
    drawnBy,
    from,
    holder: by.name,
    status: 'NOTED',
  };
  if (own) {
    recordBooker(facts, booking);
    if (!repeat) return refuse('ALREADY_BOOKED');
    return repeat === 'SAME' ? showBooking(own) : refuse('KEY_REUSED');
  }
  const taken = state.bookings.filter(
    (one) => one.window === input.window && one.from === from && hasSeat(one),
  ).length;
  const full = taken >= (windowOf(state, input.window)?.appointments.seats ?? 0);
  recordBooker(facts, booking);
  if (full) return refuse('SLOT_FULL');
  forgetCancelled(facts, input.window, day);
  const booked = { ...booking, status: 'BOOKED' as const };
  state.bookings.push(booked);
  return showBooking(booked);
};

const hasSeat = ({ status }: ModelBooking): boolean => status === 'BOOKED' || status === 'CHECKED_IN';

/** Records the booker once per request, whatever the outcome. */
const recordBooker = ({ state }: Facts, booking: ModelBooking): void => {
  const before = state.bookings.find((one) => one.status === 'NOTED' && one.drawnBy === booking.drawnBy);
  if (before) before.holder = booking.holder;
  else state.bookings.push(booking);
};

const forgetCancelled = (facts: Facts, window: string, day: string): void => {
  const before = bookingOf(facts, window, day, 'CANCELLED');
  if (before) facts.state.bookings.splice(facts.state.bookings.indexOf(before), 1);
};

export const cancelAppointment: Rule<CancelAppointmentInput> = (facts, input) => {
  if (!isFiler(facts)) return FORBIDDEN;
  const wrong = checkPlace(facts, input.window);
  if (wrong.length > 0) return refuse(...wrong);
  const before = bookingOf(facts, input.window, input.day, 'CANCELLED');
  if (before && findRepeat([before], createMark(facts, input)) !== undefined) return showBooking(before);
  const own = bookingOf(facts, input.window, input.day, 'BOOKED', 'CHECKED_IN');
  if (!own) return refuse('NOT_FOUND');
  if (own.status !== 'BOOKED' || own.from <= facts.state.now) return refuse('NOT_NOW');
  Object.assign(own, { ...createMark(facts, input), status: 'CANCELLED' });
  return showBooking(own);
};

const EARLY = 30 * MINUTE;

export const checkIn: Rule<CheckInInput> = (facts, input) => {
  if (!isFiler(facts)) return FORBIDDEN;
  const wrong = checkPlace(facts, input.window);
  if (wrong.length > 0) return refuse(...wrong);
  const { state, by } = facts;
  const window = windowOf(state, input.window);
  if (!window || !isInService(window, today(facts))) return refuse('WINDOW_CLOSED');
  const own = bookingOf(facts, input.window, today(facts), 'BOOKED', 'CHECKED_IN');
  if (!own) return refuse('NOT_FOUND');
  const end = own.from + window.appointments.slotMinutes * MINUTE;
  const isTime = own.from - EARLY <= state.now && state.now < end;
  if (own.status === 'BOOKED' && !isTime) return refuse('NOT_NOW');
  own.status = 'CHECKED_IN';
  return answerTicket(drawPlace(facts, input, own.drawnBy, { holder: by.name, booked: own.from }));
};
