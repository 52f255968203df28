import { dayFrom } from './ticketNumber.ts';

/** Where a booking lies: its window and day, and its own id. */
export type BookingAddress = { readonly window: string; readonly day: string; readonly id: string };

const NUMBER = /^A-\d{12}-\d{2}-\d{8}-[0-9A-HJKMNP-TV-Z]{16}$/;

/** The number of a booking: `A-350205002214-01-20160408-9F3K…`. */
export const bookingNumber = ({ window, day, id }: BookingAddress): string =>
  `A-${window}-${day.replaceAll('-', '')}-${id}`;

/** Takes the number of a booking apart; undefined when it is not one. */
export const parseBookingNumber = (number: string): BookingAddress | undefined =>
  NUMBER.test(number)
    ? { window: number.slice(2, 17), day: dayFrom(number.slice(18, 26)), id: number.slice(-16) }
    : undefined;
