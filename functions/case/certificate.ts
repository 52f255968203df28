import * as z from 'zod';
import { localDay } from '../time.ts';

/** The certificate that a settlement granted, as the case keeps it. Its token is signed whenever somebody asks for one. */
export const Certificate = z.object({
  /** The instant of the settlement. */
  issuedAt: z.string(),
  /** Last day on which it holds; null when it does not expire. */
  validUntil: z.string().nullable(),
  revoked: z.object({ at: z.string(), reason: z.string() }).optional(),
});
export type Certificate = z.infer<typeof Certificate>;

/** How a granted certificate stands. */
export type CertificateStatus = 'VALID' | 'EXPIRED' | 'REVOKED';

/** How a certificate stands at an instant: revoked counts before expired; its last day is a whole one. */
export const statusOf = (
  { revoked, validUntil }: Certificate,
  now: Date,
  timeZone: string,
): CertificateStatus => {
  if (revoked) return 'REVOKED';
  return validUntil !== null && localDay(now, timeZone) > validUntil ? 'EXPIRED' : 'VALID';
};
