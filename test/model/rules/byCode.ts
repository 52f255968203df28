import type {
  RateByCodeInput,
  SupplyCorrectionByCodeInput,
} from '../../../functions/graphql/generated/types.ts';
import { issueCode } from '../../../functions/receipt/receiptCodes.ts';
import type { CaseAct } from '../acts/caseAct.ts';
import { supplyCorrection } from '../acts/correcting.ts';
import { rateCase } from '../acts/ratings.ts';
import type { ModelCase, State } from '../state.ts';
import { addDays, dayOf } from '../world/days.ts';
import { nextStatus } from './actOnCase.ts';
import { type Answer, createMark, type Facts, findRepeat, type NumberedInput, refuse } from './answer.ts';
import { isPossible } from './life.ts';
import { isNextAboutRating } from './ratingSteps.ts';

/** Days for which a code counts after the day of printing. */
export const CODE_DAYS = 30;

/** Returns whether a code counts today and is that of a case. */
const isOfCase = ({ receiptSecret, now }: State, { number }: ModelCase, code: string): boolean =>
  Array.from({ length: CODE_DAYS + 1 }, (_, i) => addDays(dayOf(now), i)).some(
    (lastDay) => issueCode(receiptSecret, number, lastDay) === code,
  );

/** Carries out an act on the case of a code, whoever sends it. */
const actByCode = <I extends NumberedInput>(
  facts: Facts,
  input: { readonly idempotencyKey: string; readonly code: string },
  act: CaseAct<I>,
  toInput: (number: string) => I,
): Answer => {
  const seen = facts.state.cases.find((one) => isOfCase(facts.state, one, input.code));
  if (!seen) return refuse('NOT_FOUND');
  const mark = { ...createMark(facts, input), subject: 'bearer' };
  const repeat = findRepeat(seen.acts, mark);
  if (repeat === 'OTHER') return refuse('KEY_REUSED');
  if (repeat === 'SAME') return { shown: showProgress(facts, seen) };
  if (!isPossible(act, seen)) return refuse('NOT_ALLOWED_IN_STATUS');
  const next = nextStatus(act, seen);
  const nobody: Facts = { ...facts, by: { ...facts.by, role: 'RESIDENT' } };
  const why = act.act(nobody, seen, toInput(seen.number));
  if (why) return why;
  const done = seen.acts.pop();
  if (done) seen.acts.push({ ...done, ...mark, role: 'BEARER' });
  Object.assign(seen, { status: next, version: seen.version + 1 });
  return { shown: showProgress(facts, seen) };
};

export const rateByCode = (facts: Facts, input: RateByCodeInput): Answer =>
  actByCode(facts, input, rateCase, (number) => ({ ...input, number }));

export const supplyCorrectionByCode = (facts: Facts, input: SupplyCorrectionByCodeInput): Answer =>
  actByCode(facts, input, supplyCorrection, (number) => ({
    idempotencyKey: input.idempotencyKey,
    materials: input.materials,
    number,
  }));

const showProgress = (_: Facts, seen: ModelCase) => ({
  number: seen.number,
  status: seen.status,
  correction: seen.status === 'CORRECTION' && seen.stopped ? { dueOn: seen.stopped.lastDay } : null,
  mayRate: ['COMPLETED', 'REJECTED'].includes(seen.status) && isNextAboutRating('RATE', seen),
  score: seen.acts.find(({ type }) => type === 'RATED')?.score ?? null,
});

/** The compared fields of the progress of a case. */
export const PROGRESS_FIELDS = 'number status correction { dueOn } mayRate score';
