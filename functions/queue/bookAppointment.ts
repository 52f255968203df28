import type { BookAppointmentInput } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { markRequest, type RequestMark } from '../record/idempotency.ts';
import { deriveRequestId } from '../record/requestId.ts';
import { catchRefusal } from '../refusal/refusableError.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { checkInService } from '../registry/openingHours.ts';
import type { Context } from '../request/context.ts';
import { addDays, localDay } from '../time.ts';
import { type Appointment, MOST_DAYS_AHEAD } from './appointments.ts';
import type { Booking, Bookings } from './bookingModel.ts';
import { checkQueueMatter, deriveHolder, findQueueLocation, type QueueLocation } from './queueLocation.ts';
import { listSlots, type Slot } from './slots.ts';

const OF_A_SLOT = {
  zh: '须为可预约时段的开始时间',
  en: 'it must be the start of a slot that can be booked',
};

/** Books a seat, one per person, window and day, by one conditional write; first notes the booker. */
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
  const payload = await services.personIndex.fingerprint({ act: 'book', input });
  const mark = markRequest(asker.value, input.idempotencyKey, payload);
  const holder = await deriveHolder(services.personIndex, asker.value);
  return catchRefusal(['input'], async () => {
    const slot = slotAt(place, day, input.from, now);
    if (!slot) return (await answerEarlier(context, place, day, holder, mark)) ?? noSlot(place, day);
    const id = deriveRequestId(asker.value.subject, input.idempotencyKey, 0);
    const booking: Booking = {
      ...slot,
      id,
      ...(input.matter && { matter: input.matter }),
      status: 'BOOKED',
      ...mark,
    };
    const { seats } = place.window.appointments;
    await services.bookings.note({ window: place.window.id, day }, holder, id, now.toISOString());
    const before = await services.bookings.book({ window: place.window.id, day }, holder, booking, seats);
    if (!before) return { value: { ...booking, ...place, day } };
    return answerBooked(before, place, day, holder, mark);
  });
};

const slotAt = (place: QueueLocation, day: string, from: Date, now: Date): Slot | undefined => {
  if (from <= now || day > addDays(place.today, MOST_DAYS_AHEAD)) return undefined;
  if (place.window.appointments.seats === 0) return undefined;
  return listSlots(place.directory, place.window, day).find((one) => one.from === from.toISOString());
};

const noSlot = ({ window }: QueueLocation, day: string): { readonly refusals: readonly Refusal[] } => {
  const closed = checkInService(window, day, ['input', 'window']);
  return closed.length > 0
    ? { refusals: closed }
    : refused(refuse('INVALID_INPUT', ['input', 'from'], OF_A_SLOT));
};

/** Refuses a failed booking (full, booked before); answers a retry with the booking. */
const answerBooked = (
  { booked }: Bookings,
  place: QueueLocation,
  day: string,
  holder: string,
  mark: RequestMark,
): Outcome<Appointment> => {
  const own = booked.get(holder);
  if (!own) return refused(refuse('SLOT_FULL', ['input', 'from']));
  if (own.actor !== mark.actor || own.key !== mark.key)
    return refused(refuse('ALREADY_BOOKED', ['input', 'window'], place.window.name));
  return own.payload === mark.payload
    ? { value: { ...own, ...place, day } }
    : refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
};

// a retry after the slot has begun
const answerEarlier = async (
  { services }: Context,
  place: QueueLocation,
  day: string,
  holder: string,
  mark: RequestMark,
): Promise<Outcome<Appointment> | undefined> => {
  const before = await services.bookings.of({ window: place.window.id, day });
  const own = before.booked.get(holder);
  return own?.key === mark.key && own.actor === mark.actor
    ? answerBooked(before, place, day, holder, mark)
    : undefined;
};
