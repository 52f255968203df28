/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A new application, or a case that was submitted online. */
export type AcceptCaseInput =
  {   /** A new application. */
  application: ApplicationInput; submitted?: never; }
  |  { application?: never;   /** A case that was submitted online. */
  submitted: SubmittedCaseInput; };

/** The cases that a clerk accepts in one visit. */
export type AcceptCasesInput = {
  /** The agent who files for the applicants; absent when each came themselves. */
  agent?: AgentInput | null | undefined;
  /** 1 to 50 cases, each accepted or refused on its own. */
  cases: Array<AcceptCaseInput>;
  /** WINDOW, or HOME_VISIT when the clerk went to the applicant, at any hour of any day. */
  channel?: Channel;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** What was taken on paper earlier today, while the line was down; absent otherwise. */
  received?: ReceivedOnPaperInput | null | undefined;
  /** Settle each case in the same act if this window may (马上办), with its certificate: its history then has ACCEPTED and COMPLETED at one instant. Any other case is only accepted; `Case.status` says which it was. */
  settleAtOnce?: boolean;
  /** Number of the ticket of this visit. Read only when the window is closed: whose ticket was called in time, and is still being served, is served to the end. Only for one visitor: the first case then, and others of the same applicant or agent. */
  ticket?: string | null | undefined;
  /** Code of the window, one that the clerk is posted to. */
  window: string;
};

/** What a place offers to people who do not walk, see or hear well (无障碍). */
export type Accessibility =
  /** Large print or reading glasses. */
  | 'LARGE_PRINT'
  /** A low counter (低位服务台). */
  | 'LOW_COUNTER'
  /** Accessible parking. */
  | 'PARKING'
  /** Sign language, in person or by video. */
  | 'SIGN_LANGUAGE'
  /** No steps from the street to the window. */
  | 'STEP_FREE'
  /** An accessible toilet. */
  | 'TOILET'
  /** A wheelchair to borrow. */
  | 'WHEELCHAIR';

/** The agent who files for the applicants. Stored encrypted, never logged. */
export type AgentInput = {
  /** Authority of the agent; it must hold on the day. */
  authority: AuthorityInput;
  /** The document that identifies them. */
  identity: IdentityInput;
  /** Name, 1 to 50 letters, spaces and name dots. */
  name: string;
  /** Mainland phone number, 6 to 20 digits, spaces and hyphens. */
  phone?: string | null | undefined;
};

/** An answer to an appeal. */
export type AnswerAppealInput = {
  /** The answer, 1 to 500 characters on one line; the applicant reads it. */
  answer: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number of the case. */
  number: string;
  /** Whether the appeal is upheld. */
  upheld: boolean;
};

/** An answer to a help request. */
export type AnswerHelpInput = {
  /** The answer, 1 to 1,000 characters. Stored encrypted. */
  answer: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
};

/** An answer to a bad rating. */
export type AnswerRatingInput = {
  /** The answer, 1 to 500 characters on one line; the applicant reads it. */
  answer: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number of the case. */
  number: string;
};

/** An application of one applicant. */
export type ApplicationInput = {
  /** The applicant. */
  applicant: PersonInput;
  /** Files of the materials, at most 20 in a case and 52,428,800 bytes together. Their materials count as shown. */
  files?: Array<FileInput> | null | undefined;
  /** The form as filled in, at most 8 KB. Stored encrypted. */
  form?: Record<string, unknown> | null | undefined;
  /** Codes of the materials shown, from the matter version's list. */
  materials: Array<string>;
  /** Matter code. */
  matter: string;
  /** Materials that follow; at a window only. Absent when all that is required is there. */
  promise?: PromiseInput | null | undefined;
  /** Materials that are not shown again. Each counts as shown if its case is the applicant's and still valid. */
  reused?: Array<ReusedMaterialInput> | null | undefined;
  /** Home village, 12 digits. */
  village: string;
};

/** A case that an heir or another agent takes over. */
export type AppointAgentInput = {
  /** Who acts for the applicant from now on, not the applicant; with the authority whose document the desk has seen. */
  agent: AgentInput;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
};

/** The statuses of an appointment. */
export type AppointmentStatus =
  /** Booked. */
  | 'BOOKED'
  /** Cancelled before its time by its holder, or given back because the district or the window is shut on the day. */
  | 'CANCELLED'
  /** Checked in; it has become a ticket. */
  | 'CHECKED_IN';

/** What an appraisal compares. */
export type AppraisalPart =
  /** Clerks, each with the cases that they owned at the time. */
  | 'CLERK'
  /** Matters. */
  | 'MATTER'
  /** Home villages. */
  | 'VILLAGE'
  /** Accepting windows. */
  | 'WINDOW';

/** A question after an answer. */
export type AskBackInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** The question, 1 to 1,000 characters. Stored encrypted. */
  words: string;
};

/** A question to ask. */
export type AskForHelpInput = {
  /** Public number of the case that it is about: one of the asker's own, or one that they filed. */
  case?: string | null | undefined;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Code of the matter that it is about. */
  matter?: string | null | undefined;
  /** The asker: the holder of the token, or the visitor at the clerk's window. */
  person: PersonInput;
  /** Village that it is about, 12 digits. Its window answers, unless the case has an owner. */
  village: string;
  /** Code of the window where a clerk writes the question down for a visitor; absent otherwise. */
  window?: string | null | undefined;
  /** The question, 1 to 1,000 characters. Stored encrypted. */
  words: string;
};

/** A question to another desk. */
export type AskOpinionInput = {
  /** Working days after today in which it is to be given, 1 to 15. */
  days?: number;
  /** Code of the window, office or village whose opinion is asked: another one than has the case, without an open question about it, and if it is a window, in service. */
  desk: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number of the case. */
  number: string;
  /** What is asked, 1 to 500 characters on one line. Stored encrypted. */
  question: string;
};

/** An agent's authority to file for the applicant. */
export type AuthorityInput = {
  /** Number or title of the document that proves it, 1 to 100 characters. */
  document: string;
  /** First day on which it holds. */
  from: string;
  /** Kind of the authority. */
  kind: AuthorityKind;
  /** Last day on which it holds; open-ended when absent. */
  to?: string | null | undefined;
};

/** The kinds of authority. */
export type AuthorityKind =
  /** An employer (用人单位). */
  | 'EMPLOYER'
  /** Close family (近亲属). */
  | 'FAMILY'
  /** A guardian (监护人). */
  | 'GUARDIAN'
  /** An heir, who goes on with a case of an applicant who has died (继承人). */
  | 'HEIR'
  /** A landlord or sub-landlord (出租人，含二房东). */
  | 'LANDLORD'
  /** The legal representative of an organisation (法定代表人). */
  | 'LEGAL_REPRESENTATIVE'
  /** A power of attorney (委托书). */
  | 'POWER_OF_ATTORNEY'
  /** A member of an organisation's staff who acts for it (经办人). */
  | 'STAFF';

/** The same text in both languages. */
export type BilingualInput = {
  /** The English text. */
  en: string;
  /** The Chinese text. */
  zh: string;
};

/** An appointment to book. */
export type BookAppointmentInput = {
  /** Whose appointment it is, for a clerk who acts for a caller; nobody else gives it. */
  caller?: IdentityInput | null | undefined;
  /** Beginning of the slot, as `appointmentSlots` gives it. */
  from: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Code of the matter to come for. */
  matter?: string | null | undefined;
  /** Code of the window. */
  window: string;
};

/** A window that calls its next ticket. */
export type CallTicketInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key calls nobody else. */
  idempotencyKey: string;
  /** Code of a window that the clerk is posted to. */
  window: string;
};

/** An appointment to cancel. */
export type CancelAppointmentInput = {
  /** Whose appointment it is, for a clerk who acts for a caller; nobody else gives it. */
  caller?: IdentityInput | null | undefined;
  /** The day. */
  day: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Code of the window. */
  window: string;
};

/** An open question to cancel. */
export type CancelOpinionInput = {
  /** Code of the asked desk. */
  desk: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number of the case. */
  number: string;
  /** Why, 1 to 500 characters on one line; the asked desk no longer sees the case. */
  reason: string;
};

/** The acts on a case. Each names its mutation. */
export type CaseAction =
  /** `acceptCases` */
  | 'ACCEPT'
  /** `answerAppeal` */
  | 'ANSWER_APPEAL'
  /** `answerRating` */
  | 'ANSWER_RATING'
  /** `appealRating` */
  | 'APPEAL_RATING'
  /** `appointAgent` */
  | 'APPOINT_AGENT'
  /** `askOpinion` */
  | 'ASK_OPINION'
  /** `cancelOpinion` */
  | 'CANCEL_OPINION'
  /** `claimCase` */
  | 'CLAIM'
  /** `completeCase` */
  | 'COMPLETE'
  /** `correctCase` */
  | 'CORRECT'
  /** `extendCase` */
  | 'EXTEND'
  /** `forwardCase` */
  | 'FORWARD'
  /** `giveOpinion` */
  | 'GIVE_OPINION'
  /** `handOverCase` */
  | 'HAND_OVER'
  /** `markDuplicate` */
  | 'MARK_DUPLICATE'
  /** `moveCase` */
  | 'MOVE'
  /** `noteCase` */
  | 'NOTE'
  /** `rateCase` */
  | 'RATE'
  /** `recordCallBack` */
  | 'RECORD_CALL_BACK'
  /** `recordPayment` */
  | 'RECORD_PAYMENT'
  /** `rejectCase` */
  | 'REJECT'
  /** `reprintCertificate` */
  | 'REPRINT_CERTIFICATE'
  /** `requestCorrection` */
  | 'REQUEST_CORRECTION'
  /** `resumeCase` */
  | 'RESUME'
  /** `revokeAuthority` */
  | 'REVOKE_AUTHORITY'
  /** `revokeCertificate` */
  | 'REVOKE_CERTIFICATE'
  /** `saveDraft` */
  | 'SAVE_DRAFT'
  /** `submitCase` */
  | 'SUBMIT'
  /** `supplyCorrection` */
  | 'SUPPLY_CORRECTION'
  /** `supplyMaterials` */
  | 'SUPPLY_MATERIALS'
  /** `suspendCase` */
  | 'SUSPEND'
  /** `undoDecision` */
  | 'UNDO_DECISION'
  /** `urgeCase` */
  | 'URGE'
  /** `withdrawCase` */
  | 'WITHDRAW';

/** The decisions of a desk that can be undone. */
export type CaseDecision =
  /** The settlement; its certificate goes with it. */
  | 'COMPLETION'
  /** The marking as a duplicate. */
  | 'DUPLICATE'
  /** The refusal. */
  | 'REJECTION'
  /** The revocation of the certificate, which is in force again. */
  | 'REVOCATION';

/** The acts in the history of a case. */
export type CaseEventType =
  /** Accepted at a window. */
  | 'ACCEPTED'
  /** An heir or another agent named by a desk to act for the applicant, in place of any agent before. */
  | 'AGENT_APPOINTED'
  /** Appeal answered by a supervisor. */
  | 'APPEAL_ANSWERED'
  /** The agent's authority taken back by the applicant. */
  | 'AUTHORITY_REVOKED'
  /** Certificate printed again. */
  | 'CERTIFICATE_REPRINTED'
  /** Certificate revoked. */
  | 'CERTIFICATE_REVOKED'
  /** Claimed by a reviewer. */
  | 'CLAIMED'
  /** Settled. */
  | 'COMPLETED'
  /** Data corrected by a desk; after settlement the certificate is also issued anew. */
  | 'CORRECTED'
  /** Ended by the schedule: the correction was not supplied in time. */
  | 'CORRECTION_LAPSED'
  /** The applicant reminded by the schedule that a correction is due. */
  | 'CORRECTION_REMINDED'
  /** Correction requested by a desk, or by the schedule because promised materials did not follow; the clock stopped. */
  | 'CORRECTION_REQUESTED'
  /** Correction supplied; the clock went on. */
  | 'CORRECTION_SUPPLIED'
  /** Limit, or the time for a correction, counted anew by the schedule: the calendar of its year was published, or the district is shut for a day. */
  | 'DEADLINE_RECOUNTED'
  /** A desk's decision undone: a settlement, a refusal, the marking as a duplicate, or the revocation of a certificate. */
  | 'DECISION_UNDONE'
  /** Draft discarded before it was filed. */
  | 'DISCARDED'
  /** Saved as a draft. */
  | 'DRAFTED'
  /** Personal data erased. */
  | 'ERASED'
  /** Overdue and escalated (督办). */
  | 'ESCALATED'
  /** Limit extended. */
  | 'EXTENDED'
  /** Forwarded to an office that may settle it. */
  | 'FORWARDED'
  /** Handed over to another owner. */
  | 'HANDED_OVER'
  /** Ended by its desk as a duplicate of another case. */
  | 'MARKED_DUPLICATE'
  /** Promised materials supplied. */
  | 'MATERIALS_SUPPLIED'
  /** Moved to another office by a supervisor. */
  | 'MOVED'
  /** Noted among officials; applicant and agent do not see it. */
  | 'NOTED'
  /** Opinion asked of another desk; applicant and agent do not see it. */
  | 'OPINION_ASKED'
  /** Question for an opinion cancelled; applicant and agent do not see it. */
  | 'OPINION_CANCELLED'
  /** Opinion given by the asked desk; applicant and agent do not see it. */
  | 'OPINION_GIVEN'
  /** Payment of the fee recorded, waived, corrected or paid back. */
  | 'PAYMENT_RECORDED'
  /** Rated by the applicant (好差评). */
  | 'RATED'
  /** Bad rating answered. */
  | 'RATING_ANSWERED'
  /** Appeal against the answer. */
  | 'RATING_APPEALED'
  /** Applicant called back about the answer. */
  | 'RATING_CALLED_BACK'
  /** Refused. */
  | 'REJECTED'
  /** Resumed by its desk, or by the schedule after the last day of the suspension; the clock went on. */
  | 'RESUMED'
  /** Filed online, or at a window: while another case of its bundle is open, or as the window did not accept it. */
  | 'SUBMITTED'
  /** Suspended; the clock stopped. */
  | 'SUSPENDED'
  /** The desk urged by a supervisor (催办). */
  | 'URGED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** The statuses of a case. */
export type CaseStatus =
  /** Accepted; the accepting window settles it. */
  | 'ACCEPTED'
  /** Settled; what was applied for is granted. */
  | 'COMPLETED'
  /** The applicant must supply something (补正); the clock is stopped. */
  | 'CORRECTION'
  /** Being written; visible only to its writer. */
  | 'DRAFT'
  /** At an office that may settle it. */
  | 'IN_REVIEW'
  /** Ended by the schedule, because a requested correction was not supplied in time (逾期未补正); neither granted nor refused, and the applicant may apply again. */
  | 'LAPSED'
  /** Refused, with a reason. */
  | 'REJECTED'
  /** Filed online; no window has accepted it yet. */
  | 'SUBMITTED'
  /** Suspended for a public notice, an inspection, an appraisal or a hearing; the clock is stopped. */
  | 'SUSPENDED'
  /** Withdrawn by the applicant or agent, or by the owner at the applicant's request; or ended as a duplicate, see `Case.duplicateOf`. */
  | 'WITHDRAWN';

/** How much of a case or help request was shown. */
export type CaseViewKind =
  /** Counted in `erasureReport`, or listed as kept by `erasePerson`. */
  | 'ERASURE'
  /** A file (`CaseFile.link`). */
  | 'FILE'
  /** The form as filled in (`Case.form`). */
  | 'FORM'
  /** The person's documents were joined or separated (`joinIdentities`). */
  | 'JOINED'
  /** A line in the result of `findCases`, `locateCase` or `offeredMaterials`. */
  | 'LOOKED_UP'
  /** How messages reach the applicant was set at a window (`setMessagePreferences`), by a clerk. */
  | 'MESSAGES_SET'
  /** The address to which messages go, and nothing of the item: one was sent to the applicant or their agent (`Notice.delivery`). */
  | 'NOTIFIED'
  /** The whole: history, messages, materials and the like. */
  | 'OPENED'
  /** A paper to hand out (`receipt`). */
  | 'PRINTED'
  /** The applicant in clear (`Case.applicantInClear`). */
  | 'UNMASKED';

/** The states of a certificate. */
export type CertificateStatus =
  /** Its last day has passed. */
  | 'EXPIRED'
  /** Not a certificate of this installation. Only `verifyCertificate` answers so, without a reason. */
  | 'INVALID'
  /** Revoked by the desk that settled the case. */
  | 'REVOKED'
  /** In force. */
  | 'VALID';

/** How an application is filed. */
export type Channel =
  /** With a clerk who visits the applicant at home. */
  | 'HOME_VISIT'
  /** Online (直通车). */
  | 'ONLINE'
  /** At a window. */
  | 'WINDOW';

/** A visitor to check in. */
export type CheckInInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key gives the same ticket. */
  idempotencyKey: string;
  /** Code of the window of today's booking. */
  window: string;
};

/** A case to claim. */
export type ClaimCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
};

/** A day to shut the whole district on. */
export type CloseDistrictInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** The day, from 31 days ago to a year ahead. */
  day: string;
  /** 6-digit district code. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Reason; public. */
  reason: BilingualInput;
};

/** A help request to close. */
export type CloseHelpInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** Whether the answer helped. */
  satisfied: boolean;
};

/** A window to close for some days. */
export type CloseWindowForInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** 6-digit district code. */
  district: string;
  /** First day of the closure. */
  from: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Reason that visitors are told. */
  reason: BilingualInput;
  /** Last day of the closure. */
  to: string;
  /** Code of the window. */
  window: string;
};

/** A window to close for good. */
export type CloseWindowInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** 6-digit district code. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Last day of service. */
  lastDay: string;
  /** Code of the window. */
  window: string;
};

/** A case to settle. */
export type CompleteCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
};

/** The code that came to the address. */
export type ConfirmAddressInput = {
  /** The 6 digits; spaces and full-width digits do not matter. */
  code: string;
  /** 6-digit code of the district. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters. */
  idempotencyKey: string;
  /** Number of an own case, as the clerk of its desk: for its applicant, who is present. Absent for the asker's own address. */
  number?: string | null | undefined;
};

/** A point in WGS-84 degrees. */
export type CoordinatesInput = {
  /** Latitude, -90 to 90. */
  latitude: number;
  /** Longitude, -180 to 180. */
  longitude: number;
};

/** A case whose data is wrong. */
export type CorrectCaseInput = {
  /** What is wrong, and why. */
  correction: DataCorrectionInput;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
};

/** A correction of the data of a case by a desk: at least one value that differs from the one on record. Each is checked as at filing; absent ones stay. */
export type DataCorrectionInput = {
  /** The form, whole, at most 8 KB. */
  form?: Record<string, unknown> | null | undefined;
  /** Codes of the materials that were really shown; they replace the list on record. */
  materials?: Array<string> | null | undefined;
  /** The applicant's name. */
  name?: string | null | undefined;
  /** The applicant's phone number, 6 to 20 digits, spaces and hyphens; empty to remove a wrong one. */
  phone?: string | null | undefined;
  /** Why the data was wrong, 1 to 500 characters on one line; the applicant reads it. */
  reason: string;
  /** Home village, 12 digits, in the same district. The number of the case stays. */
  village?: string | null | undefined;
};

/** A matter to delegate. */
export type DelegateMatterInput = {
  /** The rule that the delegation rests on. */
  basis: BilingualInput;
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** 6-digit district code. */
  district: string;
  /** First day. */
  from: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** What is delegated. */
  kind: DelegationKind;
  /** The level that may settle the matter. */
  level: Level;
  /** Matter code. */
  matter: string;
  /** Last day; open-ended when absent. */
  to?: string | null | undefined;
  /** Code of one window of that level; all of the level when absent. */
  window?: string | null | undefined;
};

/** What is delegated to a lower level (三个下沉). */
export type DelegationKind =
  /** An institution with its authority (机构下沉). */
  | 'INSTITUTION'
  /** A service (服务下沉). */
  | 'SERVICE'
  /** Staff who hold the authority (人员下沉). */
  | 'STAFF';

/** An application that is still being written; unknown fields are absent. */
export type DraftInput = {
  /** The applicant. */
  applicant?: DraftPersonInput | null | undefined;
  /** Authority of an agent who files for another person. */
  authority?: AuthorityInput | null | undefined;
  /** Files of the materials sent so far, all of them: a file that is left out is removed. The draft keeps them. */
  files?: Array<FileInput> | null | undefined;
  /** The form as filled in so far, at most 8 KB. Stored encrypted. */
  form?: Record<string, unknown> | null | undefined;
  /** Codes of the materials that are ready. */
  materials?: Array<string>;
  /** Matter code. */
  matter: string;
  /** Materials that are not to be shown again. */
  reused?: Array<ReusedMaterialInput> | null | undefined;
  /** Home village, 12 digits. */
  village: string;
};

/** A person in a draft; nothing is checked before it is submitted. */
export type DraftPersonInput = {
  /** The document or code, with a number of at most 60 characters. */
  identity?: IdentityInput | null | undefined;
  /** Name, at most 100 characters. */
  name?: string | null | undefined;
  /** Phone number, at most 20 characters. */
  phone?: string | null | undefined;
};

/** How a person serves at a desk. */
export type Duty =
  /** Works the desk (主班). */
  | 'MAIN'
  /** Steps in (备班). */
  | 'RESERVE';

/** A posting to end. */
export type EndPostingInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** 6-digit district code. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Last day of the posting. */
  lastDay: string;
  /** Code of the posting. */
  posting: string;
};

/** A person whose data are to be erased. */
export type ErasePersonInput = {
  /** 6-digit code of the operator's own district. */
  district: string;
  /** Legal ground. */
  ground: ErasureGround;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** The document or code that identifies the person. */
  identity: IdentityInput;
  /** The request or decision that it follows, 1 to 500 characters on one line. Kept with each item, so it must name nobody. */
  reason: string;
};

/** The legal grounds for an erasure (个人信息保护法 art. 47, first paragraph). */
export type ErasureGround =
  /** The person has withdrawn their consent (item 3). */
  | 'CONSENT_WITHDRAWN'
  /** Another law requires it (item 5). */
  | 'OTHER_LAW'
  /** The purpose is fulfilled or cannot be, or the data are no longer needed for it (item 1). */
  | 'PURPOSE_FULFILLED'
  /** The retention period has passed, or the service has ended (item 2). */
  | 'RETENTION_EXPIRED'
  /** The data were processed against law or agreement (item 4). */
  | 'UNLAWFUL_PROCESSING';

/** The kinds of item that hold a person's data. */
export type ErasureItemKind =
  /** A case of another person that they filed as agent; only their own data in it are erased. */
  | 'AGENT'
  /** An appointment that the person booked, or tried to book. */
  | 'APPOINTMENT'
  /** A case or draft of the person. */
  | 'CASE'
  /** A help request of the person. */
  | 'HELP'
  /** A queue ticket of the person. */
  | 'TICKET';

/** The kinds of item that are escalated when overdue. */
export type EscalationKind =
  /** A case past its limit. */
  | 'CASE'
  /** A help request that was not answered within the limit. */
  | 'HELP'
  /** A bad rating, or an appeal, that was not answered within the limit. */
  | 'RATING';

/** The parties that an escalation tells. */
export type EscalationParty =
  /** The clerk who owns the item, at their window. */
  | 'OWNER'
  /** The supervisor of the district. */
  | 'SUPERVISOR'
  /** The head of the unit whose desk has the item. */
  | 'UNIT_HEAD';

/** The steps of an escalation. */
export type EscalationStep =
  /** Overdue by five working days: the district's supervisor is told. A help request goes to the supervisor. */
  | 'LONG_OVERDUE'
  /** Overdue: the owner and the head of the unit are told. A help request goes to the next level. */
  | 'OVERDUE';

/** The roles in which an act on a case is done. */
export type EventRole =
  /** The agent. */
  | 'AGENT'
  /** Whoever held a receipt of the case, without signing in (凭查询码). */
  | 'BEARER'
  /** A clerk at a window. */
  | 'CLERK'
  /** An operator of the district, for an erasure. */
  | 'OPERATOR'
  /** The applicant. */
  | 'RESIDENT'
  /** A reviewer of an office. */
  | 'REVIEWER'
  /** A supervisor of the district. */
  | 'SUPERVISOR'
  /** The schedule. */
  | 'SYSTEM';

/** A limit to extend. */
export type ExtendCaseInput = {
  /** Legal basis, 1 to 500 characters on one line; the applicant reads it. */
  basis: string;
  /** Days to add, counted as the case's limit is: from 1 to what the matter version allows. */
  days: number;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** Reason, 1 to 500 characters on one line; the applicant reads it. */
  reason: string;
};

/** Why a fee is not taken, or not all of it (减免). */
export type FeeWaiver =
  /** People with a disability (残疾人). */
  | 'DISABILITY'
  /** A disaster (受灾). */
  | 'DISASTER'
  /** Households on subsistence allowance, people in extreme difficulty (低保、特困). */
  | 'LOW_INCOME'
  /** Soldiers, veterans and their families (军人、退役军人、优抚对象). */
  | 'MILITARY'
  /** Older people (老年人). */
  | 'OLD_AGE'
  /** The authority's own error (因机关差错). */
  | 'OWN_ERROR'
  /** Small and micro enterprises (小微企业). */
  | 'SMALL_BUSINESS'
  /** Students and minors (学生、未成年人). */
  | 'YOUNG';

/** A material that is sent as a file. Several entries of one material are its pages. */
export type FileInput = {
  /** Code of the material. */
  material: string;
  /** Id of the upload; its state must be CLEAN, and no case of another filing may name it. */
  upload: string;
};

/** A type of file that a material may be sent as. It is told from the content, never from a name. */
export type FileType =
  /** HEIC image, as phones take them. */
  | 'HEIC'
  /** JPEG image. */
  | 'JPEG'
  /** PDF, without scripts, attachments or a password. */
  | 'PDF'
  /** PNG image. */
  | 'PNG';

/** Who files online for somebody else, besides what their token says. */
export type FilerInput = {
  /** Their name; the name in the token, where it holds one, is used instead. */
  name?: string | null | undefined;
  /** Their phone number, 6 to 20 digits, spaces and hyphens. */
  phone?: string | null | undefined;
};

/** What a filing can be warned of. */
export type FilingWarningCode =
  /** An open case of the same person and matter in the district: up to five, newest first. For an agent, only those in which they act. A clerk's view of each is written to its access log. */
  | 'POSSIBLE_DUPLICATE';

/** A case to forward. */
export type ForwardCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** Code of an office that may settle the case; the nearest one above when absent. */
  office?: string | null | undefined;
  /** Why, 1 to 500 characters on one line; the applicant reads it too. */
  reason?: string | null | undefined;
};

/** An opinion, as it was asked. */
export type GiveOpinionInput = {
  /** Code of the asked desk, one of the asker's. */
  desk: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number of the case. */
  number: string;
  /** The opinion, 1 to 500 characters on one line. Stored encrypted. */
  opinion: string;
};

/** The cases and help requests of a window, or of one of its clerks, to hand over. */
export type HandOverAllInput = {
  /** Number of a case after which to go on: `next` of the answer before. Null to begin. */
  after?: string | null | undefined;
  /** Subject of a clerk: only what that clerk owns. Null for all. */
  clerk?: string | null | undefined;
  /** 6-digit district code. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once on each item. */
  idempotencyKey: string;
  /** Why, 1 to 500 characters on one line; it stands in the history of each item, where applicants and askers read it too. */
  reason?: string | null | undefined;
  /** Who takes over. */
  successor: SuccessorInput;
  /** Code of the window that has them, in service or not. */
  window: string;
};

/** A case to hand over. */
export type HandOverCaseInput = {
  /** Issuer's subject of the new owner. */
  clerk: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** Why, 1 to 500 characters on one line; the applicant reads it too. */
  reason?: string | null | undefined;
  /** Code of the new owner's window. */
  window: string;
};

/** How long a matter takes (办件类型). */
export type Handling =
  /** Within a promised limit (承诺件). */
  | 'COMMITTED'
  /** At once (即办件). */
  | 'INSTANT';

/** The acts in the history of a help request. */
export type HelpEventType =
  /** Answered. */
  | 'ANSWERED'
  /** Asked by the asker, or at a window for them. */
  | 'ASKED'
  /** The asker asked back. */
  | 'ASKED_BACK'
  /** Closed by the asker. */
  | 'CLOSED'
  /** Personal data and messages erased. */
  | 'ERASED'
  /** Overdue, and moved to the next level. */
  | 'ESCALATED'
  /** Handed over to another clerk. */
  | 'HANDED_OVER'
  /** Taken by a clerk or supervisor, who owns it from then on. */
  | 'TAKEN';

/** The statuses of a help request. */
export type HelpStatus =
  /** Answered; the asker closes it or asks back. */
  | 'ANSWERED'
  /** Closed by the asker. */
  | 'CLOSED'
  /** An answer is owed. */
  | 'OPEN';

/** What identifies a person or organisation. Full-width characters, spaces, hyphens, brackets and small letters in it are normalized. */
export type IdentityInput = {
  /** Country that issued the passport, ISO 3166-1 alpha-3 such as JPN. Required for PASSPORT, refused for any other kind. */
  country?: string | null | undefined;
  /** Kind of the document or code. */
  kind?: IdentityKind;
  /** Number of that kind; refused with INVALID_IDENTITY_NUMBER in a wrong form or with a wrong check character. */
  number: string;
};

/** The documents and codes that identify people and organisations. */
export type IdentityKind =
  /** Birth certificate (出生医学证明) of a child without a number: a letter and 9 digits. */
  | 'BIRTH_CERTIFICATE'
  /** Foreigner's permanent resident ID card (外国人永久居留身份证): 18 characters of the form of a resident number, which begin with 9; older cards have 3 letters and 12 digits. */
  | 'FOREIGN_PERMANENT_RESIDENT_ID'
  /** Mainland Travel Permit for Hong Kong and Macao Residents (港澳居民来往内地通行证, 回乡证): H or M and 8 digits. Two more digits, which count renewals, are dropped. */
  | 'HONG_KONG_MACAO_TRAVEL_PERMIT'
  /** Unified social credit code of an organisation (统一社会信用代码): 18 characters with a check character (GB 32100). */
  | 'ORGANISATION'
  /** Passport: 5 to 15 letters and digits; its `country` is required. */
  | 'PASSPORT'
  /** Residence permit for Hong Kong, Macao and Taiwan residents (港澳台居民居住证): 18 characters of the same form, which begin with 81, 82 or 83. */
  | 'RESIDENCE_PERMIT'
  /** Resident ID card (居民身份证): 18 characters with a date of birth and a check character (GB 11643). A number that begins with 81, 82 or 83 counts as RESIDENCE_PERMIT, one that begins with 9 as FOREIGN_PERMANENT_RESIDENT_ID. */
  | 'RESIDENT_ID'
  /** Mainland Travel Permit for Taiwan Residents (台湾居民来往大陆通行证, 台胞证): 8 digits. What a booklet adds for renewals and its issuer is dropped. */
  | 'TAIWAN_TRAVEL_PERMIT';

/** A district pack to import: the contents of its files. */
export type ImportDistrictInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** The pack: `{ district, windows, matters, delegations, calendar }` and optionally `{ bundles, staff }`, each the content of the file of that name. Null if it was uploaded in parts. */
  pack?: Record<string, unknown> | null | undefined;
  /** The parts that were uploaded under this idempotency key; null if the pack is sent here. */
  uploaded?: UploadedPackInput | null | undefined;
};

/** Why an item is kept. */
export type KeptReason =
  /** Its certificate is in force. */
  | 'CERTIFICATE'
  /** A kept case depends on its certificate or materials. */
  | 'NEEDED'
  /** It is open, or somebody owes it an answer. */
  | 'OPEN'
  /** Its retention period, the matter's or the district's, has not passed. */
  | 'RETENTION';

/** The language of a name or a message. */
export type Lang =
  /** English. */
  | 'EN'
  /** Chinese, the default. */
  | 'ZH';

/** The level of a unit, and of the windows and offices that belong to it. */
export type Level =
  /** District (区). */
  | 'DISTRICT'
  /** Street (街道). */
  | 'STREET'
  /** Village or community (村居). */
  | 'VILLAGE';

/** How a case stands against its limit. */
export type Light =
  /** More than a fifth of the limit is left, or the limit is the day of acceptance. */
  | 'GREEN'
  /** The limit has passed. */
  | 'RED'
  /** At most a fifth of the limit is left. */
  | 'YELLOW';

/** How the days of a limit are counted. */
export type LimitUnit =
  /** All days. */
  | 'CALENDAR_DAY'
  /** Days of the statutory working calendar. */
  | 'WORKING_DAY';

/** A case that was filed twice. */
export type MarkDuplicateInput = {
  /** Public number of the case that goes on: of the same person and matter, open or settled. */
  duplicateOf: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number of the case to end. */
  number: string;
};

/** When a material that is not always required is required. */
export type MaterialCondition =
  /** When an agent files; a filing without it is refused. */
  | 'AGENT'
  /** In the circumstances that its name states; the clerk judges. */
  | 'WHERE_IT_APPLIES';

/** Ways in which messages reach a person. */
export type MessageChannel =
  /** A mail. */
  | 'EMAIL'
  /** A text message to a phone (短信). */
  | 'SMS';

/** Whether messages go to a person. */
export type MessageState =
  /** Messages go to the address. */
  | 'ACTIVE'
  /** No messages: the person never agreed, or declined. */
  | 'OFF'
  /** No messages: the recipient asked to stop (退订). The reply START (恢复) from there ends that, or a code that is sent there. */
  | 'STOPPED'
  /** Nothing but a code goes to the address until `confirmAddress` proves that the person reads there. */
  | 'UNCONFIRMED';

/** An appointment to move. */
export type MoveAppointmentInput = {
  /** Whose appointment it is, for a clerk who acts for a caller; nobody else gives it. */
  caller?: IdentityInput | null | undefined;
  /** The day of the appointment as it is booked. */
  day: string;
  /** Beginning of the new slot, as `appointmentSlots` gives it; on the same day or another. */
  from: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Code of the window; for a clerk, one that they are posted to. */
  window: string;
};

/** A case that a supervisor moves. */
export type MoveCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** Code of the office, another one that may settle the case: see `Case.forwardOffices`. */
  office: string;
  /** Why, 1 to 500 characters on one line; the applicant reads it too. */
  reason: string;
};

/** Distance by the tree of units, nearest first. */
export type Nearness =
  /** Elsewhere in the district. */
  | 'SAME_DISTRICT'
  /** In the home street. */
  | 'SAME_STREET'
  /** In the home village. */
  | 'SAME_VILLAGE';

/** A note among the officials of a case. */
export type NoteCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** The note, 1 to 500 characters on one line. Stored encrypted. */
  text: string;
};

/** A window to open: a new one, or one that is closed. */
export type OpenWindowInput = {
  /** What the place offers to people who do not walk, see or hear well. */
  accessibility?: Array<Accessibility> | null | undefined;
  /** Postal address. An existing window keeps its own when absent, as with every field below. */
  address?: BilingualInput | null | undefined;
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** Where the window is. */
  coordinates?: CoordinatesInput | null | undefined;
  /** How to get there. */
  directions?: BilingualInput | null | undefined;
  /** 6-digit district code. */
  district: string;
  /** First day of service. A closure that reaches beyond it ends the day before. */
  from: string;
  /** Opening hours; required for a new window. An existing window keeps its hours when absent. */
  hours?: Array<OpeningHoursInput> | null | undefined;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Name; required for a new window, ignored for an existing one. */
  name?: BilingualInput | null | undefined;
  /** Phone, as dialled: `0592-6051234`. */
  phone?: string | null | undefined;
  /** Last day of service; open-ended when absent. */
  to?: string | null | undefined;
  /** Code of the window: 12-digit unit code (a district's ends in six zeros), a hyphen and two digits. */
  window: string;
};

/** A span of opening hours on working days, in the district's wall-clock time. */
export type OpeningHoursInput = {
  /** `HH:MM`: open from this minute on. */
  from: string;
  /** `HH:MM`: closed from this minute on. */
  to: string;
};

/** How an opinion stands. */
export type OpinionStatus =
  /** Cancelled by the desk that has the case, or by a supervisor. */
  | 'CANCELLED'
  /** Ended with the case, which was settled, refused or withdrawn before it was given. */
  | 'ENDED'
  /** Given. */
  | 'GIVEN'
  /** Asked, and still to be given. */
  | 'OPEN';

/** A person or organisation as they identify themselves. Stored encrypted, never logged. */
export type PersonInput = {
  /** The document or code that identifies them. */
  identity: IdentityInput;
  /** Name, 1 to 50 letters, spaces and name dots; of an organisation, 2 to 100 characters. Who files online for themselves with a token that holds their name is filed under that name. */
  name: string;
  /** Mainland phone number, 6 to 20 digits, spaces and hyphens. */
  phone?: string | null | undefined;
};

/** A posting to make. */
export type PostStaffInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** Code of a clerk's window or a reviewer's office. */
  desk: string;
  /** 6-digit district code. */
  district: string;
  /** How the person serves. */
  duty: Duty;
  /** First day. */
  from: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** How visitors call the person, at most 40 characters: a service number (工号) or a name. Whoever may see an act of the person reads it. */
  name?: string | null | undefined;
  /** Issuer's subject of the person. */
  subject: string;
  /** Last day; open-ended when absent. */
  to?: string | null | undefined;
};

/** Why somebody is called before others who came earlier (优先办理). A window may ask for a document. */
export type PriorityReason =
  /** A person with a disability (残疾人). */
  | 'DISABLED'
  /** An elderly person (老年人). */
  | 'ELDERLY'
  /** A firefighter (消防救援人员). */
  | 'FIREFIGHTER'
  /** A soldier, a veteran, or a soldier's family (现役军人、退役军人及军属). */
  | 'MILITARY'
  /** A pregnant woman (孕妇). */
  | 'PREGNANT'
  /** Somebody with an infant (携带婴幼儿). */
  | 'WITH_INFANT';

/** What the applicant promises to supply later (容缺受理). */
export type PromiseInput = {
  /** The day by which they follow, from tomorrow to the matter version's `followDays`. */
  by: string;
  /** Codes of 1 to 20 materials that the matter version lets follow, and that are not shown now. */
  materials: Array<string>;
};

/** The official days of a year to publish. */
export type PublishCalendarYearInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** 6-digit district code. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** The notice that publishes them, 1 to 200 characters. */
  source: string;
  /** Weekdays that are days off, each within the year. */
  weekdaysOff: Array<string>;
  /** Saturdays and Sundays that are working days, each within the year. */
  weekendWorkdays: Array<string>;
  /** The year, one that is not covered by the calendar built in. */
  year: number;
};

/** A version of a matter to publish. */
export type PublishMatterInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** 6-digit district code. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** The version, as in a pack's `matters.json`, with its days of effect. Its `version` is assigned by the district. */
  matter: Record<string, unknown>;
};

/** The rates. */
export type Rate =
  /** Cross-village rate. */
  | 'CROSS_VILLAGE'
  /** Instant rate. */
  | 'INSTANT'
  /** Online rate. */
  | 'ONLINE';

/** A rating by whoever holds a receipt. */
export type RateByCodeInput = {
  /** Code on the receipt, as `progressByCode` takes it. */
  code: string;
  /** Comment, 1 to 500 characters on one line. */
  comment?: string | null | undefined;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** 5 (very good) to 1 (very bad). */
  score: number;
};

/** A rating to give. */
export type RateCaseInput = {
  /** Comment, 1 to 500 characters on one line. */
  comment?: string | null | undefined;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number of the case. */
  number: string;
  /** 5 (very good) to 1 (very bad). */
  score: number;
};

/** The readings of a rate. */
export type RateReading =
  /** Over the cases of a period: how often it happened. */
  | 'CASES'
  /** Over the catalogue on a day: for how many matters it is offered. */
  | 'CATALOGUE';

/** What a summary of ratings has rows for. */
export type RatingPart =
  /** Matters. */
  | 'MATTER'
  /** Home villages. */
  | 'VILLAGE'
  /** Accepting windows. */
  | 'WINDOW';

/** The steps of a rating. */
export type RatingStep =
  /** The applicant appealed; a supervisor must answer. */
  | 'APPEALED'
  /** The applicant was called back and may appeal. */
  | 'CALLED_BACK'
  /** The appeal was answered. */
  | 'CLOSED'
  /** 5 to 3; nothing follows. */
  | 'GOOD'
  /** The case is not rated. */
  | 'NOT_RATED'
  /** 1 or 2; the rated desk must answer. */
  | 'TO_ANSWER'
  /** Answered; the applicant must be called back, or may appeal. */
  | 'TO_CALL_BACK';

/** The papers that a desk hands to an applicant. */
export type ReceiptKind =
  /** Notice of acceptance (受理通知书): exists from acceptance on. */
  | 'ACCEPTANCE'
  /** Notice of a correction (补正通知书): exists while the case waits for one. */
  | 'CORRECTION'
  /** Decision not to accept (不予受理决定书): exists while the case is refused, if no window had accepted it. */
  | 'NOT_ACCEPTED'
  /** Decision not to grant (不予许可决定书): exists while the case is refused, if a window had accepted it. */
  | 'NOT_GRANTED';

/** Applications that were taken on paper and are entered later on the same day. */
export type ReceivedOnPaperInput = {
  /** Instant at which they were taken: earlier today, while the window was open. */
  at: string;
  /** Why they were taken on paper, 1 to 500 characters on one line; it stands in the history of each case. */
  reason: string;
};

/** A call back to record. */
export type RecordCallBackInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Note, 1 to 500 characters on one line. */
  note?: string | null | undefined;
  /** Public number of the case. */
  number: string;
  /** Whether the applicant is satisfied now. */
  satisfied: boolean;
};

/** What was paid of a fee, or waived. What is recorded already is corrected by recording it anew; the difference is counted on the day. */
export type RecordPaymentInput = {
  /** Fen (0.01 CNY) that were paid, at most `Matter.feeInFen`. Of a case that was refused, withdrawn or lapsed no fee is due: 0 records that all was paid back. */
  amountInFen: number;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** Why what is recorded changes, 1 to 500 characters on one line; required when something is recorded already. The applicant reads it. */
  reason?: string | null | undefined;
  /** Number of the receipt (票据号), 1 to 50 characters on one line; required when something was paid. */
  receiptNumber?: string | null | undefined;
  /** Why the rest is waived; required when less than the fee was paid, absent otherwise. */
  waiver?: FeeWaiver | null | undefined;
};

/** The reasons for a refusal. */
export type RefusalCode =
  /** The asker already has a booking at the window on the day. */
  | 'ALREADY_BOOKED'
  /** The case is already rated; a case is rated once. */
  | 'ALREADY_RATED'
  /** The asker already waits at the window today; the message names the ticket. Wait for the call, or cancel it. */
  | 'ALREADY_WAITING'
  /** The statutory calendar does not cover the day. */
  | 'CALENDAR_NOT_COVERED'
  /** The matter is not offered through this channel. */
  | 'CHANNEL_NOT_OFFERED'
  /** The object has changed since it was read. Read it again before deciding. */
  | 'CONFLICT'
  /** A correction was asked for before: a further request needs a reason of its own (行政许可法 art. 32). */
  | 'CORRECTION_REPEATED'
  /** The matter has a fee, and no payment or waiver is recorded; the message names the amount. */
  | 'FEE_NOT_RECORDED'
  /** The material takes no such file: none at all, not of this type, none so large, or not so many. */
  | 'FILE_NOT_TAKEN'
  /** The file cannot be used: it is not the asker's, is still being checked, was refused, or is another case's; the message says which. */
  | 'FILE_NOT_USABLE'
  /** The asker's role, district or desk does not allow this. */
  | 'FORBIDDEN'
  /** The form is not filled in as the matter requires; `path` names the field. */
  | 'INVALID_FORM'
  /** Not a valid resident identity number (GB 11643). */
  | 'INVALID_IDENTITY_NUMBER'
  /** A value is malformed or out of bounds. */
  | 'INVALID_INPUT'
  /** The district pack has a fault; `file` and `path` say where. */
  | 'INVALID_PACK'
  /** Something still refers to a part of the district that the pack lacks: it can be ended, but not dropped. */
  | 'IN_USE'
  /** The idempotency key was already used with another payload. */
  | 'KEY_REUSED'
  /** Windows of this level do not accept the matter. */
  | 'LEVEL_NOT_ACCEPTING'
  /** The asker has as many of these as one person may have; the message says how many, and what to do. */
  | 'LIMIT_REACHED'
  /** No version of the matter is in force on the day. */
  | 'MATTER_NOT_ACTIVE'
  /** This material must be shown at once: the matter does not let it follow, or it is shown already. */
  | 'MAY_NOT_FOLLOW'
  /** A wholly online filing shows this material by a file, and none is named. */
  | 'MISSING_FILE'
  /** A required material is missing; the message names it. */
  | 'MISSING_MATERIAL'
  /** Nobody is waiting at the window. */
  | 'NOBODY_WAITS'
  /** The status does not allow this act. */
  | 'NOT_ALLOWED_IN_STATUS'
  /** The rating is at another step than this act requires; the message names the step. */
  | 'NOT_AT_RATING_STEP'
  /** The other case is not one of the same person and matter that is open or settled. */
  | 'NOT_A_DUPLICATE'
  /** No delegation (下沉) allows the desk to settle the matter on the day. */
  | 'NOT_DELEGATED'
  /** The matter does not admit applicants with this kind of identity; the message names the kinds that it admits. */
  | 'NOT_ELIGIBLE'
  /** The limit cannot be extended: the matter does not allow it to this asker, it was extended before, or it has passed. */
  | 'NOT_EXTENDABLE'
  /** There is no such object, or the asker may not see it: the answer is the same. */
  | 'NOT_FOUND'
  /** It is too early or too late for the appointment. */
  | 'NOT_NOW'
  /** The clerk is not posted to the window on the day. */
  | 'NOT_POSTED'
  /** The named case does not stand in for the material: it is another person's, has expired, or does not prove it. */
  | 'NOT_REUSABLE'
  /** The matter version does not allow a suspension for that; the message names what it allows. */
  | 'NOT_SUSPENDABLE'
  /** The clerk is not posted to the window. */
  | 'NOT_YOUR_WINDOW'
  /** The case has no agent, or their authority is already taken back. */
  | 'NO_AGENT'
  /** The agent's authority is missing or does not hold on the day. */
  | 'NO_AUTHORITY'
  /** The case has no certificate, or its certificate is revoked. */
  | 'NO_CERTIFICATE'
  /** No fee is due: the matter has none, or the case ended without a grant and nothing was paid. */
  | 'NO_FEE'
  /** No other office may settle the case on the day, so that it stays where it is. */
  | 'NO_OTHER_OFFICE'
  /** No material of this case is still to follow. */
  | 'NO_PROMISE'
  /** An organisation applies, and nobody who acts for it is named. */
  | 'NO_REPRESENTATIVE'
  /** The window is farther from the home village than the matter's scope (通办范围) allows. */
  | 'OUT_OF_SCOPE'
  /** Every seat of the slot is booked. */
  | 'SLOT_FULL'
  /** The ticket is of another day, and waits on its own day only. Take a new one. */
  | 'TICKET_OF_ANOTHER_DAY'
  /** The request carried no token. */
  | 'UNAUTHENTICATED'
  /** A decision is undone by the desk that made it on the same day, and by a supervisor later. */
  | 'UNDO_TOO_LATE'
  /** The matter is not offered in this kind of village. */
  | 'UNIT_KIND_NOT_SERVED'
  /** No such bundle in the district, or it is not offered on the day. */
  | 'UNKNOWN_BUNDLE'
  /** No such district. */
  | 'UNKNOWN_DISTRICT'
  /** The matter version does not list the material. */
  | 'UNKNOWN_MATERIAL'
  /** No such matter in the district. */
  | 'UNKNOWN_MATTER'
  /** No such office, or it may not settle the case on the day: see `Case.forwardOffices`. */
  | 'UNKNOWN_OFFICE'
  /** No such posting in the district. */
  | 'UNKNOWN_POSTING'
  /** No such village in the district, or it did not exist on the day. */
  | 'UNKNOWN_VILLAGE'
  /** No such window in the district. */
  | 'UNKNOWN_WINDOW'
  /** The village belongs to another district. */
  | 'VILLAGE_OF_ANOTHER_DISTRICT'
  /** The case waits for the certificate of an earlier case of its bundle; the message names that case. */
  | 'WAITS_FOR'
  /** The window is closed at the time; the message says until when. */
  | 'WINDOW_CLOSED'
  /** The window is already in service on the day. */
  | 'WINDOW_IN_SERVICE';

/** The changes to a district's registry. */
export type RegistryAct =
  /** The whole district was shut for a day. */
  | 'CLOSE_DISTRICT'
  /** A window was closed for good. */
  | 'CLOSE_WINDOW'
  /** A window was closed for some days. */
  | 'CLOSE_WINDOW_FOR'
  /** A matter was delegated. */
  | 'DELEGATE_MATTER'
  /** A posting was ended. */
  | 'END_POSTING'
  /** A pack was imported. */
  | 'IMPORT_DISTRICT'
  /** A clerk joined two documents of one person; the registry did not change. */
  | 'JOIN_IDENTITIES'
  /** A window was opened. */
  | 'OPEN_WINDOW'
  /** A person was posted to a desk. */
  | 'POST_STAFF'
  /** The official days of a year were published. */
  | 'PUBLISH_CALENDAR_YEAR'
  /** A version of a matter was published. */
  | 'PUBLISH_MATTER'
  /** The closure of the whole district for a day was undone. */
  | 'REOPEN_DISTRICT'
  /** A person's data were counted for an erasure; the registry did not change. */
  | 'REPORT_ERASURE'
  /** A delegation was revoked. */
  | 'REVOKE_DELEGATION'
  /** A clerk separated two joined documents; the registry did not change. */
  | 'SEPARATE_IDENTITIES';

/** The kinds of things that make up a district's registry. */
export type RegistryKind =
  /** A bundle. */
  | 'BUNDLE'
  /** A delegation. */
  | 'DELEGATION'
  /** The district as a whole: its profile, departments and calendar. */
  | 'DISTRICT'
  /** A version of a matter. */
  | 'MATTER'
  /** An office. */
  | 'OFFICE'
  /** A posting. */
  | 'POSTING'
  /** A street. */
  | 'STREET'
  /** A village or community. */
  | 'VILLAGE'
  /** A window. */
  | 'WINDOW';

/** A case to refuse. */
export type RejectCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** Reason, 1 to 500 characters on one line; the applicant reads it. */
  reason: string;
};

/** A shut day to open again. */
export type ReopenDistrictInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** A day on which the district is shut, today or later. */
  day: string;
  /** 6-digit district code. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
};

/** What a report has rows for. */
export type ReportGroup =
  /** Days that have begun, also those without cases. */
  | 'DAY'
  /** Matters. */
  | 'MATTER'
  /** Calendar months that have begun, also those without cases. */
  | 'MONTH'
  /** Streets, each the sum of its villages. */
  | 'STREET'
  /** Home villages. */
  | 'VILLAGE'
  /** Accepting windows. */
  | 'WINDOW';

/** A certificate to print again. */
export type ReprintCertificateInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number of the case. */
  number: string;
};

/** A correction to request. */
export type RequestCorrectionInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Codes of the materials to supply, from the matter version's list. */
  materials?: Array<string>;
  /** Public number. */
  number: string;
  /** What is wrong, 1 to 500 characters on one line; the applicant reads it. */
  reason: string;
  /** Why this was not asked for the first time, 1 to 500 characters on one line: all that is missing is asked for at once (行政许可法 art. 32). Required from the second request on, and ignored before. */
  repeatReason?: string | null | undefined;
};

/** A file to announce for a correction, by whoever holds a receipt. */
export type RequestUploadByCodeInput = {
  /** Its size in bytes, 1 to 10,485,760. */
  bytes: number;
  /** Code on the receipt, as `progressByCode` takes it. */
  code: string;
  /** Idempotency key, 1 to 128 printable ASCII characters, as in `RequestUploadInput`. */
  idempotencyKey: string;
  /** Its name on the device, 1 to 120 characters without a path; kept only until the correction names the file. */
  name?: string | null | undefined;
  /** SHA-256 of its content, 64 hexadecimal digits. */
  sha256: string;
  /** Its type. */
  type: FileType;
};

/** A file to announce. */
export type RequestUploadInput = {
  /** Its size in bytes, 1 to 10,485,760. */
  bytes: number;
  /** 6-digit code of the district whose case will name it; for clerks their own. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload gives the same upload and a new form, so that a broken upload can be resumed. */
  idempotencyKey: string;
  /** Its name on the device, 1 to 120 characters without a path; kept only until a case names the file. */
  name?: string | null | undefined;
  /** SHA-256 of its content, 64 hexadecimal digits. */
  sha256: string;
  /** Its type. */
  type: FileType;
};

/** A case to resume. */
export type ResumeCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
};

/** A material that is not shown again, as `offeredMaterials` offers it. */
export type ReusedMaterialInput = {
  /** Code of the material. */
  material: string;
  /** Public number of the applicant's case that stands in for it. */
  number: string;
};

/** A certificate to revoke. */
export type RevokeCertificateInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number of the case. */
  number: string;
  /** Reason, 1 to 500 characters on one line. The holder reads it; `verifyCertificate` does not show it. */
  reason: string;
};

/** A delegation to revoke. */
export type RevokeDelegationInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check?: boolean;
  /** Code of the delegation. */
  delegation: string;
  /** 6-digit district code. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Last day on which the delegation is in force. */
  lastDay: string;
  /** Reason, 1 to 500 characters; public. */
  reason: string;
};

/** The roles. A token carries one. */
export type Role =
  /** Files for others, with recorded authority (代办人). */
  | 'AGENT'
  /** Reads the district's figures, no cases. */
  | 'AUDITOR'
  /** Accepts and settles cases at the windows of their postings. */
  | 'CLERK'
  /** Keeps the district's registry, reads no cases. */
  | 'OPERATOR'
  /** Files for themselves. */
  | 'RESIDENT'
  /** Decides cases at the offices of their postings. */
  | 'REVIEWER'
  /** Reads the district's figures, and its cases with masked people. */
  | 'SUPERVISOR';

/** A draft to save. */
export type SaveDraftInput = {
  /** 6-digit district code. */
  district: string;
  /** The contents. */
  draft: DraftInput;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number of the draft to replace; a new draft when absent. */
  number?: string | null | undefined;
  /** Optimistic lock: `Case.version` of the draft as it was read. A draft that changed since is refused with CONFLICT. */
  version?: number | null | undefined;
};

/** How far from its home village a matter may be filed (通办范围). */
export type Scope =
  /** At any window of the city. */
  | 'CITY'
  /** At any window of the district. */
  | 'DISTRICT'
  /** At any window of the home street. */
  | 'STREET'
  /** At windows of the home village. */
  | 'VILLAGE';

/** Has a code sent to the address on record. */
export type SendAddressCodeInput = {
  /** 6-digit code of the district. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters. */
  idempotencyKey: string;
  /** Number of an own case, as the clerk of its desk: for its applicant, who is present. Absent for the asker's own address. */
  number?: string | null | undefined;
};

/** What a person agreed to. */
export type SetMessagePreferencesInput = {
  /** Phone number of the mainland, or with + and country, 6 to 20 digits; or a mail address of at most 100 characters. Absent: the address on record for the channel, or the phone number in the case. */
  address?: string | null | undefined;
  /** How messages are sent, one of `MessagePreferences.offered`; null or absent: none are. */
  channel?: MessageChannel | null | undefined;
  /** 6-digit code of the district. */
  district: string;
  /** Idempotency key, 1 to 128 printable ASCII characters. */
  idempotencyKey: string;
  /** Language of the messages. */
  language?: Lang;
  /** Whether messages may name the matter and the last part of the number. */
  namesMatter?: boolean;
  /** Number of an own case, as the clerk of its desk: records what its applicant said at the window. Absent for the asker's own preferences. */
  number?: string | null | undefined;
};

/** How far a published source supports a matter's data. */
export type SourceMark =
  /** Some fields taken from a page of the district's own city. */
  | 'CITED_CITY'
  /** Some fields taken from a page of another place. */
  | 'CITED_ELSEWHERE'
  /** Modelled from general knowledge. */
  | 'MODELLED'
  /** Named in a published source about this district. */
  | 'VERIFIED';

/** An application to file online. */
export type SubmitCaseInput = {
  /** The application. A resident files for somebody else only by an authority of a guardian, family, legal representative or staff. Absent when a draft is submitted. */
  application?: ApplicationInput | null | undefined;
  /** Authority of whoever files for another person. */
  authority?: AuthorityInput | null | undefined;
  /** 6-digit district code. */
  district: string;
  /** Public number of a draft to submit as it was saved. Paths of refusals go on below it as in `DraftInput`: `["input", "draft", "materials"]`. */
  draft?: string | null | undefined;
  /** Who files for the applicant, where the token does not name them; ignored for an own application. An organisation is refused with NO_REPRESENTATIVE without a name. */
  filer?: FilerInput | null | undefined;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
};

/** A case that was submitted online and is now accepted at a window. */
export type SubmittedCaseInput = {
  /** What the clerk corrects in the filing while accepting it. */
  correction?: DataCorrectionInput | null | undefined;
  /** Files of these materials, as scanned at the window; those sent before stay. */
  files?: Array<FileInput> | null | undefined;
  /** Codes of the materials shown at the window; those sent before count too. */
  materials?: Array<string>;
  /** Public number. */
  number: string;
  /** Whether the applicant or agent is at the window; false when the case is dealt with wholly online. */
  visit?: boolean;
};

/** The clerk who takes over, and at which window. */
export type SuccessorInput = {
  /** Subject of the clerk; posted to the window if the registry has postings of the clerk. */
  clerk: string;
  /** Code of the window, in service. */
  window: string;
};

/** A correction, supplied by whoever holds a receipt. Name, phone and village are changed at a window or by the signed-in applicant. */
export type SupplyCorrectionByCodeInput = {
  /** Code on the receipt, as `progressByCode` takes it. */
  code: string;
  /** Materials sent as files, which were announced with `requestUploadByCode`. */
  files?: Array<FileInput> | null | undefined;
  /** The form, whole, at most 8 KB; absent when it stays as it is. */
  form?: Record<string, unknown> | null | undefined;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Codes of the materials, all that were asked for among them, unless they are sent as files. */
  materials?: Array<string>;
};

/** A correction that is supplied: at least one of materials, form, phone, name and village, and all materials that were asked for. Each is checked as at filing. */
export type SupplyCorrectionInput = {
  /** Files of these materials; those sent before stay. Their materials count as supplied. */
  files?: Array<FileInput> | null | undefined;
  /** The form, filled in anew as a whole, at most 8 KB. Stored encrypted. */
  form?: Record<string, unknown> | null | undefined;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Codes of the materials supplied, all that were asked for. */
  materials?: Array<string>;
  /** The applicant's name, as it is right. */
  name?: string | null | undefined;
  /** Public number. */
  number: string;
  /** The applicant's phone number, 6 to 20 digits, spaces and hyphens; empty to remove a wrong one. */
  phone?: string | null | undefined;
  /** Number of the ticket of this visit, as in `AcceptCasesInput.ticket`. */
  ticket?: string | null | undefined;
  /** Home village, 12 digits, in the same district. The number of the case stays. */
  village?: string | null | undefined;
  /** Code of the clerk's window where they were shown; absent online. */
  window?: string | null | undefined;
};

/** Promised materials that are supplied. */
export type SupplyMaterialsInput = {
  /** Files of these materials; those sent before stay. */
  files?: Array<FileInput> | null | undefined;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Codes of the materials supplied, at least one, from those that were promised. */
  materials: Array<string>;
  /** Public number. */
  number: string;
};

/** A case to suspend. */
export type SuspendCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** What it is suspended for, one of `Matter.suspensions`. */
  kind: SuspensionKind;
  /** Last day of the suspension, from tomorrow to 180 days ahead; the applicant is told. */
  lastDay: string;
  /** Public number. */
  number: string;
  /** Reason, 1 to 500 characters on one line; the applicant reads it. */
  reason: string;
};

/** What a case is suspended for. */
export type SuspensionKind =
  /** An appraisal or a review by experts (鉴定、专家评审). */
  | 'APPRAISAL'
  /** A hearing (听证). */
  | 'HEARING'
  /** An inspection, a test or a quarantine (检验、检测、检疫). */
  | 'INSPECTION'
  /** A public notice (公示). */
  | 'PUBLIC_NOTICE';

/** A ticket to take. */
export type TakeTicketInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat on the same day with the same key and payload acts once. */
  idempotencyKey: string;
  /** Code of the matter to come for. */
  matter?: string | null | undefined;
  /** Why to be called before others, one of `District.queuePriority`; the window may ask for a document. */
  priority?: PriorityReason | null | undefined;
  /** Code of the window; for a clerk, one that they are posted to. */
  window: string;
};

/** An occasion in life in which people look for matters (主题). */
export type Theme =
  /** Having or adopting a child (生育收养). */
  | 'BIRTH'
  /** Starting and running a business (开办企业). */
  | 'BUSINESS'
  /** A death in the family (身后事务). */
  | 'DEATH'
  /** Living with a disability (扶残助残). */
  | 'DISABILITY'
  /** Land and farming (农村农业). */
  | 'FARMING'
  /** Too little to live on (困难救助). */
  | 'HARDSHIP'
  /** Illness and medical insurance (医疗卫生). */
  | 'HEALTH'
  /** Renting, owning or building a home (住房租房). */
  | 'HOUSING'
  /** Disputes and legal aid (法律服务). */
  | 'LAW'
  /** Soldiers, veterans and their families (退役优抚). */
  | 'MILITARY'
  /** Moving to the district and living there (居住落户). */
  | 'RESIDENCE'
  /** Old age and pensions (养老退休). */
  | 'RETIREMENT'
  /** School and kindergarten (入学教育). */
  | 'SCHOOL'
  /** Work, losing work, social insurance (就业社保). */
  | 'WORK';

/** What a change does to a thing of the registry. */
export type ThingChange =
  /** It is new. */
  | 'ADDED'
  /** Some of its fields change. */
  | 'CHANGED'
  /** It gets a last day, or an earlier one; other fields may change too. */
  | 'ENDED'
  /** It is left out of the pack, which only an import can do, and only if nothing refers to it. */
  | 'REMOVED';

/** A ticket to act on. */
export type TicketInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
};

/** The statuses of a ticket. */
export type TicketStatus =
  /** Called; the visitor is at the window, or should be. */
  | 'CALLED'
  /** Cancelled by its holder. */
  | 'CANCELLED'
  /** Served. */
  | 'FINISHED'
  /** On hold; can be called again without waiting. */
  | 'HELD'
  /** Called, and nobody came; can be called again. */
  | 'NO_SHOW'
  /** Moved to another window, where another ticket continues it. */
  | 'TRANSFERRED'
  /** Waiting to be called. */
  | 'WAITING';

/** How far a material is trusted. */
export type Trust =
  /** Comes from its issuer. */
  | 'A'
  /** Counts again for some time after a clerk has verified it. */
  | 'B'
  /** Must be shown in the original each time. */
  | 'C'
  /** The applicant's own declaration. */
  | 'D';

/** A decision to undo. */
export type UndoDecisionInput = {
  /** The decision, the last one of the case. Another one that was made since is refused with CONFLICT. */
  decision: CaseDecision;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** Why it was wrong, 1 to 500 characters on one line; the applicant reads it. */
  reason: string;
};

/** Whether an uploaded file may be used. */
export type UploadState =
  /** Checked; a case may name it. */
  | 'CLEAN'
  /** Refused, see `Upload.refusedFor`; nothing of it is kept. */
  | 'REFUSED'
  /** It has not arrived yet, or is being checked: nobody sees it, and no case may name it. */
  | 'SCANNING';

/** A pack that was uploaded in parts. */
export type UploadedPackInput = {
  /** 6-digit district code, the same as of each part. */
  district: string;
  /** How many parts make up the pack, 1 to 60. */
  parts: number;
};

/** A case whose desk is to be urged. */
export type UrgeCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** What the desk should do, 1 to 500 characters on one line; the desk reads it in the history, the applicant only that the desk was urged. */
  reason: string;
};

/** Why an applicant is shown in clear, or a file is opened; recorded before. */
export type ViewPurpose =
  /** To check the identity of a visitor, or of the holder of a document. */
  | 'CHECK_IDENTITY'
  /** To contact the applicant. */
  | 'CONTACT'
  /** To make out or deliver the result. */
  | 'DELIVER_RESULT'
  /** To enter the case in a system of the department that decides it. */
  | 'ENTER_ELSEWHERE'
  /** To examine what was sent. */
  | 'EXAMINE';

/** The roles in which somebody looks at a case. */
export type ViewerRole =
  /** An agent. */
  | 'AGENT'
  /** An auditor of the district. */
  | 'AUDITOR'
  /** A clerk at a window. */
  | 'CLERK'
  /** The function that sends messages to people, which reads their address and nothing else (消息发送程序). */
  | 'NOTIFIER'
  /** An operator of the district. */
  | 'OPERATOR'
  /** The applicant, at a case that somebody else filed. */
  | 'RESIDENT'
  /** A reviewer of an office. */
  | 'REVIEWER'
  /** A supervisor of the district. */
  | 'SUPERVISOR';

/** A case to withdraw. */
export type WithdrawCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: string;
  /** Public number. */
  number: string;
  /** Reason, at most 500 characters on one line. */
  reason?: string | null | undefined;
};

export type WindowBookingsQueryVariables = Exact<{
  window: string;
  day: string;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type WindowBookingsQuery = { windowAppointments: { totalCount: number | null, edges: Array<{ node: { id: string, from: string, to: string, status: AppointmentStatus, changedBy: Role | null, matter: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WindowBookingFragment = { id: string, from: string, to: string, status: AppointmentStatus, changedBy: Role | null, matter: { name: string } | null };

export type LocateCaseQueryVariables = Exact<{
  number: string;
  lang: Lang;
}>;


export type LocateCaseQuery = { locateCase: { number: string, status: CaseStatus, dueOn: string, matter: { name: string }, applicant: { name: string }, desk:
      | { name: string }
      | { name: string }
      | { name: string }
      | { phone: string | null, name: string }
     | null, window: { name: string, phone: string | null } | null, case: { number: string } | null } | null };

export type DeskQueryVariables = Exact<{
  window: string;
  day: string;
  lang: Lang;
}>;


export type DeskQuery = { windowTickets: Array<{ number: string, sign: string, status: TicketStatus, matter: { name: string } | null }>, deskQueue: { edges: Array<{ node: { number: string, status: CaseStatus, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, applicant: { name: string }, village: { name: string }, matter: { name: string } } | null }> }, helpRequests: { edges: Array<{ node: { number: string, dueAt: string, minutesLeft: number | null, asker: { name: string }, village: { name: string }, matter: { name: string } | null } | null }> }, ratingsToAnswer: { edges: Array<{ node: { number: string, status: CaseStatus, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, applicant: { name: string }, village: { name: string }, matter: { name: string } } | null }> }, settledCases: { totalCount: number | null, edges: Array<{ node: { number: string, status: CaseStatus, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, applicant: { name: string }, village: { name: string }, matter: { name: string } } | null }> } };

export type HelpLineFragment = { number: string, dueAt: string, minutesLeft: number | null, asker: { name: string }, village: { name: string }, matter: { name: string } | null };

export type DeskHelpQueryVariables = Exact<{
  number: string;
  lang: Lang;
}>;


export type DeskHelpQuery = { helpRequest: { status: HelpStatus, number: string, dueAt: string, minutesLeft: number | null, owner: { staff: { name: string | null } | null, window: { name: string } }, case: { number: string, matter: { name: string } } | null, messages: Array<{ at: string, fromAsker: boolean, text: string, staff: { name: string | null } | null }> | null, asker: { name: string }, village: { name: string }, matter: { name: string } | null } | null };

export type AnswerHelpMutationVariables = Exact<{
  input: AnswerHelpInput;
}>;


export type AnswerHelpMutation = { answerHelp: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CasesOfPersonQueryVariables = Exact<{
  district: string;
  identity: IdentityInput;
  openOnly: boolean;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type CasesOfPersonQuery = { findCases: { edges: Array<{ node: { number: string, status: CaseStatus, filedAt: string, dueOn: string, applicant: { name: string }, matter: { name: string }, desk:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, case: { number: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FoundLineFragment = { number: string, status: CaseStatus, filedAt: string, dueOn: string, applicant: { name: string }, matter: { name: string }, desk:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
   | null, case: { number: string } | null };

export type FindMatterQueryVariables = Exact<{
  district: string;
  search: string;
  lang: Lang;
}>;


export type FindMatterQuery = { district: { matters: { edges: Array<{ node: { code: string, name: string, department: { name: string } } }> } } | null };

export type CallTicketMutationVariables = Exact<{
  input: CallTicketInput;
}>;


export type CallTicketMutation = { callTicket: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type FinishTicketMutationVariables = Exact<{
  input: TicketInput;
}>;


export type FinishTicketMutation = { finishTicket: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MarkNoShowMutationVariables = Exact<{
  input: TicketInput;
}>;


export type MarkNoShowMutation = { markNoShow: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type HoldTicketMutationVariables = Exact<{
  input: TicketInput;
}>;


export type HoldTicketMutation = { holdTicket: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type VillageNamesQueryVariables = Exact<{
  district: string;
}>;


export type VillageNamesQuery = { district: { villages: Array<{ code: string, zh: string, en: string, street: { zh: string, en: string } }> } | null };

export type AcceptCasesMutationVariables = Exact<{
  input: AcceptCasesInput;
  lang: Lang;
}>;


export type AcceptCasesMutation = { acceptCases: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }>, results: Array<{ position: number, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }>, warnings: Array<{ code: FilingWarningCode, message: string, number: string }>, case: { number: string, status: CaseStatus, onTheSpot: boolean, dueOn: string | null, matter: { name: string, resultName: string }, applicant: { name: string } } | null }> } };

export type CatalogueQueryVariables = Exact<{
  district: string;
  lang: Lang;
}>;


export type CatalogueQuery = { district: { matters: { edges: Array<{ node: { code: string, name: string, form: Record<string, unknown> | null, department: { name: string }, materials: Array<{ code: string, name: string, required: boolean, condition: MaterialCondition | null }> } }> } } | null };

export type VisitMatterQueryVariables = Exact<{
  district: string;
  code: string;
  lang: Lang;
}>;


export type VisitMatterQuery = { matter: { code: string, name: string, form: Record<string, unknown> | null, materials: Array<{ code: string, name: string, required: boolean, insteadOf: string | null, condition: MaterialCondition | null, files: { types: Array<FileType>, most: number, mostBytes: number } | null }> } | null };

export type OperateCalendarQueryVariables = Exact<{
  district: string;
  lang: Lang;
}>;


export type OperateCalendarQuery = { district: { calendar: { publishedUntil: string, years: Array<{ year: number, weekdaysOff: Array<string>, weekendWorkdays: Array<string>, source: string | null }>, closures: Array<{ day: string, reason: string }> } } | null };

export type PublishCalendarYearMutationVariables = Exact<{
  input: PublishCalendarYearInput;
  lang: Lang;
}>;


export type PublishCalendarYearMutation = { publishCalendarYear: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CloseDistrictMutationVariables = Exact<{
  input: CloseDistrictInput;
  lang: Lang;
}>;


export type CloseDistrictMutation = { closeDistrict: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ReopenDistrictMutationVariables = Exact<{
  input: ReopenDistrictInput;
  lang: Lang;
}>;


export type ReopenDistrictMutation = { reopenDistrict: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PreviewFragment = { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } };

export type DelegateMatterMutationVariables = Exact<{
  input: DelegateMatterInput;
  lang: Lang;
}>;


export type DelegateMatterMutation = { delegateMatter: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RevokeDelegationMutationVariables = Exact<{
  input: RevokeDelegationInput;
  lang: Lang;
}>;


export type RevokeDelegationMutation = { revokeDelegation: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ErasureReportQueryVariables = Exact<{
  district: string;
  identity: IdentityInput;
}>;


export type ErasureReportQuery = { erasureReport: { erasable: Array<{ kind: ErasureItemKind, count: number }>, kept: Array<{ kind: ErasureItemKind, reason: KeptReason, count: number, erasableFrom: string | null }> } };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
  lang: Lang;
}>;


export type ErasePersonMutation = { erasePerson: { erasure: { erased: number, kept: Array<{ kind: ErasureItemKind, number: string, reason: KeptReason, erasableFrom: string | null, matter: { name: string } | null }> } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RegistryLogQueryVariables = Exact<{
  district: string;
  after?: string | null | undefined;
}>;


export type RegistryLogQuery = { registryLog: { intact: boolean, edges: Array<{ node: { number: number, at: string, act: RegistryAct, role: Role, codes: Array<string>, staff: { name: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OperateQueryVariables = Exact<{
  district: string;
  month: string;
  lang: Lang;
}>;


export type OperateQuery = { district: { matters: { edges: Array<{ node: { code: string, version: number, name: string, effectiveFrom: string, settlingLevels: Array<Level>, department: { name: string } } }> } } | null, searchesWithoutResult: { others: number, words: Array<{ words: string, count: number }> } };

export type ImportDistrictMutationVariables = Exact<{
  input: ImportDistrictInput;
  lang: Lang;
}>;


export type ImportDistrictMutation = { importDistrict: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PublishMatterMutationVariables = Exact<{
  input: PublishMatterInput;
  lang: Lang;
}>;


export type PublishMatterMutation = { publishMatter: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PostStaffMutationVariables = Exact<{
  input: PostStaffInput;
  lang: Lang;
}>;


export type PostStaffMutation = { postStaff: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type EndPostingMutationVariables = Exact<{
  input: EndPostingInput;
  lang: Lang;
}>;


export type EndPostingMutation = { endPosting: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CloseWindowForMutationVariables = Exact<{
  input: CloseWindowForInput;
  lang: Lang;
}>;


export type CloseWindowForMutation = { closeWindowFor: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CloseWindowMutationVariables = Exact<{
  input: CloseWindowInput;
  lang: Lang;
}>;


export type CloseWindowMutation = { closeWindow: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type OpenWindowMutationVariables = Exact<{
  input: OpenWindowInput;
  lang: Lang;
}>;


export type OpenWindowMutation = { openWindow: { preview: { added: number, changed: number, ended: number, removed: number, changes: Array<{ kind: RegistryKind, code: string, name: string | null, change: ThingChange, fields: Array<{ path: string, before: string | null, after: string | null }> }>, effects: { casesOfMatters: number, casesAtWindows: number, casesWithoutDelegation: number, moveCount: number, helpRequests: number, bookings: number, tickets: number, staffCount: number, moves: Array<{ number: string, before: string, after: string }>, staff: Array<{ name: string | null }> } } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type OperateWindowsQueryVariables = Exact<{
  district: string;
  now: string;
  lang: Lang;
}>;


export type OperateWindowsQuery = { district: { windows: Array<{ code: string, name: string, isOpen: boolean, from: string | null, to: string | null, hours: Array<{ from: string, to: string }>, closures: Array<{ from: string, to: string, reason: string }> }> } | null };

export type ExportDistrictQueryVariables = Exact<{
  district: string;
}>;


export type ExportDistrictQuery = { exportDistrict: Record<string, unknown> };

export type WindowLevelsQueryVariables = Exact<{
  district: string;
  lang: Lang;
}>;


export type WindowLevelsQuery = { district: { windows: Array<{ code: string, name: string, level: Level }> } | null };

export type ProgressFragment = { number: string, status: CaseStatus, statusText: string, openFeeInFen: number, dueOn: string | null, phone: string | null, mayRate: boolean, score: number | null, codeValidUntil: string, matter: { name: string }, steps: Array<{ at: string, type: CaseEventType }>, desk:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
   | null, correction: { reason: string, dueOn: string | null, materials: Array<{ code: string, name: string, obtain: string | null, files: { types: Array<FileType>, most: number, mostBytes: number } | null }> } | null };

export type ProgressByCodeQueryVariables = Exact<{
  code: string;
  lang: Lang;
}>;


export type ProgressByCodeQuery = { progressByCode: { number: string, status: CaseStatus, statusText: string, openFeeInFen: number, dueOn: string | null, phone: string | null, mayRate: boolean, score: number | null, codeValidUntil: string, matter: { name: string }, steps: Array<{ at: string, type: CaseEventType }>, desk:
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
     | null, correction: { reason: string, dueOn: string | null, materials: Array<{ code: string, name: string, obtain: string | null, files: { types: Array<FileType>, most: number, mostBytes: number } | null }> } | null } | null };

export type RateByCodeMutationVariables = Exact<{
  input: RateByCodeInput;
}>;


export type RateByCodeMutation = { rateByCode: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type SupplyByCodeMutationVariables = Exact<{
  input: SupplyCorrectionByCodeInput;
}>;


export type SupplyByCodeMutation = { supplyCorrectionByCode: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type PublicFiguresQueryVariables = Exact<{
  district: string;
  from: string;
  to: string;
  lang: Lang;
}>;


export type PublicFiguresQuery = { ratingSummary: { hidden: boolean, ratings: number | null, average: number | null, answeredInTimeRate: number | null, rows: Array<{ key: string, label: string, hidden: boolean, ratings: number | null, average: number | null, answeredInTimeRate: number | null }> }, catalogueRates: { matters: number, instantRate: number | null, crossVillageRate: number | null, onlineRate: number | null } };

export type VerifyQueryVariables = Exact<{
  token: string;
  lang: Lang;
}>;


export type VerifyQuery = { verifyCertificate: { status: CertificateStatus, documentName: string | null, matterName: string | null, number: string | null, holder: string | null, issuedAt: string | null, validUntil: string | null, fields: Array<{ name: string, label: string, value: string }> } };

export type SupplyCorrectionMutationVariables = Exact<{
  input: SupplyCorrectionInput;
}>;


export type SupplyCorrectionMutation = { supplyCorrection: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RateCaseMutationVariables = Exact<{
  input: RateCaseInput;
}>;


export type RateCaseMutation = { rateCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type WithdrawCaseMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;


export type WithdrawCaseMutation = { withdrawCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MyClientsQueryVariables = Exact<{
  waiting: boolean;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type MyClientsQuery = { myFilings: { edges: Array<{ node: { number: string, status: CaseStatus, filedAt: string, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, availableActions: Array<CaseAction>, applicant: { name: string, identity: { number: string } }, matter: { code: string, name: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClientCaseFragment = { number: string, status: CaseStatus, filedAt: string, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, availableActions: Array<CaseAction>, applicant: { name: string, identity: { number: string } }, matter: { code: string, name: string } };

export type GoOnQueryVariables = Exact<{
  lang: Lang;
}>;


export type GoOnQuery = { myCases: { edges: Array<{ node: { number: string, status: CaseStatus, filedAt: string, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, availableActions: Array<CaseAction>, applicant: { name: string }, matter: { code: string, name: string } } | null }> }, myFilings: { edges: Array<{ node: { number: string, status: CaseStatus, filedAt: string, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, availableActions: Array<CaseAction>, applicant: { name: string }, matter: { code: string, name: string } } | null }> }, myTickets: { edges: Array<{ node: { number: string, sign: string, status: TicketStatus, window: { name: string }, wait: { peopleAhead: number } | null } }> } };

export type MatterGuideQueryVariables = Exact<{
  district: string;
  code: string;
  lang: Lang;
}>;


export type MatterGuideQuery = { matter: { scope: Scope, resultName: string, fullyOnline: boolean, source: SourceMark, visitReason: string | null, code: string, name: string, handling: Handling, channels: Array<Channel>, visits: number, feeInFen: number, materials: Array<{ code: string, name: string, required: boolean, insteadOf: string | null, mayFollow: boolean, obtain: string | null, condition: MaterialCondition | null, trust: Trust }>, guide: { conditions: Array<string>, legalBasis: Array<string>, questionsPhone: string | null, complaintsPhone: string | null, samples: Array<{ text: string, material: { code: string } }>, questions: Array<{ question: string, answer: string }> } | null, department: { name: string }, committedLimit: { value: number, unit: LimitUnit } | null } | null };

export type FrequentMattersQueryVariables = Exact<{
  district: string;
  lang: Lang;
}>;


export type FrequentMattersQuery = { district: { name: string, matters: { edges: Array<{ node: { code: string, name: string, handling: Handling, channels: Array<Channel>, visits: number, feeInFen: number, department: { name: string }, committedLimit: { value: number, unit: LimitUnit } | null } }> } } | null };

export type MatterLineFragment = { code: string, name: string, handling: Handling, channels: Array<Channel>, visits: number, feeInFen: number, department: { name: string }, committedLimit: { value: number, unit: LimitUnit } | null };

export type MyCasesQueryVariables = Exact<{
  lang: Lang;
}>;


export type MyCasesQuery = { myCases: { edges: Array<{ node: { number: string, status: CaseStatus, filedAt: string, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, availableActions: Array<CaseAction>, applicant: { name: string }, matter: { code: string, name: string } } | null }> }, myNotices: { edges: Array<{ node: { at: string, text: string, case: { number: string } | null } | null }> } };

export type MyFilingsQueryVariables = Exact<{
  lang: Lang;
}>;


export type MyFilingsQuery = { myFilings: { edges: Array<{ node: { number: string, status: CaseStatus, filedAt: string, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, availableActions: Array<CaseAction>, applicant: { name: string }, matter: { code: string, name: string } } | null }> } };

export type MyCaseFragment = { number: string, status: CaseStatus, filedAt: string, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, availableActions: Array<CaseAction>, applicant: { name: string }, matter: { code: string, name: string } };

export type NearestWindowsQueryVariables = Exact<{
  district: string;
  village?: string | null | undefined;
  matter?: string | null | undefined;
  now: string;
  lang: Lang;
}>;


export type NearestWindowsQuery = { nearestWindows: Array<{ distanceInMetres: number | null, nearness: Nearness | null, settles: boolean | null, queueLength: number, window: { code: string, name: string, address: string | null, directions: string | null, phone: string | null, accessibility: Array<Accessibility>, isOpen: boolean, hours: Array<{ from: string, to: string }> } }> };

export type NearWindowFragment = { distanceInMetres: number | null, nearness: Nearness | null, settles: boolean | null, queueLength: number, window: { code: string, name: string, address: string | null, directions: string | null, phone: string | null, accessibility: Array<Accessibility>, isOpen: boolean, hours: Array<{ from: string, to: string }> } };

export type TakeTicketMutationVariables = Exact<{
  input: TakeTicketInput;
  lang: Lang;
}>;


export type TakeTicketMutation = { takeTicket: { ticket: { number: string, sign: string, window: { name: string }, wait: { peopleAhead: number, expectedWaitMinutes: number | null } | null } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MatterSearchQueryVariables = Exact<{
  district: string;
  lang: Lang;
  search?: string | null | undefined;
  theme?: Theme | null | undefined;
}>;


export type MatterSearchQuery = { district: { matters: { edges: Array<{ node: { code: string, name: string, handling: Handling, channels: Array<Channel>, visits: number, feeInFen: number, department: { name: string }, committedLimit: { value: number, unit: LimitUnit } | null } }>, pageInfo: { hasNextPage: boolean } } } | null };

export type VillagesQueryVariables = Exact<{
  district: string;
}>;


export type VillagesQuery = { district: { streets: Array<{ code: string, zh: string, en: string, villages: Array<{ code: string, zh: string, en: string }> }> } | null };

export type DraftQueryVariables = Exact<{
  number: string;
}>;


export type DraftQuery = { case: { number: string, status: CaseStatus, version: number, village: { code: string }, matter: { code: string }, files: Array<{ id: string, material: { code: string, name: string } }> | null, draft: { materialCodes: Array<string>, form: Record<string, unknown> | null, applicant: { name: string | null, phone: string | null, identity: { kind: IdentityKind, number: string | null, country: string | null } } | null, authority: { kind: AuthorityKind, document: string, from: string, to: string | null } | null } | null } | null };

export type SubmitCaseMutationVariables = Exact<{
  input: SubmitCaseInput;
  lang: Lang;
}>;


export type SubmitCaseMutation = { submitCase: { case: { number: string, dueOn: string | null, desk:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null } | null, warnings: Array<{ code: FilingWarningCode, message: string, number: string }>, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ApplyMatterQueryVariables = Exact<{
  district: string;
  code: string;
  lang: Lang;
}>;


export type ApplyMatterQuery = { matter: { code: string, name: string, channels: Array<Channel>, applicants: Array<IdentityKind>, form: Record<string, unknown> | null, materials: Array<{ code: string, name: string, required: boolean, insteadOf: string | null, condition: MaterialCondition | null, trust: Trust, isApplication: boolean, obtain: string | null, files: { types: Array<FileType>, most: number, mostBytes: number } | null }>, guide: { samples: Array<{ text: string, material: { code: string } }> } | null } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { case: { number: string, version: number } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type DiscardDraftMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;


export type DiscardDraftMutation = { withdrawCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MyDraftsQueryVariables = Exact<{
  lang: Lang;
}>;


export type MyDraftsQuery = { myCases: { edges: Array<{ node: { number: string, status: CaseStatus, filedAt: string, applicant: { name: string }, matter: { code: string, name: string } } | null }> } };

export type MyHelpQueryVariables = Exact<{
  lang: Lang;
}>;


export type MyHelpQuery = { myHelpRequests: { edges: Array<{ node: { number: string, status: HelpStatus, askedAt: string, dueAt: string, village: { name: string }, matter: { name: string } | null } | null }> } };

export type AskForHelpMutationVariables = Exact<{
  input: AskForHelpInput;
}>;


export type AskForHelpMutation = { askForHelp: { helpRequest: { number: string } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CaseVillageQueryVariables = Exact<{
  number: string;
  lang: Lang;
}>;


export type CaseVillageQuery = { case: { number: string, village: { code: string }, matter: { name: string } } | null };

export type HelpRequestQueryVariables = Exact<{
  number: string;
  lang: Lang;
}>;


export type HelpRequestQuery = { helpRequest: { number: string, status: HelpStatus, dueAt: string, satisfied: boolean | null, owner: { staff: { name: string | null } | null, window: { name: string, phone: string | null } }, village: { name: string }, matter: { name: string } | null, messages: Array<{ at: string, fromAsker: boolean, text: string, staff: { name: string | null } | null }> | null, history: Array<{ type: HelpEventType, at: string }> } | null };

export type AskBackMutationVariables = Exact<{
  input: AskBackInput;
}>;


export type AskBackMutation = { askBack: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CloseHelpMutationVariables = Exact<{
  input: CloseHelpInput;
}>;


export type CloseHelpMutation = { closeHelp: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type SendAddressCodeMutationVariables = Exact<{
  input: SendAddressCodeInput;
}>;


export type SendAddressCodeMutation = { sendAddressCode: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ConfirmAddressMutationVariables = Exact<{
  input: ConfirmAddressInput;
}>;


export type ConfirmAddressMutation = { confirmAddress: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MessageSettingsQueryVariables = Exact<{
  district: string;
  number?: string | null | undefined;
  lang: Lang;
}>;


export type MessageSettingsQuery = { messagePreferences: { state: MessageState, codeUntil: string | null, channel: MessageChannel | null, language: Lang, address: string | null, namesMatter: boolean, setAt: string | null, stoppedAt: string | null, offered: Array<MessageChannel>, quietFrom: string, quietTo: string, window: { name: string } | null } | null };

export type MessageSettingFragment = { state: MessageState, codeUntil: string | null, channel: MessageChannel | null, language: Lang, address: string | null, namesMatter: boolean, setAt: string | null, stoppedAt: string | null, offered: Array<MessageChannel>, quietFrom: string, quietTo: string, window: { name: string } | null };

export type SetMessagesMutationVariables = Exact<{
  input: SetMessagePreferencesInput;
}>;


export type SetMessagesMutation = { setMessagePreferences: { preferences: { state: MessageState, codeUntil: string | null } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MyQueueQueryVariables = Exact<{
  lang: Lang;
}>;


export type MyQueueQuery = { myTickets: { edges: Array<{ node: { number: string, sign: string, status: TicketStatus, takenAt: string, window: { code: string, name: string }, matter: { name: string } | null, wait: { peopleAhead: number, expectedWaitMinutes: number | null } | null } }> }, myAppointments: { edges: Array<{ node: { day: string, from: string, to: string, status: AppointmentStatus, givenBackReason: string | null, window: { code: string, name: string, address: string | null }, matter: { code: string, name: string } | null } }> } };

export type BookedQueryVariables = Exact<{
  window: string;
  day: string;
}>;


export type BookedQuery = { myAppointment: { status: AppointmentStatus, from: string } | null };

export type WindowNameQueryVariables = Exact<{
  district: string;
  unit: string;
  lang: Lang;
}>;


export type WindowNameQuery = { district: { windows: Array<{ code: string, name: string, address: string | null }> } | null };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkIn: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MyAppointmentFragment = { day: string, from: string, to: string, status: AppointmentStatus, givenBackReason: string | null, window: { code: string, name: string, address: string | null }, matter: { code: string, name: string } | null };

export type AppointmentSlotsQueryVariables = Exact<{
  window: string;
  day: string;
}>;


export type AppointmentSlotsQuery = { appointmentSlots: Array<{ from: string, to: string, seatsLeft: number }> };

export type MyTicketFragment = { number: string, sign: string, status: TicketStatus, takenAt: string, window: { code: string, name: string }, matter: { name: string } | null, wait: { peopleAhead: number, expectedWaitMinutes: number | null } | null };

export type CancelTicketMutationVariables = Exact<{
  input: TicketInput;
}>;


export type CancelTicketMutation = { cancelTicket: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { bookAppointment: { appointment: { day: string, from: string } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MoveAppointmentMutationVariables = Exact<{
  input: MoveAppointmentInput;
}>;


export type MoveAppointmentMutation = { moveAppointment: { appointment: { day: string, from: string } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CancelAppointmentMutationVariables = Exact<{
  input: CancelAppointmentInput;
}>;


export type CancelAppointmentMutation = { cancelAppointment: { appointment: { day: string, from: string } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type AppraisalQueryVariables = Exact<{
  district: string;
  by: AppraisalPart;
  from: string;
  to: string;
  baselineFrom: string;
  baselineTo: string;
  lang: Lang;
}>;


export type AppraisalQuery = { appraisal: { definitions: string, median: { accepted: number | null, instantRate: number | null, onTimeRate: number | null, overdue: number | null, correctionsPerCase: number | null, visitsPerCase: number | null, ownerChangesPerCase: number | null, helpResponseMinutes: number | null, ratings: number | null, averageRating: number | null }, rows: Array<{ key: string, label: string, figures: { accepted: number | null, instantRate: number | null, onTimeRate: number | null, overdue: number | null, correctionsPerCase: number | null, visitsPerCase: number | null, ownerChangesPerCase: number | null, helpResponseMinutes: number | null, ratings: number | null, averageRating: number | null }, toBaseline: { accepted: number | null, instantRate: number | null, onTimeRate: number | null, overdue: number | null, correctionsPerCase: number | null, visitsPerCase: number | null, ownerChangesPerCase: number | null, helpResponseMinutes: number | null, ratings: number | null, averageRating: number | null }, toMedian: { accepted: number | null, instantRate: number | null, onTimeRate: number | null, overdue: number | null, correctionsPerCase: number | null, visitsPerCase: number | null, ownerChangesPerCase: number | null, helpResponseMinutes: number | null, ratings: number | null, averageRating: number | null } }> } };

export type AppraisalRowFragment = { key: string, label: string, figures: { accepted: number | null, instantRate: number | null, onTimeRate: number | null, overdue: number | null, correctionsPerCase: number | null, visitsPerCase: number | null, ownerChangesPerCase: number | null, helpResponseMinutes: number | null, ratings: number | null, averageRating: number | null }, toBaseline: { accepted: number | null, instantRate: number | null, onTimeRate: number | null, overdue: number | null, correctionsPerCase: number | null, visitsPerCase: number | null, ownerChangesPerCase: number | null, helpResponseMinutes: number | null, ratings: number | null, averageRating: number | null }, toMedian: { accepted: number | null, instantRate: number | null, onTimeRate: number | null, overdue: number | null, correctionsPerCase: number | null, visitsPerCase: number | null, ownerChangesPerCase: number | null, helpResponseMinutes: number | null, ratings: number | null, averageRating: number | null } };

export type FiguresFragment = { accepted: number | null, instantRate: number | null, onTimeRate: number | null, overdue: number | null, correctionsPerCase: number | null, visitsPerCase: number | null, ownerChangesPerCase: number | null, helpResponseMinutes: number | null, ratings: number | null, averageRating: number | null };

export type AuditPageQueryVariables = Exact<{
  district: string;
  from: string;
  to: string;
  lang: Lang;
}>;


export type AuditPageQuery = { serviceReport: { from: string, to: string, accepted: number, completed: number, completedOnSpot: number, crossVillage: number, online: number, workingDays: number, dailyAverage: number | null, instantRate: number | null, crossVillageRate: number | null, onlineRate: number | null, definitions: string, baseline: { statement: string } | null }, auditStatus: { isUpToDate: boolean, calendarPublishedUntil: string, verification: { at: string, digests: number, chains: number, logEntries: number, faults: number, oldDigests: number, oldDigestsWithFaults: Array<string>, digest: { day: string, hash: string } | null } | null, comparison: { at: string, from: string, to: string, items: number, countersOff: number, metricsOff: number } | null }, rateDefinitions: Array<{ rate: Rate, reading: RateReading, name: string, inWords: string, version: string }>, registryLog: { intact: boolean, edges: Array<{ node: { number: number, at: string, act: RegistryAct, role: Role, codes: Array<string> } }> } };

export type OpenCasesQueryVariables = Exact<{
  district: string;
  status?: Array<CaseStatus> | CaseStatus | null | undefined;
  light?: Light | null | undefined;
  matter?: string | null | undefined;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type OpenCasesQuery = { openCases: { totalCount: number | null, edges: Array<{ node: { dueOn: string | null, number: string, status: CaseStatus, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, desk:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, applicant: { name: string }, village: { name: string }, matter: { name: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenCaseFragment = { dueOn: string | null, number: string, status: CaseStatus, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, desk:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
   | null, applicant: { name: string }, village: { name: string }, matter: { name: string } };

export type CoverageQueryVariables = Exact<{
  district: string;
  from: string;
  to: string;
}>;


export type CoverageQuery = { delegationCoverage: { rows: Array<{ day: string, matters: number, settledInVillages: number, settledInStreets: number, settledInDistrict: number, settledNowhere: number, villageShare: number | null, streetShare: number | null, districtShare: number | null }> } };

export type HandOverAllMutationVariables = Exact<{
  input: HandOverAllInput;
}>;


export type HandOverAllMutation = { handOverAll: { handedOver: number | null, next: string | null, remaining: number | null, hasMore: boolean | null, notHandedOver: Array<{ number: string, refusals: Array<{ message: string }> }>, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type TopMattersQueryVariables = Exact<{
  district: string;
  from: string;
  to: string;
  lang: Lang;
}>;


export type TopMattersQuery = { serviceReport: { rows: Array<{ key: string, label: string, accepted: number }> } };

export type VillagesOfMatterQueryVariables = Exact<{
  district: string;
  matter: string;
  from: string;
  to: string;
  lang: Lang;
}>;


export type VillagesOfMatterQuery = { serviceReport: { rows: Array<{ key: string, label: string, accepted: number, instantRate: number | null }> } };

export type NightsFragment = { isUpToDate: boolean, calendarPublishedUntil: string, verification: { at: string, digests: number, chains: number, logEntries: number, faults: number, oldDigests: number, oldDigestsWithFaults: Array<string>, digest: { day: string, hash: string } | null } | null, comparison: { at: string, from: string, to: string, items: number, countersOff: number, metricsOff: number } | null };

export type OfficeDeskQueryVariables = Exact<{
  office: string;
  day: string;
  lang: Lang;
}>;


export type OfficeDeskQuery = { deskQueue: { edges: Array<{ node: { number: string, status: CaseStatus, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, applicant: { name: string }, village: { name: string }, matter: { name: string } } | null }> }, settledCases: { edges: Array<{ node: { number: string, status: CaseStatus, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, applicant: { name: string }, village: { name: string }, matter: { name: string } } | null }> } };

export type OpenWorkQueryVariables = Exact<{
  window: string;
  clerk?: string | null | undefined;
}>;


export type OpenWorkQuery = { openWork: { cases: number, helpRequests: number, needsSuccessor: boolean } };

export type AppealsQueryVariables = Exact<{
  after?: string | null | undefined;
  lang: Lang;
}>;


export type AppealsQuery = { ratingsToAnswer: { edges: Array<{ node: { number: string, matter: { name: string }, village: { name: string }, rating: { score: number, appeal: { reason: string, dueOn: string } | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppealRowFragment = { number: string, matter: { name: string }, village: { name: string }, rating: { score: number, appeal: { reason: string, dueOn: string } | null } | null };

export type HelpAtSupervisorQueryVariables = Exact<{
  district: string;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type HelpAtSupervisorQuery = { helpRequests: { edges: Array<{ node: { number: string, dueAt: string, minutesLeft: number | null, matter: { name: string } | null, village: { name: string }, owner: { window: { name: string } } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HelpRowFragment = { number: string, dueAt: string, minutesLeft: number | null, matter: { name: string } | null, village: { name: string }, owner: { window: { name: string } } };

export type EscalatedQueryVariables = Exact<{
  district: string;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type EscalatedQuery = { escalations: { edges: Array<{ node: { kind: EscalationKind, step: EscalationStep, number: string, dueAt: string, dueOn: string | null, matter: { name: string } | null, village: { name: string } | null, recipients: Array<{ party: EscalationParty, desk:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EscalationRowFragment = { kind: EscalationKind, step: EscalationStep, number: string, dueAt: string, dueOn: string | null, matter: { name: string } | null, village: { name: string } | null, recipients: Array<{ party: EscalationParty, desk:
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
     }> };

export type PostingsQueryVariables = Exact<{
  district: string;
  desk?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type PostingsQuery = { postings: { edges: Array<{ node: { code: string, subject: string, duty: Duty, from: string | null, to: string | null, staff: { name: string | null }, desk:
          | { __typename: 'District', code: string, name: string }
          | { __typename: 'Office', code: string, name: string }
          | { __typename: 'UnknownDesk', code: string, name: string }
          | { __typename: 'Window', code: string, name: string }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PostingRowFragment = { code: string, subject: string, duty: Duty, from: string | null, to: string | null, staff: { name: string | null }, desk:
    | { __typename: 'District', code: string, name: string }
    | { __typename: 'Office', code: string, name: string }
    | { __typename: 'UnknownDesk', code: string, name: string }
    | { __typename: 'Window', code: string, name: string }
   };

export type ScreenQueryVariables = Exact<{
  district: string;
  unit: string;
  lang: Lang;
}>;


export type ScreenQuery = { district: { windows: Array<{ code: string, name: string, queue: { waiting: number, calledSign: string | null } }> } | null };

export type VoiceQueryVariables = Exact<{
  district: string;
  from: string;
  to: string;
  by: RatingPart;
  lang: Lang;
}>;


export type VoiceQuery = { ratingSummary: { hidden: boolean, ratings: number | null, average: number | null, scores: Array<number> | null, badRatings: number | null, answered: number | null, answeredInTimeRate: number | null, rows: Array<{ key: string, label: string, hidden: boolean, ratings: number | null, average: number | null, scores: Array<number> | null, badRatings: number | null, answered: number | null, answeredInTimeRate: number | null }> } };

export type WallQueryVariables = Exact<{
  district: string;
  from: string;
  to: string;
  groupBy: ReportGroup;
  lang: Lang;
}>;


export type WallQuery = { days: { accepted: number, completedOnSpot: number, workingDays: number, dailyAverage: number | null, instantRate: number | null, crossVillageRate: number | null, onlineRate: number | null, definitions: string, standing: { at: string, open: number, overdueOpen: number } | null, rows: Array<{ key: string, label: string, accepted: number, completedOnSpot: number, instantRate: number | null, crossVillageRate: number | null, onlineRate: number | null, overdue: number }> }, groups: { rows: Array<{ key: string, label: string, accepted: number, completedOnSpot: number, instantRate: number | null, crossVillageRate: number | null, onlineRate: number | null, overdue: number }> } };

export type FigureRowFragment = { key: string, label: string, accepted: number, completedOnSpot: number, instantRate: number | null, crossVillageRate: number | null, onlineRate: number | null, overdue: number };

export type LateCasesQueryVariables = Exact<{
  district: string;
  lang: Lang;
}>;


export type LateCasesQuery = { openCases: { totalCount: number | null, edges: Array<{ node: { number: string, status: CaseStatus, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, desk:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, applicant: { name: string }, village: { name: string }, matter: { name: string } } | null }> } };

export type DelegationsQueryVariables = Exact<{
  district: string;
  matter?: string | null | undefined;
  level?: Level | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type DelegationsQuery = { district: { delegations: { edges: Array<{ node: { code: string, level: Level, kind: DelegationKind, from: string | null, to: string | null, basis: string, matter: { code: string, name: string }, window: { name: string } | null, revocation: { recordedOn: string, reason: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DelegationRowFragment = { code: string, level: Level, kind: DelegationKind, from: string | null, to: string | null, basis: string, matter: { code: string, name: string }, window: { name: string } | null, revocation: { recordedOn: string, reason: string } | null };

export type CaseLineFragment = { number: string, status: CaseStatus, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, applicant: { name: string }, village: { name: string }, matter: { name: string } };

export type CaseByNumberQueryVariables = Exact<{
  number: string;
  lang: Lang;
}>;


export type CaseByNumberQuery = { case: { number: string, version: number, status: CaseStatus, channel: Channel, filedAt: string, acceptedAt: string | null, completedAt: string | null, dueOn: string | null, dueIsProvisional: boolean, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, light: Light | null, onTheSpot: boolean, availableActions: Array<CaseAction>, receiptKinds: Array<ReceiptKind>, openFeeInFen: number, form: Record<string, unknown> | null, payment: { amountInFen: number } | null, promise: { by: string, materials: Array<{ code: string, name: string, files: { types: Array<FileType>, most: number, mostBytes: number } | null }> } | null, forwardOffices: Array<{ code: string, name: string }>, reviewer: { name: string | null } | null, opinions: Array<{ status: OpinionStatus, askedAt: string, question: string, dueOn: string, isLate: boolean, opinion: string | null, givenAt: string | null, cancelReason: string | null, askedBy:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      , asker: { name: string | null }, askedOf:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      , giver: { name: string | null } | null }> | null, notes: Array<{ at: string, text: string, staff: { name: string | null } }> | null, matter: { code: string, version: number, name: string, form: Record<string, unknown> | null, resultName: string, suspensions: Array<SuspensionKind>, materials: Array<{ code: string, name: string, required: boolean, condition: MaterialCondition | null, files: { types: Array<FileType>, most: number, mostBytes: number } | null }>, extension: { days: number } | null }, village: { code: string, name: string }, window: { code: string, name: string, phone: string | null } | null, desk:
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
     | null, owner: { clerk: string, staff: { name: string | null }, window: { name: string, phone: string | null } } | null, applicant: { name: string, nameVerified: boolean, identity: { kind: IdentityKind, number: string } }, agent: { name: string } | null, materials: Array<{ code: string, name: string }>, correction: { reason: string, dueOn: string | null, materials: Array<{ code: string, name: string, obtain: string | null, files: { types: Array<FileType>, most: number, mostBytes: number } | null }> } | null, files: Array<{ id: string, type: FileType, bytes: number, refusedBecause: string | null, material: { name: string } }> | null, certificate: { token: string | null, documentName: string, issuedAt: string, validUntil: string | null, status: CertificateStatus, revocationReason: string | null, fields: Array<{ name: string, label: string, value: string }> | null } | null, rating: { score: number, step: RatingStep, dueOn: string | null, comment: string | null, answer: { text: string, at: string } | null } | null, history: Array<{ type: CaseEventType, at: string, role: EventRole, reason: string | null, desk:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, toDesk:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }> } | null };

export type CaseViewFragment = { number: string, version: number, status: CaseStatus, channel: Channel, filedAt: string, acceptedAt: string | null, completedAt: string | null, dueOn: string | null, dueIsProvisional: boolean, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, light: Light | null, onTheSpot: boolean, availableActions: Array<CaseAction>, receiptKinds: Array<ReceiptKind>, openFeeInFen: number, form: Record<string, unknown> | null, payment: { amountInFen: number } | null, promise: { by: string, materials: Array<{ code: string, name: string, files: { types: Array<FileType>, most: number, mostBytes: number } | null }> } | null, forwardOffices: Array<{ code: string, name: string }>, reviewer: { name: string | null } | null, opinions: Array<{ status: OpinionStatus, askedAt: string, question: string, dueOn: string, isLate: boolean, opinion: string | null, givenAt: string | null, cancelReason: string | null, askedBy:
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
    , asker: { name: string | null }, askedOf:
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
    , giver: { name: string | null } | null }> | null, notes: Array<{ at: string, text: string, staff: { name: string | null } }> | null, matter: { code: string, version: number, name: string, form: Record<string, unknown> | null, resultName: string, suspensions: Array<SuspensionKind>, materials: Array<{ code: string, name: string, required: boolean, condition: MaterialCondition | null, files: { types: Array<FileType>, most: number, mostBytes: number } | null }>, extension: { days: number } | null }, village: { code: string, name: string }, window: { code: string, name: string, phone: string | null } | null, desk:
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
   | null, owner: { clerk: string, staff: { name: string | null }, window: { name: string, phone: string | null } } | null, applicant: { name: string, nameVerified: boolean, identity: { kind: IdentityKind, number: string } }, agent: { name: string } | null, materials: Array<{ code: string, name: string }>, correction: { reason: string, dueOn: string | null, materials: Array<{ code: string, name: string, obtain: string | null, files: { types: Array<FileType>, most: number, mostBytes: number } | null }> } | null, files: Array<{ id: string, type: FileType, bytes: number, refusedBecause: string | null, material: { name: string } }> | null, certificate: { token: string | null, documentName: string, issuedAt: string, validUntil: string | null, status: CertificateStatus, revocationReason: string | null, fields: Array<{ name: string, label: string, value: string }> | null } | null, rating: { score: number, step: RatingStep, dueOn: string | null, comment: string | null, answer: { text: string, at: string } | null } | null, history: Array<{ type: CaseEventType, at: string, role: EventRole, reason: string | null, desk:
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
     | null, toDesk:
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
     | null }> };

export type ApplicantInClearQueryVariables = Exact<{
  number: string;
}>;


export type ApplicantInClearQuery = { case: { applicantInClear: { name: string, phone: string | null, identity: { number: string } } | null } | null };

export type ColleaguesQueryVariables = Exact<{
  district: string;
  lang: Lang;
}>;


export type ColleaguesQuery = { colleagues: { edges: Array<{ node: { staff: { id: string, name: string | null }, window: { code: string, name: string } } }> } };

export type DeskNamesQueryVariables = Exact<{
  district: string;
  lang: Lang;
}>;


export type DeskNamesQuery = { district: { offices: Array<{ code: string, name: string }>, windows: Array<{ code: string, name: string }> } | null };

export type OpinionsAskedQueryVariables = Exact<{
  desk?: string | null | undefined;
  late: boolean;
  lang: Lang;
}>;


export type OpinionsAskedQuery = { opinionsAsked: { edges: Array<{ node: { number: string, status: CaseStatus, light: Light | null, remainingDays: number | null, remainingDaysUnit: LimitUnit | null, applicant: { name: string }, village: { name: string }, matter: { name: string } } | null }> } };

export type ReceiptQueryVariables = Exact<{
  number: string;
  kind: ReceiptKind;
  inClear: boolean;
  lang: Lang;
}>;


export type ReceiptQuery = { receipt: { title: string, number: string, addressee: string, deskName: string, phone: string | null, dueOn: string | null, reason: string | null, legalBasis: Array<string>, body: Array<string>, actedAt: string, code: string, matter: { name: string }, received: Array<{ code: string, name: string }>, missing: Array<{ code: string, name: string }>, remedies: { text: string } | null } | null };

export type AccessLogQueryVariables = Exact<{
  number: string;
  lang: Lang;
}>;


export type AccessLogQuery = { case: { accessLog: { edges: Array<{ node: { at: string, role: ViewerRole, kind: CaseViewKind, purpose: ViewPurpose | null, staff: { name: string | null }, desks: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }> } | null } | null };

export type RefusedFragment = { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> };

export type CompleteCaseMutationVariables = Exact<{
  input: CompleteCaseInput;
}>;


export type CompleteCaseMutation = { completeCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ClaimCaseMutationVariables = Exact<{
  input: ClaimCaseInput;
}>;


export type ClaimCaseMutation = { claimCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ForwardCaseMutationVariables = Exact<{
  input: ForwardCaseInput;
}>;


export type ForwardCaseMutation = { forwardCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MoveCaseMutationVariables = Exact<{
  input: MoveCaseInput;
}>;


export type MoveCaseMutation = { moveCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type HandOverCaseMutationVariables = Exact<{
  input: HandOverCaseInput;
}>;


export type HandOverCaseMutation = { handOverCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type UrgeCaseMutationVariables = Exact<{
  input: UrgeCaseInput;
}>;


export type UrgeCaseMutation = { urgeCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RejectCaseMutationVariables = Exact<{
  input: RejectCaseInput;
}>;


export type RejectCaseMutation = { rejectCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { requestCorrection: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type SupplyAtWindowMutationVariables = Exact<{
  input: SupplyCorrectionInput;
}>;


export type SupplyAtWindowMutation = { supplyCorrection: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type SupplyMaterialsMutationVariables = Exact<{
  input: SupplyMaterialsInput;
}>;


export type SupplyMaterialsMutation = { supplyMaterials: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type SuspendCaseMutationVariables = Exact<{
  input: SuspendCaseInput;
}>;


export type SuspendCaseMutation = { suspendCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ResumeCaseMutationVariables = Exact<{
  input: ResumeCaseInput;
}>;


export type ResumeCaseMutation = { resumeCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ExtendCaseMutationVariables = Exact<{
  input: ExtendCaseInput;
}>;


export type ExtendCaseMutation = { extendCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CorrectCaseMutationVariables = Exact<{
  input: CorrectCaseInput;
}>;


export type CorrectCaseMutation = { correctCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type AppointAgentMutationVariables = Exact<{
  input: AppointAgentInput;
}>;


export type AppointAgentMutation = { appointAgent: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type MarkDuplicateMutationVariables = Exact<{
  input: MarkDuplicateInput;
}>;


export type MarkDuplicateMutation = { markDuplicate: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type WithdrawAtDeskMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;


export type WithdrawAtDeskMutation = { withdrawCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type UndoDecisionMutationVariables = Exact<{
  input: UndoDecisionInput;
}>;


export type UndoDecisionMutation = { undoDecision: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type AnswerRatingMutationVariables = Exact<{
  input: AnswerRatingInput;
}>;


export type AnswerRatingMutation = { answerRating: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordCallBackMutationVariables = Exact<{
  input: RecordCallBackInput;
}>;


export type RecordCallBackMutation = { recordCallBack: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type AnswerAppealMutationVariables = Exact<{
  input: AnswerAppealInput;
}>;


export type AnswerAppealMutation = { answerAppeal: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RevokeCertificateMutationVariables = Exact<{
  input: RevokeCertificateInput;
}>;


export type RevokeCertificateMutation = { revokeCertificate: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type ReprintCertificateMutationVariables = Exact<{
  input: ReprintCertificateInput;
}>;


export type ReprintCertificateMutation = { reprintCertificate: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type AskOpinionMutationVariables = Exact<{
  input: AskOpinionInput;
}>;


export type AskOpinionMutation = { askOpinion: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type GiveOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;


export type GiveOpinionMutation = { giveOpinion: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type CancelOpinionMutationVariables = Exact<{
  input: CancelOpinionInput;
}>;


export type CancelOpinionMutation = { cancelOpinion: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type NoteCaseMutationVariables = Exact<{
  input: NoteCaseInput;
}>;


export type NoteCaseMutation = { noteCase: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment: { refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type FileLinkQueryVariables = Exact<{
  number: string;
  id: string;
  lang: Lang;
}>;


export type FileLinkQuery = { case: { files: Array<{ id: string, refusedBecause: string | null, link: { url: string, preview: string | null } | null }> | null } | null };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
  lang: Lang;
}>;


export type RequestUploadMutation = { requestUpload: { upload: { id: string, state: UploadState, refusedBecause: string | null } | null, form: { url: string, fields: Array<{ name: string, value: string }> } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type UploadStateQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type UploadStateQuery = { upload: { id: string, state: UploadState, refusedBecause: string | null } | null };

export type RequestUploadByCodeMutationVariables = Exact<{
  input: RequestUploadByCodeInput;
  lang: Lang;
}>;


export type RequestUploadByCodeMutation = { requestUploadByCode: { upload: { id: string, state: UploadState, refusedBecause: string | null } | null, form: { url: string, fields: Array<{ name: string, value: string }> } | null, refusals: Array<{ code: RefusalCode, message: string, path: Array<string> }> } };

export type UploadStateByCodeQueryVariables = Exact<{
  code: string;
  id: string;
  lang: Lang;
}>;


export type UploadStateByCodeQuery = { uploadByCode: { id: string, state: UploadState, refusedBecause: string | null } | null };

export type MatterNamesQueryVariables = Exact<{
  district: string;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type MatterNamesQuery = { district: { matters: { edges: Array<{ node: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PublishedMonthsQueryVariables = Exact<{
  district: string;
  from: string;
  to: string;
}>;


export type PublishedMonthsQuery = { ratingSummary: { months: Array<{ from: string }> } };

export type MeQueryVariables = Exact<{
  lang: Lang;
}>;


export type MeQuery = { me: { subject: string, role: Role, name: string | null, identity: { kind: IdentityKind, number: string, country: string | null } | null, district: { code: string, name: string } | null, windows: Array<{ code: string, name: string }>, offices: Array<{ code: string, name: string }> } | null };

export type DistrictZoneQueryVariables = Exact<{
  district: string;
}>;


export type DistrictZoneQuery = { district: { timeZone: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WindowBookingFragmentDoc = new TypedDocumentString(`
    fragment WindowBooking on Appointment {
  id
  from
  to
  status
  changedBy
  matter {
    name(lang: $lang)
  }
}
    `, {"fragmentName":"WindowBooking"}) as unknown as TypedDocumentString<WindowBookingFragment, unknown>;
export const HelpLineFragmentDoc = new TypedDocumentString(`
    fragment HelpLine on HelpRequest {
  number
  dueAt
  minutesLeft
  asker {
    name
  }
  village {
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
}
    `, {"fragmentName":"HelpLine"}) as unknown as TypedDocumentString<HelpLineFragment, unknown>;
export const FoundLineFragmentDoc = new TypedDocumentString(`
    fragment FoundLine on FoundCase {
  number
  status
  filedAt
  dueOn
  applicant {
    name
  }
  matter {
    name(lang: $lang)
  }
  desk {
    name(lang: $lang)
  }
  case {
    number
  }
}
    `, {"fragmentName":"FoundLine"}) as unknown as TypedDocumentString<FoundLineFragment, unknown>;
export const PreviewFragmentDoc = new TypedDocumentString(`
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}
    `, {"fragmentName":"Preview"}) as unknown as TypedDocumentString<PreviewFragment, unknown>;
export const ProgressFragmentDoc = new TypedDocumentString(`
    fragment Progress on CaseProgress {
  number
  matter {
    name(lang: $lang)
  }
  status
  statusText(lang: $lang)
  openFeeInFen
  steps {
    at
    type
  }
  dueOn
  desk {
    name(lang: $lang)
  }
  phone
  correction {
    reason
    dueOn
    materials {
      code
      name(lang: $lang)
      obtain(lang: $lang)
      files {
        types
        most
        mostBytes
      }
    }
  }
  mayRate
  score
  codeValidUntil
}
    `, {"fragmentName":"Progress"}) as unknown as TypedDocumentString<ProgressFragment, unknown>;
export const MyCaseFragmentDoc = new TypedDocumentString(`
    fragment MyCase on Case {
  number
  status
  filedAt
  light
  remainingDays
  remainingDaysUnit
  availableActions
  applicant {
    name
  }
  matter {
    code
    name(lang: $lang)
  }
}
    `, {"fragmentName":"MyCase"}) as unknown as TypedDocumentString<MyCaseFragment, unknown>;
export const ClientCaseFragmentDoc = new TypedDocumentString(`
    fragment ClientCase on Case {
  ...MyCase
  applicant {
    identity {
      number
    }
  }
}
    fragment MyCase on Case {
  number
  status
  filedAt
  light
  remainingDays
  remainingDaysUnit
  availableActions
  applicant {
    name
  }
  matter {
    code
    name(lang: $lang)
  }
}`, {"fragmentName":"ClientCase"}) as unknown as TypedDocumentString<ClientCaseFragment, unknown>;
export const MatterLineFragmentDoc = new TypedDocumentString(`
    fragment MatterLine on Matter {
  code
  name(lang: $lang)
  handling
  channels
  visits
  feeInFen
  department {
    name(lang: $lang)
  }
  committedLimit {
    value
    unit
  }
}
    `, {"fragmentName":"MatterLine"}) as unknown as TypedDocumentString<MatterLineFragment, unknown>;
export const NearWindowFragmentDoc = new TypedDocumentString(`
    fragment NearWindow on NearWindow {
  distanceInMetres
  nearness
  settles
  queueLength
  window {
    code
    name(lang: $lang)
    address(lang: $lang)
    directions(lang: $lang)
    phone
    accessibility
    isOpen(at: $now)
    hours {
      from
      to
    }
  }
}
    `, {"fragmentName":"NearWindow"}) as unknown as TypedDocumentString<NearWindowFragment, unknown>;
export const MessageSettingFragmentDoc = new TypedDocumentString(`
    fragment MessageSetting on MessagePreferences {
  state
  codeUntil
  channel
  language
  address
  namesMatter
  setAt
  stoppedAt
  offered
  quietFrom
  quietTo
  window {
    name(lang: $lang)
  }
}
    `, {"fragmentName":"MessageSetting"}) as unknown as TypedDocumentString<MessageSettingFragment, unknown>;
export const MyAppointmentFragmentDoc = new TypedDocumentString(`
    fragment MyAppointment on Appointment {
  day
  from
  to
  status
  givenBackReason(lang: $lang)
  window {
    code
    name(lang: $lang)
    address(lang: $lang)
  }
  matter {
    code
    name(lang: $lang)
  }
}
    `, {"fragmentName":"MyAppointment"}) as unknown as TypedDocumentString<MyAppointmentFragment, unknown>;
export const MyTicketFragmentDoc = new TypedDocumentString(`
    fragment MyTicket on Ticket {
  number
  sign
  status
  takenAt
  window {
    code
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
  wait {
    peopleAhead
    expectedWaitMinutes
  }
}
    `, {"fragmentName":"MyTicket"}) as unknown as TypedDocumentString<MyTicketFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on AppraisalFigures {
  accepted
  instantRate
  onTimeRate
  overdue
  correctionsPerCase
  visitsPerCase
  ownerChangesPerCase
  helpResponseMinutes
  ratings
  averageRating
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const AppraisalRowFragmentDoc = new TypedDocumentString(`
    fragment AppraisalRow on AppraisalRow {
  key
  label(lang: $lang)
  figures {
    ...Figures
  }
  toBaseline {
    ...Figures
  }
  toMedian {
    ...Figures
  }
}
    fragment Figures on AppraisalFigures {
  accepted
  instantRate
  onTimeRate
  overdue
  correctionsPerCase
  visitsPerCase
  ownerChangesPerCase
  helpResponseMinutes
  ratings
  averageRating
}`, {"fragmentName":"AppraisalRow"}) as unknown as TypedDocumentString<AppraisalRowFragment, unknown>;
export const CaseLineFragmentDoc = new TypedDocumentString(`
    fragment CaseLine on Case {
  number
  status
  light
  remainingDays
  remainingDaysUnit
  applicant {
    name
  }
  village {
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
}
    `, {"fragmentName":"CaseLine"}) as unknown as TypedDocumentString<CaseLineFragment, unknown>;
export const OpenCaseFragmentDoc = new TypedDocumentString(`
    fragment OpenCase on Case {
  ...CaseLine
  dueOn
  desk {
    name(lang: $lang)
  }
}
    fragment CaseLine on Case {
  number
  status
  light
  remainingDays
  remainingDaysUnit
  applicant {
    name
  }
  village {
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
}`, {"fragmentName":"OpenCase"}) as unknown as TypedDocumentString<OpenCaseFragment, unknown>;
export const NightsFragmentDoc = new TypedDocumentString(`
    fragment Nights on AuditStatus {
  isUpToDate
  calendarPublishedUntil
  verification {
    at
    digests
    chains
    logEntries
    faults
    oldDigests
    oldDigestsWithFaults
    digest {
      day
      hash
    }
  }
  comparison {
    at
    from
    to
    items
    countersOff
    metricsOff
  }
}
    `, {"fragmentName":"Nights"}) as unknown as TypedDocumentString<NightsFragment, unknown>;
export const AppealRowFragmentDoc = new TypedDocumentString(`
    fragment AppealRow on Case {
  number
  matter {
    name(lang: $lang)
  }
  village {
    name(lang: $lang)
  }
  rating {
    score
    appeal {
      reason
      dueOn
    }
  }
}
    `, {"fragmentName":"AppealRow"}) as unknown as TypedDocumentString<AppealRowFragment, unknown>;
export const HelpRowFragmentDoc = new TypedDocumentString(`
    fragment HelpRow on HelpRequest {
  number
  matter {
    name(lang: $lang)
  }
  village {
    name(lang: $lang)
  }
  dueAt
  minutesLeft
  owner {
    window {
      name(lang: $lang)
    }
  }
}
    `, {"fragmentName":"HelpRow"}) as unknown as TypedDocumentString<HelpRowFragment, unknown>;
export const EscalationRowFragmentDoc = new TypedDocumentString(`
    fragment EscalationRow on Escalation {
  kind
  step
  number
  matter {
    name(lang: $lang)
  }
  village {
    name(lang: $lang)
  }
  dueAt
  dueOn
  recipients {
    party
    desk {
      name(lang: $lang)
    }
  }
}
    `, {"fragmentName":"EscalationRow"}) as unknown as TypedDocumentString<EscalationRowFragment, unknown>;
export const PostingRowFragmentDoc = new TypedDocumentString(`
    fragment PostingRow on Posting {
  code
  subject
  staff {
    name
  }
  desk {
    __typename
    code
    name(lang: $lang)
  }
  duty
  from
  to
}
    `, {"fragmentName":"PostingRow"}) as unknown as TypedDocumentString<PostingRowFragment, unknown>;
export const FigureRowFragmentDoc = new TypedDocumentString(`
    fragment FigureRow on ReportRow {
  key
  label(lang: $lang)
  accepted
  completedOnSpot
  instantRate
  crossVillageRate
  onlineRate
  overdue
}
    `, {"fragmentName":"FigureRow"}) as unknown as TypedDocumentString<FigureRowFragment, unknown>;
export const DelegationRowFragmentDoc = new TypedDocumentString(`
    fragment DelegationRow on Delegation {
  code
  matter {
    code
    name(lang: $lang)
  }
  level
  window {
    name(lang: $lang)
  }
  kind
  from
  to
  basis(lang: $lang)
  revocation {
    recordedOn
    reason
  }
}
    `, {"fragmentName":"DelegationRow"}) as unknown as TypedDocumentString<DelegationRowFragment, unknown>;
export const CaseViewFragmentDoc = new TypedDocumentString(`
    fragment CaseView on Case {
  number
  version
  status
  channel
  filedAt
  acceptedAt
  completedAt
  dueOn
  dueIsProvisional
  remainingDays
  remainingDaysUnit
  light
  onTheSpot
  availableActions
  receiptKinds
  openFeeInFen
  payment {
    amountInFen
  }
  promise {
    by
    materials {
      code
      name(lang: $lang)
      files {
        types
        most
        mostBytes
      }
    }
  }
  forwardOffices {
    code
    name(lang: $lang)
  }
  reviewer {
    name
  }
  opinions {
    status
    askedBy {
      code
      name(lang: $lang)
    }
    asker {
      name
    }
    askedOf {
      code
      name(lang: $lang)
    }
    askedAt
    question
    dueOn
    isLate
    opinion
    givenAt
    giver {
      name
    }
    cancelReason
  }
  notes {
    at
    text
    staff {
      name
    }
  }
  matter {
    code
    version
    name(lang: $lang)
    form
    resultName(lang: $lang)
    materials {
      code
      name(lang: $lang)
      required
      condition
      files {
        types
        most
        mostBytes
      }
    }
    suspensions
    extension {
      days
    }
  }
  village {
    code
    name(lang: $lang)
  }
  window {
    code
    name(lang: $lang)
    phone
  }
  desk {
    code
    name(lang: $lang)
  }
  owner {
    clerk
    staff {
      name
    }
    window {
      name(lang: $lang)
      phone
    }
  }
  applicant {
    name
    identity {
      kind
      number
    }
    nameVerified
  }
  agent {
    name
  }
  materials {
    code
    name(lang: $lang)
  }
  form
  correction {
    reason
    dueOn
    materials {
      code
      name(lang: $lang)
      obtain(lang: $lang)
      files {
        types
        most
        mostBytes
      }
    }
  }
  files {
    id
    type
    bytes
    refusedBecause(lang: $lang)
    material {
      name(lang: $lang)
    }
  }
  certificate {
    token
    documentName(lang: $lang)
    fields {
      name
      label(lang: $lang)
      value(lang: $lang)
    }
    issuedAt
    validUntil
    status
    revocationReason
  }
  rating {
    score
    step
    dueOn
    comment
    answer {
      text
      at
    }
  }
  history {
    type
    at
    role
    reason
    desk {
      name(lang: $lang)
    }
    toDesk {
      name(lang: $lang)
    }
  }
}
    `, {"fragmentName":"CaseView"}) as unknown as TypedDocumentString<CaseViewFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const WindowBookingsDocument = new TypedDocumentString(`
    query WindowBookings($window: ID!, $day: Date!, $after: String, $lang: Lang!) {
  windowAppointments(window: $window, day: $day, first: 50, after: $after) {
    totalCount
    edges {
      node {
        ...WindowBooking
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment WindowBooking on Appointment {
  id
  from
  to
  status
  changedBy
  matter {
    name(lang: $lang)
  }
}`, {"hash":"sha256:398e48990832f05e131993c794ad47f43b5d38c0a27189ea5fd7fd0a8418e8fb"}) as unknown as TypedDocumentString<WindowBookingsQuery, WindowBookingsQueryVariables>;
export const LocateCaseDocument = new TypedDocumentString(`
    query LocateCase($number: ID!, $lang: Lang!) {
  locateCase(number: $number) {
    number
    status
    dueOn
    matter {
      name(lang: $lang)
    }
    applicant {
      name
    }
    desk {
      name(lang: $lang)
      ... on Window {
        phone
      }
    }
    window {
      name(lang: $lang)
      phone
    }
    case {
      number
    }
  }
}
    `, {"hash":"sha256:7bf8a52288a5049ad9fd8e54e94c37536c245f31f2f1ced91ea9fda42643d0e5"}) as unknown as TypedDocumentString<LocateCaseQuery, LocateCaseQueryVariables>;
export const DeskDocument = new TypedDocumentString(`
    query Desk($window: ID!, $day: Date!, $lang: Lang!) {
  windowTickets(window: $window) {
    number
    sign
    status
    matter {
      name(lang: $lang)
    }
  }
  deskQueue(desk: $window, first: 50) {
    edges {
      node {
        ...CaseLine
      }
    }
  }
  helpRequests(desk: $window, first: 10) {
    edges {
      node {
        ...HelpLine
      }
    }
  }
  ratingsToAnswer(desk: $window, first: 10) {
    edges {
      node {
        ...CaseLine
      }
    }
  }
  settledCases(desk: $window, day: $day, first: 20) {
    totalCount
    edges {
      node {
        ...CaseLine
      }
    }
  }
}
    fragment HelpLine on HelpRequest {
  number
  dueAt
  minutesLeft
  asker {
    name
  }
  village {
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
}
fragment CaseLine on Case {
  number
  status
  light
  remainingDays
  remainingDaysUnit
  applicant {
    name
  }
  village {
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
}`, {"hash":"sha256:8846673e0ef80208b51552ce91ed9c43f84673bef0ec6abb78d6bd73fd8172eb"}) as unknown as TypedDocumentString<DeskQuery, DeskQueryVariables>;
export const DeskHelpDocument = new TypedDocumentString(`
    query DeskHelp($number: ID!, $lang: Lang!) {
  helpRequest(number: $number) {
    ...HelpLine
    status
    owner {
      staff {
        name
      }
      window {
        name(lang: $lang)
      }
    }
    case {
      number
      matter {
        name(lang: $lang)
      }
    }
    messages {
      at
      fromAsker
      text
      staff {
        name
      }
    }
  }
}
    fragment HelpLine on HelpRequest {
  number
  dueAt
  minutesLeft
  asker {
    name
  }
  village {
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
}`, {"hash":"sha256:93dc830dc4632acdd129bc031a65e3e4f29baecd18ef57fae85b56f0bd5699a6"}) as unknown as TypedDocumentString<DeskHelpQuery, DeskHelpQueryVariables>;
export const AnswerHelpDocument = new TypedDocumentString(`
    mutation AnswerHelp($input: AnswerHelpInput!) {
  answerHelp(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:dcf9849599deb6af82ac5ce2ada19a570f6c4c1476261147276446b5e7238ee8"}) as unknown as TypedDocumentString<AnswerHelpMutation, AnswerHelpMutationVariables>;
export const CasesOfPersonDocument = new TypedDocumentString(`
    query CasesOfPerson($district: ID!, $identity: IdentityInput!, $openOnly: Boolean!, $after: String, $lang: Lang!) {
  findCases(
    district: $district
    identity: $identity
    openOnly: $openOnly
    first: 20
    after: $after
  ) {
    edges {
      node {
        ...FoundLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FoundLine on FoundCase {
  number
  status
  filedAt
  dueOn
  applicant {
    name
  }
  matter {
    name(lang: $lang)
  }
  desk {
    name(lang: $lang)
  }
  case {
    number
  }
}`, {"hash":"sha256:409ba72492a0dc00f9b87c5c043bbbd3277444394f230c5269566b44ed8a5274"}) as unknown as TypedDocumentString<CasesOfPersonQuery, CasesOfPersonQueryVariables>;
export const FindMatterDocument = new TypedDocumentString(`
    query FindMatter($district: ID!, $search: String!, $lang: Lang!) {
  district(code: $district) {
    matters(search: $search, channel: WINDOW, first: 8) {
      edges {
        node {
          code
          name(lang: $lang)
          department {
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:937cef301435d64a58e8538a5c1e878a53f7da5a2290da17d74367a214c8a020"}) as unknown as TypedDocumentString<FindMatterQuery, FindMatterQueryVariables>;
export const CallTicketDocument = new TypedDocumentString(`
    mutation CallTicket($input: CallTicketInput!) {
  callTicket(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a4407d8ae0f562d404f929d334a6b273388e29b959e8f747ae0d2aa7a38f6d6f"}) as unknown as TypedDocumentString<CallTicketMutation, CallTicketMutationVariables>;
export const FinishTicketDocument = new TypedDocumentString(`
    mutation FinishTicket($input: TicketInput!) {
  finishTicket(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c9b1c835147497721b225d0db6a36dc8677117099f00fbaa61dbb52d7277832f"}) as unknown as TypedDocumentString<FinishTicketMutation, FinishTicketMutationVariables>;
export const MarkNoShowDocument = new TypedDocumentString(`
    mutation MarkNoShow($input: TicketInput!) {
  markNoShow(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:803619fc9ce4b7f38956b93aba37c626872729e43ba14b6c5a697e53bfc5f486"}) as unknown as TypedDocumentString<MarkNoShowMutation, MarkNoShowMutationVariables>;
export const HoldTicketDocument = new TypedDocumentString(`
    mutation HoldTicket($input: TicketInput!) {
  holdTicket(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:58b2c95a9e072319cb91c9ade582a9b9ed0fc9d371b6a1cd4000bae186e10dd7"}) as unknown as TypedDocumentString<HoldTicketMutation, HoldTicketMutationVariables>;
export const VillageNamesDocument = new TypedDocumentString(`
    query VillageNames($district: ID!) {
  district(code: $district) {
    villages {
      code
      zh: name(lang: ZH)
      en: name(lang: EN)
      street {
        zh: name(lang: ZH)
        en: name(lang: EN)
      }
    }
  }
}
    `, {"hash":"sha256:a8154dd5bb2c9f108dab2f25e99ef7e757e4ca95d44a432140dc5304bb7ae6a7"}) as unknown as TypedDocumentString<VillageNamesQuery, VillageNamesQueryVariables>;
export const AcceptCasesDocument = new TypedDocumentString(`
    mutation AcceptCases($input: AcceptCasesInput!, $lang: Lang!) {
  acceptCases(input: $input) {
    refusals {
      code
      message
      path
    }
    results {
      position
      refusals {
        code
        message
        path
      }
      warnings {
        code
        message
        number
      }
      case {
        number
        status
        onTheSpot
        dueOn
        matter {
          name(lang: $lang)
          resultName(lang: $lang)
        }
        applicant {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:800ffcfb07a2350cad97e50b54e2de28723d4ad2b91fce6cf91dde53854a2712"}) as unknown as TypedDocumentString<AcceptCasesMutation, AcceptCasesMutationVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($district: ID!, $lang: Lang!) {
  district(code: $district) {
    matters(channel: WINDOW, first: 100) {
      edges {
        node {
          code
          name(lang: $lang)
          department {
            name(lang: $lang)
          }
          form
          materials {
            code
            name(lang: $lang)
            required
            condition
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:ed9e70ca7a0bc32a48f8386f85f8d793f9d9d12ca21007dcbbf651f11b8f7de7"}) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const VisitMatterDocument = new TypedDocumentString(`
    query VisitMatter($district: ID!, $code: ID!, $lang: Lang!) {
  matter(district: $district, code: $code) {
    code
    name(lang: $lang)
    form
    materials {
      code
      name(lang: $lang)
      required
      insteadOf
      condition
      files {
        types
        most
        mostBytes
      }
    }
  }
}
    `, {"hash":"sha256:e8de5fd05771e151140cc0e8e135991b683e2e823d3c60a963d243e99d7bb120"}) as unknown as TypedDocumentString<VisitMatterQuery, VisitMatterQueryVariables>;
export const OperateCalendarDocument = new TypedDocumentString(`
    query OperateCalendar($district: ID!, $lang: Lang!) {
  district(code: $district) {
    calendar {
      publishedUntil
      years {
        year
        weekdaysOff
        weekendWorkdays
        source
      }
      closures {
        day
        reason(lang: $lang)
      }
    }
  }
}
    `, {"hash":"sha256:15bfb98fe95182ebc65fdfbd6f2e7b287e1b7811efb2f11bc85ca2236da23bc1"}) as unknown as TypedDocumentString<OperateCalendarQuery, OperateCalendarQueryVariables>;
export const PublishCalendarYearDocument = new TypedDocumentString(`
    mutation PublishCalendarYear($input: PublishCalendarYearInput!, $lang: Lang!) {
  publishCalendarYear(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:da054f14d1243f2851648b2b76d24389c9c37ac430e3a38ed726d0c18f340f35"}) as unknown as TypedDocumentString<PublishCalendarYearMutation, PublishCalendarYearMutationVariables>;
export const CloseDistrictDocument = new TypedDocumentString(`
    mutation CloseDistrict($input: CloseDistrictInput!, $lang: Lang!) {
  closeDistrict(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:08179bb6c4bd7c6ae0182276d5caf13a05bc0a163abd2a819a5329e45e487890"}) as unknown as TypedDocumentString<CloseDistrictMutation, CloseDistrictMutationVariables>;
export const ReopenDistrictDocument = new TypedDocumentString(`
    mutation ReopenDistrict($input: ReopenDistrictInput!, $lang: Lang!) {
  reopenDistrict(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:0c322a325b455a75afa714c2881d9245b1fff0effd80d5f16f7adb2e14ee8250"}) as unknown as TypedDocumentString<ReopenDistrictMutation, ReopenDistrictMutationVariables>;
export const DelegateMatterDocument = new TypedDocumentString(`
    mutation DelegateMatter($input: DelegateMatterInput!, $lang: Lang!) {
  delegateMatter(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:88f678e61104d06fae2140318de80e2526b02608e0e9a961e0541dbd7aa6f80a"}) as unknown as TypedDocumentString<DelegateMatterMutation, DelegateMatterMutationVariables>;
export const RevokeDelegationDocument = new TypedDocumentString(`
    mutation RevokeDelegation($input: RevokeDelegationInput!, $lang: Lang!) {
  revokeDelegation(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:035b26560c48ccd510bd239285a0ab2caef5df2f86700a23b64f058b97039989"}) as unknown as TypedDocumentString<RevokeDelegationMutation, RevokeDelegationMutationVariables>;
export const ErasureReportDocument = new TypedDocumentString(`
    query ErasureReport($district: ID!, $identity: IdentityInput!) {
  erasureReport(district: $district, identity: $identity) {
    erasable {
      kind
      count
    }
    kept {
      kind
      reason
      count
      erasableFrom
    }
  }
}
    `, {"hash":"sha256:62cb5f22e0b8d6b9aaa7914d72d6f9910ee37e9ef27f5e00a3d1ea3ae509d148"}) as unknown as TypedDocumentString<ErasureReportQuery, ErasureReportQueryVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($input: ErasePersonInput!, $lang: Lang!) {
  erasePerson(input: $input) {
    erasure {
      erased
      kept {
        kind
        number
        reason
        erasableFrom
        matter {
          name(lang: $lang)
        }
      }
    }
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:924f1b2e523dc57804069bec2b4f079b2a84f866ccd5c4914834626f797b3223"}) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const RegistryLogDocument = new TypedDocumentString(`
    query RegistryLog($district: ID!, $after: String) {
  registryLog(district: $district, first: 30, after: $after) {
    intact
    edges {
      node {
        number
        at
        act
        role
        codes
        staff {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:be17d123f2e61082a0f20184d7696d955a1fbb2f416588872324b4b397b5b93e"}) as unknown as TypedDocumentString<RegistryLogQuery, RegistryLogQueryVariables>;
export const OperateDocument = new TypedDocumentString(`
    query Operate($district: ID!, $month: Date!, $lang: Lang!) {
  district(code: $district) {
    matters(first: 100) {
      edges {
        node {
          code
          version
          name(lang: $lang)
          effectiveFrom
          settlingLevels
          department {
            name(lang: $lang)
          }
        }
      }
    }
  }
  searchesWithoutResult(district: $district, month: $month) {
    words {
      words
      count
    }
    others
  }
}
    `, {"hash":"sha256:52100262a6b5f77ebb71db50c5a7cca16fe7055964dd9f072e1544e4ab43bd62"}) as unknown as TypedDocumentString<OperateQuery, OperateQueryVariables>;
export const ImportDistrictDocument = new TypedDocumentString(`
    mutation ImportDistrict($input: ImportDistrictInput!, $lang: Lang!) {
  importDistrict(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:f518860e9da069135d709f3b6f5e1bb614d9a727f9e665c69ab32a05184a4d97"}) as unknown as TypedDocumentString<ImportDistrictMutation, ImportDistrictMutationVariables>;
export const PublishMatterDocument = new TypedDocumentString(`
    mutation PublishMatter($input: PublishMatterInput!, $lang: Lang!) {
  publishMatter(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:72d4c09fcb959fb8018770341e67fcf1465ab1737a304af6d022cbbfdd2ae5b6"}) as unknown as TypedDocumentString<PublishMatterMutation, PublishMatterMutationVariables>;
export const PostStaffDocument = new TypedDocumentString(`
    mutation PostStaff($input: PostStaffInput!, $lang: Lang!) {
  postStaff(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:0256fd8cb348bab8315c16608f5c031fb7dd7c375bf28b215e0c81d9a6ac430a"}) as unknown as TypedDocumentString<PostStaffMutation, PostStaffMutationVariables>;
export const EndPostingDocument = new TypedDocumentString(`
    mutation EndPosting($input: EndPostingInput!, $lang: Lang!) {
  endPosting(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:126ccd411a3d1c876d7cb5dfcdcd78d2a078935b7241bb233d1476f8db9914a8"}) as unknown as TypedDocumentString<EndPostingMutation, EndPostingMutationVariables>;
export const CloseWindowForDocument = new TypedDocumentString(`
    mutation CloseWindowFor($input: CloseWindowForInput!, $lang: Lang!) {
  closeWindowFor(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:7ca2cebb57839013d4f71d79cd3918c05995d7c5fcd1b14b7c56014969d7088e"}) as unknown as TypedDocumentString<CloseWindowForMutation, CloseWindowForMutationVariables>;
export const CloseWindowDocument = new TypedDocumentString(`
    mutation CloseWindow($input: CloseWindowInput!, $lang: Lang!) {
  closeWindow(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:6beafd58fa01892f7189c825841484c361a82f689380a23dc73294af90611a3c"}) as unknown as TypedDocumentString<CloseWindowMutation, CloseWindowMutationVariables>;
export const OpenWindowDocument = new TypedDocumentString(`
    mutation OpenWindow($input: OpenWindowInput!, $lang: Lang!) {
  openWindow(input: $input) {
    preview {
      ...Preview
    }
    refusals {
      code
      message
      path
    }
  }
}
    fragment Preview on RegistryPreview {
  added
  changed
  ended
  removed
  changes {
    kind
    code
    name(lang: $lang)
    change
    fields {
      path
      before
      after
    }
  }
  effects {
    casesOfMatters
    casesAtWindows
    casesWithoutDelegation
    moveCount
    moves {
      number
      before
      after
    }
    helpRequests
    bookings
    tickets
    staffCount
    staff {
      name
    }
  }
}`, {"hash":"sha256:9ade6812fe7d9e7b1ebd3f9901c17659acca1dc75dfafbdb91a5a7899e22e754"}) as unknown as TypedDocumentString<OpenWindowMutation, OpenWindowMutationVariables>;
export const OperateWindowsDocument = new TypedDocumentString(`
    query OperateWindows($district: ID!, $now: DateTime!, $lang: Lang!) {
  district(code: $district) {
    windows {
      code
      name(lang: $lang)
      isOpen(at: $now)
      hours {
        from
        to
      }
      from
      to
      closures {
        from
        to
        reason(lang: $lang)
      }
    }
  }
}
    `, {"hash":"sha256:b3e6db9986416c34d2c96c4e9937a0173404b355ac63efe28ae8bd6310753404"}) as unknown as TypedDocumentString<OperateWindowsQuery, OperateWindowsQueryVariables>;
export const ExportDistrictDocument = new TypedDocumentString(`
    query ExportDistrict($district: ID!) {
  exportDistrict(district: $district)
}
    `, {"hash":"sha256:f67796ee7e2c0ef7dcfdb5d8573d1bc922ffed5fdd5387d03fb6a2997b7b0d70"}) as unknown as TypedDocumentString<ExportDistrictQuery, ExportDistrictQueryVariables>;
export const WindowLevelsDocument = new TypedDocumentString(`
    query WindowLevels($district: ID!, $lang: Lang!) {
  district(code: $district) {
    windows {
      code
      name(lang: $lang)
      level
    }
  }
}
    `, {"hash":"sha256:22f4c9ffdba619517fb7a7054d79f4a50326709c9a0076909f41f9f26f60c8ef"}) as unknown as TypedDocumentString<WindowLevelsQuery, WindowLevelsQueryVariables>;
export const ProgressByCodeDocument = new TypedDocumentString(`
    query ProgressByCode($code: String!, $lang: Lang!) {
  progressByCode(code: $code) {
    ...Progress
  }
}
    fragment Progress on CaseProgress {
  number
  matter {
    name(lang: $lang)
  }
  status
  statusText(lang: $lang)
  openFeeInFen
  steps {
    at
    type
  }
  dueOn
  desk {
    name(lang: $lang)
  }
  phone
  correction {
    reason
    dueOn
    materials {
      code
      name(lang: $lang)
      obtain(lang: $lang)
      files {
        types
        most
        mostBytes
      }
    }
  }
  mayRate
  score
  codeValidUntil
}`, {"hash":"sha256:db46158e834f6e4fbde41a4d62839c538a1ddec1d1d7d9969ab6a9ed20d157a9"}) as unknown as TypedDocumentString<ProgressByCodeQuery, ProgressByCodeQueryVariables>;
export const RateByCodeDocument = new TypedDocumentString(`
    mutation RateByCode($input: RateByCodeInput!) {
  rateByCode(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:61051aabdf69ec9e9da6011eb96d14f8df4358a45c839dd7a297662ee97e476e"}) as unknown as TypedDocumentString<RateByCodeMutation, RateByCodeMutationVariables>;
export const SupplyByCodeDocument = new TypedDocumentString(`
    mutation SupplyByCode($input: SupplyCorrectionByCodeInput!) {
  supplyCorrectionByCode(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ab946500fdea4456fa38f0c19d69da886cd24598abc7e0c713c7b89702782a7f"}) as unknown as TypedDocumentString<SupplyByCodeMutation, SupplyByCodeMutationVariables>;
export const PublicFiguresDocument = new TypedDocumentString(`
    query PublicFigures($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {
  ratingSummary(district: $district, from: $from, to: $to, by: WINDOW) {
    hidden
    ratings
    average
    answeredInTimeRate
    rows {
      key
      label(lang: $lang)
      hidden
      ratings
      average
      answeredInTimeRate
    }
  }
  catalogueRates(district: $district) {
    matters
    instantRate
    crossVillageRate
    onlineRate
  }
}
    `, {"hash":"sha256:eae5444a8be54feb054cca1528695458e78ed77270ce4f844b102fe49b304d6b"}) as unknown as TypedDocumentString<PublicFiguresQuery, PublicFiguresQueryVariables>;
export const VerifyDocument = new TypedDocumentString(`
    query Verify($token: String!, $lang: Lang!) {
  verifyCertificate(token: $token) {
    status
    documentName(lang: $lang)
    matterName(lang: $lang)
    number
    holder
    issuedAt
    validUntil
    fields {
      name
      label(lang: $lang)
      value(lang: $lang)
    }
  }
}
    `, {"hash":"sha256:0322c56d6513216ce99e7dd8134027ff77227281e1d67c61628fbeedae2e0bc4"}) as unknown as TypedDocumentString<VerifyQuery, VerifyQueryVariables>;
export const SupplyCorrectionDocument = new TypedDocumentString(`
    mutation SupplyCorrection($input: SupplyCorrectionInput!) {
  supplyCorrection(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b48794049d6312e28d1c7512892381a00d950ed9c281905a4504b25b8f7ed88b"}) as unknown as TypedDocumentString<SupplyCorrectionMutation, SupplyCorrectionMutationVariables>;
export const RateCaseDocument = new TypedDocumentString(`
    mutation RateCase($input: RateCaseInput!) {
  rateCase(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3a4a15fb64c83e5bbd910f8a3671aaab42bd0d82ee2f7d296bda3cd6428bae6a"}) as unknown as TypedDocumentString<RateCaseMutation, RateCaseMutationVariables>;
export const WithdrawCaseDocument = new TypedDocumentString(`
    mutation WithdrawCase($input: WithdrawCaseInput!) {
  withdrawCase(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:35807295f14a8d97cb8ef209c87c01ae3fde45f885e4560f675a05ed92c2a872"}) as unknown as TypedDocumentString<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const MyClientsDocument = new TypedDocumentString(`
    query MyClients($waiting: Boolean!, $after: String, $lang: Lang!) {
  myFilings(waiting: $waiting, first: 50, after: $after) {
    edges {
      node {
        ...ClientCase
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ClientCase on Case {
  ...MyCase
  applicant {
    identity {
      number
    }
  }
}
fragment MyCase on Case {
  number
  status
  filedAt
  light
  remainingDays
  remainingDaysUnit
  availableActions
  applicant {
    name
  }
  matter {
    code
    name(lang: $lang)
  }
}`, {"hash":"sha256:9c260fc02c45c50412a3a7d4f22edd8497278ab2a98b0c0d7451d72a9aab8f6c"}) as unknown as TypedDocumentString<MyClientsQuery, MyClientsQueryVariables>;
export const GoOnDocument = new TypedDocumentString(`
    query GoOn($lang: Lang!) {
  myCases(first: 20) {
    edges {
      node {
        ...MyCase
      }
    }
  }
  myFilings(waiting: true, first: 4) {
    edges {
      node {
        ...MyCase
      }
    }
  }
  myTickets(first: 3) {
    edges {
      node {
        number
        sign
        status
        window {
          name(lang: $lang)
        }
        wait {
          peopleAhead
        }
      }
    }
  }
}
    fragment MyCase on Case {
  number
  status
  filedAt
  light
  remainingDays
  remainingDaysUnit
  availableActions
  applicant {
    name
  }
  matter {
    code
    name(lang: $lang)
  }
}`, {"hash":"sha256:deec6fb74df6b7902955d5dcfe6257ba413a0a389c80d02b95a6562c5b94f1a0"}) as unknown as TypedDocumentString<GoOnQuery, GoOnQueryVariables>;
export const MatterGuideDocument = new TypedDocumentString(`
    query MatterGuide($district: ID!, $code: ID!, $lang: Lang!) {
  matter(district: $district, code: $code) {
    ...MatterLine
    scope
    resultName(lang: $lang)
    fullyOnline
    source
    visitReason(lang: $lang)
    materials {
      code
      name(lang: $lang)
      required
      insteadOf
      mayFollow
      obtain(lang: $lang)
      condition
      trust
    }
    guide {
      conditions(lang: $lang)
      legalBasis(lang: $lang)
      questionsPhone
      complaintsPhone
      samples {
        material {
          code
        }
        text(lang: $lang)
      }
      questions {
        question(lang: $lang)
        answer(lang: $lang)
      }
    }
  }
}
    fragment MatterLine on Matter {
  code
  name(lang: $lang)
  handling
  channels
  visits
  feeInFen
  department {
    name(lang: $lang)
  }
  committedLimit {
    value
    unit
  }
}`, {"hash":"sha256:6367a30b8efb5b9119a8a05d90894e177e697e333b1fdc80f2f5936464d06b88"}) as unknown as TypedDocumentString<MatterGuideQuery, MatterGuideQueryVariables>;
export const FrequentMattersDocument = new TypedDocumentString(`
    query FrequentMatters($district: ID!, $lang: Lang!) {
  district(code: $district) {
    name(lang: $lang)
    matters(first: 6, channel: ONLINE) {
      edges {
        node {
          ...MatterLine
        }
      }
    }
  }
}
    fragment MatterLine on Matter {
  code
  name(lang: $lang)
  handling
  channels
  visits
  feeInFen
  department {
    name(lang: $lang)
  }
  committedLimit {
    value
    unit
  }
}`, {"hash":"sha256:6ca58aac5722ea30b25453b9f298308e049968119e547a0cc979f3f1512287cf"}) as unknown as TypedDocumentString<FrequentMattersQuery, FrequentMattersQueryVariables>;
export const MyCasesDocument = new TypedDocumentString(`
    query MyCases($lang: Lang!) {
  myCases(first: 50) {
    edges {
      node {
        ...MyCase
      }
    }
  }
  myNotices(first: 10) {
    edges {
      node {
        at
        text
        case {
          number
        }
      }
    }
  }
}
    fragment MyCase on Case {
  number
  status
  filedAt
  light
  remainingDays
  remainingDaysUnit
  availableActions
  applicant {
    name
  }
  matter {
    code
    name(lang: $lang)
  }
}`, {"hash":"sha256:7d646ab8089eab85a3c681586ed5d49c1b3bc494c09381fe978b5e49c3cb6973"}) as unknown as TypedDocumentString<MyCasesQuery, MyCasesQueryVariables>;
export const MyFilingsDocument = new TypedDocumentString(`
    query MyFilings($lang: Lang!) {
  myFilings(first: 50) {
    edges {
      node {
        ...MyCase
      }
    }
  }
}
    fragment MyCase on Case {
  number
  status
  filedAt
  light
  remainingDays
  remainingDaysUnit
  availableActions
  applicant {
    name
  }
  matter {
    code
    name(lang: $lang)
  }
}`, {"hash":"sha256:16251e211b0ba56f1bf0f452e91139c99ce17d5e755c05250a1db277186f729d"}) as unknown as TypedDocumentString<MyFilingsQuery, MyFilingsQueryVariables>;
export const NearestWindowsDocument = new TypedDocumentString(`
    query NearestWindows($district: ID!, $village: ID, $matter: ID, $now: DateTime!, $lang: Lang!) {
  nearestWindows(
    district: $district
    village: $village
    matter: $matter
    first: 12
  ) {
    ...NearWindow
  }
}
    fragment NearWindow on NearWindow {
  distanceInMetres
  nearness
  settles
  queueLength
  window {
    code
    name(lang: $lang)
    address(lang: $lang)
    directions(lang: $lang)
    phone
    accessibility
    isOpen(at: $now)
    hours {
      from
      to
    }
  }
}`, {"hash":"sha256:1d69e35ede1c276d954f89aa5e1ac387a608f43d2a8d178ddc0f451ca03cb462"}) as unknown as TypedDocumentString<NearestWindowsQuery, NearestWindowsQueryVariables>;
export const TakeTicketDocument = new TypedDocumentString(`
    mutation TakeTicket($input: TakeTicketInput!, $lang: Lang!) {
  takeTicket(input: $input) {
    ticket {
      number
      sign
      window {
        name(lang: $lang)
      }
      wait {
        peopleAhead
        expectedWaitMinutes
      }
    }
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c5a1e626e9ada9154f7ecf61cfd43c6d954a66152c7186650bbbcc52043475ab"}) as unknown as TypedDocumentString<TakeTicketMutation, TakeTicketMutationVariables>;
export const MatterSearchDocument = new TypedDocumentString(`
    query MatterSearch($district: ID!, $lang: Lang!, $search: String, $theme: Theme) {
  district(code: $district) {
    matters(search: $search, theme: $theme, first: 100) {
      edges {
        node {
          ...MatterLine
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment MatterLine on Matter {
  code
  name(lang: $lang)
  handling
  channels
  visits
  feeInFen
  department {
    name(lang: $lang)
  }
  committedLimit {
    value
    unit
  }
}`, {"hash":"sha256:b363bca01b89626b9e4e7308a9eb9cf2e49415bccb74d574e1374dbcdf7f0ff6"}) as unknown as TypedDocumentString<MatterSearchQuery, MatterSearchQueryVariables>;
export const VillagesDocument = new TypedDocumentString(`
    query Villages($district: ID!) {
  district(code: $district) {
    streets {
      code
      zh: name(lang: ZH)
      en: name(lang: EN)
      villages {
        code
        zh: name(lang: ZH)
        en: name(lang: EN)
      }
    }
  }
}
    `, {"hash":"sha256:ee596ba0e8544440719d5a76e709b84295fad8e71c435e909435e1bd88914dba"}) as unknown as TypedDocumentString<VillagesQuery, VillagesQueryVariables>;
export const DraftDocument = new TypedDocumentString(`
    query Draft($number: ID!) {
  case(number: $number) {
    number
    status
    version
    village {
      code
    }
    matter {
      code
    }
    files {
      id
      material {
        code
        name
      }
    }
    draft {
      applicant {
        name
        phone
        identity {
          kind
          number
          country
        }
      }
      materialCodes
      form
      authority {
        kind
        document
        from
        to
      }
    }
  }
}
    `, {"hash":"sha256:c9fd04ff496965a0c2b81df90fbd661063cc47f1929cea6282117226ab7827ac"}) as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const SubmitCaseDocument = new TypedDocumentString(`
    mutation SubmitCase($input: SubmitCaseInput!, $lang: Lang!) {
  submitCase(input: $input) {
    case {
      number
      dueOn
      desk {
        name(lang: $lang)
      }
    }
    warnings {
      code
      message
      number
    }
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b373918330a2386dc6da6a8e0a7cbda02e9c66669bcaea739c85f6bab4bdea62"}) as unknown as TypedDocumentString<SubmitCaseMutation, SubmitCaseMutationVariables>;
export const ApplyMatterDocument = new TypedDocumentString(`
    query ApplyMatter($district: ID!, $code: ID!, $lang: Lang!) {
  matter(district: $district, code: $code) {
    code
    name(lang: $lang)
    channels
    applicants
    form
    materials {
      code
      name(lang: $lang)
      required
      insteadOf
      condition
      trust
      isApplication
      obtain(lang: $lang)
      files {
        types
        most
        mostBytes
      }
    }
    guide {
      samples {
        material {
          code
        }
        text(lang: $lang)
      }
    }
  }
}
    `, {"hash":"sha256:63d7da2fd7b1d6d2d17afb6723e522b153c9bf5168ce90bf968ae8c39e3d4518"}) as unknown as TypedDocumentString<ApplyMatterQuery, ApplyMatterQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    case {
      number
      version
    }
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e3a4b177b07e1051b1576801ca580861f80321840739280cc0edc83b18b6923f"}) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft($input: WithdrawCaseInput!) {
  withdrawCase(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:bd8aeeb9dfe38f852057f95a730c7586b4d88a6466a2f06f896d8c73834cb099"}) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const MyDraftsDocument = new TypedDocumentString(`
    query MyDrafts($lang: Lang!) {
  myCases(first: 50) {
    edges {
      node {
        number
        status
        filedAt
        applicant {
          name
        }
        matter {
          code
          name(lang: $lang)
        }
      }
    }
  }
}
    `, {"hash":"sha256:455053cb97f69b4bd2f4f488d0f0118a95f1d88371585be2e055a0d795ecf0cc"}) as unknown as TypedDocumentString<MyDraftsQuery, MyDraftsQueryVariables>;
export const MyHelpDocument = new TypedDocumentString(`
    query MyHelp($lang: Lang!) {
  myHelpRequests(first: 20) {
    edges {
      node {
        number
        status
        askedAt
        dueAt
        village {
          name(lang: $lang)
        }
        matter {
          name(lang: $lang)
        }
      }
    }
  }
}
    `, {"hash":"sha256:80462b02ef86ad203717f9260becd9172ee1e2b1aab9b10a4e3d86d2e24727b8"}) as unknown as TypedDocumentString<MyHelpQuery, MyHelpQueryVariables>;
export const AskForHelpDocument = new TypedDocumentString(`
    mutation AskForHelp($input: AskForHelpInput!) {
  askForHelp(input: $input) {
    helpRequest {
      number
    }
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:d560aae7feafc5be38353b078c1cfeb95b84821dcae8825349c544c99bde2d61"}) as unknown as TypedDocumentString<AskForHelpMutation, AskForHelpMutationVariables>;
export const CaseVillageDocument = new TypedDocumentString(`
    query CaseVillage($number: ID!, $lang: Lang!) {
  case(number: $number) {
    number
    village {
      code
    }
    matter {
      name(lang: $lang)
    }
  }
}
    `, {"hash":"sha256:24e02587eb4d6cc1efe8c9bb537185bf6fe87b2596310c5f5d91ad986f149a76"}) as unknown as TypedDocumentString<CaseVillageQuery, CaseVillageQueryVariables>;
export const HelpRequestDocument = new TypedDocumentString(`
    query HelpRequest($number: ID!, $lang: Lang!) {
  helpRequest(number: $number) {
    number
    status
    dueAt
    satisfied
    owner {
      staff {
        name
      }
      window {
        name(lang: $lang)
        phone
      }
    }
    village {
      name(lang: $lang)
    }
    matter {
      name(lang: $lang)
    }
    messages {
      at
      fromAsker
      text
      staff {
        name
      }
    }
    history {
      type
      at
    }
  }
}
    `, {"hash":"sha256:630e2a7bb9eac1f09ef8eacc291fb2a9453c8c383aad6e923b39a3d56af44a40"}) as unknown as TypedDocumentString<HelpRequestQuery, HelpRequestQueryVariables>;
export const AskBackDocument = new TypedDocumentString(`
    mutation AskBack($input: AskBackInput!) {
  askBack(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5ed2ceb004070ec870223a6c072c81b4e37fdacea4778adde467c1194dd92c92"}) as unknown as TypedDocumentString<AskBackMutation, AskBackMutationVariables>;
export const CloseHelpDocument = new TypedDocumentString(`
    mutation CloseHelp($input: CloseHelpInput!) {
  closeHelp(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1c4acb674ae042b52623400b70e2833727a7fb7dfecf2520e35d8e838cf10c7e"}) as unknown as TypedDocumentString<CloseHelpMutation, CloseHelpMutationVariables>;
export const SendAddressCodeDocument = new TypedDocumentString(`
    mutation SendAddressCode($input: SendAddressCodeInput!) {
  sendAddressCode(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ee828b0ce6b18c4b756ea94606862ceef441fe998a56cb53a9ba1c44d3486319"}) as unknown as TypedDocumentString<SendAddressCodeMutation, SendAddressCodeMutationVariables>;
export const ConfirmAddressDocument = new TypedDocumentString(`
    mutation ConfirmAddress($input: ConfirmAddressInput!) {
  confirmAddress(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f82a912cfc6b9522904aa6960d866978d49abe2c7a8008bbf366a7aa165fb4fc"}) as unknown as TypedDocumentString<ConfirmAddressMutation, ConfirmAddressMutationVariables>;
export const MessageSettingsDocument = new TypedDocumentString(`
    query MessageSettings($district: ID!, $number: ID, $lang: Lang!) {
  messagePreferences(district: $district, number: $number) {
    ...MessageSetting
  }
}
    fragment MessageSetting on MessagePreferences {
  state
  codeUntil
  channel
  language
  address
  namesMatter
  setAt
  stoppedAt
  offered
  quietFrom
  quietTo
  window {
    name(lang: $lang)
  }
}`, {"hash":"sha256:5cb7205f606272dd344ddf449b2d939e9a95f834cb4feddcab222423e85bba64"}) as unknown as TypedDocumentString<MessageSettingsQuery, MessageSettingsQueryVariables>;
export const SetMessagesDocument = new TypedDocumentString(`
    mutation SetMessages($input: SetMessagePreferencesInput!) {
  setMessagePreferences(input: $input) {
    preferences {
      state
      codeUntil
    }
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f56e3f961221b39e121bee3f2a24e5a53750798d41905ae9803a60fbea656b80"}) as unknown as TypedDocumentString<SetMessagesMutation, SetMessagesMutationVariables>;
export const MyQueueDocument = new TypedDocumentString(`
    query MyQueue($lang: Lang!) {
  myTickets(first: 10) {
    edges {
      node {
        ...MyTicket
      }
    }
  }
  myAppointments(first: 20) {
    edges {
      node {
        ...MyAppointment
      }
    }
  }
}
    fragment MyAppointment on Appointment {
  day
  from
  to
  status
  givenBackReason(lang: $lang)
  window {
    code
    name(lang: $lang)
    address(lang: $lang)
  }
  matter {
    code
    name(lang: $lang)
  }
}
fragment MyTicket on Ticket {
  number
  sign
  status
  takenAt
  window {
    code
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
  wait {
    peopleAhead
    expectedWaitMinutes
  }
}`, {"hash":"sha256:9fb3bc8958a6664029211fe13676b3c926a26bc3141edf138a5cfb90eeeb2e22"}) as unknown as TypedDocumentString<MyQueueQuery, MyQueueQueryVariables>;
export const BookedDocument = new TypedDocumentString(`
    query Booked($window: ID!, $day: Date!) {
  myAppointment(window: $window, day: $day) {
    status
    from
  }
}
    `, {"hash":"sha256:5173e209e3687a757ecb5a18beee0dbdd0431f7f405b620c62bc755d53c6bd9c"}) as unknown as TypedDocumentString<BookedQuery, BookedQueryVariables>;
export const WindowNameDocument = new TypedDocumentString(`
    query WindowName($district: ID!, $unit: ID!, $lang: Lang!) {
  district(code: $district) {
    windows(unit: $unit) {
      code
      name(lang: $lang)
      address(lang: $lang)
    }
  }
}
    `, {"hash":"sha256:32950a618d2dca14152d56906d454e2e7551bf7696306503a7802eebe23181b0"}) as unknown as TypedDocumentString<WindowNameQuery, WindowNameQueryVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($input: CheckInInput!) {
  checkIn(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:d1d59b4cba0bfa0b9f05de9d5df4a73d2e4209f7f54a7b64dd3b66b04d18d52f"}) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const AppointmentSlotsDocument = new TypedDocumentString(`
    query AppointmentSlots($window: ID!, $day: Date!) {
  appointmentSlots(window: $window, day: $day) {
    from
    to
    seatsLeft
  }
}
    `, {"hash":"sha256:7ac31ce223aba9a631c93c25d32b73330e2ed26fff97715ef25336a0a18bb8ed"}) as unknown as TypedDocumentString<AppointmentSlotsQuery, AppointmentSlotsQueryVariables>;
export const CancelTicketDocument = new TypedDocumentString(`
    mutation CancelTicket($input: TicketInput!) {
  cancelTicket(input: $input) {
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b9a5bb98926ca94194493d874a4095be95670b3d217db43c7a7f45d3f339307c"}) as unknown as TypedDocumentString<CancelTicketMutation, CancelTicketMutationVariables>;
export const BookAppointmentDocument = new TypedDocumentString(`
    mutation BookAppointment($input: BookAppointmentInput!) {
  bookAppointment(input: $input) {
    appointment {
      day
      from
    }
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5a099350c539731bc8f9044d231d2ae4fd2b8ebe1e3474eb575e4d1ebe52f0c8"}) as unknown as TypedDocumentString<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const MoveAppointmentDocument = new TypedDocumentString(`
    mutation MoveAppointment($input: MoveAppointmentInput!) {
  moveAppointment(input: $input) {
    appointment {
      day
      from
    }
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:9b78b0571ff0706bb9e3702d9fa30fa0b7297ccb0f5900cdccc8db669a192edc"}) as unknown as TypedDocumentString<MoveAppointmentMutation, MoveAppointmentMutationVariables>;
export const CancelAppointmentDocument = new TypedDocumentString(`
    mutation CancelAppointment($input: CancelAppointmentInput!) {
  cancelAppointment(input: $input) {
    appointment {
      day
      from
    }
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e3f197aa4c1c4f8211f1746d4a7df1c8a885d0474b960b1a484e6fbacb4282f8"}) as unknown as TypedDocumentString<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const AppraisalDocument = new TypedDocumentString(`
    query Appraisal($district: ID!, $by: AppraisalPart!, $from: Date!, $to: Date!, $baselineFrom: Date!, $baselineTo: Date!, $lang: Lang!) {
  appraisal(
    district: $district
    by: $by
    from: $from
    to: $to
    baselineFrom: $baselineFrom
    baselineTo: $baselineTo
  ) {
    definitions
    median {
      ...Figures
    }
    rows {
      ...AppraisalRow
    }
  }
}
    fragment AppraisalRow on AppraisalRow {
  key
  label(lang: $lang)
  figures {
    ...Figures
  }
  toBaseline {
    ...Figures
  }
  toMedian {
    ...Figures
  }
}
fragment Figures on AppraisalFigures {
  accepted
  instantRate
  onTimeRate
  overdue
  correctionsPerCase
  visitsPerCase
  ownerChangesPerCase
  helpResponseMinutes
  ratings
  averageRating
}`, {"hash":"sha256:22b3e4627890597c68e8b6b3c5e3c739f809ad6c2129401a99fedd575df857eb"}) as unknown as TypedDocumentString<AppraisalQuery, AppraisalQueryVariables>;
export const AuditPageDocument = new TypedDocumentString(`
    query AuditPage($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {
  serviceReport(district: $district, from: $from, to: $to) {
    from
    to
    accepted
    completed
    completedOnSpot
    crossVillage
    online
    workingDays
    dailyAverage
    instantRate
    crossVillageRate
    onlineRate
    definitions
    baseline {
      statement(lang: $lang)
    }
  }
  auditStatus(district: $district) {
    ...Nights
  }
  rateDefinitions {
    rate
    reading
    name(lang: $lang)
    inWords(lang: $lang)
    version
  }
  registryLog(district: $district, first: 20) {
    intact
    edges {
      node {
        number
        at
        act
        role
        codes
      }
    }
  }
}
    fragment Nights on AuditStatus {
  isUpToDate
  calendarPublishedUntil
  verification {
    at
    digests
    chains
    logEntries
    faults
    oldDigests
    oldDigestsWithFaults
    digest {
      day
      hash
    }
  }
  comparison {
    at
    from
    to
    items
    countersOff
    metricsOff
  }
}`, {"hash":"sha256:758d6a9ddd84d55abf3d588731b54726d6187ce2be74397aaf4fbe9e81993d0d"}) as unknown as TypedDocumentString<AuditPageQuery, AuditPageQueryVariables>;
export const OpenCasesDocument = new TypedDocumentString(`
    query OpenCases($district: ID!, $status: [CaseStatus!], $light: Light, $matter: ID, $after: String, $lang: Lang!) {
  openCases(
    district: $district
    status: $status
    light: $light
    matter: $matter
    first: 30
    after: $after
  ) {
    totalCount
    edges {
      node {
        ...OpenCase
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OpenCase on Case {
  ...CaseLine
  dueOn
  desk {
    name(lang: $lang)
  }
}
fragment CaseLine on Case {
  number
  status
  light
  remainingDays
  remainingDaysUnit
  applicant {
    name
  }
  village {
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
}`, {"hash":"sha256:60ccda8413f039aaea97bcef9f89e61c3892d4c6333888d53b8d9c87e262a3ad"}) as unknown as TypedDocumentString<OpenCasesQuery, OpenCasesQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($district: ID!, $from: Date!, $to: Date!) {
  delegationCoverage(district: $district, from: $from, to: $to, by: MONTH) {
    rows {
      day
      matters
      settledInVillages
      settledInStreets
      settledInDistrict
      settledNowhere
      villageShare
      streetShare
      districtShare
    }
  }
}
    `, {"hash":"sha256:3d2fe87b692a19198da04e032244810e13f3b1dc6ee1c155a08b921c8762b857"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const HandOverAllDocument = new TypedDocumentString(`
    mutation HandOverAll($input: HandOverAllInput!) {
  handOverAll(input: $input) {
    handedOver
    notHandedOver {
      number
      refusals {
        message
      }
    }
    next
    remaining
    hasMore
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:7f6c4ce500aada319b4b974dbc781b344f7d59a746483d4f3c96aa3257385803"}) as unknown as TypedDocumentString<HandOverAllMutation, HandOverAllMutationVariables>;
export const TopMattersDocument = new TypedDocumentString(`
    query TopMatters($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {
  serviceReport(district: $district, from: $from, to: $to, groupBy: MATTER) {
    rows {
      key
      label(lang: $lang)
      accepted
    }
  }
}
    `, {"hash":"sha256:f0f70d7fae2f739df90c8ff1cf5efed455135846f1e85314d131a78c13342c7a"}) as unknown as TypedDocumentString<TopMattersQuery, TopMattersQueryVariables>;
export const VillagesOfMatterDocument = new TypedDocumentString(`
    query VillagesOfMatter($district: ID!, $matter: ID!, $from: Date!, $to: Date!, $lang: Lang!) {
  serviceReport(
    district: $district
    matter: $matter
    from: $from
    to: $to
    groupBy: VILLAGE
  ) {
    rows {
      key
      label(lang: $lang)
      accepted
      instantRate
    }
  }
}
    `, {"hash":"sha256:52ad223deab8d733cc80252a570e9469ea8caff625860240f74ed89f703a06c2"}) as unknown as TypedDocumentString<VillagesOfMatterQuery, VillagesOfMatterQueryVariables>;
export const OfficeDeskDocument = new TypedDocumentString(`
    query OfficeDesk($office: ID!, $day: Date!, $lang: Lang!) {
  deskQueue(desk: $office, first: 100) {
    edges {
      node {
        ...CaseLine
      }
    }
  }
  settledCases(desk: $office, day: $day, first: 20) {
    edges {
      node {
        ...CaseLine
      }
    }
  }
}
    fragment CaseLine on Case {
  number
  status
  light
  remainingDays
  remainingDaysUnit
  applicant {
    name
  }
  village {
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
}`, {"hash":"sha256:508bd4e6ed04e0ba09b94b5cbd7eb39c9c48884948f1876a3d2a1097b97fe5fc"}) as unknown as TypedDocumentString<OfficeDeskQuery, OfficeDeskQueryVariables>;
export const OpenWorkDocument = new TypedDocumentString(`
    query OpenWork($window: ID!, $clerk: ID) {
  openWork(window: $window, clerk: $clerk) {
    cases
    helpRequests
    needsSuccessor
  }
}
    `, {"hash":"sha256:13c63b8940a3d7c6a8c4ae572224fbe50f7b0818aa04f797ae5c0e7d9e05a85a"}) as unknown as TypedDocumentString<OpenWorkQuery, OpenWorkQueryVariables>;
export const AppealsDocument = new TypedDocumentString(`
    query Appeals($after: String, $lang: Lang!) {
  ratingsToAnswer(first: 20, after: $after) {
    edges {
      node {
        ...AppealRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AppealRow on Case {
  number
  matter {
    name(lang: $lang)
  }
  village {
    name(lang: $lang)
  }
  rating {
    score
    appeal {
      reason
      dueOn
    }
  }
}`, {"hash":"sha256:b6b015d6dbf62245015c3c5ad746b9d0a52a9bd717f9d23e22e7f5c6ae90bdce"}) as unknown as TypedDocumentString<AppealsQuery, AppealsQueryVariables>;
export const HelpAtSupervisorDocument = new TypedDocumentString(`
    query HelpAtSupervisor($district: ID!, $after: String, $lang: Lang!) {
  helpRequests(desk: $district, first: 20, after: $after) {
    edges {
      node {
        ...HelpRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HelpRow on HelpRequest {
  number
  matter {
    name(lang: $lang)
  }
  village {
    name(lang: $lang)
  }
  dueAt
  minutesLeft
  owner {
    window {
      name(lang: $lang)
    }
  }
}`, {"hash":"sha256:16088f3355a61844558509ccd48778806d8ec0894faf35bed9963f85fa53e117"}) as unknown as TypedDocumentString<HelpAtSupervisorQuery, HelpAtSupervisorQueryVariables>;
export const EscalatedDocument = new TypedDocumentString(`
    query Escalated($district: ID!, $after: String, $lang: Lang!) {
  escalations(district: $district, first: 20, after: $after) {
    edges {
      node {
        ...EscalationRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EscalationRow on Escalation {
  kind
  step
  number
  matter {
    name(lang: $lang)
  }
  village {
    name(lang: $lang)
  }
  dueAt
  dueOn
  recipients {
    party
    desk {
      name(lang: $lang)
    }
  }
}`, {"hash":"sha256:c8d7a401a326246af04e893fb067003d6e9189577b09181dbc92eff0fd082043"}) as unknown as TypedDocumentString<EscalatedQuery, EscalatedQueryVariables>;
export const PostingsDocument = new TypedDocumentString(`
    query Postings($district: ID!, $desk: ID, $on: Date, $after: String, $lang: Lang!) {
  postings(district: $district, desk: $desk, on: $on, first: 50, after: $after) {
    edges {
      node {
        ...PostingRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PostingRow on Posting {
  code
  subject
  staff {
    name
  }
  desk {
    __typename
    code
    name(lang: $lang)
  }
  duty
  from
  to
}`, {"hash":"sha256:1374466d13dc90b8156147ec608db00c2b661b607700fe214f86f1ab6535ffc9"}) as unknown as TypedDocumentString<PostingsQuery, PostingsQueryVariables>;
export const ScreenDocument = new TypedDocumentString(`
    query Screen($district: ID!, $unit: ID!, $lang: Lang!) {
  district(code: $district) {
    windows(unit: $unit) {
      code
      name(lang: $lang)
      queue {
        waiting
        calledSign
      }
    }
  }
}
    `, {"hash":"sha256:c20e2ca585e0e9e030d02ba86e4b859a47b5446c6286588ebaf54e958bdfb9e0"}) as unknown as TypedDocumentString<ScreenQuery, ScreenQueryVariables>;
export const VoiceDocument = new TypedDocumentString(`
    query Voice($district: ID!, $from: Date!, $to: Date!, $by: RatingPart!, $lang: Lang!) {
  ratingSummary(district: $district, from: $from, to: $to, by: $by) {
    hidden
    ratings
    average
    scores
    badRatings
    answered
    answeredInTimeRate
    rows {
      key
      label(lang: $lang)
      hidden
      ratings
      average
      scores
      badRatings
      answered
      answeredInTimeRate
    }
  }
}
    `, {"hash":"sha256:11eea07c0fef2f71ba7a9d4bcd2d4a886a0d63de6cf8ccdb02d784abdb161967"}) as unknown as TypedDocumentString<VoiceQuery, VoiceQueryVariables>;
export const WallDocument = new TypedDocumentString(`
    query Wall($district: ID!, $from: Date!, $to: Date!, $groupBy: ReportGroup!, $lang: Lang!) {
  days: serviceReport(district: $district, from: $from, to: $to, groupBy: DAY) {
    accepted
    completedOnSpot
    workingDays
    dailyAverage
    instantRate
    crossVillageRate
    onlineRate
    standing {
      at
      open
      overdueOpen
    }
    definitions
    rows {
      ...FigureRow
    }
  }
  groups: serviceReport(
    district: $district
    from: $from
    to: $to
    groupBy: $groupBy
  ) {
    rows {
      ...FigureRow
    }
  }
}
    fragment FigureRow on ReportRow {
  key
  label(lang: $lang)
  accepted
  completedOnSpot
  instantRate
  crossVillageRate
  onlineRate
  overdue
}`, {"hash":"sha256:894276d6dda6ec44be709cfd5de3fb4eabb14b543cc8fb6a1d57854a11ef14b2"}) as unknown as TypedDocumentString<WallQuery, WallQueryVariables>;
export const LateCasesDocument = new TypedDocumentString(`
    query LateCases($district: ID!, $lang: Lang!) {
  openCases(district: $district, light: RED, first: 20) {
    totalCount
    edges {
      node {
        ...CaseLine
        desk {
          name(lang: $lang)
        }
      }
    }
  }
}
    fragment CaseLine on Case {
  number
  status
  light
  remainingDays
  remainingDaysUnit
  applicant {
    name
  }
  village {
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
}`, {"hash":"sha256:636ec1dd5d748325c28df5d60bb1ea99ce0ae34f932f33dd612c62ab57f8411d"}) as unknown as TypedDocumentString<LateCasesQuery, LateCasesQueryVariables>;
export const DelegationsDocument = new TypedDocumentString(`
    query Delegations($district: ID!, $matter: ID, $level: Level, $on: Date, $after: String, $lang: Lang!) {
  district(code: $district) {
    delegations(matter: $matter, level: $level, on: $on, first: 50, after: $after) {
      edges {
        node {
          ...DelegationRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DelegationRow on Delegation {
  code
  matter {
    code
    name(lang: $lang)
  }
  level
  window {
    name(lang: $lang)
  }
  kind
  from
  to
  basis(lang: $lang)
  revocation {
    recordedOn
    reason
  }
}`, {"hash":"sha256:f01c2affb00c945e301478bb87db77d4c02ebd8f0d45d3860c9b372a28a906b2"}) as unknown as TypedDocumentString<DelegationsQuery, DelegationsQueryVariables>;
export const CaseByNumberDocument = new TypedDocumentString(`
    query CaseByNumber($number: ID!, $lang: Lang!) {
  case(number: $number) {
    ...CaseView
  }
}
    fragment CaseView on Case {
  number
  version
  status
  channel
  filedAt
  acceptedAt
  completedAt
  dueOn
  dueIsProvisional
  remainingDays
  remainingDaysUnit
  light
  onTheSpot
  availableActions
  receiptKinds
  openFeeInFen
  payment {
    amountInFen
  }
  promise {
    by
    materials {
      code
      name(lang: $lang)
      files {
        types
        most
        mostBytes
      }
    }
  }
  forwardOffices {
    code
    name(lang: $lang)
  }
  reviewer {
    name
  }
  opinions {
    status
    askedBy {
      code
      name(lang: $lang)
    }
    asker {
      name
    }
    askedOf {
      code
      name(lang: $lang)
    }
    askedAt
    question
    dueOn
    isLate
    opinion
    givenAt
    giver {
      name
    }
    cancelReason
  }
  notes {
    at
    text
    staff {
      name
    }
  }
  matter {
    code
    version
    name(lang: $lang)
    form
    resultName(lang: $lang)
    materials {
      code
      name(lang: $lang)
      required
      condition
      files {
        types
        most
        mostBytes
      }
    }
    suspensions
    extension {
      days
    }
  }
  village {
    code
    name(lang: $lang)
  }
  window {
    code
    name(lang: $lang)
    phone
  }
  desk {
    code
    name(lang: $lang)
  }
  owner {
    clerk
    staff {
      name
    }
    window {
      name(lang: $lang)
      phone
    }
  }
  applicant {
    name
    identity {
      kind
      number
    }
    nameVerified
  }
  agent {
    name
  }
  materials {
    code
    name(lang: $lang)
  }
  form
  correction {
    reason
    dueOn
    materials {
      code
      name(lang: $lang)
      obtain(lang: $lang)
      files {
        types
        most
        mostBytes
      }
    }
  }
  files {
    id
    type
    bytes
    refusedBecause(lang: $lang)
    material {
      name(lang: $lang)
    }
  }
  certificate {
    token
    documentName(lang: $lang)
    fields {
      name
      label(lang: $lang)
      value(lang: $lang)
    }
    issuedAt
    validUntil
    status
    revocationReason
  }
  rating {
    score
    step
    dueOn
    comment
    answer {
      text
      at
    }
  }
  history {
    type
    at
    role
    reason
    desk {
      name(lang: $lang)
    }
    toDesk {
      name(lang: $lang)
    }
  }
}`, {"hash":"sha256:744b058e905109008cf5632f8abfbc058e8852c3b37edce98db343a01617cdcd"}) as unknown as TypedDocumentString<CaseByNumberQuery, CaseByNumberQueryVariables>;
export const ApplicantInClearDocument = new TypedDocumentString(`
    query ApplicantInClear($number: ID!) {
  case(number: $number) {
    applicantInClear(purpose: CHECK_IDENTITY) {
      name
      identity {
        number
      }
      phone
    }
  }
}
    `, {"hash":"sha256:d4335d9d2fa09b50560a21d05f209a5948b1c9fdaabee0190a7ef890bd2a64a3"}) as unknown as TypedDocumentString<ApplicantInClearQuery, ApplicantInClearQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($district: ID!, $lang: Lang!) {
  colleagues(district: $district, first: 100) {
    edges {
      node {
        staff {
          id
          name
        }
        window {
          code
          name(lang: $lang)
        }
      }
    }
  }
}
    `, {"hash":"sha256:c43b82ce31847022f3992d045403cb0e0cf1fb2f23614d5582642f864e5dd69a"}) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const DeskNamesDocument = new TypedDocumentString(`
    query DeskNames($district: ID!, $lang: Lang!) {
  district(code: $district) {
    offices {
      code
      name(lang: $lang)
    }
    windows {
      code
      name(lang: $lang)
    }
  }
}
    `, {"hash":"sha256:c804aa3f6af02087ba03871fbe3143e7a340b5bdaaf5d40f68672719d6357d79"}) as unknown as TypedDocumentString<DeskNamesQuery, DeskNamesQueryVariables>;
export const OpinionsAskedDocument = new TypedDocumentString(`
    query OpinionsAsked($desk: ID, $late: Boolean!, $lang: Lang!) {
  opinionsAsked(desk: $desk, late: $late, first: 50) {
    edges {
      node {
        ...CaseLine
      }
    }
  }
}
    fragment CaseLine on Case {
  number
  status
  light
  remainingDays
  remainingDaysUnit
  applicant {
    name
  }
  village {
    name(lang: $lang)
  }
  matter {
    name(lang: $lang)
  }
}`, {"hash":"sha256:c63391c279222bf5bdd0e64ca1580eb039b25f8a0c167f38e41ceb61fe6a6a7a"}) as unknown as TypedDocumentString<OpinionsAskedQuery, OpinionsAskedQueryVariables>;
export const ReceiptDocument = new TypedDocumentString(`
    query Receipt($number: ID!, $kind: ReceiptKind!, $inClear: Boolean!, $lang: Lang!) {
  receipt(number: $number, kind: $kind) {
    title(lang: $lang)
    number
    addressee(inClear: $inClear)
    matter {
      name(lang: $lang)
    }
    deskName(lang: $lang)
    phone
    received {
      code
      name(lang: $lang)
    }
    missing {
      code
      name(lang: $lang)
    }
    dueOn
    reason
    legalBasis(lang: $lang)
    remedies {
      text(lang: $lang)
    }
    body(lang: $lang)
    actedAt
    code
  }
}
    `, {"hash":"sha256:1c8069dc402398fed173785c63098506385fef2c0fe5929bbdbf72deb3817b23"}) as unknown as TypedDocumentString<ReceiptQuery, ReceiptQueryVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($number: ID!, $lang: Lang!) {
  case(number: $number) {
    accessLog(first: 20) {
      edges {
        node {
          at
          role
          kind
          purpose
          staff {
            name
          }
          desks {
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:b84d2163243fb082c421d5cbb8db1f3456485e3b92fff41cfa959a0aa597ebf6"}) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const CompleteCaseDocument = new TypedDocumentString(`
    mutation CompleteCase($input: CompleteCaseInput!) {
  completeCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:636441645e8b8317f9d98adea0ba3dca6a904cab64cbd6cb4c07e00ce242140e"}) as unknown as TypedDocumentString<CompleteCaseMutation, CompleteCaseMutationVariables>;
export const ClaimCaseDocument = new TypedDocumentString(`
    mutation ClaimCase($input: ClaimCaseInput!) {
  claimCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:7e119538b7658749ca8561cc77753914a62f488ee293c70effc646a77ac43105"}) as unknown as TypedDocumentString<ClaimCaseMutation, ClaimCaseMutationVariables>;
export const ForwardCaseDocument = new TypedDocumentString(`
    mutation ForwardCase($input: ForwardCaseInput!) {
  forwardCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:b4a0790397c78f73fbd259595be8167f4934ae7d4407c3fdf835e489e686c3a2"}) as unknown as TypedDocumentString<ForwardCaseMutation, ForwardCaseMutationVariables>;
export const MoveCaseDocument = new TypedDocumentString(`
    mutation MoveCase($input: MoveCaseInput!) {
  moveCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:e5f95722d0dbef1774d494949c8f8f82f0ea077176db04e4834c20ce2ff9a0bd"}) as unknown as TypedDocumentString<MoveCaseMutation, MoveCaseMutationVariables>;
export const HandOverCaseDocument = new TypedDocumentString(`
    mutation HandOverCase($input: HandOverCaseInput!) {
  handOverCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:012da3deb35278288942f4dd650fb11c10f3fd5bfb9e38236acccfbfe462a7f2"}) as unknown as TypedDocumentString<HandOverCaseMutation, HandOverCaseMutationVariables>;
export const UrgeCaseDocument = new TypedDocumentString(`
    mutation UrgeCase($input: UrgeCaseInput!) {
  urgeCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:d80dc1f8e3aa24f0d60aaed4150bd2e1363808192443e363f4e019c1227e6da5"}) as unknown as TypedDocumentString<UrgeCaseMutation, UrgeCaseMutationVariables>;
export const RejectCaseDocument = new TypedDocumentString(`
    mutation RejectCase($input: RejectCaseInput!) {
  rejectCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:889c69cc3c29199cf16eed088b39ec967743fb032939595f458b931dfda123b1"}) as unknown as TypedDocumentString<RejectCaseMutation, RejectCaseMutationVariables>;
export const RequestCorrectionDocument = new TypedDocumentString(`
    mutation RequestCorrection($input: RequestCorrectionInput!) {
  requestCorrection(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:f4c440fd9f19e56a051275b1fcaf7b9fbab45243330737ef1593f1d83313fb61"}) as unknown as TypedDocumentString<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
export const SupplyAtWindowDocument = new TypedDocumentString(`
    mutation SupplyAtWindow($input: SupplyCorrectionInput!) {
  supplyCorrection(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:64f45c7625adedcb87b7b19c715bc8dfe0f1eabe2d56234009ea28f533045297"}) as unknown as TypedDocumentString<SupplyAtWindowMutation, SupplyAtWindowMutationVariables>;
export const SupplyMaterialsDocument = new TypedDocumentString(`
    mutation SupplyMaterials($input: SupplyMaterialsInput!) {
  supplyMaterials(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:02435d7be04281b0fcea829834c293b8ff34503ff130f89fd6696388009cee63"}) as unknown as TypedDocumentString<SupplyMaterialsMutation, SupplyMaterialsMutationVariables>;
export const SuspendCaseDocument = new TypedDocumentString(`
    mutation SuspendCase($input: SuspendCaseInput!) {
  suspendCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:c8fff163ac2f3af775b7779bca2793b2d0e13c44a49b18e758f51944d933b7cf"}) as unknown as TypedDocumentString<SuspendCaseMutation, SuspendCaseMutationVariables>;
export const ResumeCaseDocument = new TypedDocumentString(`
    mutation ResumeCase($input: ResumeCaseInput!) {
  resumeCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:683f80747dff8f7cfccfae76fdf317ac8212e6faca921984cce4e56b19323870"}) as unknown as TypedDocumentString<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const ExtendCaseDocument = new TypedDocumentString(`
    mutation ExtendCase($input: ExtendCaseInput!) {
  extendCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:e1b21e20e7ad676e5a143f2c91dc7e702b428775fa203e7a2edc4b0612bc5329"}) as unknown as TypedDocumentString<ExtendCaseMutation, ExtendCaseMutationVariables>;
export const CorrectCaseDocument = new TypedDocumentString(`
    mutation CorrectCase($input: CorrectCaseInput!) {
  correctCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:118059ea9e7bbd521694e20112b2b3318db6cf2e8734663c5d4aa50afa80905d"}) as unknown as TypedDocumentString<CorrectCaseMutation, CorrectCaseMutationVariables>;
export const AppointAgentDocument = new TypedDocumentString(`
    mutation AppointAgent($input: AppointAgentInput!) {
  appointAgent(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:572038bbe6ef214a04547babbc8a87ffbb761d0b8ed03f0c0135cceb1f3f73c4"}) as unknown as TypedDocumentString<AppointAgentMutation, AppointAgentMutationVariables>;
export const MarkDuplicateDocument = new TypedDocumentString(`
    mutation MarkDuplicate($input: MarkDuplicateInput!) {
  markDuplicate(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:5aa7def1fa8f5bb9839e9985f9fa78d2e17b81c5f045d212ad666d3ccf650bcb"}) as unknown as TypedDocumentString<MarkDuplicateMutation, MarkDuplicateMutationVariables>;
export const WithdrawAtDeskDocument = new TypedDocumentString(`
    mutation WithdrawAtDesk($input: WithdrawCaseInput!) {
  withdrawCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:7cfd873b786b4a67de5c8909ac968af7ec8fbb7bf035c8dfacc96b84fba7f028"}) as unknown as TypedDocumentString<WithdrawAtDeskMutation, WithdrawAtDeskMutationVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($input: UndoDecisionInput!) {
  undoDecision(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:6e133ce55f264823391b4cbba9389cb412d0735467cb57322124d46f6b0d4af4"}) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const AnswerRatingDocument = new TypedDocumentString(`
    mutation AnswerRating($input: AnswerRatingInput!) {
  answerRating(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:31881af145a531c7a95e2e3bbb217fb795b0114f6ce13571aa2f4721980304a0"}) as unknown as TypedDocumentString<AnswerRatingMutation, AnswerRatingMutationVariables>;
export const RecordCallBackDocument = new TypedDocumentString(`
    mutation RecordCallBack($input: RecordCallBackInput!) {
  recordCallBack(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:634c6916108fff1a8f9e43c54886858e91221e4998507a81d90ba5df71efb04f"}) as unknown as TypedDocumentString<RecordCallBackMutation, RecordCallBackMutationVariables>;
export const AnswerAppealDocument = new TypedDocumentString(`
    mutation AnswerAppeal($input: AnswerAppealInput!) {
  answerAppeal(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:7fbb095c12f4f811de8b2ca65ecff13ba15270e040ecd045db43d7ef198f9d12"}) as unknown as TypedDocumentString<AnswerAppealMutation, AnswerAppealMutationVariables>;
export const RevokeCertificateDocument = new TypedDocumentString(`
    mutation RevokeCertificate($input: RevokeCertificateInput!) {
  revokeCertificate(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:a19b19e9c906b7b2bda2ddd475164b7fe0a4da9e4b37b60624e9fb27af431adc"}) as unknown as TypedDocumentString<RevokeCertificateMutation, RevokeCertificateMutationVariables>;
export const ReprintCertificateDocument = new TypedDocumentString(`
    mutation ReprintCertificate($input: ReprintCertificateInput!) {
  reprintCertificate(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:16c9f9da6d82587893af9952549fa50f671f134ec895ff47ada4ce16ce0578ab"}) as unknown as TypedDocumentString<ReprintCertificateMutation, ReprintCertificateMutationVariables>;
export const AskOpinionDocument = new TypedDocumentString(`
    mutation AskOpinion($input: AskOpinionInput!) {
  askOpinion(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:90ae0276f4f69da07d10f3ec5c245ba3aaf3118c013d58922d39580f8ddbf64f"}) as unknown as TypedDocumentString<AskOpinionMutation, AskOpinionMutationVariables>;
export const GiveOpinionDocument = new TypedDocumentString(`
    mutation GiveOpinion($input: GiveOpinionInput!) {
  giveOpinion(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:52bb2a7e1215ada223dc771b44774c62cef71a3410360120bd099d020ac7d1cb"}) as unknown as TypedDocumentString<GiveOpinionMutation, GiveOpinionMutationVariables>;
export const CancelOpinionDocument = new TypedDocumentString(`
    mutation CancelOpinion($input: CancelOpinionInput!) {
  cancelOpinion(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:5115ab4706dcf9747daaccb2c0f23b6fbbcc251b0ff7ca261078a6987c125816"}) as unknown as TypedDocumentString<CancelOpinionMutation, CancelOpinionMutationVariables>;
export const NoteCaseDocument = new TypedDocumentString(`
    mutation NoteCase($input: NoteCaseInput!) {
  noteCase(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:7e15bccc22d011f91c6ed86a83a8434e52596d301db0f9077c6536647190d44d"}) as unknown as TypedDocumentString<NoteCaseMutation, NoteCaseMutationVariables>;
export const RecordPaymentDocument = new TypedDocumentString(`
    mutation RecordPayment($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    ...Refused
  }
}
    fragment Refused on CasePayload {
  refusals {
    code
    message
    path
  }
}`, {"hash":"sha256:cfbfb21aa286914be0348a11a23a914ce4970bf1c15c577b0f9fb7c226768ab6"}) as unknown as TypedDocumentString<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const FileLinkDocument = new TypedDocumentString(`
    query FileLink($number: ID!, $id: ID!, $lang: Lang!) {
  case(number: $number) {
    files(id: $id) {
      id
      refusedBecause(lang: $lang)
      link(purpose: EXAMINE) {
        url
        preview
      }
    }
  }
}
    `, {"hash":"sha256:82f1f1a766f2619b382240d21c69cf85475f6035d149eb908059102f533bf0af"}) as unknown as TypedDocumentString<FileLinkQuery, FileLinkQueryVariables>;
export const RequestUploadDocument = new TypedDocumentString(`
    mutation RequestUpload($input: RequestUploadInput!, $lang: Lang!) {
  requestUpload(input: $input) {
    upload {
      id
      state
      refusedBecause(lang: $lang)
    }
    form {
      url
      fields {
        name
        value
      }
    }
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f77623d3ae826495f7d79649f37f0778a7ddfda396f98603cf6b2c1df4222baf"}) as unknown as TypedDocumentString<RequestUploadMutation, RequestUploadMutationVariables>;
export const UploadStateDocument = new TypedDocumentString(`
    query UploadState($id: ID!, $lang: Lang!) {
  upload(id: $id) {
    id
    state
    refusedBecause(lang: $lang)
  }
}
    `, {"hash":"sha256:a9fd48acf60cb85d9965a616561c861f5f52017f8d94776a2fd52728bb82edb9"}) as unknown as TypedDocumentString<UploadStateQuery, UploadStateQueryVariables>;
export const RequestUploadByCodeDocument = new TypedDocumentString(`
    mutation RequestUploadByCode($input: RequestUploadByCodeInput!, $lang: Lang!) {
  requestUploadByCode(input: $input) {
    upload {
      id
      state
      refusedBecause(lang: $lang)
    }
    form {
      url
      fields {
        name
        value
      }
    }
    refusals {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ea318b2ace7907334113cc0f9ed32a3a6437ffcd29077eace8024ef0f8b1049d"}) as unknown as TypedDocumentString<RequestUploadByCodeMutation, RequestUploadByCodeMutationVariables>;
export const UploadStateByCodeDocument = new TypedDocumentString(`
    query UploadStateByCode($code: String!, $id: ID!, $lang: Lang!) {
  uploadByCode(code: $code, id: $id) {
    id
    state
    refusedBecause(lang: $lang)
  }
}
    `, {"hash":"sha256:63757d01f7d9769364337aab57f8d4e87c9df69561fb0ebb339fa2b4a13bf533"}) as unknown as TypedDocumentString<UploadStateByCodeQuery, UploadStateByCodeQueryVariables>;
export const MatterNamesDocument = new TypedDocumentString(`
    query MatterNames($district: ID!, $after: String, $lang: Lang!) {
  district(code: $district) {
    matters(first: 100, after: $after) {
      edges {
        node {
          code
          name(lang: $lang)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:8bfca52c22dfc1ceff67a24236b5d59a5b9a0c5b1b3f53d7a6703dce3b34c6cc"}) as unknown as TypedDocumentString<MatterNamesQuery, MatterNamesQueryVariables>;
export const PublishedMonthsDocument = new TypedDocumentString(`
    query PublishedMonths($district: ID!, $from: Date!, $to: Date!) {
  ratingSummary(district: $district, from: $from, to: $to) {
    months {
      from
    }
  }
}
    `, {"hash":"sha256:250883d08885065d965f609eee954aebb1e9dbd016832a84a7ee3d11f333baf6"}) as unknown as TypedDocumentString<PublishedMonthsQuery, PublishedMonthsQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me($lang: Lang!) {
  me {
    subject
    role
    name
    identity {
      kind
      number
      country
    }
    district {
      code
      name(lang: $lang)
    }
    windows {
      code
      name(lang: $lang)
    }
    offices {
      code
      name(lang: $lang)
    }
  }
}
    `, {"hash":"sha256:50c438c69c2f626907bc8bbe36021bcd2b1f01370d5c45ec566e7d17162b92cc"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const DistrictZoneDocument = new TypedDocumentString(`
    query DistrictZone($district: ID!) {
  district(code: $district) {
    timeZone
  }
}
    `, {"hash":"sha256:736fcf7dfdcca41de0dc3c03c2b26391c3d44ff9469d4011908b574c9f56ddac"}) as unknown as TypedDocumentString<DistrictZoneQuery, DistrictZoneQueryVariables>;