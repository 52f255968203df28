import type { Case } from '../case/model.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Certificate } from './model.ts';

/** The certificate of a case; refused when its matter grants none, or it was revoked. */
export const certificateInForce = ({ certificate }: Case): Outcome<Certificate> =>
  certificate && !certificate.revoked
    ? { value: certificate }
    : refused(refuse('NO_CERTIFICATE', ['input', 'number']));
