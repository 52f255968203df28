import type { RecordPaymentInput } from '../../graphql/generated/types.ts';
import { readLine, readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, type Refusal, refusalsOf, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import { matterVersion } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import type { Case } from '../model.ts';
import { getActingDesk } from './actingDesk.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';
import { findFee, formatYuan, hasFee } from './fee.ts';

/** Records what was paid of a fee, or why not; corrects what is recorded already. */
export const recordPayment = (context: Context, input: RecordPaymentInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'recordPayment', input, (facts) => decidePayment(facts, input));

const LONGEST_NUMBER = 50;
const RECEIPT_PATH = ['input', 'receiptNumber'];

const decidePayment = (facts: CaseFacts, input: RecordPaymentInput): Outcome<CaseChange> => {
  const { directory, seen, base, asker } = facts;
  if (!hasFee(directory, seen)) return refused(refuseFree(facts));
  const fee = findFee(directory, seen);
  const receipt = readReceipt(input);
  const reason = readChange(seen, input);
  const refusals = [...checkAmount(fee, input), ...refusalsOf(receipt, reason)];
  if (refusals.length > 0 || isRefused(receipt) || isRefused(reason)) return { refusals };
  const { payment: before } = seen;
  const paid = {
    amount: input.amountInFen,
    waived: fee - input.amountInFen,
    ...(input.waiver && { waiver: input.waiver }),
    ...(receipt.value !== undefined && { receipt: receipt.value }),
  };
  const desk = getActingDesk(facts);
  return {
    value: {
      after: { ...seen, payment: { ...paid, at: base.at, desk, clerk: asker.subject } },
      acts: [
        {
          type: 'PAYMENT_RECORDED',
          ...base,
          desk,
          ...paid,
          ...(before && { before: { amount: before.amount, waived: before.waived } }),
          ...(reason.value !== undefined && { reason: reason.value }),
        },
      ],
    },
  };
};

const refuseFree = ({ directory, seen }: CaseFacts): Refusal => {
  const name = matterVersion(directory, seen.matter, seen.matterVersion)?.name;
  return refuse('NO_FEE', ['input', 'number'], {
    zh: `“${name?.zh}”不收费，或该办件未收费且未予办理`,
    en: `“${name?.en}” is free, or the case was not granted and nothing was paid`,
  });
};

/** Refuses an amount beyond the fee, and a rest that is waived without a reason. */
const checkAmount = (fee: number, { amountInFen, waiver }: RecordPaymentInput): Refusal[] => {
  if (amountInFen < 0 || amountInFen > fee)
    return [refuse('INVALID_INPUT', ['input', 'amountInFen'], requirements.amount(fee, formatYuan(fee)))];
  const path = ['input', 'waiver'];
  if (amountInFen === fee) return waiver ? [refuse('INVALID_INPUT', path, requirements.noWaiver)] : [];
  return waiver ? [] : [refuse('INVALID_INPUT', path, requirements.waiver(formatYuan(fee)))];
};

const readReceipt = ({ amountInFen, receiptNumber }: RecordPaymentInput): Outcome<string | undefined> =>
  typeof receiptNumber === 'string'
    ? readLine(receiptNumber, LONGEST_NUMBER, RECEIPT_PATH)
    : amountInFen > 0
      ? refused(refuse('INVALID_INPUT', RECEIPT_PATH, requirements.receiptNumber))
      : { value: undefined };

// what replaces a record says why
const readChange = ({ payment }: Case, { reason }: RecordPaymentInput): Outcome<string | undefined> => {
  if (typeof reason === 'string') return readReason(reason);
  return payment
    ? refused(refuse('INVALID_INPUT', ['input', 'reason'], requirements.changeReason))
    : { value: undefined };
};
