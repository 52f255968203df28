import type { Certificate } from '../case/certificate.ts';
import type { Case } from '../case/model.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';

/** The certificate of a case; refused when its matter grants none, or it was revoked. */
export const certificateInForce = ({ certificate }: Case): Outcome<Certificate> =>
  certificate && !certificate.revoked
    ? { value: certificate }
    : refused(refuse('NO_CERTIFICATE', ['input', 'number']));
