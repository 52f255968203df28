import type { PersonIndex } from '../identity/personIndex.ts';
import { toHalfWidth } from '../plainText.ts';
import type { AddressCode, Contact } from './model.ts';

/** Codes that may be entered for one that was sent. */
export const MOST_TRIES = 5;
const VALID_MS = 10 * 60_000;
const DIGITS = 6;
const CODE = /^\d{6}$/;

/** Reads a code as people type it. Undefined: it has no six digits. */
export const readCode = (typed: string): string | undefined => {
  const text = typed.length > 40 ? '' : toHalfWidth(typed).replace(/[\s-]/g, '');
  return CODE.test(text) ? text : undefined;
};

/** Computes the code of an address, which nobody can without the key: it is stored nowhere in clear. */
export const computeCode = async (
  { fingerprint }: Pick<PersonIndex, 'fingerprint'>,
  { number, addressHash, version }: Pick<AddressCode, 'number' | 'addressHash' | 'version'>,
): Promise<string> => {
  const { payload } = await fingerprint({ of: 'address code', number, addressHash, version });
  const mac = Buffer.from(payload.slice(payload.indexOf(':') + 1), 'base64url');
  return String(mac.readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, '0');
};

/** Returns until when a code may be entered for a contact. Undefined: it is over, used up, or of another address. */
export const findCodeEnd = (
  code: AddressCode | undefined,
  { addressHash }: Pick<Contact, 'addressHash'>,
  now: Date,
): Date | undefined => {
  if (!code || code.tries >= MOST_TRIES) return undefined;
  // a contact of an earlier release has no hash, and gets one when it is set anew
  if (addressHash !== undefined && addressHash !== code.addressHash) return undefined;
  const end = new Date(Date.parse(code.askedAt) + VALID_MS);
  return now < end ? end : undefined;
};
