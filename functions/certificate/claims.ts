import * as z from 'zod';
import type { Certificate } from '../case/certificate.ts';
import { endOfDay } from '../time.ts';

/**
 * What a token says, and nothing more: it has to fit a QR code. The case number spells out village and matter; the
 * times are JWT's own, so that any JWT library sees by itself that a certificate has expired.
 */
export const CertificateClaims = z.object({
  iss: z.string(),
  /** The case number. */
  sub: z.string(),
  /** Seconds since 1970. */
  iat: z.int(),
  /** The end of the last day on which it holds; absent when it does not expire. */
  exp: z.int().optional(),
  /** The holder, masked. */
  name: z.string(),
});
export type CertificateClaims = z.infer<typeof CertificateClaims>;

/** What a certificate is made out for. */
export type Certified = {
  readonly number: string;
  readonly holder: string;
  readonly certificate: Certificate;
  readonly timeZone: string;
};

// more stars tell nobody more, and cost room
const NAME_LENGTH = 6;

/** The claims of a certificate. */
export const claimsOf = (
  issuer: string,
  { number, holder, certificate: { issuedAt, validUntil }, timeZone }: Certified,
): CertificateClaims => ({
  iss: issuer,
  sub: number,
  iat: seconds(issuedAt),
  ...(validUntil !== null && { exp: seconds(endOfDay(validUntil, timeZone)) }),
  name: [...holder].slice(0, NAME_LENGTH).join(''),
});

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);
