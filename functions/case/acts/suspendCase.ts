import type { SuspendCaseInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';
import { addDays, endOfDay } from '../../time.ts';
import { countLeft, stopClock } from '../clocks/stopClock.ts';
import { listSuspensions, saySuspensions } from '../clocks/suspension.ts';
import type { Case } from '../model.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';

/** The longest suspension, in days: a longer one is decided anew. */
const LONGEST = 180;

/**
 * Suspends the clock of a case for a public notice, an inspection, an appraisal or a hearing, whose time the law does
 * not count (行政许可法 art. 45), if its matter version allows that, until a day that the applicant is told.
 */
export const suspendCase = (context: Context, input: SuspendCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'suspendCase', input, (facts) => decideSuspension(facts, input));

const decideSuspension = (
  { directory, seen, base, next }: CaseFacts,
  { kind, lastDay, ...input }: SuspendCaseInput,
): Outcome<CaseChange> => {
  const { desk, status: resumesAs } = seen;
  if (!desk || (resumesAs !== 'ACCEPTED' && resumesAs !== 'IN_REVIEW'))
    throw new Error('transition table allows a suspension of a case that no desk has');
  const allowed = listSuspensions(directory, seen);
  if (!allowed.includes(kind))
    return refused(refuse('NOT_SUSPENDABLE', ['input', 'kind'], saySuspensions(allowed)));
  const [first, last] = [addDays(base.day, 1), addDays(base.day, LONGEST)];
  if (lastDay < first || lastDay > last)
    return refused(refuse('INVALID_INPUT', ['input', 'lastDay'], requirements.betweenDays(first, last)));
  const reason = readReason(input.reason);
  if (isRefused(reason)) return reason;
  const left = countLeft(directory, seen, base.day);
  const endsAt = endOfDay(lastDay, directory.district.timeZone);
  const stopped = { since: base.at, left, resumesAs, reason: reason.value, materials: [], endsAt };
  return {
    value: {
      after: { ...stopClock(seen, { ...stopped, suspension: kind }), status: next },
      acts: [{ type: 'SUSPENDED', ...base, desk, kind, reason: reason.value, left, dueAt: endsAt }],
    },
  };
};
