import { createHash } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_BYTES = 10;

/** Derives an item's id from its request: a retry meets the same item. 80 bits, Crockford base 32. */
export const deriveRequestId = (subject: string, idempotencyKey: string, position: number): string => {
  const bytes = createHash('sha256')
    .update(JSON.stringify([subject, idempotencyKey, position]))
    .digest();
  return crockford(bytes.subarray(0, ID_BYTES));
};

const crockford = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, (five) => CROCKFORD.charAt(Number.parseInt(five, 2)));
};
