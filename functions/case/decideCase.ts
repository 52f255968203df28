import type { Context } from '../graphql/context.ts';
import type { DecideCaseInput } from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { actOnCase } from './act.ts';
import { decideCompletion } from './completeCase.ts';
import type { Case } from './model.ts';
import { readReason } from './reason.ts';
import { decideRejection } from './rejectCase.ts';

/** The deciding office does its part: grants or refuses. A refusal needs a reason. */
export const decideCase = async (context: Context, input: DecideCaseInput): Promise<Outcome<Case>> => {
  if (input.decision === 'GRANT')
    return actOnCase(context, { action: 'COMPLETE', input, decide: decideCompletion });
  const reason = readReason(input.reason ?? '');
  if (isRefused(reason)) return reason;
  return actOnCase(context, {
    action: 'REJECT',
    input,
    decide: (facts) => decideRejection(facts, reason.value),
  });
};
