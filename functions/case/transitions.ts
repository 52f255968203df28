// Stryker disable StringLiteral,ObjectLiteral: the types reject an unknown word or a missing act
import type { CaseStatus } from './model.ts';

/** Maps each operation that acts on one case to its act; other lists derive from this map. */
export const CASE_ACTS = {
  saveDraft: 'SAVE_DRAFT',
  submitCase: 'SUBMIT',
  acceptCases: 'ACCEPT',
  forwardCase: 'FORWARD',
  claimCase: 'CLAIM',
  handOverCase: 'HAND_OVER',
  moveCase: 'MOVE',
  noteCase: 'NOTE',
  askOpinion: 'ASK_OPINION',
  giveOpinion: 'GIVE_OPINION',
  cancelOpinion: 'CANCEL_OPINION',
  requestCorrection: 'REQUEST_CORRECTION',
  supplyCorrection: 'SUPPLY_CORRECTION',
  supplyMaterials: 'SUPPLY_MATERIALS',
  extendCase: 'EXTEND',
  urgeCase: 'URGE',
  suspendCase: 'SUSPEND',
  resumeCase: 'RESUME',
  completeCase: 'COMPLETE',
  rejectCase: 'REJECT',
  recordPayment: 'RECORD_PAYMENT',
  correctCase: 'CORRECT',
  withdrawCase: 'WITHDRAW',
  revokeAuthority: 'REVOKE_AUTHORITY',
  appointAgent: 'APPOINT_AGENT',
  markDuplicate: 'MARK_DUPLICATE',
  undoDecision: 'UNDO_DECISION',
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
 * The parties to an act. DESK: the staff of the window or office that has the case. OFFICE: the reviewers among them.
 * OWNER: of the owner's window. SETTLER: of the desk that settled it. DECIDER: of the desk whose decision was the last.
 * RATED: of the rated desk. ASKED: of a desk that is asked for its opinion.
 * ANY_WINDOW: every clerk in the district. BEARER: whoever holds a receipt's code. SUPERVISOR: the district's. OVERSEER: the same,
 * of a case that has an owner.
 */
export type Party =
  | 'APPLICANT'
  | 'AGENT'
  | 'DESK'
  | 'OFFICE'
  | 'OWNER'
  | 'SETTLER'
  | 'DECIDER'
  | 'ANY_WINDOW'
  | 'BEARER'
  | 'RATED'
  | 'ASKED'
  | 'SUPERVISOR'
  | 'OVERSEER';

type Transition = { readonly to: CaseStatus | 'AS_BEFORE'; readonly by: readonly Party[] };

/** The acts that a status allows. */
type Row = { readonly [action in CaseAction]?: Transition };

const FILER = ['APPLICANT', 'AGENT'] as const;
// an agent who no longer acts still reads, also after the case is closed
const revokeAuthority = <S extends CaseStatus>(status: S) =>
  ({ REVOKE_AUTHORITY: { to: status, by: ['APPLICANT'] } }) as const;
const supplyMaterials = <S extends CaseStatus>(status: S) =>
  ({ SUPPLY_MATERIALS: { to: status, by: ['APPLICANT', 'AGENT', 'OWNER'] } }) as const;
const withdraw = { to: 'WITHDRAWN', by: ['APPLICANT', 'AGENT', 'OWNER'] } as const;
// wrong data is corrected, and an agent named, by whoever has the case, and after settlement by whoever settled it
const register = <S extends CaseStatus>(status: S) =>
  ({
    CORRECT: { to: status, by: ['DESK', 'OWNER'] },
    APPOINT_AGENT: { to: status, by: ['DESK', 'OWNER'] },
  }) as const;
// officials write to and ask each other while a case is open
const confer = <S extends CaseStatus>(status: S) =>
  ({
    NOTE: { to: status, by: ['DESK', 'OWNER', 'SUPERVISOR'] },
    ASK_OPINION: { to: status, by: ['DESK'] },
    GIVE_OPINION: { to: status, by: ['ASKED'] },
    CANCEL_OPINION: { to: status, by: ['DESK', 'SUPERVISOR'] },
  }) as const;
// paid back by whoever took it, when the case ends without a grant
const recordPayment = <S extends CaseStatus>(status: S, by: readonly Party[] = ['OWNER']) =>
  ({ RECORD_PAYMENT: { to: status, by } }) as const;
const duplicate = { MARK_DUPLICATE: { to: 'WITHDRAWN', by: ['DESK'] } } as const;
const undo = { UNDO_DECISION: { to: 'AS_BEFORE', by: ['DECIDER', 'SUPERVISOR'] } } as const;
// rating a closed case and its follow-up, which `ratingSteps` orders, and undoing its decision
const closed = <S extends 'COMPLETED' | 'REJECTED'>(settled: S) =>
  ({
    RATE: { to: settled, by: ['APPLICANT', 'BEARER'] },
    ANSWER_RATING: { to: settled, by: ['RATED'] },
    RECORD_CALL_BACK: { to: settled, by: ['RATED'] },
    APPEAL_RATING: { to: settled, by: ['APPLICANT'] },
    ANSWER_APPEAL: { to: settled, by: ['SUPERVISOR'] },
    ...undo,
    ...revokeAuthority(settled),
  }) as const;

/** The transition table of a case: each status with its acts, their next status and parties. */
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
    URGE: { to: 'SUBMITTED', by: ['SUPERVISOR'] },
    WITHDRAW: withdraw,
    ...duplicate,
    ...register('SUBMITTED'),
    ...confer('SUBMITTED'),
    ...revokeAuthority('SUBMITTED'),
  },
  ACCEPTED: {
    FORWARD: { to: 'IN_REVIEW', by: ['DESK'] },
    HAND_OVER: { to: 'ACCEPTED', by: ['OWNER', 'OVERSEER'] },
    MOVE: { to: 'IN_REVIEW', by: ['SUPERVISOR'] },
    URGE: { to: 'ACCEPTED', by: ['SUPERVISOR'] },
    REQUEST_CORRECTION: { to: 'CORRECTION', by: ['DESK'] },
    SUSPEND: { to: 'SUSPENDED', by: ['DESK'] },
    COMPLETE: { to: 'COMPLETED', by: ['DESK'] },
    REJECT: { to: 'REJECTED', by: ['DESK'] },
    WITHDRAW: withdraw,
    ...duplicate,
    ...register('ACCEPTED'),
    ...confer('ACCEPTED'),
    ...supplyMaterials('ACCEPTED'),
    ...recordPayment('ACCEPTED', ['DESK', 'OWNER']),
    ...revokeAuthority('ACCEPTED'),
  },
  IN_REVIEW: {
    EXTEND: { to: 'IN_REVIEW', by: ['OFFICE', 'SUPERVISOR'] },
    URGE: { to: 'IN_REVIEW', by: ['SUPERVISOR'] },
    FORWARD: { to: 'IN_REVIEW', by: ['DESK'] },
    CLAIM: { to: 'IN_REVIEW', by: ['DESK'] },
    HAND_OVER: { to: 'IN_REVIEW', by: ['OWNER', 'OVERSEER'] },
    MOVE: { to: 'IN_REVIEW', by: ['SUPERVISOR'] },
    REQUEST_CORRECTION: { to: 'CORRECTION', by: ['DESK'] },
    SUSPEND: { to: 'SUSPENDED', by: ['DESK'] },
    COMPLETE: { to: 'COMPLETED', by: ['DESK'] },
    REJECT: { to: 'REJECTED', by: ['DESK'] },
    WITHDRAW: withdraw,
    ...duplicate,
    ...register('IN_REVIEW'),
    ...confer('IN_REVIEW'),
    ...supplyMaterials('IN_REVIEW'),
    ...recordPayment('IN_REVIEW', ['DESK', 'OWNER']),
    ...revokeAuthority('IN_REVIEW'),
  },
  CORRECTION: {
    HAND_OVER: { to: 'CORRECTION', by: ['OWNER', 'OVERSEER'] },
    SUPPLY_CORRECTION: { to: 'AS_BEFORE', by: ['APPLICANT', 'AGENT', 'ANY_WINDOW', 'BEARER'] },
    REJECT: { to: 'REJECTED', by: ['DESK'] },
    WITHDRAW: withdraw,
    ...duplicate,
    ...register('CORRECTION'),
    ...confer('CORRECTION'),
    ...recordPayment('CORRECTION', ['DESK', 'OWNER']),
    ...revokeAuthority('CORRECTION'),
  },
  SUSPENDED: {
    HAND_OVER: { to: 'SUSPENDED', by: ['OWNER', 'OVERSEER'] },
    RESUME: { to: 'AS_BEFORE', by: ['DESK'] },
    WITHDRAW: withdraw,
    ...register('SUSPENDED'),
    ...confer('SUSPENDED'),
    ...supplyMaterials('SUSPENDED'),
    ...recordPayment('SUSPENDED', ['DESK', 'OWNER']),
    ...revokeAuthority('SUSPENDED'),
  },
  COMPLETED: {
    ...closed('COMPLETED'),
    ...recordPayment('COMPLETED', ['SETTLER', 'OWNER']),
    CORRECT: { to: 'COMPLETED', by: ['SETTLER'] },
    APPOINT_AGENT: { to: 'COMPLETED', by: ['SETTLER'] },
    REVOKE_CERTIFICATE: { to: 'COMPLETED', by: ['SETTLER'] },
    REPRINT_CERTIFICATE: { to: 'COMPLETED', by: ['SETTLER', 'OWNER'] },
  },
  REJECTED: { ...closed('REJECTED'), ...recordPayment('REJECTED') },
  WITHDRAWN: { ...undo, ...recordPayment('WITHDRAWN'), ...revokeAuthority('WITHDRAWN') },
  LAPSED: { ...recordPayment('LAPSED'), ...revokeAuthority('LAPSED') },
};

/** Finds the status after an act; a case that is reopened, or whose clock stands still, resumes as `resumesAs`. Null: act not allowed. */
export const findNextCaseStatus = (
  status: CaseStatus,
  action: CaseAction,
  resumesAs?: CaseStatus,
): CaseStatus | null => {
  const transition = transitions[status][action];
  if (!transition) return null;
  return transition.to === 'AS_BEFORE' ? (resumesAs ?? null) : transition.to;
};

/** Lists the parties that may do an act in a status. Empty: act not allowed. */
export const listParties = (status: CaseStatus, action: CaseAction): readonly Party[] =>
  transitions[status][action]?.by ?? [];
