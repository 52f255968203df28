import type {
  AnswerAppealInput,
  AnswerRatingInput,
  AppealRatingInput,
  RateCaseInput,
  RecordCallBackInput,
  ReprintCertificateInput,
  RevokeCertificateInput,
} from '../../../functions/graphql/generated/types.ts';
import type { CaseAction, CaseOf } from '../state.ts';
import { type Answer, actBy, type Facts, type Numbered, type Rule, refused } from './answer.ts';
import { actOn } from './caseAct.ts';
import { isNextAboutRating, ratedAt, settledAt } from './life.ts';
import { servesAt } from './registry.ts';
import { atDesks, FORBIDDEN, filers } from './roles.ts';

export const revokeCertificate: Rule<RevokeCertificateInput> = (facts, input) =>
  atDesks(facts)
    ? actOn(facts, 'REVOKE_CERTIFICATE', input, (seen) => {
        if (input.reason === '') return refused('INVALID_INPUT');
        if (!seen.certificate || seen.certificate.revoked) return refused('NO_CERTIFICATE');
        seen.certificate.revoked = true;
        seen.acts.push(actBy(facts, input, 'CERTIFICATE_REVOKED', { desk: settledAt(seen) }));
        return undefined;
      })
    : FORBIDDEN;

export const reprintCertificate: Rule<ReprintCertificateInput> = (facts, input) =>
  atDesks(facts)
    ? actOn(facts, 'REPRINT_CERTIFICATE', input, (seen) => {
        if (!seen.certificate || seen.certificate.revoked) return refused('NO_CERTIFICATE');
        const desk = servesAt(facts, settledAt(seen)) ? settledAt(seen) : (seen.owner?.window ?? null);
        seen.acts.push(actBy(facts, input, 'CERTIFICATE_REPRINTED', { desk }));
        return undefined;
      })
    : FORBIDDEN;

/** One act about a rating, if it is next and its words are there. */
const say = (
  facts: Facts,
  action: CaseAction,
  input: Numbered,
  words: string | null | undefined,
  record: (seen: CaseOf) => void,
): Answer =>
  actOn(facts, action, input, (seen) => {
    if (!isNextAboutRating(action, seen))
      return refused(action === 'RATE' ? 'ALREADY_RATED' : 'NOT_AT_RATING_STEP');
    if (words === '') return refused('INVALID_INPUT');
    record(seen);
    return undefined;
  });

export const rateCase: Rule<RateCaseInput> = (facts, input) =>
  filers(facts)
    ? say(facts, 'RATE', input, input.comment, (seen) => {
        seen.acts.push({ ...actBy(facts, input, 'RATED'), score: input.score });
        seen.awaited = input.score <= 2;
        facts.state.counted.ratings += 1;
      })
    : FORBIDDEN;

export const answerRating: Rule<AnswerRatingInput> = (facts, input) =>
  facts.by.role === 'CLERK'
    ? say(facts, 'ANSWER_RATING', input, input.answer, (seen) => {
        seen.acts.push(actBy(facts, input, 'RATING_ANSWERED', { desk: ratedAt(seen) }));
      })
    : FORBIDDEN;

export const recordCallBack: Rule<RecordCallBackInput> = (facts, input) =>
  facts.by.role === 'CLERK'
    ? say(facts, 'RECORD_CALL_BACK', input, input.note, (seen) => {
        seen.acts.push(actBy(facts, input, 'RATING_CALLED_BACK', { desk: ratedAt(seen) }));
        seen.awaited = false;
      })
    : FORBIDDEN;

export const appealRating: Rule<AppealRatingInput> = (facts, input) =>
  filers(facts)
    ? say(facts, 'APPEAL_RATING', input, input.reason, (seen) => {
        seen.acts.push(actBy(facts, input, 'RATING_APPEALED'));
        seen.awaited = true;
      })
    : FORBIDDEN;

export const answerAppeal: Rule<AnswerAppealInput> = (facts, input) =>
  facts.by.role === 'SUPERVISOR'
    ? say(facts, 'ANSWER_APPEAL', input, input.answer, (seen) => {
        seen.acts.push(actBy(facts, input, 'APPEAL_ANSWERED'));
        seen.awaited = false;
      })
    : FORBIDDEN;
