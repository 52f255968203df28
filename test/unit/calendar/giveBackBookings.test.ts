import { describe, expect, test } from 'vitest';
import { countShutBookings, giveBackBookings } from '../../../functions/calendar/giveBackBookings.ts';
import type { Booking, Bookings } from '../../../functions/queue/bookings/bookingModel.ts';
import { createDirectory } from '../../../functions/registry/directory.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { haicang, places } from '../../support/world.ts';

const now = haicang('2016-09-14 20:00');
const { pack } = haicangDirectory();
const shutOn = (...days: string[]) => {
  const closures = days.map((day) => ({ day, reason: { zh: '台风', en: 'typhoon' } }));
  return createDirectory({ ...pack, calendar: { ...pack.calendar, closures } });
};
const booking = (status: Booking['status']): Booking => ({
  ...{ id: status, from: '2016-09-15T01:00:00.000Z', to: '2016-09-15T01:30:00.000Z', status },
  ...{ actor: 'me', key: 'k', payload: 'p' },
});
/** A repository in which one window has the same bookings every day; notes which days are read and what is given back. */
const openBookings = (held: Readonly<Record<string, Booking>>, isWritten = true) => {
  const [days, given]: [Set<string>, string[]] = [new Set(), []];
  const none: Bookings = { booked: new Map(), cancelled: new Map(), taken: new Map() };
  type Day = { readonly window: string; readonly day: string };
  const read = ({ window, day }: Day): Bookings => {
    days.add(day);
    return window === places.xinanWindow ? { ...none, booked: new Map(Object.entries(held)) } : none;
  };
  return {
    ...{ days, given },
    readDay: async (one: Day) => read(one),
    readDays: async (all: readonly Day[]) =>
      new Map(all.map((one) => [`${one.window}#${one.day}`, read(one)])),
    giveBack: async (_: object, holder: string) => {
      given.push(holder);
      return isWritten;
    },
  };
};

describe('giving bookings of shut days back', () => {
  test('only days on which somebody may have booked are read: today and the next thirty', async () => {
    const bookings = openBookings({});
    const days = ['2016-09-13', '2016-09-14', '2016-10-14', '2016-10-15'];
    await giveBackBookings(bookings, shutOn(...days), now);
    expect([...bookings.days]).toEqual(['2016-09-14', '2016-10-14']);
  });

  test('nothing is read while no day is shut', async () => {
    const bookings = openBookings({ a: booking('BOOKED') });
    expect([await giveBackBookings(bookings, shutOn(), now), bookings.days.size]).toEqual([0, 0]);
  });

  test('a booking is given back, and one that has become a ticket is not', async () => {
    const bookings = openBookings({ a: booking('BOOKED'), b: booking('CHECKED_IN') });
    const directory = shutOn('2016-09-15');
    expect(await countShutBookings(bookings, directory, now)).toBe(1);
    expect([await giveBackBookings(bookings, directory, now), bookings.given]).toEqual([1, ['a']]);
  });

  test.each([
    [
      'for a time',
      { closures: [{ from: '2016-09-15', to: '2016-09-16', reason: { zh: '装修', en: 'repairs' } }] },
    ],
    ['for good', { to: '2016-10-11' }],
  ])('bookings of a window that is closed %s are given back', async (_, change) => {
    const bookings = openBookings({ a: booking('BOOKED') });
    const windows = pack.windows.windows.map((one) =>
      one.id === places.xinanWindow ? { ...one, ...change } : one,
    );
    const directory = createDirectory({ ...pack, windows: { ...pack.windows, windows } });
    expect(await giveBackBookings(bookings, directory, now)).toBeGreaterThan(1);
  });

  test('a booking that was cancelled meanwhile does not count as given back', async () => {
    const bookings = openBookings({ a: booking('BOOKED') }, false);
    expect(await giveBackBookings(bookings, shutOn('2016-09-15'), now)).toBe(0);
  });
});
