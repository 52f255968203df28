import type {
  AppointAgentInput,
  CaseDecision,
  CompleteCaseInput,
  MarkDuplicateInput,
  RejectCaseInput,
  RevokeAuthorityInput,
  UndoDecisionInput,
  WithdrawCaseInput,
} from '../../../functions/graphql/generated/types.ts';
import type { Chooser } from '../asking/chooser.ts';
import { createAct, type Facts, type NumberedInput, refuse, today } from '../rules/answer.ts';
import { isFeeRecorded } from '../rules/fees.ts';
import { isSame } from '../rules/joining.ts';
import { hasRevocableAgent, isInTimeToUndo, lastDecision, settlingDesk } from '../rules/parties.ts';
import { maySettle, ruleOf, servesAt } from '../rules/registry.ts';
import type { ModelAct, ModelCase } from '../state.ts';
import { addMonths, dayOf, daysLeftUntil, lastDayWith } from '../world/days.ts';
import { personOf } from '../world/people.ts';
import { type CaseAct, OPEN_STATUSES } from './caseAct.ts';

/** Returns whether a case is on time; a stopped clock counts by its remaining days. */
const isOnTime = (facts: Facts, { stopped, dueDay }: ModelCase): boolean =>
  stopped ? stopped.left >= 0 : dueDay === null || today(facts) <= dueDay;

/** Notes what a decision ends, so that it can be undone. */
const noteBefore = (seen: ModelCase): void => {
  const { status, desk, claimedBy, stopped } = seen;
  seen.reopens = { status, desk, claimedBy, stopped };
};

/** Closes a case: no desk, claim, open opinion or clock remains. */
const close = (seen: ModelCase): void => {
  seen.desk = null;
  seen.claimedBy = null;
  seen.opinions = [];
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
    const missing = [
      ...(seen.promised ? ['MISSING_MATERIAL'] : []),
      ...(isFeeRecorded(facts.state, seen) ? [] : ['FEE_NOT_RECORDED']),
    ];
    if (missing.length > 0) return refuse(...missing);
    const { counted } = facts.state;
    seen.onTheSpot = !seen.onPaper && desk === seen.window && seen.acceptedOn === today(facts);
    counted.completed += 1;
    counted.completedOnSpot += Number(seen.onTheSpot);
    counted[isOnTime(facts, seen) ? 'onTime' : 'overdue'] += 1;
    const granted = ruleOf(facts.state, seen).certificate;
    if (granted?.validMonths)
      seen.certificate = { until: addMonths(today(facts), granted.validMonths), revoked: false };
    seen.acts.push(createAct(facts, input, 'COMPLETED', { desk }));
    noteBefore(seen);
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
    noteBefore(seen);
    close(seen);
    return undefined;
  },
};

const DECISIONS = {
  COMPLETION: 'COMPLETED',
  REJECTION: 'REJECTED',
  DUPLICATE: 'MARKED_DUPLICATE',
  REVOCATION: 'CERTIFICATE_REVOKED',
} as const;

/** Returns the decision that stands in a case, if any. */
const decisionOf = ({ state }: Chooser, { number }: NumberedInput): CaseDecision => {
  const seen = state.cases.find((one) => one.number === number);
  const last = seen && lastDecision(seen)?.type;
  return (
    (['REJECTION', 'REVOCATION', 'DUPLICATE'] as const).find((one) => DECISIONS[one] === last) ?? 'COMPLETION'
  );
};

export const markDuplicate: CaseAct<MarkDuplicateInput> = {
  action: 'MARK_DUPLICATE',
  in: ['SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'CORRECTION'],
  to: 'WITHDRAWN',
  by: ['DESK'],
  claimantOnly: true,
  choose: (choose, about) => ({ ...about, duplicateOf: otherOf(choose, about) }),
  act: (facts, seen, input) => {
    const other = facts.state.cases.find(({ number }) => number === input.duplicateOf);
    const goesOn = other && [...OPEN_STATUSES, 'COMPLETED'].some((status) => status === other.status);
    const isOne = other?.matter === seen.matter && isSame(facts.state, other.applicant, seen.applicant);
    if (!other || other === seen || !isOne || !goesOn) return refuse('NOT_A_DUPLICATE');
    seen.acts.push(createAct(facts, input, 'MARKED_DUPLICATE', { desk: seen.desk }));
    facts.state.counted.duplicates += 1;
    noteBefore(seen);
    close(seen);
    return undefined;
  },
};

/** Returns another case, mostly one of the same person and matter. */
const otherOf = (choose: Chooser, { number }: NumberedInput): string => {
  const { cases } = choose.state;
  const seen = cases.find((one) => one.number === number);
  const same = cases.filter((one) => one.matter === seen?.matter && one.applicant === seen.applicant);
  return same.length > 1 && choose.happens(0.8) ? choose.pick(same).number : choose.caseNumber();
};

export const undoDecision: CaseAct<UndoDecisionInput> = {
  action: 'UNDO_DECISION',
  in: ['COMPLETED', 'REJECTED', 'WITHDRAWN'],
  to: 'RESUMED',
  by: ['DECIDER', 'SUPERVISOR'],
  choose: (choose, about) => ({
    ...about,
    decision: choose.pick([
      'COMPLETION',
      'REJECTION',
      'REVOCATION',
      ...Array(6).fill(decisionOf(choose, about)),
    ]),
    reason: choose.words(),
  }),
  act: (facts, seen, input) => {
    const last = lastDecision(seen);
    if (input.reason === '') return refuse('INVALID_INPUT');
    if (!isInTimeToUndo(facts, seen)) return refuse('UNDO_TOO_LATE');
    if (!last || last.type !== DECISIONS[input.decision]) return refuse('CONFLICT');
    const desk = facts.by.role === 'SUPERVISOR' ? null : last.desk;
    const { counted } = facts.state;
    counted.undone += 1;
    counted.undoneRejected += Number(last.type === 'REJECTED');
    counted.undoneDuplicates += Number(last.type === 'MARKED_DUPLICATE');
    if (last.type === 'CERTIFICATE_REVOKED' && seen.certificate) seen.certificate.revoked = false;
    else reopen(facts, seen, last);
    seen.acts.push(createAct(facts, input, 'DECISION_UNDONE', { desk, to: seen.desk }));
    return undefined;
  },
};

/** Gives a case back to the desk that decided it; `carryOut` sets its status. */
const reopen = (facts: Facts, seen: ModelCase, last: ModelAct): void => {
  facts.state.counted.undoneOnSpot += Number(seen.onTheSpot);
  const { status: _status, stopped: before = null, ...held } = seen.reopens ?? {};
  // a correction that was cut short gets its whole time anew
  const lastDay = lastDayWith(ruleOf(facts.state, seen).correctionDays, today(facts));
  const { isReminded: _reminded, ...stopped } = before ?? {};
  Object.assign(seen, held, { stopped: before && { ...stopped, lastDay } });
  if (!before && seen.dueDay !== null) seen.dueDay = dueDayAnew(seen.dueDay, dayOf(last.at), today(facts));
  Object.assign(seen, { reopens: null, certificate: null, onTheSpot: false });
};

/** The days that were left at the decision are left after the day of the undoing. */
const dueDayAnew = (dueDay: string, decidedOn: string, day: string): string =>
  day === decidedOn ? dueDay : lastDayWith(daysLeftUntil(dueDay, decidedOn), day);

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
      // a rating that was pending when the case was reopened
      seen.awaited = false;
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

export const appointAgent: CaseAct<AppointAgentInput> = {
  action: 'APPOINT_AGENT',
  in: [...OPEN_STATUSES, 'COMPLETED'],
  to: 'SAME',
  by: ['DESK', 'OWNER'],
  byIn: { COMPLETED: ['SETTLER'] },
  choose: (choose, about) => ({
    ...about,
    agent: {
      ...choose.personInput(choose.happens(0.8) ? 'agent' : choose.person()),
      authority: { ...choose.authority(), kind: 'HEIR' },
    },
  }),
  act: (facts, seen, input) => {
    const { agent } = input;
    if (seen.applicant === null) return refuse('NOT_ALLOWED_IN_STATUS');
    const authorityTo = agent.authority.to ?? null;
    if (today(facts) > (authorityTo ?? '9')) return refuse('NO_AUTHORITY');
    const person = personOf(facts, agent.identity.number) ?? null;
    if (isSame(facts.state, person, seen.applicant)) return refuse('INVALID_INPUT');
    if (seen.agent !== null && seen.agent !== person)
      seen.left.push({ agent: seen.agent, position: seen.acts.length });
    Object.assign(seen, { agent: person, authorityTo, authorityRevoked: false });
    const desks = [seen.desk, settlingDesk(seen), seen.owner?.window ?? null];
    const desk = desks.find((one) => servesAt(facts, one)) ?? null;
    seen.acts.push(createAct(facts, input, 'AGENT_APPOINTED', { desk }));
    return undefined;
  },
};
