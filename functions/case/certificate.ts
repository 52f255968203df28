import * as z from 'zod';
import { localDay } from '../time.ts';

/** A certificate as stored with its case. Its token is not stored: it is signed on each request. */
export const Certificate = z.object({
  /** The instant of the settlement. */
  issuedAt: z.string(),
  /** The last valid day; null if it does not expire. */
  validUntil: z.string().nullable(),
  revoked: z.object({ at: z.string(), reason: z.string() }).optional(),
  /** Its place in the district's status lists. Absent in those granted before 0.3.0. */
  statusIndex: z.int().optional(),
});
export type Certificate = z.infer<typeof Certificate>;

/** A certificate that another one replaced, or whose settlement was undone. */
export const EarlierCertificate = Certificate.required({ revoked: true }).extend({
  /** The holder, masked, as the certificate names them; blank once erased. */
  holder: z.string(),
});

/** Revokes a certificate for good: it stays known, so that whoever holds it can be told. */
export const retireCertificate = (
  certificate: Certificate,
  holder: string,
  revoked: NonNullable<Certificate['revoked']>,
): z.infer<typeof EarlierCertificate> => ({
  ...certificate,
  holder,
  revoked: certificate.revoked ?? revoked,
});

/** The status of a granted certificate. */
export type CertificateStatus = 'VALID' | 'EXPIRED' | 'REVOKED';

/** Derives a certificate's status at an instant. REVOKED wins over EXPIRED; the last day is inclusive. */
export const deriveCertificateStatus = (
  { revoked, validUntil }: Certificate,
  now: Date,
  timeZone: string,
): CertificateStatus => {
  if (revoked) return 'REVOKED';
  return validUntil !== null && localDay(now, timeZone) > validUntil ? 'EXPIRED' : 'VALID';
};
