// Stryker disable StringLiteral,ObjectLiteral: a word that the types do not know, or an act left out, does not compile
import type { CaseStatus } from './model.ts';

/** What can be done to a case. */
export const CASE_ACTIONS = [
  'SAVE_DRAFT',
  'SUBMIT',
  'ACCEPT',
  'FORWARD',
  'CLAIM',
  'HAND_OVER',
  'REQUEST_CORRECTION',
  'SUPPLY_CORRECTION',
  'COMPLETE',
  'REJECT',
  'WITHDRAW',
  'REVOKE_CERTIFICATE',
  'REPRINT_CERTIFICATE',
  'RATE',
  'ANSWER_RATING',
  'RECORD_CALL_BACK',
  'APPEAL_RATING',
  'ANSWER_APPEAL',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/**
 * Who may do it. APPLICANT and AGENT: whose matter it is and who files it. DESK: who serves at the window or office
 * that has it. OWNER: who serves at the owner's window. SETTLER: who serves at the desk that settled it.
 * ANY_WINDOW: any clerk in the district. RATED: who serves at the desk that a rating is about. SUPERVISOR: the district's.
 */
export type Party =
  | 'APPLICANT'
  | 'AGENT'
  | 'DESK'
  | 'OWNER'
  | 'SETTLER'
  | 'ANY_WINDOW'
  | 'RATED'
  | 'SUPERVISOR';

type Transition = { readonly to: CaseStatus | 'AS_BEFORE'; readonly by: readonly Party[] };

const FILER = ['APPLICANT', 'AGENT'] as const;
const withdraw = { to: 'WITHDRAWN', by: ['APPLICANT', 'AGENT', 'OWNER'] } as const;
const never = {
  SAVE_DRAFT: null,
  SUBMIT: null,
  ACCEPT: null,
  FORWARD: null,
  CLAIM: null,
  HAND_OVER: null,
  REQUEST_CORRECTION: null,
  SUPPLY_CORRECTION: null,
  COMPLETE: null,
  REJECT: null,
  WITHDRAW: null,
  REVOKE_CERTIFICATE: null,
  REPRINT_CERTIFICATE: null,
  RATE: null,
  ANSWER_RATING: null,
  RECORD_CALL_BACK: null,
  APPEAL_RATING: null,
  ANSWER_APPEAL: null,
} as const;

// the voice of the applicant, once a case is settled; which of these comes next, the steps of the rating say
const voice = <S extends 'COMPLETED' | 'REJECTED'>(settled: S) =>
  ({
    RATE: { to: settled, by: ['APPLICANT'] },
    ANSWER_RATING: { to: settled, by: ['RATED'] },
    RECORD_CALL_BACK: { to: settled, by: ['RATED'] },
    APPEAL_RATING: { to: settled, by: ['APPLICANT'] },
    ANSWER_APPEAL: { to: settled, by: ['SUPERVISOR'] },
  }) as const;

/** The life of a case: for every status and act, what it becomes and who may do it; null where nobody may. Total by type. */
export const transitions = {
  DRAFT: {
    ...never,
    SAVE_DRAFT: { to: 'DRAFT', by: FILER },
    SUBMIT: { to: 'SUBMITTED', by: FILER },
    WITHDRAW: { to: 'WITHDRAWN', by: FILER },
  },
  SUBMITTED: {
    ...never,
    ACCEPT: { to: 'ACCEPTED', by: ['ANY_WINDOW'] },
    REQUEST_CORRECTION: { to: 'CORRECTION', by: ['DESK'] },
    REJECT: { to: 'REJECTED', by: ['DESK'] },
    WITHDRAW: withdraw,
  },
  ACCEPTED: {
    ...never,
    FORWARD: { to: 'IN_REVIEW', by: ['DESK'] },
    HAND_OVER: { to: 'ACCEPTED', by: ['OWNER'] },
    REQUEST_CORRECTION: { to: 'CORRECTION', by: ['DESK'] },
    COMPLETE: { to: 'COMPLETED', by: ['DESK'] },
    REJECT: { to: 'REJECTED', by: ['DESK'] },
    WITHDRAW: withdraw,
  },
  IN_REVIEW: {
    ...never,
    FORWARD: { to: 'IN_REVIEW', by: ['DESK'] },
    CLAIM: { to: 'IN_REVIEW', by: ['DESK'] },
    HAND_OVER: { to: 'IN_REVIEW', by: ['OWNER'] },
    REQUEST_CORRECTION: { to: 'CORRECTION', by: ['DESK'] },
    COMPLETE: { to: 'COMPLETED', by: ['DESK'] },
    REJECT: { to: 'REJECTED', by: ['DESK'] },
    WITHDRAW: withdraw,
  },
  CORRECTION: {
    ...never,
    HAND_OVER: { to: 'CORRECTION', by: ['OWNER'] },
    SUPPLY_CORRECTION: { to: 'AS_BEFORE', by: ['APPLICANT', 'AGENT', 'ANY_WINDOW'] },
    REJECT: { to: 'REJECTED', by: ['DESK'] },
    WITHDRAW: withdraw,
  },
  COMPLETED: {
    ...never,
    ...voice('COMPLETED'),
    REVOKE_CERTIFICATE: { to: 'COMPLETED', by: ['SETTLER'] },
    REPRINT_CERTIFICATE: { to: 'COMPLETED', by: ['SETTLER', 'OWNER'] },
  },
  REJECTED: { ...never, ...voice('REJECTED') },
  WITHDRAWN: never,
} as const satisfies Record<CaseStatus, Record<CaseAction, Transition | null>>;

/** The status after an act, given where a corrected case goes on; null when the status does not allow the act. */
export const after = (status: CaseStatus, action: CaseAction, resumesAs?: CaseStatus): CaseStatus | null => {
  const transition: Transition | null = transitions[status][action];
  if (transition === null) return null;
  return transition.to === 'AS_BEFORE' ? (resumesAs ?? null) : transition.to;
};

/** Who may do an act in a status; nobody when the status does not allow it. */
export const partiesOf = (status: CaseStatus, action: CaseAction): readonly Party[] =>
  transitions[status][action]?.by ?? [];
