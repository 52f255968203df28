import type { CaseStatus, ModelAct, ModelCase } from '../state.ts';
import { dayOf } from '../world/days.ts';
import { type Facts, today } from './answer.ts';
import { isSame } from './joining.ts';
import { desksOf, servesAt } from './registry.ts';

/** The parties to an act, each with the roles that may be one. */
export const PARTIES = {
  APPLICANT: ['RESIDENT', 'AGENT'],
  AGENT: ['RESIDENT', 'AGENT'],
  DESK: ['CLERK', 'REVIEWER'],
  OFFICE: ['REVIEWER'],
  OWNER: ['CLERK'],
  SETTLER: ['CLERK', 'REVIEWER'],
  DECIDER: ['CLERK', 'REVIEWER'],
  ANY_WINDOW: ['CLERK'],
  BEARER: [],
  RATED: ['CLERK'],
  ASKED: ['CLERK', 'REVIEWER'],
  SUPERVISOR: ['SUPERVISOR'],
  OVERSEER: ['SUPERVISOR'],
} as const satisfies Readonly<Record<string, readonly Facts['by']['role'][]>>;
export type Party = keyof typeof PARTIES;

/** Returns whether a case is the asker's own, or they are its agent today. */
export const isOwn = (facts: Facts, seen: ModelCase): boolean =>
  (['RESIDENT', 'AGENT'].includes(facts.by.role) && isSame(facts.state, seen.applicant, facts.by.name)) ||
  isAgent(facts, seen);

const isAgent = (facts: Facts, seen: ModelCase): boolean =>
  ['RESIDENT', 'AGENT'].includes(facts.by.role) &&
  isSame(facts.state, seen.agent, facts.by.name) &&
  isAuthorityInForce(facts, seen);

/** Returns whether the agent of a case may act and read today. */
export const isAuthorityInForce = (facts: Facts, seen: ModelCase): boolean =>
  !seen.authorityRevoked && today(facts) <= (seen.authorityTo ?? '9');

/** Returns whether a case has an agent whose authority can be taken back. */
export const hasRevocableAgent = ({ agent, authorityRevoked }: ModelCase): boolean =>
  agent !== null && !authorityRevoked;

/** Returns the desk that completed a case, unless it is open again. */
export const settlingDesk = ({ status, acts }: ModelCase): string | null =>
  status === 'COMPLETED' ? deskWhere(acts, 'COMPLETED') : null;

const DECISIONS = ['COMPLETED', 'REJECTED', 'MARKED_DUPLICATE', 'CERTIFICATE_REVOKED'];

/** Returns the last decision that stands: each undoing takes back the one before it. */
export const lastDecision = ({ acts }: ModelCase): ModelAct | undefined => {
  let undone = 0;
  for (const act of acts.toReversed()) {
    if (act.type === 'DECISION_UNDONE') undone += 1;
    else if (DECISIONS.includes(act.type) && undone === 0) return act;
    else if (DECISIONS.includes(act.type)) undone -= 1;
  }
  return undefined;
};

/** Returns whether the asker may still undo the last decision. */
export const isInTimeToUndo = (facts: Facts, seen: ModelCase): boolean =>
  facts.by.role === 'SUPERVISOR' || dayOf(lastDecision(seen)?.at ?? 0) === today(facts);

/** Returns the status to which undoing the last decision leads; null: it cannot be undone. */
export const reopenedStatus = (seen: ModelCase): CaseStatus | null => {
  if (seen.applicant === null) return null;
  return lastDecision(seen)?.type === 'CERTIFICATE_REVOKED' ? 'COMPLETED' : (seen.reopens?.status ?? null);
};

/** Returns the desk that a rating is about. */
export const ratedDesk = ({ owner, acts }: ModelCase): string | null =>
  owner?.window ?? deskWhere(acts, 'REJECTED');

const deskWhere = (acts: ModelCase['acts'], type: string): string | null =>
  acts.findLast((act) => act.type === type)?.desk ?? null;

/** Returns whether the asker is the given party. */
export const isParty = (facts: Facts, party: Party, seen: ModelCase): boolean => {
  const { by } = facts;
  switch (party) {
    case 'APPLICANT':
      return isOwn(facts, seen) && isSame(facts.state, seen.applicant, by.name);
    case 'AGENT':
      return isAgent(facts, seen);
    case 'DESK':
      return servesAt(facts, seen.desk);
    case 'OFFICE':
      return by.role === 'REVIEWER' && servesAt(facts, seen.desk);
    case 'OWNER':
      return servesAt(facts, seen.owner?.window ?? null);
    case 'SETTLER':
      return servesAt(facts, settlingDesk(seen));
    case 'DECIDER':
      return servesAt(facts, lastDecision(seen)?.desk ?? null);
    case 'RATED':
      return servesAt(facts, ratedDesk(seen));
    case 'ASKED':
      return seen.opinions.some(({ desk }) => servesAt(facts, desk));
    case 'ANY_WINDOW':
      return by.role === 'CLERK' && desksOf(facts).length > 0;
    case 'BEARER':
      return false;
    case 'SUPERVISOR':
      return by.role === 'SUPERVISOR';
    case 'OVERSEER':
      return by.role === 'SUPERVISOR' && seen.owner !== null;
  }
};
