import { decodeBytes, encodeBytes } from '../base64url';
import type { IdentityKind } from '../graphql/graphql';
import { isRecord } from './token';

/** The holder's document as a certificate proves it: a salted slow hash. */
export type BearerClaim = {
  readonly alg: string;
  readonly iterations: number;
  readonly salt: string;
  readonly hash: string;
};

const MOST_ITERATIONS = 5_000_000;
/** 32 bytes in base64url; each 32 bytes more would cost all iterations again. */
const LONGEST_HASH = 43;

/** Reads the claim `bearer`. Undefined: there is none, or it is hashed in an unknown way. */
export const readBearer = (value: unknown): BearerClaim | undefined =>
  isRecord(value) &&
  value.alg === 'PBKDF2-SHA256' &&
  typeof value.iterations === 'number' &&
  value.iterations <= MOST_ITERATIONS &&
  typeof value.salt === 'string' &&
  typeof value.hash === 'string' &&
  value.hash.length <= LONGEST_HASH
    ? { alg: value.alg, iterations: value.iterations, salt: value.salt, hash: value.hash }
    : undefined;

/** A document as whoever shows the certificate holds it. */
export type ShownDocument = {
  readonly kind: IdentityKind;
  readonly number: string;
  readonly country: string;
};

/** Compares a document with the holder's, on this device: the number is sent nowhere. */
export const isBearer = async (claim: BearerClaim, shown: ShownDocument): Promise<boolean> => {
  const secret = new TextEncoder().encode(textOf(shown));
  const key = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const expected = decodeBytes(claim.hash);
  const bits = await crypto.subtle.deriveBits(
    {
      name: 'PBKDF2',
      hash: 'SHA-256',
      salt: decodeBytes(claim.salt),
      iterations: claim.iterations,
    },
    key,
    8 * expected.length,
  );
  return encodeBytes(new Uint8Array(bits)) === claim.hash;
};

// numbers are hashed as the endpoint stores them
const textOf = ({ kind, number, country }: ShownDocument): string => {
  const typed = number
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .toUpperCase();
  if (kind === 'PASSPORT') return `PASSPORT ${country.trim().toUpperCase()} ${typed}`;
  return `${kindOf(kind, typed)} ${withoutRenewals(kind, typed)}`;
};

const TEST_REGION = '999999';
const kindOf = (kind: IdentityKind, number: string): IdentityKind => {
  if (kind !== 'RESIDENT_ID' || number.startsWith(TEST_REGION)) return kind;
  if (/^8[123]/.test(number)) return 'RESIDENCE_PERMIT';
  return number.startsWith('9') ? 'FOREIGN_PERMANENT_RESIDENT_ID' : kind;
};

// older permits count their renewals behind the number
const withoutRenewals = (kind: IdentityKind, number: string): string => {
  if (kind === 'HONG_KONG_MACAO_TRAVEL_PERMIT') return number.slice(0, 9);
  return kind === 'TAIWAN_TRAVEL_PERMIT' ? number.slice(0, 8) : number;
};
