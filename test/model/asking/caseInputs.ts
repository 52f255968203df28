import type { Chooser } from './chooser.ts';
import type { InputChoosers } from './inputChoosers.ts';

const OPEN = ['SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'CORRECTION'];

const onCase =
  (...statuses: string[]) =>
  (choose: Chooser) => ({ idempotencyKey: choose.key, number: choose.caseIn(...statuses) });

/** Chooses the inputs of acts on a case. */
export const caseInputs = {
  claimCase: onCase('IN_REVIEW'),
  completeCase: onCase('ACCEPTED', 'IN_REVIEW'),
  forwardCase: (choose) => ({
    ...onCase('ACCEPTED', 'IN_REVIEW')(choose),
    ...(choose.happens(0.6) && {
      office: choose.pick([choose.codes.department, choose.codes.street, choose.codes.village, 'no-office']),
    }),
  }),
  handOverCase: (choose) => ({
    ...onCase('ACCEPTED', 'IN_REVIEW', 'CORRECTION')(choose),
    clerk: choose.clerk(),
    window: choose.aWindow(),
  }),
  rejectCase: (choose) => ({ ...onCase(...OPEN)(choose), reason: choose.words() }),
  requestCorrection: (choose) => ({
    ...onCase('SUBMITTED', 'ACCEPTED', 'IN_REVIEW')(choose),
    reason: choose.words(),
    materials: choose.materials(),
  }),
  supplyCorrection: (choose) => ({
    ...onCase('CORRECTION')(choose),
    materials: choose.materials(),
    ...(choose.happens(0.7) && { window: choose.aWindow() }),
  }),
  withdrawCase: (choose) => ({
    ...onCase('DRAFT', ...OPEN)(choose),
    ...(choose.happens(0.5) && { reason: choose.words() }),
  }),
  revokeCertificate: (choose) => ({ ...onCase('COMPLETED')(choose), reason: choose.words() }),
  reprintCertificate: onCase('COMPLETED'),
  rateCase: (choose) => ({
    ...onCase('COMPLETED', 'REJECTED')(choose),
    score: choose.pick([1, 2, 5]),
    ...(choose.happens(0.3) && { comment: choose.words() }),
  }),
  answerRating: (choose) => ({ ...onCase('COMPLETED', 'REJECTED')(choose), answer: choose.words() }),
  recordCallBack: (choose) => ({
    ...onCase('COMPLETED', 'REJECTED')(choose),
    satisfied: choose.happens(0.5),
    ...(choose.happens(0.3) && { note: choose.words() }),
  }),
  appealRating: (choose) => ({ ...onCase('COMPLETED', 'REJECTED')(choose), reason: choose.words() }),
  answerAppeal: (choose) => ({
    ...onCase('COMPLETED', 'REJECTED')(choose),
    answer: choose.words(),
    upheld: choose.happens(0.5),
  }),
} satisfies Partial<InputChoosers>;
