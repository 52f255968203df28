/** Where a ticket lies: its window and day, and its place in their order. */
export type TicketAddress = { readonly window: string; readonly day: string; readonly place: number };

const NUMBER = /^\d{12}-\d{2}-\d{8}-(?:\d{3}|[1-9]\d{3,5})$/;

/** The public number: `350205002214-01-20160406-001`. */
export const ticketNumber = ({ window, day, place }: TicketAddress): string =>
  `${window}-${day.replaceAll('-', '')}-${String(place).padStart(3, '0')}`;

/** Takes a public number apart; undefined when it is not one. */
export const parseTicketNumber = (number: string): TicketAddress | undefined =>
  NUMBER.test(number)
    ? { window: number.slice(0, 15), day: dayFrom(number.slice(16, 24)), place: Number(number.slice(25)) }
    : undefined;

/** A day from its eight digits: `2016-04-06`. */
export const dayFrom = (digits: string): string =>
  `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
