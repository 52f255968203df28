import type { BookAppointmentInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { hasSamePayload, markRequest, type RequestMark } from '../../record/idempotency.ts';
import { PERSON_LIMITS, refuseBeyond } from '../../record/personLimits.ts';
import { catchRefusal } from '../../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { checkQueueMatter, findQueueLocation, type QueueLocation } from '../queueLocation.ts';
import type { Appointment } from './appointments.ts';
import {
  type Booking,
  type Bookings,
  findByRequest,
  type Holders,
  listCancelled,
  pickHolder,
  type Replaced,
  type RequestedBooking,
  whyGivenBack,
} from './bookingModel.ts';
import { findHolders } from './findHolders.ts';
import { explainNoSlot, findSlot } from './slots.ts';

/**
 * Books a seat, one per person, window and day, by one conditional write, after noting the window and the booker. Reads the day's
 * bookings first, so that a try at a full slot writes nothing.
 */
export const bookAppointment = async (
  context: Context,
  input: BookAppointmentInput,
): Promise<Outcome<Appointment>> => {
  const asker = permit(context, 'bookAppointment');
  if (isRefused(asker)) return asker;
  const found = await findQueueLocation(context, asker.value, input);
  if (isRefused(found)) return found;
  const place = found.value;
  const day = localDay(input.from, place.directory.district.timeZone);
  const wrong = checkQueueMatter(place, input.matter, day);
  if (wrong.length > 0) return { refusals: wrong };
  const { services, now } = context;
  const holders = await findHolders(context, asker.value, input.caller, place);
  if (isRefused(holders)) return holders;
  const payload = await services.personIndex.fingerprint({ act: 'book', input });
  const mark = markRequest(asker.value, input.idempotencyKey, payload);
  return catchRefusal(['input'], async () => {
    const slot = findSlot(place, day, input.from, now);
    if (!slot)
      return (
        (await answerEarlier(context, place, day, holders.value, mark)) ?? {
          refusals: explainNoSlot(place, day, ['input', 'from']),
        }
      );
    // people may share a subject
    const id = await services.requestIds.derive(holders.value[0], input.idempotencyKey, 0);
    const { role: byRole } = asker.value;
    const wanted = { ...slot, id, ...(input.matter && { matter: input.matter }), ...mark, byRole };
    return book(context, place, day, holders.value, { wanted, mark });
  });
};

/** A booking to make, and the request for it. */
type WantedBooking = { readonly wanted: Omit<Booking, 'status' | 'earlier'>; readonly mark: RequestMark };

const book = async (
  { services: { bookings }, now }: Context,
  place: QueueLocation,
  day: string,
  holders: Holders,
  { wanted, mark }: WantedBooking,
): Promise<Outcome<Appointment>> => {
  const at = { window: place.window.id, day };
  const before = await bookings.readDay(at);
  const holder = pickHolder(before, holders);
  const known = answerBooked(before, place, day, holder, { wanted, mark });
  if (known) return known;
  const earlier = listCancelled(before, holder);
  const booking = {
    ...wanted,
    status: 'BOOKED',
    ...(earlier.length > 0 && { earlier: [...earlier] }),
  } as const;
  if (!(await bookings.claimWindow(at, holder, PERSON_LIMITS.windowsADay)))
    return refused(refuseBeyond('windowsADay', ['input', 'window']));
  await bookings.note(at, holder, wanted.id, now.toISOString());
  const newer = await bookings.book(at, holder, booking, place.window.appointments.seats);
  if (!newer) return { value: { ...booking, ...place, day } };
  if (newer.booked.get(holder)?.id !== wanted.id) await bookings.unlist(at, wanted.id);
  return (
    answerBooked(newer, place, day, holder, { wanted, mark }) ??
    refused(refuse('CONFLICT', ['input', 'from']))
  );
};

/** Refuses what cannot be booked (booked before, too often, full); answers a retry. Undefined: can be booked. */
const answerBooked = (
  bookings: Bookings,
  place: QueueLocation,
  day: string,
  holder: string,
  { wanted, mark }: WantedBooking,
): Outcome<Appointment> | undefined => {
  const own = bookings.booked.get(holder);
  const before = findByRequest(bookings, holder, mark);
  if (before) return answerRetry(bookings, before, place, day, mark);
  const earlier = listCancelled(bookings, holder);
  const cancelled = earlier.find(({ id }) => id === wanted.id);
  if (cancelled) return answerCancelled(bookings, cancelled, place, day, wanted);
  if (own) return refused(refuse('ALREADY_BOOKED', ['input', 'window'], place.window.name));
  if (earlier.length >= PERSON_LIMITS.bookingsADay)
    return refused(refuseBeyond('bookingsADay', ['input', 'from']));
  return (bookings.taken.get(wanted.from) ?? 0) >= place.window.appointments.seats
    ? refused(refuse('SLOT_FULL', ['input', 'from']))
    : undefined;
};

const answerRetry = (
  bookings: Bookings,
  { booking, request }: RequestedBooking,
  place: QueueLocation,
  day: string,
  mark: RequestMark,
): Outcome<Appointment> =>
  hasSamePayload(request, mark)
    ? { value: { ...booking, ...place, day, givenBackFor: whyGivenBack(bookings, booking) } }
    : KEY_REUSED;

/** Answers a retry of a booking that was cancelled since: nothing is booked again. */
const answerCancelled = (
  bookings: Bookings,
  cancelled: Replaced,
  place: QueueLocation,
  day: string,
  wanted: WantedBooking['wanted'],
): Outcome<Appointment> =>
  cancelled.from === wanted.from && cancelled.matter === wanted.matter
    ? {
        value: {
          ...wanted,
          status: 'CANCELLED',
          ...place,
          day,
          givenBackFor: whyGivenBack(bookings, cancelled),
        },
      }
    : KEY_REUSED;

const KEY_REUSED = refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));

// a retry after the slot has begun
const answerEarlier = async (
  { services }: Context,
  place: QueueLocation,
  day: string,
  holders: Holders,
  mark: RequestMark,
): Promise<Outcome<Appointment> | undefined> => {
  const bookings = await services.bookings.readDay({ window: place.window.id, day });
  const before = findByRequest(bookings, pickHolder(bookings, holders), mark);
  return before && answerRetry(bookings, before, place, day, mark);
};
