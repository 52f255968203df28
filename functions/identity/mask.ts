import type { Person } from './person.ts';

/** A person with most characters hidden, as everybody may see them. */
export type MaskedPerson = { readonly name: string; readonly identityNumber: string };

/** Keeps the first character of a name: 曹先生 → 曹**. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.max(1, rest.length));
};

/** Keeps the first and last four characters of an identity number: 3502**********1234. */
export const maskIdentityNumber = (number: string): string =>
  `${number.slice(0, 4)}${'*'.repeat(10)}${number.slice(-4)}`;

/** Masks a person's name and identity number; leaves out the phone number. */
export const maskPerson = (person: Person): MaskedPerson => ({
  name: maskName(person.name),
  identityNumber: maskIdentityNumber(person.identityNumber),
});
