import type { Person } from './person.ts';

/** A person with most characters hidden, as everybody may see them. */
export type MaskedPerson = { readonly name: string; readonly identityNumber: string };

/** Keeps the first character of a name: 曹先生 → 曹**. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.max(1, rest.length));
};

/**
 * Keeps the first and last two characters of an identity or phone number: 35**************34. That tells two people in
 * a room apart, and leaves too many numbers to search for. Idempotent, so that masks of earlier releases shrink too.
 */
export const maskNumber = (number: string): string => {
  const shown = number.length < SHORTEST_SHOWN ? 0 : SHOWN;
  const hidden = '*'.repeat(number.length - 2 * shown);
  return number.slice(0, shown) + hidden + number.slice(number.length - shown);
};

const SHOWN = 2;
// of a shorter number, four characters would be most of it
const SHORTEST_SHOWN = 8;

/** Masks a person's name and identity number; leaves out the phone number. */
export const maskPerson = (person: Person): MaskedPerson => ({
  name: maskName(person.name),
  identityNumber: maskNumber(person.identityNumber),
});
