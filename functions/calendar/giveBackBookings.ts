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
/** A window on a day on which it, or the whole district, is shut, and why. */
export type ShutDay = NonNullable<CalendarPack['closures']>[number] & { readonly window: string };

/** Counts the bookings of windows and days that nobody has checked in with, in batches of 100. */
export const countBookings = async (
  bookings: Pick<BookingRepository, 'readDays'>,
  days: readonly Pick<ShutDay, 'window' | 'day'>[],
): Promise<number> => {
  const found = await bookings.readDays(days);
  return [...found.values()].flatMap(({ booked }) => [...booked.values()].filter(isBooked)).length;
};

/** Counts the bookings of days on which the whole district is shut, from today on. */
export const countShutBookings = (
  bookings: Pick<BookingRepository, 'readDays'>,
  directory: Directory,
  now: Date,
): Promise<number> => {
  return countBookings(bookings, listShutDays(directory, now));
};

/** Gives back the bookings of days on which the district or their window is shut, each once. Returns how many. */
export const giveBackBookings = async (
  bookings: Pick<BookingRepository, 'readDay' | 'giveBack'>,
  directory: Directory,
  now: Date,
): Promise<number> => {
  const found = await mapInTurn(listDaysToGiveBack(directory, now), (at) => giveBackDay(bookings, at, now));
  return found.reduce((sum, one) => sum + one, 0);
};

/** Lists the windows and days whose bookings are given back. */
export const listDaysToGiveBack = (directory: Directory, now: Date): ShutDay[] => [
  ...listShutDays(directory, now),
  ...listClosedDays(directory, now),
];

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
  [...(await bookings.readDay(at)).booked].filter(([, booking]) => isBooked(booking));
const isBooked = ({ status }: Booking): boolean => status === 'BOOKED';
