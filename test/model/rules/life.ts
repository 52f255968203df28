import type { CaseAction, CaseOf, CaseStatus } from '../state.ts';
import { type Facts, today } from './answer.ts';
import { desksOf, servesAt } from './registry.ts';

type Party = 'APPLICANT' | 'AGENT' | 'DESK' | 'OWNER' | 'SETTLER' | 'RATED' | 'CLERK' | 'SUPERVISOR';

type Life = { readonly in: readonly CaseStatus[]; readonly by: readonly Party[] };

export const filed = ['SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'CORRECTION'] as const;

const closed = ['COMPLETED', 'REJECTED'] as const;

const filer = ['APPLICANT', 'AGENT'] as const;

/** When each act is possible, and whose it is: the life of a case, told by its acts. */
export const LIFE: Readonly<Record<CaseAction, Life>> = {
  SAVE_DRAFT: { in: ['DRAFT'], by: filer },
  SUBMIT: { in: ['DRAFT'], by: filer },
  ACCEPT: { in: ['SUBMITTED'], by: ['CLERK'] },
  FORWARD: { in: ['ACCEPTED', 'IN_REVIEW'], by: ['DESK'] },
  CLAIM: { in: ['IN_REVIEW'], by: ['DESK'] },
  HAND_OVER: { in: ['ACCEPTED', 'IN_REVIEW', 'CORRECTION'], by: ['OWNER'] },
  REQUEST_CORRECTION: { in: ['SUBMITTED', 'ACCEPTED', 'IN_REVIEW'], by: ['DESK'] },
  SUPPLY_CORRECTION: { in: ['CORRECTION'], by: ['APPLICANT', 'AGENT', 'CLERK'] },
  COMPLETE: { in: ['ACCEPTED', 'IN_REVIEW'], by: ['DESK'] },
  REJECT: { in: filed, by: ['DESK'] },
  WITHDRAW: { in: ['DRAFT', ...filed], by: ['APPLICANT', 'AGENT', 'OWNER'] },
  REVOKE_CERTIFICATE: { in: ['COMPLETED'], by: ['SETTLER'] },
  REPRINT_CERTIFICATE: { in: ['COMPLETED'], by: ['SETTLER', 'OWNER'] },
  RATE: { in: closed, by: ['APPLICANT'] },
  ANSWER_RATING: { in: closed, by: ['RATED'] },
  RECORD_CALL_BACK: { in: closed, by: ['RATED'] },
  APPEAL_RATING: { in: closed, by: ['APPLICANT'] },
  ANSWER_APPEAL: { in: closed, by: ['SUPERVISOR'] },
};

/** What a reviewer who has taken a case on keeps to themselves. */
const OF_WHO_CLAIMED: readonly CaseAction[] = ['COMPLETE', 'REJECT', 'REQUEST_CORRECTION', 'FORWARD'];

/** Whether a case is the asker's own, or one they filed. */
export const isOwn = ({ by }: Facts, seen: CaseOf): boolean =>
  (['RESIDENT', 'AGENT'].includes(by.role) && seen.applicant === by.name) ||
  (by.role === 'AGENT' && seen.agent === by.name);

/** Where a case was settled, and whom a rating of it is about. */
export const settledAt = ({ acts }: CaseOf): string | null => deskWhere(acts, 'COMPLETED');

/** Whom a rating of a case is about. */
export const ratedAt = ({ owner, acts }: CaseOf): string | null =>
  owner?.window ?? deskWhere(acts, 'REJECTED');

const deskWhere = (acts: CaseOf['acts'], type: string): string | null =>
  acts.find((act) => act.type === type)?.desk ?? null;

/** Whether the asker is this party to it. */
export const isParty = (facts: Facts, party: Party, seen: CaseOf): boolean => {
  const { by } = facts;
  switch (party) {
    case 'APPLICANT':
      return isOwn(facts, seen) && seen.applicant === by.name;
    case 'AGENT':
      return by.role === 'AGENT' && seen.agent === by.name && today(facts) <= (seen.authorityTo ?? '9');
    case 'DESK':
      return servesAt(facts, seen.desk);
    case 'OWNER':
      return servesAt(facts, seen.owner?.window ?? null);
    case 'SETTLER':
      return servesAt(facts, settledAt(seen));
    case 'RATED':
      return servesAt(facts, ratedAt(seen));
    case 'CLERK':
      return by.role === 'CLERK' && desksOf(facts).length > 0;
    case 'SUPERVISOR':
      return by.role === 'SUPERVISOR';
  }
};

/** Whether the asker is one of those whose act it is, today. */
export const mayDo = (facts: Facts, action: CaseAction, seen: CaseOf): boolean =>
  LIFE[action].by
    // what nobody has accepted has no owner, and a draft is its writer's alone
    .filter((party) => party !== 'OWNER' || seen.status !== 'DRAFT')
    .some((party) => isParty(facts, party, seen)) &&
  (!OF_WHO_CLAIMED.includes(action) || seen.claimedBy === null || seen.claimedBy === facts.by.subject);

const STEPS: Readonly<Record<string, readonly CaseAction[]>> = {
  '': ['RATE'],
  GOOD: [],
  RATED: ['ANSWER_RATING'],
  RATING_ANSWERED: ['RECORD_CALL_BACK', 'APPEAL_RATING'],
  RATING_CALLED_BACK: ['APPEAL_RATING'],
  RATING_APPEALED: ['ANSWER_APPEAL'],
  APPEAL_ANSWERED: [],
};

const VOICE: readonly CaseAction[] = Object.values(STEPS).flat();

/** Whether an act about the rating is next; any other always is. */
export const isNextAboutRating = (action: CaseAction, { acts }: CaseOf): boolean => {
  if (!VOICE.includes(action)) return true;
  const last = acts.findLast(({ type }) => type in STEPS);
  const step = last === undefined ? '' : (last.score ?? 0) > 2 ? 'GOOD' : last.type;
  return STEPS[step]?.includes(action) === true;
};
