import type { ClaimCaseInput } from '../../graphql/generated/types.ts';
import type { Outcome } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { Case } from '../model.ts';
import { type ActFacts, actOnCase, type Change } from './actOnCase.ts';

/** A reviewer takes on a case of their office; from then on only they decide it, until a colleague takes it over. */
export const claimCase = (context: Context, input: ClaimCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, { operation: 'claimCase', action: 'CLAIM', input, decide: decideClaim });

const decideClaim = ({ asker, seen, base, next }: ActFacts): Outcome<Change> => {
  if (!seen.desk) throw new Error('an open case without a desk');
  return {
    value: {
      after: { ...seen, status: next, claimedBy: asker.subject },
      acts: [{ type: 'CLAIMED', ...base, desk: seen.desk }],
    },
  };
};
