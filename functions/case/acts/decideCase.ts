import type { DecideCaseInput } from '../../graphql/generated/types.ts';
import type { Outcome } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { Case } from '../model.ts';
import { completeCase } from './completeCase.ts';
import { rejectCase } from './rejectCase.ts';

/** Completes or rejects a case, for clients with one operation for both. A rejection needs a reason. */
export const decideCase = (context: Context, input: DecideCaseInput): Promise<Outcome<Case>> =>
  input.decision === 'GRANT'
    ? completeCase(context, input)
    : rejectCase(context, { ...input, reason: input.reason ?? '' });
