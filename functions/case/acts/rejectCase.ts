import type { RejectCaseInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { isOnTime } from '../clock.ts';
import type { Case } from '../model.ts';
import { closeByDecision } from '../settlement.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';

/** Rejects an application for a reason that the applicant reads. */
export const rejectCase = (context: Context, input: RejectCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'rejectCase', input, (facts) => decideRejection(facts, input.reason));

/** Decides a rejection at the desk that has the case. */
export const decideRejection = (
  { seen, base, next }: Pick<CaseFacts, 'seen' | 'base' | 'next'>,
  text: string,
): Outcome<CaseChange> => {
  const reason = readReason(text);
  if (isRefused(reason)) return reason;
  if (!seen.desk) throw new Error('an open case without a desk');
  return {
    value: {
      after: { ...closeByDecision(seen), status: next },
      acts: [
        {
          type: 'REJECTED',
          ...base,
          desk: seen.desk,
          reason: reason.value,
          onTime: isOnTime(seen, base.at),
        },
      ],
    },
  };
};
