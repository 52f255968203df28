import { caseKey, helpKey, type Key, ticketKey } from '../dynamodb/keys.ts';
import { toHalfWidth } from '../plainText.ts';
import { readAlike } from './crockford.ts';

// the middle must be a full matter code: `BUNDLE` alone would address other items in the partition
const CASE_NUMBER = /^\d{12}-[A-Z0-9]{2,8}(?:-[A-Z0-9]{2,8}){1,3}-[0-9A-HJKMNP-TV-Z]{16}$/;

/** The parts of a public case number; together they are the key of the case. */
export type CaseAddress = {
  readonly district: string;
  readonly village: string;
  readonly matter: string;
  readonly id: string;
};

/** Formats a public case number: `350205002214-HC-PS-02-9F3K…`. */
export const formatCaseNumber = (village: string, matter: string, id: string): string =>
  `${village}-${matter}-${id}`;

/** Parses a public case number as people type it: in lower case, with spaces, O for 0, I or L for 1 in its id. */
export const parseCaseNumber = (typed: string): CaseAddress | undefined => {
  const number = normalizeNumber(typed);
  return CASE_NUMBER.test(number)
    ? {
        district: number.slice(0, 6),
        village: number.slice(0, 12),
        matter: number.slice(13, -17),
        id: number.slice(-16),
      }
    : undefined;
};

const LAST_PART = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** Parses the last part of a case number, which people type alone. */
export const parseLastPart = (typed: string): string | undefined => {
  const id = normalizeNumber(typed);
  return LAST_PART.test(id) ? id : undefined;
};

/** Returns the last part of a number, by which its holder can find it: unique for all practical purposes. */
export const lastPartOf = (number: string): string => number.slice(number.lastIndexOf('-') + 1);

const LONGEST_TYPED = 200;
const ID_LENGTH = 16;

/** Normalizes a number that ends in a Crockford id, whose alphabet lacks I, L and O so that they can be read as digits. */
const normalizeNumber = (typed: string): string => {
  if (typed.length > LONGEST_TYPED) return '';
  const number = toHalfWidth(typed).replace(/\s/g, '').toUpperCase();
  return number.slice(0, -ID_LENGTH) + readAlike(number.slice(-ID_LENGTH));
};

/** The parts of a help request's number; together they are its key. */
export type HelpAddress = { readonly district: string; readonly village: string; readonly id: string };

const HELP_NUMBER = /^H-\d{12}-[0-9A-HJKMNP-TV-Z]{16}$/;

/** Formats a help request's number: `H-350205002214-9F3K…`. The prefix keeps it apart from case numbers. */
export const formatHelpNumber = (village: string, id: string): string => `H-${village}-${id}`;

/** Parses a help request's number. */
export const parseHelpNumber = (typed: string): HelpAddress | undefined => {
  const number = normalizeNumber(typed);
  return HELP_NUMBER.test(number)
    ? { district: number.slice(2, 8), village: number.slice(2, 14), id: number.slice(-16) }
    : undefined;
};

/** The parts of a ticket number: window, day, and position in that day's order. */
export type TicketAddress = { readonly window: string; readonly day: string; readonly place: number };

const TICKET_NUMBER = /^\d{12}-\d{2}-\d{8}-(?:\d{3}|[1-9]\d{3,5})$/;

/** Formats a ticket number: `350205002214-01-20160406-001`. */
export const formatTicketNumber = ({ window, day, place }: TicketAddress): string =>
  `${window}-${day.replaceAll('-', '')}-${String(place).padStart(3, '0')}`;

/** Parses a ticket number. */
export const parseTicketNumber = (number: string): TicketAddress | undefined =>
  TICKET_NUMBER.test(number)
    ? {
        window: number.slice(0, 15),
        day: parseCompactDay(number.slice(16, 24)),
        place: Number(number.slice(25)),
      }
    : undefined;

/** Expands `20160406` to `2016-04-06`. */
export const parseCompactDay = (digits: string): string =>
  `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;

/** The parts of a booking number: window, day and id. */
export type BookingAddress = { readonly window: string; readonly day: string; readonly id: string };

const BOOKING_NUMBER = /^A-\d{12}-\d{2}-\d{8}-[0-9A-HJKMNP-TV-Z]{16}$/;

/** Formats a booking number: `A-350205002214-01-20160408-9F3K…`. */
export const formatBookingNumber = ({ window, day, id }: BookingAddress): string =>
  `A-${window}-${day.replaceAll('-', '')}-${id}`;

/** Parses a booking number. */
export const parseBookingNumber = (number: string): BookingAddress | undefined =>
  BOOKING_NUMBER.test(number)
    ? { window: number.slice(2, 17), day: parseCompactDay(number.slice(18, 26)), id: number.slice(-16) }
    : undefined;

/** Returns the key of a case. Throws: not a case number. */
export const getCaseKey = (number: string): Key => {
  const address = getCaseAddress(number);
  return caseKey(address.district, address.village, address.matter, address.id);
};

/** Parses a case number. Throws: not one. */
export const getCaseAddress = (number: string): CaseAddress => {
  const address = parseCaseNumber(number);
  if (!address) throw new Error('not a case number');
  return address;
};

/** Returns the key of a ticket. Throws: not a ticket number. */
export const getTicketKey = (number: string): Key => {
  const { window, day, place } = getTicketAddress(number);
  return ticketKey(window, day, place);
};

/** Returns the key of a help request. Throws: not a number of one. */
export const getHelpKey = (number: string): Key => {
  const address = parseHelpNumber(number);
  if (!address) throw new Error('not a help request number');
  return helpKey(address.district, address.village, address.id);
};

/** Parses a ticket number. Throws: not one. */
export const getTicketAddress = (number: string): TicketAddress => {
  const address = parseTicketNumber(number);
  if (!address) throw new Error('not a ticket number');
  return address;
};
