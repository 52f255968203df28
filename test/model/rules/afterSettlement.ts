import type {
  AnswerAppealInput,
  AnswerRatingInput,
  AppealRatingInput,
  RateCaseInput,
  RecordCallBackInput,
  ReprintCertificateInput,
  RevokeCertificateInput,
} from '../../../functions/graphql/generated/types.ts';
import type { CaseAction, ModelCase } from '../state.ts';
import { actOnCase } from './actOnCase.ts';
import { type Answer, createAct, type Facts, type NumberedInput, type Rule, refuse } from './answer.ts';
import { isNextAboutRating, ratedDesk, settlingDesk } from './life.ts';
import { servesAt } from './registry.ts';
import { FORBIDDEN, isFiler, isStaff } from './roles.ts';

export const revokeCertificate: Rule<RevokeCertificateInput> = (facts, input) =>
  isStaff(facts)
    ? actOnCase(facts, 'REVOKE_CERTIFICATE', input, (seen) => {
        if (input.reason === '') return refuse('INVALID_INPUT');
        if (!seen.certificate || seen.certificate.revoked) return refuse('NO_CERTIFICATE');
        seen.certificate.revoked = true;
        seen.acts.push(createAct(facts, input, 'CERTIFICATE_REVOKED', { desk: settlingDesk(seen) }));
        return undefined;
      })
    : FORBIDDEN;

export const reprintCertificate: Rule<ReprintCertificateInput> = (facts, input) =>
  isStaff(facts)
    ? actOnCase(facts, 'REPRINT_CERTIFICATE', input, (seen) => {
        if (!seen.certificate || seen.certificate.revoked) return refuse('NO_CERTIFICATE');
        const desk = servesAt(facts, settlingDesk(seen)) ? settlingDesk(seen) : (seen.owner?.window ?? null);
        seen.acts.push(createAct(facts, input, 'CERTIFICATE_REPRINTED', { desk }));
        return undefined;
      })
    : FORBIDDEN;

/** Carries out an act on a rating if it is next and its text is not empty. */
const actOnRating = (
  facts: Facts,
  action: CaseAction,
  input: NumberedInput,
  words: string | null | undefined,
  record: (seen: ModelCase) => void,
): Answer =>
  actOnCase(facts, action, input, (seen) => {
    if (!isNextAboutRating(action, seen))
      return refuse(action === 'RATE' ? 'ALREADY_RATED' : 'NOT_AT_RATING_STEP');
    if (words === '') return refuse('INVALID_INPUT');
    record(seen);
    return undefined;
  });

export const rateCase: Rule<RateCaseInput> = (facts, input) =>
  isFiler(facts)
    ? actOnRating(facts, 'RATE', input, input.comment, (seen) => {
        seen.acts.push({ ...createAct(facts, input, 'RATED'), score: input.score });
        seen.awaited = input.score <= 2;
        facts.state.counted.ratings += 1;
      })
    : FORBIDDEN;

export const answerRating: Rule<AnswerRatingInput> = (facts, input) =>
  facts.by.role === 'CLERK'
    ? actOnRating(facts, 'ANSWER_RATING', input, input.answer, (seen) => {
        seen.acts.push(createAct(facts, input, 'RATING_ANSWERED', { desk: ratedDesk(seen) }));
      })
    : FORBIDDEN;

export const recordCallBack: Rule<RecordCallBackInput> = (facts, input) =>
  facts.by.role === 'CLERK'
    ? actOnRating(facts, 'RECORD_CALL_BACK', input, input.note, (seen) => {
        seen.acts.push(createAct(facts, input, 'RATING_CALLED_BACK', { desk: ratedDesk(seen) }));
        seen.awaited = false;
      })
    : FORBIDDEN;

export const appealRating: Rule<AppealRatingInput> = (facts, input) =>
  isFiler(facts)
    ? actOnRating(facts, 'APPEAL_RATING', input, input.reason, (seen) => {
        seen.acts.push(createAct(facts, input, 'RATING_APPEALED'));
        seen.awaited = true;
      })
    : FORBIDDEN;

export const answerAppeal: Rule<AnswerAppealInput> = (facts, input) =>
  facts.by.role === 'SUPERVISOR'
    ? actOnRating(facts, 'ANSWER_APPEAL', input, input.answer, (seen) => {
        seen.acts.push(createAct(facts, input, 'APPEAL_ANSWERED'));
        seen.awaited = false;
      })
    : FORBIDDEN;
