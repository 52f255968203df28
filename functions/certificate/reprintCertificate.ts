import { servesAt } from '../case/access.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../case/acts/actOnCase.ts';
import type { Case } from '../case/model.ts';
import { settlingDesk } from '../case/settled.ts';
import type { ReprintCertificateInput } from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { certificateInForce } from './certificateInForce.ts';

/** Records a reprint of a certificate; the client prints the token of the returned case. */
export const reprintCertificate = (
  context: Context,
  input: ReprintCertificateInput,
): Promise<Outcome<Case>> => actOnCase(context, 'reprintCertificate', input, decideReprint);

const decideReprint = ({ asker, directory, seen, next, base }: CaseFacts): Outcome<CaseChange> => {
  const certificate = certificateInForce(seen);
  if (isRefused(certificate)) return certificate;
  const desks = [settlingDesk(seen), seen.owner?.window].filter((desk) => desk !== undefined);
  const desk = desks.find((one) => servesAt(asker, directory, one));
  if (desk === undefined) throw new Error('a reprint without a desk');
  return {
    value: {
      after: { ...seen, status: next },
      acts: [{ type: 'CERTIFICATE_REPRINTED', ...base, desk }],
    },
  };
};
