import { actOnCase, type CaseChange, type CaseFacts } from '../case/acts/actOnCase.ts';
import type { Case } from '../case/model.ts';
import { isBadScore } from '../case/ratingSteps.ts';
import { findRatedDesk } from '../case/settlement.ts';
import type { RateCaseInput } from '../graphql/generated/types.ts';
import { readReason } from '../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import type { Context } from '../request/context.ts';
import { computeAnswerDue, refuseStep, setRatingTask } from './followUp.ts';

/** Rates a case once, 5 to 1 (好差评). A 1 or 2 creates a task: the rated desk must answer. */
export const rateCase = (context: Context, input: RateCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'rateCase', input, (facts) => decideRating(facts, input));

/** Decides a rating of a closed case. */
export const decideRating = (
  { directory, seen, base }: CaseFacts,
  { score, comment }: Pick<RateCaseInput, 'score' | 'comment'>,
): Outcome<CaseChange> => {
  const refusal = refuseStep('RATE', seen);
  if (refusal) return refused(refusal);
  if (score < 1 || score > 5)
    return refused(refuse('INVALID_INPUT', ['input', 'score'], requirements.between(1, 5)));
  const words = typeof comment === 'string' ? readReason(comment, ['input', 'comment']) : undefined;
  if (words && isRefused(words)) return words;
  const act = { type: 'RATED', ...base, score, ...(words && { words: words.value }) } as const;
  if (!isBadScore(score)) return { value: { after: setRatingTask(seen, null), acts: [act] } };

  const desk = findRatedDesk(seen);
  if (desk === undefined) throw new Error('a settled case without a rated desk');
  const dueAt = computeAnswerDue(directory, base.day);
  return { value: { after: setRatingTask(seen, { of: 'RATING', desk }, dueAt), acts: [{ ...act, dueAt }] } };
};
