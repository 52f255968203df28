import type { ModelCase, State } from '../state.ts';
import { ruleOf } from './registry.ts';

const FREE = ['DRAFT', 'REJECTED', 'WITHDRAWN', 'LAPSED'];

/** Returns the fee of a case in fen; none is due of one that ended without a grant. */
export const findFee = (state: State, seen: ModelCase): number =>
  FREE.includes(seen.status) ? 0 : Math.round(ruleOf(state, seen).fee.amount * 100);

/** Returns whether all of the fee is recorded as paid or waived. */
export const isFeeRecorded = (state: State, seen: ModelCase): boolean =>
  (seen.payment?.amount ?? 0) + (seen.payment?.waived ?? 0) >= findFee(state, seen);

/** Returns whether there is a fee to record, or one to pay back. */
export const hasFee = (state: State, seen: ModelCase): boolean =>
  findFee(state, seen) > 0 || (seen.payment?.amount ?? 0) > 0;
