import type { RecordPaymentInput } from '../../../functions/graphql/generated/types.ts';
import { createAct, type Facts, refuse } from '../rules/answer.ts';
import { findFee, hasFee } from '../rules/fees.ts';
import { settlingDesk } from '../rules/parties.ts';
import { servesAt } from '../rules/registry.ts';
import type { ModelCase } from '../state.ts';
import { type CaseAct, OPEN_STATUSES } from './caseAct.ts';

/** Returns whether amount, waiver and receipt go together. */
const isRight = (fee: number, { amountInFen, waiver, receiptNumber }: RecordPaymentInput): boolean =>
  amountInFen >= 0 &&
  amountInFen <= fee &&
  amountInFen < fee === (typeof waiver === 'string') &&
  receiptNumber !== '' &&
  (amountInFen === 0 || typeof receiptNumber === 'string');

const deskOf = (facts: Facts, seen: ModelCase): string | null =>
  [seen.desk, settlingDesk(seen), seen.owner?.window ?? null].find((one) => servesAt(facts, one)) ?? null;

export const recordPayment: CaseAct<RecordPaymentInput> = {
  action: 'RECORD_PAYMENT',
  in: [...OPEN_STATUSES.filter((one) => one !== 'SUBMITTED'), 'COMPLETED', 'REJECTED', 'WITHDRAWN', 'LAPSED'],
  to: 'SAME',
  by: ['DESK', 'OWNER'],
  byIn: {
    COMPLETED: ['SETTLER', 'OWNER'],
    REJECTED: ['OWNER'],
    WITHDRAWN: ['OWNER'],
    LAPSED: ['OWNER'],
  },
  choose: (choose, about) => {
    const amountInFen = choose.pick([2000, 2000, 2000, 500, 0, 2001]);
    return {
      ...about,
      amountInFen,
      ...(choose.happens(0.95) && amountInFen > 0 && { receiptNumber: choose.words() }),
      ...(choose.happens(0.95) && amountInFen < 2000 && { waiver: 'LOW_INCOME' as const }),
      ...(choose.happens(0.5) && { reason: choose.words() }),
    };
  },
  act: (facts, seen, input) => {
    if (!hasFee(facts.state, seen)) return refuse('NO_FEE');
    const fee = findFee(facts.state, seen);
    const isExplained = typeof input.reason === 'string' ? input.reason !== '' : seen.payment === null;
    if (!isRight(fee, input) || !isExplained) return refuse('INVALID_INPUT');
    const { counted } = facts.state;
    const paid = { amount: input.amountInFen, waived: fee - input.amountInFen };
    counted.feesCollectedInFen += paid.amount - (seen.payment?.amount ?? 0);
    counted.feesWaivedInFen += paid.waived - (seen.payment?.waived ?? 0);
    seen.acts.push(createAct(facts, input, 'PAYMENT_RECORDED', { desk: deskOf(facts, seen) }));
    seen.payment = paid;
    return undefined;
  },
};
