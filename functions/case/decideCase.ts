import type { Context } from '../graphql/context.ts';
import type { DecideCaseInput } from '../graphql/generated/types.ts';
import type { Outcome } from '../refusal/refusal.ts';
import { actOnCase } from './act.ts';
import { decideCompletion } from './completeCase.ts';
import type { Case } from './model.ts';
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
