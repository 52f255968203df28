import type {
  CompleteCaseInput,
  DecideCaseInput,
  RejectCaseInput,
  WithdrawCaseInput,
} from '../../../functions/graphql/generated/types.ts';
import type { CaseOf } from '../state.ts';
import { plusMonths } from '../world/days.ts';
import { type Answer, actBy, type Facts, type Keyed, type Rule, refused, today } from './answer.ts';
import { actOn } from './caseAct.ts';
import { maySettle, ruleOf } from './registry.ts';
import { atDesks, FORBIDDEN } from './roles.ts';

/** Whether a case is still within its limit; a stopped clock by what was left of it. */
const isOnTime = (facts: Facts, { stopped, dueDay }: CaseOf): boolean =>
  stopped ? stopped.left >= 0 : dueDay === null || today(facts) <= dueDay;

/** No desk has it any more, and no clock runs. */
const close = (seen: CaseOf, status: CaseOf['status']): void => {
  seen.status = status;
  seen.desk = null;
  seen.claimedBy = null;
  seen.stopped = null;
};

const settle = (facts: Facts, seen: CaseOf, input: Keyed): Answer | undefined => {
  const { desk } = seen;
  if (desk === null || !maySettle(facts, desk, seen.matter)) return refused('NOT_DELEGATED');
  const { counted } = facts.state;
  seen.onTheSpot = desk === seen.window && seen.acceptedOn === today(facts);
  counted.completed += 1;
  counted.completedOnSpot += Number(seen.onTheSpot);
  counted[isOnTime(facts, seen) ? 'onTime' : 'overdue'] += 1;
  const granted = ruleOf(facts.state, seen).certificate;
  if (granted?.validMonths)
    seen.certificate = { until: plusMonths(today(facts), granted.validMonths), revoked: false };
  seen.acts.push(actBy(facts, input, 'COMPLETED', { desk }));
  close(seen, 'COMPLETED');
  return undefined;
};

const reject = (facts: Facts, seen: CaseOf, input: Keyed, reason: string): Answer | undefined => {
  if (reason === '') return refused('INVALID_INPUT');
  facts.state.counted.rejected += 1;
  facts.state.counted[isOnTime(facts, seen) ? 'onTime' : 'overdue'] += 1;
  seen.acts.push(actBy(facts, input, 'REJECTED', { desk: seen.desk }));
  close(seen, 'REJECTED');
  return undefined;
};

export const completeCase: Rule<CompleteCaseInput> = (facts, input) =>
  atDesks(facts) ? actOn(facts, 'COMPLETE', input, (seen) => settle(facts, seen, input)) : FORBIDDEN;

export const rejectCase: Rule<RejectCaseInput> = (facts, input) =>
  atDesks(facts)
    ? actOn(facts, 'REJECT', input, (seen) => reject(facts, seen, input, input.reason))
    : FORBIDDEN;

export const decideCase: Rule<DecideCaseInput> = (facts, input) => {
  if (!atDesks(facts)) return FORBIDDEN;
  return input.decision === 'GRANT'
    ? actOn(facts, 'COMPLETE', input, (seen) => settle(facts, seen, input))
    : actOn(facts, 'REJECT', input, (seen) => reject(facts, seen, input, input.reason ?? ''));
};

export const withdrawCase: Rule<WithdrawCaseInput> = (facts, input) => {
  if (!['RESIDENT', 'AGENT', 'CLERK'].includes(facts.by.role)) return FORBIDDEN;
  return actOn(facts, 'WITHDRAW', input, (seen) => {
    if (input.reason === '') return refused('INVALID_INPUT');
    const desk = facts.by.role === 'CLERK' ? (seen.owner?.window ?? null) : null;
    if (seen.status === 'DRAFT') {
      seen.acts.push(actBy(facts, input, 'DISCARDED'));
      Object.assign(seen, { draft: null, materials: [] });
    } else {
      seen.acts.push(actBy(facts, input, 'WITHDRAWN', { desk }));
      facts.state.counted.withdrawn += 1;
    }
    close(seen, 'WITHDRAWN');
    return undefined;
  });
};
