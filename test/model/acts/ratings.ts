import type {
  AnswerAppealInput,
  AnswerRatingInput,
  AppealRatingInput,
  RateCaseInput,
  RecordCallBackInput,
} from '../../../functions/graphql/generated/types.ts';
import { type Answer, createAct, refuse } from '../rules/answer.ts';
import { ratedDesk } from '../rules/parties.ts';
import { isNextAboutRating } from '../rules/ratingSteps.ts';
import type { CaseAction, ModelCase } from '../state.ts';
import type { CaseAct } from './caseAct.ts';

const life = { in: ['COMPLETED', 'REJECTED'], to: 'SAME' } as const;

/** Refuses an act that is not next about a rating, or whose text is empty. */
const refuseRating = (
  action: CaseAction,
  seen: ModelCase,
  words: string | null | undefined,
): Answer | undefined => {
  if (!isNextAboutRating(action, seen))
    return refuse(action === 'RATE' ? 'ALREADY_RATED' : 'NOT_AT_RATING_STEP');
  return words === '' ? refuse('INVALID_INPUT') : undefined;
};

export const rateCase: CaseAct<RateCaseInput> = {
  ...life,
  action: 'RATE',
  by: ['APPLICANT', 'BEARER'],
  choose: (choose, about) => ({
    ...about,
    score: choose.pick([1, 2, 5]),
    ...(choose.happens(0.3) && { comment: choose.words() }),
  }),
  act: (facts, seen, input) => {
    const why = refuseRating('RATE', seen, input.comment);
    if (why) return why;
    seen.acts.push({ ...createAct(facts, input, 'RATED'), score: input.score });
    seen.awaited = input.score <= 2;
    facts.state.counted.ratings += 1;
    return undefined;
  },
};

export const answerRating: CaseAct<AnswerRatingInput> = {
  ...life,
  action: 'ANSWER_RATING',
  by: ['RATED'],
  choose: (choose, about) => ({ ...about, answer: choose.words() }),
  act: (facts, seen, input) => {
    const why = refuseRating('ANSWER_RATING', seen, input.answer);
    if (why) return why;
    seen.acts.push(createAct(facts, input, 'RATING_ANSWERED', { desk: ratedDesk(seen) }));
    return undefined;
  },
};

export const recordCallBack: CaseAct<RecordCallBackInput> = {
  ...life,
  action: 'RECORD_CALL_BACK',
  by: ['RATED'],
  choose: (choose, about) => ({
    ...about,
    satisfied: choose.happens(0.5),
    ...(choose.happens(0.3) && { note: choose.words() }),
  }),
  act: (facts, seen, input) => {
    const why = refuseRating('RECORD_CALL_BACK', seen, input.note);
    if (why) return why;
    seen.acts.push(createAct(facts, input, 'RATING_CALLED_BACK', { desk: ratedDesk(seen) }));
    seen.awaited = false;
    return undefined;
  },
};

export const appealRating: CaseAct<AppealRatingInput> = {
  ...life,
  action: 'APPEAL_RATING',
  by: ['APPLICANT'],
  choose: (choose, about) => ({ ...about, reason: choose.words() }),
  act: (facts, seen, input) => {
    const why = refuseRating('APPEAL_RATING', seen, input.reason);
    if (why) return why;
    seen.acts.push(createAct(facts, input, 'RATING_APPEALED'));
    seen.awaited = true;
    return undefined;
  },
};

export const answerAppeal: CaseAct<AnswerAppealInput> = {
  ...life,
  action: 'ANSWER_APPEAL',
  by: ['SUPERVISOR'],
  choose: (choose, about) => ({ ...about, answer: choose.words(), upheld: choose.happens(0.5) }),
  act: (facts, seen, input) => {
    const why = refuseRating('ANSWER_APPEAL', seen, input.answer);
    if (why) return why;
    seen.acts.push(createAct(facts, input, 'APPEAL_ANSWERED'));
    seen.awaited = false;
    return undefined;
  },
};
