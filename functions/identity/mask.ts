import type { Person } from './person.ts';

/** A person as everybody may see them. */
export type MaskedPerson = { readonly name: string; readonly identityNumber: string };

/** The first character of a name, the others as stars: 曹先生 → 曹**. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.max(1, rest.length));
};

/** The first and last four characters of an identity number: 3502**********1234. */
export const maskIdentityNumber = (number: string): string =>
  `${number.slice(0, 4)}${'*'.repeat(10)}${number.slice(-4)}`;

/** A person with all but a few characters hidden. */
export const maskPerson = (person: Person): MaskedPerson => ({
  name: maskName(person.name),
  identityNumber: maskIdentityNumber(person.identityNumber),
});
