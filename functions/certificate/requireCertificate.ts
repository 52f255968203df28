import type { Certificate } from '../case/certificate.ts';
import type { Case } from '../case/model.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';

/** Returns the certificate of a case, or refuses: none granted, or revoked. */
export const requireCertificate = ({ certificate }: Case): Outcome<Certificate> =>
  certificate && !certificate.revoked
    ? { value: certificate }
    : refused(refuse('NO_CERTIFICATE', ['input', 'number']));
