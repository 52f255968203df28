import type {
  CompleteCaseInput,
  RejectCaseInput,
  WithdrawCaseInput,
} from '../../../functions/graphql/generated/types.ts';
import type { ModelCase } from '../state.ts';
import { addMonths } from '../world/days.ts';
import { actOnCase } from './actOnCase.ts';
import { type Answer, createAct, type Facts, type KeyedInput, type Rule, refuse, today } from './answer.ts';
import { maySettle, ruleOf } from './registry.ts';
import { FORBIDDEN, isStaff } from './roles.ts';

/** Returns whether a case is on time; a stopped clock counts by its remaining days. */
const isOnTime = (facts: Facts, { stopped, dueDay }: ModelCase): boolean =>
  stopped ? stopped.left >= 0 : dueDay === null || today(facts) <= dueDay;

/** Closes a case: no desk, claim or clock remains. */
const close = (seen: ModelCase, status: ModelCase['status']): void => {
  seen.status = status;
  seen.desk = null;
  seen.claimedBy = null;
  seen.stopped = null;
};

const settle = (facts: Facts, seen: ModelCase, input: KeyedInput): Answer | undefined => {
  const { desk } = seen;
  if (desk === null || !maySettle(facts, desk, seen.matter)) return refuse('NOT_DELEGATED');
  const { counted } = facts.state;
  seen.onTheSpot = desk === seen.window && seen.acceptedOn === today(facts);
  counted.completed += 1;
  counted.completedOnSpot += Number(seen.onTheSpot);
  counted[isOnTime(facts, seen) ? 'onTime' : 'overdue'] += 1;
  const granted = ruleOf(facts.state, seen).certificate;
  if (granted?.validMonths)
    seen.certificate = { until: addMonths(today(facts), granted.validMonths), revoked: false };
  seen.acts.push(createAct(facts, input, 'COMPLETED', { desk }));
  close(seen, 'COMPLETED');
  return undefined;
};

const reject = (facts: Facts, seen: ModelCase, input: KeyedInput, reason: string): Answer | undefined => {
  if (reason === '') return refuse('INVALID_INPUT');
  facts.state.counted.rejected += 1;
  facts.state.counted[isOnTime(facts, seen) ? 'onTime' : 'overdue'] += 1;
  seen.acts.push(createAct(facts, input, 'REJECTED', { desk: seen.desk }));
  close(seen, 'REJECTED');
  return undefined;
};

export const completeCase: Rule<CompleteCaseInput> = (facts, input) =>
  isStaff(facts) ? actOnCase(facts, 'COMPLETE', input, (seen) => settle(facts, seen, input)) : FORBIDDEN;

export const rejectCase: Rule<RejectCaseInput> = (facts, input) =>
  isStaff(facts)
    ? actOnCase(facts, 'REJECT', input, (seen) => reject(facts, seen, input, input.reason))
    : FORBIDDEN;

export const withdrawCase: Rule<WithdrawCaseInput> = (facts, input) => {
  if (!['RESIDENT', 'AGENT', 'CLERK'].includes(facts.by.role)) return FORBIDDEN;
  return actOnCase(facts, 'WITHDRAW', input, (seen) => {
    if (input.reason === '') return refuse('INVALID_INPUT');
    const desk = facts.by.role === 'CLERK' ? (seen.owner?.window ?? null) : null;
    if (seen.status === 'DRAFT') {
      seen.acts.push(createAct(facts, input, 'DISCARDED'));
      Object.assign(seen, { draft: null, materials: [] });
    } else {
      seen.acts.push(createAct(facts, input, 'WITHDRAWN', { desk }));
      facts.state.counted.withdrawn += 1;
    }
    close(seen, 'WITHDRAWN');
    return undefined;
  });
};
