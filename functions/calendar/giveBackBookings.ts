import type { Bilingual } from '../bilingual.ts';
import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import type { Booking } from '../queue/bookings/bookingModel.ts';
import type { createBookingRepository } from '../queue/bookings/bookingRepository.ts';
import { MOST_DAYS_AHEAD } from '../queue/bookings/slots.ts';
import { type Directory, isOn, todayIn } from '../registry/directory.ts';
import type { CalendarPack } from '../registry/model/pack.ts';
import type { Window } from '../registry/model/place.ts';
import { addDays } from '../time.ts';

type BookingRepository = ReturnType<typeof createBookingRepository>;
type ShutDay = NonNullable<CalendarPack['closures']>[number] & { readonly window: string };

/** Counts the bookings of days on which the whole district is shut, from today on: a read per window and such day. */
export const countShutBookings = async (
  bookings: Pick<BookingRepository, 'readDay'>,
  directory: Directory,
  now: Date,
): Promise<number> => {
  const found = await mapInTurn(listShutDays(directory, now), (at) => listBooked(bookings, at));
  return found.flat().length;
};

/** Gives back the bookings of days on which the district or their window is shut, each once. Returns how many. */
export const giveBackBookings = async (
  bookings: Pick<BookingRepository, 'readDay' | 'giveBack'>,
  directory: Directory,
  now: Date,
): Promise<number> => {
  const shut = [...listShutDays(directory, now), ...listClosedDays(directory, now)];
  const found = await mapInTurn(shut, (at) => giveBackDay(bookings, at, now));
  return found.reduce((sum, one) => sum + one, 0);
};

const giveBackDay = async (
  bookings: Pick<BookingRepository, 'readDay' | 'giveBack'>,
  at: ShutDay,
  now: Date,
): Promise<number> => {
  let count = 0;
  // one after another: transactions on the same item would conflict
  for (const [holder, booking] of await listBooked(bookings, at))
    if (await bookings.giveBack(at, holder, booking, { at: now.toISOString(), reason: at.reason }))
      count += 1;
  return count;
};

// nobody can book further ahead
const listShutDays = (directory: Directory, now: Date): ShutDay[] => {
  const today = todayIn(directory, now);
  const shut = (directory.pack.calendar.closures ?? []).filter(
    ({ day }) => today <= day && day <= addDays(today, MOST_DAYS_AHEAD),
  );
  return shut.flatMap((one) => [...directory.windows.keys()].map((window) => ({ ...one, window })));
};

/** Lists the days ahead on which a window is closed for a time, or for good. */
const listClosedDays = (directory: Directory, now: Date): ShutDay[] => {
  const today = todayIn(directory, now);
  const ahead = Array.from({ length: MOST_DAYS_AHEAD + 1 }, (_, days) => addDays(today, days));
  const shut = new Set((directory.pack.calendar.closures ?? []).map(({ day }) => day));
  return [...directory.windows.values()]
    .filter(({ to, closures }) => to !== null || closures.length > 0)
    .flatMap((window) =>
      ahead.flatMap((day) => {
        const reason = shut.has(day) ? undefined : whyClosed(window, day);
        return reason ? [{ window: window.id, day, reason }] : [];
      }),
    );
};

// a window that closed for good is read for as long as somebody may have booked
const whyClosed = ({ to, closures }: Window, day: string): Bilingual | undefined => {
  if (to !== null && to < day) return day <= addDays(to, MOST_DAYS_AHEAD) ? CLOSED : undefined;
  return closures.find((one) => isOn(one, day))?.reason;
};
const CLOSED = { zh: '窗口已撤销', en: 'the window was closed for good' };

// who has checked in holds a ticket
const listBooked = async (
  bookings: Pick<BookingRepository, 'readDay'>,
  at: ShutDay,
): Promise<(readonly [string, Booking])[]> =>
  [...(await bookings.readDay(at)).booked].filter(([, { status }]) => status === 'BOOKED');
