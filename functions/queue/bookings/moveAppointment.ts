import type { MoveAppointmentInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { hasSamePayload, markRequest, type RequestMark } from '../../record/idempotency.ts';
import { PERSON_LIMITS, refuseBeyond } from '../../record/personLimits.ts';
import { catchRefusal } from '../../refusal/refusableError.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { wordDateTime } from '../../timeWords.ts';
import { findQueueLocation, type QueueLocation } from '../queueLocation.ts';
import type { Appointment } from './appointments.ts';
import {
  type Booking,
  type Bookings,
  findByRequest,
  type Holders,
  listCancelled,
  listRequests,
  pickHolder,
} from './bookingModel.ts';
import { findHolders } from './findHolders.ts';
import { explainNoSlot, findSlot, type Slot } from './slots.ts';

const PATH = ['input', 'from'];
const ANOTHER_TIME = { zh: '须为另一时段', en: 'it must be another time than the one booked' };

/** The days of a move, as they were read. */
type Days = { readonly old: Bookings; readonly next: Bookings };

type Move = {
  readonly place: QueueLocation;
  readonly from: string;
  readonly to: string;
  readonly mark: RequestMark;
  readonly holders: Holders;
  readonly byRole: Booking['byRole'];
};

/**
 * Moves a booking to another time at its window: in one write on the same day, else in one transaction over the items of
 * both days, so that the old seat is given up only for the new one.
 */
export const moveAppointment = async (
  context: Context,
  input: MoveAppointmentInput,
): Promise<Outcome<Appointment>> => {
  const asker = permit(context, 'moveAppointment');
  if (isRefused(asker)) return asker;
  const found = await findQueueLocation(context, asker.value, input);
  if (isRefused(found)) return found;
  const { services, now } = context;
  const place = found.value;
  const holders = await findHolders(context, asker.value, input.caller, place);
  if (isRefused(holders)) return holders;
  const payload = await services.personIndex.fingerprint({ act: 'moveAppointment', input });
  const mark = markRequest(asker.value, input.idempotencyKey, payload);
  const to = localDay(input.from, place.directory.district.timeZone);
  const { role: byRole } = asker.value;
  const move: Move = { place, from: input.day, to, mark, holders: holders.value, byRole };
  return catchRefusal(['input'], async () => {
    const days = await readDays(context, move);
    const repeated = answerRepeated(days.next, move);
    if (repeated) return repeated;
    const own = days.old.booked.get(pickHolder(days.old, move.holders));
    if (!own) return refused(refuse('NOT_FOUND', ['input', 'day']));
    const refusals = checkOwn(own, place, now);
    if (refusals.length > 0) return { refusals };
    const slot = findSlot(place, to, input.from, now);
    if (!slot) return { refusals: explainNoSlot(place, to, PATH) };
    return move.from === to && slot.from === own.from
      ? refused(refuse('INVALID_INPUT', PATH, ANOTHER_TIME))
      : moveTo(context, move, days, own, slot);
  });
};

const readDays = async ({ services }: Context, { place, from, to }: Move): Promise<Days> => {
  const window = place.window.id;
  const old = await services.bookings.readDay({ window, day: from });
  return { old, next: from === to ? old : await services.bookings.readDay({ window, day: to }) };
};

/** Answers a repeated move with the booking as it stands. Undefined: a new request. */
const answerRepeated = (
  next: Bookings,
  { place, to, mark, holders }: Move,
): Outcome<Appointment> | undefined => {
  const before = findByRequest(next, pickHolder(next, holders), mark);
  if (!before) return undefined;
  return hasSamePayload(before.request, mark)
    ? { value: { ...before.booking, ...place, day: to } }
    : refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
};

const checkOwn = (own: Booking, { directory }: QueueLocation, now: Date): Refusal[] => {
  if (own.status !== 'BOOKED' || Date.parse(own.from) <= now.getTime())
    return [refuse('NOT_NOW', ['input', 'day'], wordDateTime(own.from, directory.district.timeZone))];
  return listRequests(own).length >= PERSON_LIMITS.bookingsADay ? [refuseBeyond('bookingsADay', PATH)] : [];
};

const moveTo = async (
  { services: { bookings }, now }: Context,
  move: Move,
  days: Days,
  own: Booking,
  slot: Slot,
): Promise<Outcome<Appointment>> => {
  const { place, from, to, mark, byRole } = move;
  const window = place.window.id;
  const { seats } = place.window.appointments;
  const holder = pickHolder(days.old, move.holders);
  const { earlier: before, ...kept } = own;
  const moved = { ...kept, ...slot, ...mark, byRole, requests: listRequests(own) };
  if (from === to) {
    const next: Booking = { ...moved, ...(before && { earlier: before }) };
    const full = checkSeat(days.old, slot, seats);
    if (full) return full;
    const newer = await bookings.moveOnDay({ window, day: to }, holder, own, next, seats);
    return newer
      ? (checkSeat(newer, slot, seats) ?? refused(refuse('CONFLICT', PATH)))
      : { value: { ...next, ...place, day: to } };
  }
  const refusal = checkNewDay(days.next, holder, place) ?? checkSeat(days.next, slot, seats);
  if (refusal) return refusal;
  const earlier = listCancelled(days.next, holder);
  const next: Booking = { ...moved, ...(earlier.length > 0 && { earlier: [...earlier] }) };
  const left: Booking = { ...own, ...mark, byRole, status: 'CANCELLED', requests: listRequests(own) };
  const there = { window, day: to };
  if (!(await bookings.claimWindow(there, holder, PERSON_LIMITS.windowsADay)))
    return refused(refuseBeyond('windowsADay', PATH));
  await bookings.note(there, holder, own.id, now.toISOString());
  if (await bookings.moveToDay({ window, day: from }, there, holder, left, next, seats))
    return { value: { ...next, ...place, day: to } };
  const newer = await bookings.readDay(there);
  return answerRepeated(newer, move) ?? checkSeat(newer, slot, seats) ?? refused(refuse('CONFLICT', PATH));
};

const checkSeat = (
  { taken }: Bookings,
  { from }: Slot,
  seats: number,
): { readonly refusals: readonly Refusal[] } | undefined =>
  (taken.get(from) ?? 0) >= seats ? refused(refuse('SLOT_FULL', PATH)) : undefined;

const checkNewDay = (
  next: Bookings,
  holder: string,
  { window }: QueueLocation,
): { readonly refusals: readonly Refusal[] } | undefined => {
  if (next.booked.has(holder)) return refused(refuse('ALREADY_BOOKED', PATH, window.name));
  return listCancelled(next, holder).length >= PERSON_LIMITS.bookingsADay
    ? refused(refuseBeyond('bookingsADay', PATH))
    : undefined;
};
