import { issueCode } from '../../../functions/receipt/receiptCodes.ts';
import { parseCaseNumber } from '../../../functions/record/numbers.ts';
import { CODE_DAYS } from '../rules/byCode.ts';
import { addDays } from '../world/days.ts';
import type { Chooser } from './chooser.ts';
import type { InputChoosers } from './inputChoosers.ts';

/** Returns the code of a case that may allow an act, or rarely one that counts no longer. */
const codeOf = (choose: Chooser, ...statuses: string[]): string => {
  const wanted = choose.caseIn(...statuses);
  const number = parseCaseNumber(wanted) ? wanted : choose.caseNumber();
  const lastDay = addDays(choose.today, choose.happens(0.05) ? -1 : choose.pick([CODE_DAYS, 7, 0]));
  return issueCode(choose.state.receiptSecret, number, lastDay);
};

/** Chooses the inputs of acts by the code of a receipt. */
export const byCodeInputs = {
  rateByCode: (choose) => ({
    idempotencyKey: choose.key,
    code: codeOf(choose, 'COMPLETED', 'REJECTED'),
    score: choose.pick([1, 2, 5]),
    ...(choose.happens(0.3) && { comment: choose.words() }),
  }),
  supplyCorrectionByCode: (choose) => ({
    idempotencyKey: choose.key,
    code: codeOf(choose, 'CORRECTION'),
    materials: choose.materials(),
  }),
} satisfies Partial<InputChoosers>;
