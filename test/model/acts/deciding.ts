import type {
  CompleteCaseInput,
  RejectCaseInput,
  RevokeAuthorityInput,
  WithdrawCaseInput,
} from '../../../functions/graphql/generated/types.ts';
import { createAct, type Facts, refuse, today } from '../rules/answer.ts';
import { hasRevocableAgent } from '../rules/parties.ts';
import { maySettle, ruleOf } from '../rules/registry.ts';
import type { ModelCase } from '../state.ts';
import { addMonths } from '../world/days.ts';
import { type CaseAct, OPEN_STATUSES } from './caseAct.ts';

/** Returns whether a case is on time; a stopped clock counts by its remaining days. */
const isOnTime = (facts: Facts, { stopped, dueDay }: ModelCase): boolean =>
  stopped ? stopped.left >= 0 : dueDay === null || today(facts) <= dueDay;

/** Closes a case: no desk, claim or clock remains. */
const close = (seen: ModelCase): void => {
  seen.desk = null;
  seen.claimedBy = null;
  seen.stopped = null;
};

export const completeCase: CaseAct<CompleteCaseInput> = {
  action: 'COMPLETE',
  in: ['ACCEPTED', 'IN_REVIEW'],
  to: 'COMPLETED',
  by: ['DESK'],
  claimantOnly: true,
  choose: (_, about) => about,
  act: (facts, seen, input) => {
    const { desk } = seen;
    if (desk === null || !maySettle(facts, desk, seen.matter)) return refuse('NOT_DELEGATED');
    const { counted } = facts.state;
    seen.onTheSpot = !seen.onPaper && desk === seen.window && seen.acceptedOn === today(facts);
    counted.completed += 1;
    counted.completedOnSpot += Number(seen.onTheSpot);
    counted[isOnTime(facts, seen) ? 'onTime' : 'overdue'] += 1;
    const granted = ruleOf(facts.state, seen).certificate;
    if (granted?.validMonths)
      seen.certificate = { until: addMonths(today(facts), granted.validMonths), revoked: false };
    seen.acts.push(createAct(facts, input, 'COMPLETED', { desk }));
    close(seen);
    return undefined;
  },
};

export const rejectCase: CaseAct<RejectCaseInput> = {
  action: 'REJECT',
  in: ['SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'CORRECTION'],
  to: 'REJECTED',
  by: ['DESK'],
  claimantOnly: true,
  choose: (choose, about) => ({ ...about, reason: choose.words() }),
  act: (facts, seen, input) => {
    if (input.reason === '') return refuse('INVALID_INPUT');
    facts.state.counted.rejected += 1;
    facts.state.counted[isOnTime(facts, seen) ? 'onTime' : 'overdue'] += 1;
    seen.acts.push(createAct(facts, input, 'REJECTED', { desk: seen.desk }));
    close(seen);
    return undefined;
  },
};

export const withdrawCase: CaseAct<WithdrawCaseInput> = {
  action: 'WITHDRAW',
  in: ['DRAFT', ...OPEN_STATUSES],
  to: 'WITHDRAWN',
  by: ['APPLICANT', 'AGENT', 'OWNER'],
  choose: (choose, about) => ({ ...about, ...(choose.happens(0.5) && { reason: choose.words() }) }),
  act: (facts, seen, input) => {
    if (input.reason === '') return refuse('INVALID_INPUT');
    const desk = facts.by.role === 'CLERK' ? (seen.owner?.window ?? null) : null;
    if (seen.status === 'DRAFT') {
      seen.acts.push(createAct(facts, input, 'DISCARDED'));
      Object.assign(seen, { draft: null, materials: [] });
    } else {
      seen.acts.push(createAct(facts, input, 'WITHDRAWN', { desk }));
      facts.state.counted.withdrawn += 1;
    }
    close(seen);
    return undefined;
  },
};

export const revokeAuthority: CaseAct<RevokeAuthorityInput> = {
  action: 'REVOKE_AUTHORITY',
  in: [...OPEN_STATUSES, 'COMPLETED', 'REJECTED', 'WITHDRAWN', 'LAPSED'],
  to: 'SAME',
  by: ['APPLICANT'],
  choose: (_, about) => about,
  act: (facts, seen, input) => {
    if (!hasRevocableAgent(seen)) return refuse('NO_AGENT');
    seen.authorityRevoked = true;
    seen.acts.push(createAct(facts, input, 'AUTHORITY_REVOKED'));
    return undefined;
  },
};
