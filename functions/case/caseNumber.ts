import { createHash } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_BYTES = 10;
// the middle is a matter's code and nothing shorter: `BUNDLE` would address what lies beside the cases
const NUMBER = /^\d{12}-[A-Z0-9]{2,8}(?:-[A-Z0-9]{2,8}){1,3}-[0-9A-HJKMNP-TV-Z]{16}$/;

/** A public case number taken apart: where the case lives. */
export type CaseAddress = {
  readonly district: string;
  readonly village: string;
  readonly matter: string;
  readonly id: string;
};

/** 80 bits of SHA-256 over who asks, their key and the position in the filing, in Crockford base 32. */
export const caseId = (subject: string, idempotencyKey: string, position: number): string => {
  const bytes = createHash('sha256')
    .update(JSON.stringify([subject, idempotencyKey, position]))
    .digest();
  return crockford(bytes.subarray(0, ID_BYTES));
};

/** The public number: `350205002214-HC-PS-02-9F3K…`. */
export const caseNumber = (village: string, matter: string, id: string): string =>
  `${village}-${matter}-${id}`;

/** Takes a public number apart; undefined when it is not one. */
export const parseCaseNumber = (number: string): CaseAddress | undefined =>
  NUMBER.test(number)
    ? {
        district: number.slice(0, 6),
        village: number.slice(0, 12),
        matter: number.slice(13, -17),
        id: number.slice(-16),
      }
    : undefined;

const crockford = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, (five) => CROCKFORD.charAt(Number.parseInt(five, 2)));
};
