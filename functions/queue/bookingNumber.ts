/** Where a booking lies: its window and day, and its own id. */
export type BookingAddress = { readonly window: string; readonly day: string; readonly id: string };

const NUMBER = /^A-(\d{12}-\d{2})-(\d{4})(\d{2})(\d{2})-([0-9A-HJKMNP-TV-Z]{16})$/;

/** The number of a booking: `A-350205002214-01-20160408-9F3K…`. */
export const bookingNumber = ({ window, day, id }: BookingAddress): string =>
  `A-${window}-${day.replaceAll('-', '')}-${id}`;

/** Takes the number of a booking apart; undefined when it is not one. */
export const parseBookingNumber = (number: string): BookingAddress | undefined => {
  const [, window, year, month, date, id] = NUMBER.exec(number) ?? [];
  if (window === undefined || id === undefined) return undefined;
  return { window, day: `${year}-${month}-${date}`, id };
};
