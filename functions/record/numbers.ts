import { caseKey, type Key } from '../dynamodb/keys.ts';

// the middle is a matter's code and nothing shorter: `BUNDLE` would address what lies beside the cases
const CASE_NUMBER = /^\d{12}-[A-Z0-9]{2,8}(?:-[A-Z0-9]{2,8}){1,3}-[0-9A-HJKMNP-TV-Z]{16}$/;

/** A public case number taken apart: where the case lives. */
export type CaseAddress = {
  readonly district: string;
  readonly village: string;
  readonly matter: string;
  readonly id: string;
};

/** The public number: `350205002214-HC-PS-02-9F3K…`. */
export const caseNumber = (village: string, matter: string, id: string): string =>
  `${village}-${matter}-${id}`;

/** Takes a public number apart; undefined when it is not one. */
export const parseCaseNumber = (number: string): CaseAddress | undefined =>
  CASE_NUMBER.test(number)
    ? {
        district: number.slice(0, 6),
        village: number.slice(0, 12),
        matter: number.slice(13, -17),
        id: number.slice(-16),
      }
    : undefined;

/** Where a help request lies. */
export type HelpAddress = { readonly district: string; readonly village: string; readonly id: string };

const HELP_NUMBER = /^H-\d{12}-[0-9A-HJKMNP-TV-Z]{16}$/;

/** The public number: `H-350205002214-9F3K…`. It is no case number, so neither is ever taken for the other. */
export const helpNumber = (village: string, id: string): string => `H-${village}-${id}`;

/** Takes a public number apart; undefined when it is not one. */
export const parseHelpNumber = (number: string): HelpAddress | undefined =>
  HELP_NUMBER.test(number)
    ? { district: number.slice(2, 8), village: number.slice(2, 14), id: number.slice(-16) }
    : undefined;

/** Where a ticket lies: its window and day, and its place in their order. */
export type TicketAddress = { readonly window: string; readonly day: string; readonly place: number };

const TICKET_NUMBER = /^\d{12}-\d{2}-\d{8}-(?:\d{3}|[1-9]\d{3,5})$/;

/** The public number: `350205002214-01-20160406-001`. */
export const ticketNumber = ({ window, day, place }: TicketAddress): string =>
  `${window}-${day.replaceAll('-', '')}-${String(place).padStart(3, '0')}`;

/** Takes a public number apart; undefined when it is not one. */
export const parseTicketNumber = (number: string): TicketAddress | undefined =>
  TICKET_NUMBER.test(number)
    ? { window: number.slice(0, 15), day: dayFrom(number.slice(16, 24)), place: Number(number.slice(25)) }
    : undefined;

/** A day from its eight digits: `2016-04-06`. */
export const dayFrom = (digits: string): string =>
  `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;

/** Where a booking lies: its window and day, and its own id. */
export type BookingAddress = { readonly window: string; readonly day: string; readonly id: string };

const BOOKING_NUMBER = /^A-\d{12}-\d{2}-\d{8}-[0-9A-HJKMNP-TV-Z]{16}$/;

/** The number of a booking: `A-350205002214-01-20160408-9F3K…`. */
export const bookingNumber = ({ window, day, id }: BookingAddress): string =>
  `A-${window}-${day.replaceAll('-', '')}-${id}`;

/** Takes the number of a booking apart; undefined when it is not one. */
export const parseBookingNumber = (number: string): BookingAddress | undefined =>
  BOOKING_NUMBER.test(number)
    ? { window: number.slice(2, 17), day: dayFrom(number.slice(18, 26)), id: number.slice(-16) }
    : undefined;

/** The key of a case by its public number. */
export const caseKeyOf = (number: string): Key => {
  const address = parseCaseNumber(number);
  if (!address) throw new Error('not a case number');
  return caseKey(address.district, address.village, address.matter, address.id);
};
