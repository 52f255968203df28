import { actOnCase, type CaseChange, type CaseFacts } from '../case/acts/actOnCase.ts';
import type { Case } from '../case/model.ts';
import type { AnswerAppealInput } from '../graphql/generated/types.ts';
import { readReason } from '../record/reason.ts';
import { isRefused, type Outcome, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { isInTime, refuseStep, setRatingTask } from './followUp.ts';
import { deriveRating } from './model.ts';

/** Answers an appeal as a supervisor, upheld or not; this ends the follow-up. */
export const answerAppeal = (context: Context, input: AnswerAppealInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'answerAppeal', input, (facts) => decideAnswer(facts, input));

const decideAnswer = (
  { seen, base }: CaseFacts,
  { answer, upheld }: AnswerAppealInput,
): Outcome<CaseChange> => {
  const refusal = refuseStep('ANSWER_APPEAL', seen);
  if (refusal) return refused(refusal);
  const words = readReason(answer, ['input', 'answer']);
  if (isRefused(words)) return words;
  const appeal = deriveRating(seen.events)?.appeal;
  if (!appeal) throw new Error('an answer without an appeal');
  const inTime = isInTime(base.at, appeal.dueAt);
  return {
    value: {
      after: setRatingTask(seen, null),
      acts: [{ type: 'APPEAL_ANSWERED', ...base, words: words.value, upheld, inTime }],
    },
  };
};
