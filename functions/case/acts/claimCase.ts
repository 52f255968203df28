import type { ClaimCaseInput } from '../../graphql/generated/types.ts';
import type { Outcome } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { Case } from '../model.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';

/** Claims a case for a reviewer of its office. Only they decide it, until a colleague claims it. */
export const claimCase = (context: Context, input: ClaimCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'claimCase', input, decideClaim);

const decideClaim = ({ asker, seen, base, next }: CaseFacts): Outcome<CaseChange> => {
  if (!seen.desk) throw new Error('an open case without a desk');
  return {
    value: {
      after: { ...seen, status: next, claimedBy: asker.subject },
      acts: [{ type: 'CLAIMED', ...base, desk: seen.desk }],
    },
  };
};
