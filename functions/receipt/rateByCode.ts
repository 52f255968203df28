import type { RateByCodeInput } from '../graphql/generated/types.ts';
import { decideRating } from '../rating/rateCase.ts';
import type { Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { actByCode } from './actByCode.ts';
import type { Progress } from './model.ts';

/** Rates the case of a code, once. */
export const rateByCode = (context: Context, input: RateByCodeInput): Promise<Outcome<Progress>> =>
  actByCode(context, 'rateCase', input, (facts) => decideRating(facts, input));
