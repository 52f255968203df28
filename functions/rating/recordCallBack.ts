import { actOnCase, type CaseChange, type CaseFacts } from '../case/acts/actOnCase.ts';
import type { Case } from '../case/model.ts';
import { findRatedDesk } from '../case/settlement.ts';
import type { RecordCallBackInput } from '../graphql/generated/types.ts';
import { readReason } from '../record/reason.ts';
import { isRefused, type Outcome, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { refuseStep, setRatingTask } from './followUp.ts';

/** Records the call back to the applicant about the answer (回访): satisfied or not. */
export const recordCallBack = (context: Context, input: RecordCallBackInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'recordCallBack', input, (facts) => decideCallBack(facts, input));

const decideCallBack = (
  { seen, base }: CaseFacts,
  { satisfied, note }: RecordCallBackInput,
): Outcome<CaseChange> => {
  const refusal = refuseStep('RECORD_CALL_BACK', seen);
  if (refusal) return refused(refusal);
  const words = typeof note === 'string' ? readReason(note, ['input', 'note']) : undefined;
  if (words && isRefused(words)) return words;
  const desk = findRatedDesk(seen);
  if (desk === undefined) throw new Error('an answered rating without a desk');
  return {
    value: {
      after: setRatingTask(seen, null),
      acts: [{ type: 'RATING_CALLED_BACK', ...base, desk, satisfied, ...(words && { words: words.value }) }],
    },
  };
};
