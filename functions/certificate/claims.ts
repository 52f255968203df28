import * as z from 'zod';
import type { Certificate } from '../case/certificate.ts';
import { endOfDay } from '../time.ts';

/**
 * The claims of a certificate token, few enough for a QR code. The number contains village and matter.
 * `iat` and `exp` are JWT's own, so that any JWT library detects an expired certificate.
 */
export const CertificateClaims = z.object({
  iss: z.string(),
  /** The case number. */
  sub: z.string(),
  /** The instant of issue, in seconds since 1970. */
  iat: z.int(),
  /** The end of the last valid day; absent if it does not expire. */
  exp: z.int().optional(),
  /** The holder, masked. */
  name: z.string(),
});
export type CertificateClaims = z.infer<typeof CertificateClaims>;

/** The content of a certificate before signing. */
export type CertificateSubject = {
  readonly number: string;
  readonly holder: string;
  readonly certificate: Certificate;
  readonly timeZone: string;
};

// more mask characters add nothing but size
const NAME_LENGTH = 6;

/** Builds the claims of a certificate. */
export const buildClaims = (
  issuer: string,
  { number, holder, certificate: { issuedAt, validUntil }, timeZone }: CertificateSubject,
): CertificateClaims => ({
  iss: issuer,
  sub: number,
  iat: seconds(issuedAt),
  ...(validUntil !== null && { exp: seconds(endOfDay(validUntil, timeZone)) }),
  name: [...holder].slice(0, NAME_LENGTH).join(''),
});

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);
