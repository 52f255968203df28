import { actOnCase, type CaseChange, type CaseFacts } from '../case/acts/actOnCase.ts';
import type { Case } from '../case/model.ts';
import type { AppealRatingInput } from '../graphql/generated/types.ts';
import { readReason } from '../record/reason.ts';
import { isRefused, type Outcome, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { computeAnswerDue, refuseStep, setRatingTask } from './followUp.ts';

/** Appeals against the answer to a bad rating, once per case; the district's supervisors answer. */
export const appealRating = (context: Context, input: AppealRatingInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'appealRating', input, (facts) => decideAppeal(facts, input.reason));

const decideAppeal = ({ directory, seen, base }: CaseFacts, text: string): Outcome<CaseChange> => {
  const refusal = refuseStep('APPEAL_RATING', seen);
  if (refusal) return refused(refusal);
  const words = readReason(text);
  if (isRefused(words)) return words;
  const dueAt = computeAnswerDue(directory, base.day);
  return {
    value: {
      after: setRatingTask(seen, { of: 'APPEAL', district: seen.district }, dueAt),
      acts: [{ type: 'RATING_APPEALED', ...base, words: words.value, dueAt }],
    },
  };
};
