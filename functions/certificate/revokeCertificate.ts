import { actOnCase, type CaseChange, type CaseFacts } from '../case/acts/actOnCase.ts';
import type { Case } from '../case/model.ts';
import { findSettlingDesk } from '../case/settlement.ts';
import type { RevokeCertificateInput } from '../graphql/generated/types.ts';
import { readReason } from '../record/reason.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { requireCertificate } from './requireCertificate.ts';

/** Revokes a certificate for a reason that its holder reads. */
export const revokeCertificate = (context: Context, input: RevokeCertificateInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'revokeCertificate', input, (facts) => decideRevocation(facts, input.reason));

const decideRevocation = ({ seen, next, base }: CaseFacts, text: string): Outcome<CaseChange> => {
  const said = readReason(text);
  if (isRefused(said)) return said;
  const { value: reason } = said;
  const certificate = requireCertificate(seen);
  const desk = findSettlingDesk(seen);
  if (isRefused(certificate)) return certificate;
  if (desk === undefined) throw new Error('a settled case without a settling desk');
  return {
    value: {
      after: {
        ...seen,
        status: next,
        certificate: { ...certificate.value, revoked: { at: base.at, reason } },
      },
      acts: [{ type: 'CERTIFICATE_REVOKED', ...base, desk, reason }],
    },
  };
};
