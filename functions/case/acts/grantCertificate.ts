import type { MatterVersion } from '../../registry/model/matter.ts';
import { addMonths } from '../../time.ts';
import type { Certificate } from '../certificate.ts';

/** Returns the certificate that settling a matter grants, or null if it grants none. */
export const grantCertificate = (
  { certificate }: MatterVersion,
  { at, day }: { readonly at: string; readonly day: string },
): Certificate | null =>
  certificate && {
    issuedAt: at,
    validUntil: certificate.validMonths === null ? null : addMonths(day, certificate.validMonths),
  };
