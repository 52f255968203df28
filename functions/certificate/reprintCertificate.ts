import { isStaffAt } from '../case/access.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../case/acts/actOnCase.ts';
import type { Case } from '../case/model.ts';
import { findSettlingDesk } from '../case/settlement.ts';
import type { ReprintCertificateInput } from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { requireCertificate } from './requireCertificate.ts';

/** Records a reprint of a certificate; the client prints the token of the returned case. */
export const reprintCertificate = (
  context: Context,
  input: ReprintCertificateInput,
): Promise<Outcome<Case>> => actOnCase(context, 'reprintCertificate', input, decideReprint);

const decideReprint = ({ asker, directory, seen, next, base }: CaseFacts): Outcome<CaseChange> => {
  const certificate = requireCertificate(seen);
  if (isRefused(certificate)) return certificate;
  const desks = [findSettlingDesk(seen), seen.owner?.window].filter((desk) => desk !== undefined);
  const desk = desks.find((one) => isStaffAt(asker, directory, one));
  if (desk === undefined) throw new Error('a reprint without a desk');
  return {
    value: {
      after: { ...seen, status: next },
      acts: [{ type: 'CERTIFICATE_REPRINTED', ...base, desk }],
    },
  };
};
