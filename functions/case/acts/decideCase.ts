import type { DecideCaseInput } from '../../graphql/generated/types.ts';
import type { Outcome } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { Case } from '../model.ts';
import { actOnCase } from './actOnCase.ts';
import { decideCompletion } from './completeCase.ts';
import { decideRejection } from './rejectCase.ts';

/** The deciding office does its part: grants or refuses. A refusal needs a reason. */
export const decideCase = (context: Context, input: DecideCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, {
    operation: 'decideCase',
    input,
    ...(input.decision === 'GRANT'
      ? { action: 'COMPLETE', decide: decideCompletion }
      : { action: 'REJECT', decide: (facts) => decideRejection(facts, input.reason ?? '') }),
  });
