import type { UrgeCaseInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../acts/actOnCase.ts';
import type { Case } from '../model.ts';
import { isUrgedOn } from './urged.ts';

const ONCE_A_DAY = {
  zh: '该办件今天已催办过，一天只能催办一次，请明天再试',
  en: 'this case was urged today already; it can be urged once a day, so try again tomorrow',
};

/** Urges the desk that has a case to go on with it (催办): on record, counted, and at most once a day. */
export const urgeCase = (context: Context, input: UrgeCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'urgeCase', input, (facts) => decideUrging(facts, input));

const decideUrging = ({ seen, base, next }: CaseFacts, input: UrgeCaseInput): Outcome<CaseChange> => {
  if (!seen.desk) throw new Error('an open case without a desk');
  if (isUrgedOn(seen, base.day)) return refused(refuse('LIMIT_REACHED', ['input', 'number'], ONCE_A_DAY));
  const reason = readReason(input.reason);
  if (isRefused(reason)) return reason;
  return {
    value: {
      after: { ...seen, status: next, urgedAt: base.at },
      acts: [{ type: 'URGED', ...base, to: seen.desk, reason: reason.value }],
    },
  };
};
