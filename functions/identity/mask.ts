import * as z from 'zod';
import { DEFAULT_KIND, IdentityKind } from './identity.ts';
import type { Person } from './person.ts';

/** A person with most characters hidden, as everybody may see them. Without a kind: a resident number. */
export const MaskedPerson = z.object({
  name: z.string(),
  identityNumber: z.string(),
  kind: IdentityKind.optional(),
  /** Whether the name is as the person typed it: neither in their token nor seen by a desk. */
  unverified: z.literal(true).optional(),
});
export type MaskedPerson = z.infer<typeof MaskedPerson>;

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

const SHOWN_OF_LONG = 15;

/**
 * Masks a number by its kind. Only the last two characters of a permit, passport or birth certificate are shown, which
 * are short; the code of an organisation is public. Idempotent.
 */
export const maskIdentity = (number: string, kind: IdentityKind = DEFAULT_KIND): string => {
  if (kind === 'ORGANISATION') return number;
  if (kind === 'RESIDENT_ID' || number.length >= SHOWN_OF_LONG) return maskNumber(number);
  return '*'.repeat(Math.max(0, number.length - SHOWN)) + number.slice(-SHOWN);
};

/** Returns a masked person whose name is proven. */
export const withVerifiedName = ({ unverified: _, ...masked }: MaskedPerson): MaskedPerson => masked;

/** Masks a person's name and number; leaves out the phone number. The name of an organisation is public. */
export const maskPerson = ({ name, identityNumber, kind }: Person): MaskedPerson => ({
  name: kind === 'ORGANISATION' ? name : maskName(name),
  identityNumber: maskIdentity(identityNumber, kind),
  ...(kind && { kind }),
});
