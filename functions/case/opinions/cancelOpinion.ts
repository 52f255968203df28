import type { CancelOpinionInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../acts/actOnCase.ts';
import type { Case } from '../model.ts';
import { findOpenOpinion, withoutOpinion } from './openOpinions.ts';

/** Cancels an open question to another desk, which then no longer sees the case. */
export const cancelOpinion = (context: Context, input: CancelOpinionInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'cancelOpinion', input, (facts) => decideCancelling(facts, input));

const decideCancelling = (
  { asker, seen, base, next }: CaseFacts,
  { desk: asked, reason: typed }: CancelOpinionInput,
): Outcome<CaseChange> => {
  if (!findOpenOpinion(seen, asked)) return refused(refuse('NOT_FOUND', ['input', 'desk']));
  const reason = readReason(typed);
  if (isRefused(reason)) return reason;
  const at = asker.role === 'SUPERVISOR' || seen.desk === undefined ? {} : { desk: seen.desk };
  return {
    value: {
      after: { ...withoutOpinion(seen, asked), status: next },
      acts: [{ type: 'OPINION_CANCELLED', ...base, ...at, asked, reason: reason.value }],
    },
  };
};
