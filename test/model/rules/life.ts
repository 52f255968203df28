import type { CaseAction, CaseStatus, ModelCase } from '../state.ts';
import { type Facts, today } from './answer.ts';
import { desksOf, servesAt } from './registry.ts';

type Party = 'APPLICANT' | 'AGENT' | 'DESK' | 'OWNER' | 'SETTLER' | 'RATED' | 'CLERK' | 'SUPERVISOR';

type Life = { readonly in: readonly CaseStatus[]; readonly by: readonly Party[] };

export const OPEN_STATUSES = ['SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'CORRECTION'] as const;

const closed = ['COMPLETED', 'REJECTED'] as const;

const filer = ['APPLICANT', 'AGENT'] as const;

/** The life of a case: the statuses and parties of each act. */
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
  REJECT: { in: OPEN_STATUSES, by: ['DESK'] },
  WITHDRAW: { in: ['DRAFT', ...OPEN_STATUSES], by: ['APPLICANT', 'AGENT', 'OWNER'] },
  REVOKE_CERTIFICATE: { in: ['COMPLETED'], by: ['SETTLER'] },
  REPRINT_CERTIFICATE: { in: ['COMPLETED'], by: ['SETTLER', 'OWNER'] },
  RATE: { in: closed, by: ['APPLICANT'] },
  ANSWER_RATING: { in: closed, by: ['RATED'] },
  RECORD_CALL_BACK: { in: closed, by: ['RATED'] },
  APPEAL_RATING: { in: closed, by: ['APPLICANT'] },
  ANSWER_APPEAL: { in: closed, by: ['SUPERVISOR'] },
};

/** Acts reserved for the reviewer who claimed a case. */
const CLAIMANT_ONLY: readonly CaseAction[] = ['COMPLETE', 'REJECT', 'REQUEST_CORRECTION', 'FORWARD'];

/** Returns whether a case is the asker's own, or filed by them. */
export const isOwn = ({ by }: Facts, seen: ModelCase): boolean =>
  (['RESIDENT', 'AGENT'].includes(by.role) && seen.applicant === by.name) ||
  (by.role === 'AGENT' && seen.agent === by.name);

/** Returns the desk that completed a case. */
export const settlingDesk = ({ acts }: ModelCase): string | null => deskWhere(acts, 'COMPLETED');

/** Returns the desk that a rating is about. */
export const ratedDesk = ({ owner, acts }: ModelCase): string | null =>
  owner?.window ?? deskWhere(acts, 'REJECTED');

const deskWhere = (acts: ModelCase['acts'], type: string): string | null =>
  acts.find((act) => act.type === type)?.desk ?? null;

/** Returns whether the asker is the given party. */
export const isParty = (facts: Facts, party: Party, seen: ModelCase): boolean => {
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
      return servesAt(facts, settlingDesk(seen));
    case 'RATED':
      return servesAt(facts, ratedDesk(seen));
    case 'CLERK':
      return by.role === 'CLERK' && desksOf(facts).length > 0;
    case 'SUPERVISOR':
      return by.role === 'SUPERVISOR';
  }
};

/** Returns whether the asker may carry out the act today. */
export const mayDo = (facts: Facts, action: CaseAction, seen: ModelCase): boolean =>
  LIFE[action].by
    // a case has no owner before acceptance, and a draft belongs to its writer alone
    .filter((party) => party !== 'OWNER' || seen.status !== 'DRAFT')
    .some((party) => isParty(facts, party, seen)) &&
  (!CLAIMANT_ONLY.includes(action) || seen.claimedBy === null || seen.claimedBy === facts.by.subject);

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

/** Returns whether an act on the rating is next; true for all other acts. */
export const isNextAboutRating = (action: CaseAction, { acts }: ModelCase): boolean => {
  if (!VOICE.includes(action)) return true;
  const last = acts.findLast(({ type }) => type in STEPS);
  const step = last === undefined ? '' : (last.score ?? 0) > 2 ? 'GOOD' : last.type;
  return STEPS[step]?.includes(action) === true;
};
