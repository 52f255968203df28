import type { Bilingual } from '../../bilingual.ts';
import { permit } from '../../identity/permit.ts';
import { parseBookingNumber } from '../../record/numbers.ts';
import { catchRefusal } from '../../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Window } from '../../registry/model/place.ts';
import { checkInService } from '../../registry/openingHours.ts';
import type { CountedConnection } from '../../request/connection.ts';
import type { Context } from '../../request/context.ts';
import { addDays, localDay } from '../../time.ts';
import { deriveHolders } from '../queueLocation.ts';
import { type Booking, findOwn, pickHolder, whyGivenBack } from './bookingModel.ts';
import { listSlots, MOST_DAYS_AHEAD, type Slot } from './slots.ts';

/** A slot with its free seats. */
export type OpenSlot = Slot & { readonly seatsLeft: number };

/** A booking with its window and day. */
export type Appointment = Booking & {
  readonly directory: Directory;
  readonly window: Window;
  readonly day: string;
  /** Why the district is shut on the day, if the booking was given back for it. */
  readonly givenBackFor?: Bilingual | undefined;
};

/** A page of bookings. */
export type AppointmentConnectionParent = CountedConnection<Appointment>;

/** Lists a window's slots on a day from now on, full ones too. Refuses days too far or closed. */
export const listAppointmentSlots = async (
  { services, now }: Context,
  id: string,
  day: string,
): Promise<Outcome<readonly OpenSlot[]>> => {
  const directory = await services.registry.find(id.slice(0, 6));
  const window = directory?.windows.get(id);
  if (!directory || !window) return refused(refuse('UNKNOWN_WINDOW', ['window']));
  const today = localDay(now, directory.district.timeZone);
  if (day < today || day > addDays(today, MOST_DAYS_AHEAD))
    return refused(
      refuse('INVALID_INPUT', ['day'], requirements.betweenDays(today, addDays(today, MOST_DAYS_AHEAD))),
    );
  const closed = checkInService(directory, window, day, ['window']);
  if (closed.length > 0) return { refusals: closed };
  return catchRefusal(['input'], async () => {
    const slots = listSlots(directory, window, day).filter(({ from }) => Date.parse(from) > now.getTime());
    const { taken } = await services.bookings.readDay({ window: id, day });
    const { seats } = window.appointments;
    return {
      value: slots.map((slot) => ({ ...slot, seatsLeft: Math.max(0, seats - (taken.get(slot.from) ?? 0)) })),
    };
  });
};

/** Finds the asker's booking at a window on a day, also one given back. Returns undefined: none, or cancelled by them. */
export const findMyAppointment = async (
  context: Context,
  id: string,
  day: string,
): Promise<Appointment | undefined> => {
  const { services } = context;
  const asker = permit(context, 'myAppointment');
  const directory = await services.registry.find(id.slice(0, 6));
  const window = directory?.windows.get(id);
  if (isRefused(asker) || !directory || !window) return undefined;
  const bookings = await services.bookings.readDay({ window: id, day });
  const holder = pickHolder(bookings, await deriveHolders(services.personIndex, asker.value));
  const booking = findOwn(bookings, holder);
  return booking && { ...booking, directory, window, day, givenBackFor: whyGivenBack(bookings, booking) };
};

/** Finds the asker's booking by its number. Undefined: unknown, cancelled by them, or another person's. */
export const findAppointment = async (context: Context, number: string): Promise<Appointment | undefined> => {
  const address = parseBookingNumber(number);
  const found = address && (await findMyAppointment(context, address.window, address.day));
  return found?.id === address?.id ? found : undefined;
};
