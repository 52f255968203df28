import type { CorrectCaseInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refusalsOf, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';
import { retireCertificate } from '../certificate.ts';
import { keepPromise } from '../clocks/promise.ts';
import { indexCertificate } from '../granting/indexCertificate.ts';
import type { Case } from '../model.ts';
import { getActingDesk } from './actingDesk.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';
import { correctData, type DataCorrection } from './correctData.ts';

const PATH = ['input', 'correction'];

/** Corrects wrong data of a case for a reason that the applicant reads; after settlement its certificate is replaced. */
export const correctCase = (context: Context, input: CorrectCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'correctCase', input, (facts) => decideCorrection(context, facts, input.correction));

const decideCorrection = async (
  { services }: Context,
  facts: CaseFacts,
  { reason: text, ...sent }: CorrectCaseInput['correction'],
): Promise<Outcome<CaseChange>> => {
  const { directory, seen, base, next } = facts;
  const reason = readReason(text, [...PATH, 'reason']);
  const day = base.day;
  const data = await correctData(services.personSeal, { seen, directory, day, isProven: true }, sent, PATH);
  if (isRefused(reason) || isRefused(data)) return { refusals: refusalsOf(reason, data) };
  if (data.value.changed.length === 0)
    return refused(refuse('INVALID_INPUT', PATH, requirements.somethingNew));
  const replaced = replaceCertificate(data.value, seen, { at: base.at, reason: reason.value });
  const change: CaseChange = {
    after: { ...keepShown(data.value.after), ...replaced, status: next },
    acts: [
      {
        type: 'CORRECTED',
        ...base,
        desk: getActingDesk(facts),
        reason: reason.value,
        ...data.value.recorded,
        ...(replaced && { certificate: { validUntil: replaced.certificate.validUntil } }),
      },
    ],
  };
  return { value: replaced ? await indexCertificate(services.statusIndexes, change) : change };
};

/** A promised material that the corrected list shows has followed. */
const keepShown = (after: Case): Case => (after.promised ? keepPromise(after, after.materials) : after);

/** Issues the certificate anew, for as long as the one of the wrong data was valid. The phone number is not certified. */
const replaceCertificate = (
  { changed }: DataCorrection,
  { certificate, applicant, earlierCertificates = [] }: Case,
  revoked: { readonly at: string; readonly reason: string },
) =>
  certificate && !certificate.revoked && changed.some((field) => field !== 'PHONE')
    ? {
        certificate: { issuedAt: revoked.at, validUntil: certificate.validUntil },
        earlierCertificates: [
          ...earlierCertificates,
          retireCertificate(certificate, applicant.name, revoked),
        ],
      }
    : undefined;
