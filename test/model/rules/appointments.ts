import type {
  BookAppointmentInput,
  CancelAppointmentInput,
  CheckInInput,
} from '../../../functions/graphql/generated/types.ts';
import type { ModelBooking } from '../state.ts';
import { addDays, dayOf, instantAt, isWorkday, MINUTE } from '../world/days.ts';
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
  if (own && repeat) return repeat === 'SAME' ? showBooking(own) : refuse('KEY_REUSED');
  const drawnBy = idOf(facts, input.idempotencyKey, 0);
  const booking: ModelBooking = {
    ...createMark(facts, input),
    window: input.window,
    day,
    drawnBy,
    from,
    matter: input.matter ?? null,
    holder: by.name,
    status: 'NOTED',
  };
  const earlier = cancelledOf(facts, input.window, day);
  const cancelled = earlier.find((one) => one.drawnBy === drawnBy);
  if (cancelled)
    return cancelled.from === from && cancelled.matter === booking.matter
      ? showBooking(cancelled)
      : refuse('KEY_REUSED');
  if (own) return refuse('ALREADY_BOOKED');
  if (earlier.length >= MOST_BOOKINGS) return refuse('LIMIT_REACHED');
  const taken = state.bookings.filter(
    (one) => one.window === input.window && one.from === from && hasSeat(one),
  ).length;
  const full = taken >= (windowOf(state, input.window)?.appointments.seats ?? 0);
  if (full) return refuse('SLOT_FULL');
  const windows = new Set(
    state.bookings.filter((one) => one.holder === by.name && one.day === day).map((one) => one.window),
  );
  if (!windows.has(input.window) && windows.size >= MOST_WINDOWS) return refuse('LIMIT_REACHED');
  recordBooker(facts, booking);
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

/** Returns the cancelled bookings of the asker at a window on a day. */
const cancelledOf = ({ state, by }: Facts, window: string, day: string): ModelBooking[] =>
  state.bookings.filter(
    (one) => one.window === window && one.day === day && one.holder === by.name && one.status === 'CANCELLED',
  );

export const cancelAppointment: Rule<CancelAppointmentInput> = (facts, input) => {
  if (!isFiler(facts)) return FORBIDDEN;
  const wrong = checkPlace(facts, input.window);
  if (wrong.length > 0) return refuse(...wrong);
  const mark = createMark(facts, input);
  const before = cancelledOf(facts, input.window, input.day).find((one) => findRepeat([one], mark));
  if (before) return showBooking(before);
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
  const day = today(facts);
  const opens = window && isInService(window, day) && isWorkday(day) && window.hours.length > 0;
  if (!opens) return refuse('WINDOW_CLOSED');
  const own = bookingOf(facts, input.window, day, 'BOOKED', 'CHECKED_IN');
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
