import { actOnCase, type CaseChange, type CaseFacts } from '../case/acts/actOnCase.ts';
import type { Case } from '../case/model.ts';
import { findRatedDesk } from '../case/settlement.ts';
import type { AnswerRatingInput } from '../graphql/generated/types.ts';
import { readReason } from '../record/reason.ts';
import { isRefused, type Outcome, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { isInTime, refuseStep } from './followUp.ts';
import { deriveRating } from './model.ts';

/** Answers a bad rating, by name, as a clerk of the rated desk; then the applicant is called back. */
export const answerRating = (context: Context, input: AnswerRatingInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'answerRating', input, (facts) => decideAnswer(facts, input.answer));

const decideAnswer = ({ seen, base, next }: CaseFacts, text: string): Outcome<CaseChange> => {
  const refusal = refuseStep('ANSWER_RATING', seen);
  if (refusal) return refused(refusal);
  const words = readReason(text, ['input', 'answer']);
  if (isRefused(words)) return words;
  const desk = findRatedDesk(seen);
  const dueAt = deriveRating(seen.events)?.dueAt;
  if (!desk || !dueAt) throw new Error('a bad rating without desk or limit');
  const { escalation: _escalation, ...answered } = seen;
  return {
    value: {
      // no longer overdue, but on the desk's list until the applicant is called back
      after: { ...answered, status: next },
      acts: [
        { type: 'RATING_ANSWERED', ...base, desk, words: words.value, inTime: isInTime(base.at, dueAt) },
      ],
    },
  };
};
