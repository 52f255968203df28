// Stryker disable StringLiteral,ObjectLiteral: a word that the types do not know, or an act left out, does not compile
import type { CaseStatus } from './model.ts';

/** The operations that are an act on one case, and the act that each is. The one place that says so. */
export const CASE_ACTS = {
  saveDraft: 'SAVE_DRAFT',
  submitCase: 'SUBMIT',
  acceptCases: 'ACCEPT',
  forwardCase: 'FORWARD',
  claimCase: 'CLAIM',
  handOverCase: 'HAND_OVER',
  requestCorrection: 'REQUEST_CORRECTION',
  supplyCorrection: 'SUPPLY_CORRECTION',
  completeCase: 'COMPLETE',
  rejectCase: 'REJECT',
  withdrawCase: 'WITHDRAW',
  revokeCertificate: 'REVOKE_CERTIFICATE',
  reprintCertificate: 'REPRINT_CERTIFICATE',
  rateCase: 'RATE',
  answerRating: 'ANSWER_RATING',
  recordCallBack: 'RECORD_CALL_BACK',
  appealRating: 'APPEAL_RATING',
  answerAppeal: 'ANSWER_APPEAL',
} as const;
export type CaseOperation = keyof typeof CASE_ACTS;
export type CaseAction = (typeof CASE_ACTS)[CaseOperation];

/** Every act on a case. */
export const CASE_ACTIONS: readonly CaseAction[] = Object.values(CASE_ACTS);

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

/** The acts that a status allows. */
type Row = { readonly [action in CaseAction]?: Transition };

const FILER = ['APPLICANT', 'AGENT'] as const;
const withdraw = { to: 'WITHDRAWN', by: ['APPLICANT', 'AGENT', 'OWNER'] } as const;
// the voice of the applicant, once a case is settled; which of these comes next, the steps of the rating say
const voice = <S extends 'COMPLETED' | 'REJECTED'>(settled: S) =>
  ({
    RATE: { to: settled, by: ['APPLICANT'] },
    ANSWER_RATING: { to: settled, by: ['RATED'] },
    RECORD_CALL_BACK: { to: settled, by: ['RATED'] },
    APPEAL_RATING: { to: settled, by: ['APPLICANT'] },
    ANSWER_APPEAL: { to: settled, by: ['SUPERVISOR'] },
  }) as const;

/** The life of a case: for every status the acts that it allows, what each leads to and who may do it. Total by type. */
const transitions: Readonly<Record<CaseStatus, Row>> = {
  DRAFT: {
    SAVE_DRAFT: { to: 'DRAFT', by: FILER },
    SUBMIT: { to: 'SUBMITTED', by: FILER },
    WITHDRAW: { to: 'WITHDRAWN', by: FILER },
  },
  SUBMITTED: {
    ACCEPT: { to: 'ACCEPTED', by: ['ANY_WINDOW'] },
    REQUEST_CORRECTION: { to: 'CORRECTION', by: ['DESK'] },
    REJECT: { to: 'REJECTED', by: ['DESK'] },
    WITHDRAW: withdraw,
  },
  ACCEPTED: {
    FORWARD: { to: 'IN_REVIEW', by: ['DESK'] },
    HAND_OVER: { to: 'ACCEPTED', by: ['OWNER'] },
    REQUEST_CORRECTION: { to: 'CORRECTION', by: ['DESK'] },
    COMPLETE: { to: 'COMPLETED', by: ['DESK'] },
    REJECT: { to: 'REJECTED', by: ['DESK'] },
    WITHDRAW: withdraw,
  },
  IN_REVIEW: {
    FORWARD: { to: 'IN_REVIEW', by: ['DESK'] },
    CLAIM: { to: 'IN_REVIEW', by: ['DESK'] },
    HAND_OVER: { to: 'IN_REVIEW', by: ['OWNER'] },
    REQUEST_CORRECTION: { to: 'CORRECTION', by: ['DESK'] },
    COMPLETE: { to: 'COMPLETED', by: ['DESK'] },
    REJECT: { to: 'REJECTED', by: ['DESK'] },
    WITHDRAW: withdraw,
  },
  CORRECTION: {
    HAND_OVER: { to: 'CORRECTION', by: ['OWNER'] },
    SUPPLY_CORRECTION: { to: 'AS_BEFORE', by: ['APPLICANT', 'AGENT', 'ANY_WINDOW'] },
    REJECT: { to: 'REJECTED', by: ['DESK'] },
    WITHDRAW: withdraw,
  },
  COMPLETED: {
    ...voice('COMPLETED'),
    REVOKE_CERTIFICATE: { to: 'COMPLETED', by: ['SETTLER'] },
    REPRINT_CERTIFICATE: { to: 'COMPLETED', by: ['SETTLER', 'OWNER'] },
  },
  REJECTED: voice('REJECTED'),
  WITHDRAWN: {},
};

/** The status after an act, given where a corrected case resumes; null when the status does not allow the act. */
export const nextCaseStatus = (
  status: CaseStatus,
  action: CaseAction,
  resumesAs?: CaseStatus,
): CaseStatus | null => {
  const transition = transitions[status][action];
  if (!transition) return null;
  return transition.to === 'AS_BEFORE' ? (resumesAs ?? null) : transition.to;
};

/** Who may do an act in a status; nobody when the status does not allow it. */
export const partiesOf = (status: CaseStatus, action: CaseAction): readonly Party[] =>
  transitions[status][action]?.by ?? [];
