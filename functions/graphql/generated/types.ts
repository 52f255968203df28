import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Directory } from '../../registry/directory.ts';
import type { DistrictClosure as ClosureOfDistrict } from '../../registry/model/pack.ts';
import type { StreetParent, VillageParent, WindowParent, OfficeParent, DepartmentParent, MatterParent, MaterialParent, GuideParent, SampleParent, ThemeParent, DelegationParent, PostingParent, LogEntryParent } from '../../registry/parents.ts';
import type { UnknownDesk as UnknownDeskParent } from '../../registry/desks.ts';
import type { FrequentQuestion as FrequentQuestionParent } from '../../registry/model/guide.ts';
import type { NearWindow as NearWindowParent } from '../../registry/nearestWindows.ts';
import type { MatterChanges as MatterChangesParent } from '../../registry/edit/matterChanges.ts';
import type { Closure as ClosureParent } from '../../registry/model/place.ts';
import type { NightAudit } from '../../audit/nightRepository.ts';
import type { Preview } from '../../registry/preview/createPreview.ts';
import type { ChangedThing } from '../../registry/preview/listThingChanges.ts';
import type { Asker } from '../../identity/asker.ts';
import type { CaseParent, CaseConnectionParent, RowResultParent, SubmitCaseParent, CaseEventParent } from '../../case/resolvers.ts';
import type { Colleague as ColleagueParent } from '../../handover/listColleagues.ts';
import type { ColleagueConnectionParent } from '../../handover/resolvers.ts';
import type { MyDeskParent } from '../../graphql/myDeskResolvers.ts';
import type { CaseViewParent, CaseListingParent } from '../../graphql/accessLogResolvers.ts';
import type { CaseHeader } from '../../case/model.ts';
import type { Upload as UploadParent } from '../../files/model.ts';
import type { CaseFileParent } from '../../case/files/openFiles.ts';
import type { Notice as NoticeParent } from '../../notice/model.ts';
import type { Preferences as PreferencesParent } from '../../message/showPreferences.ts';
import type { Delivery as DeliveryParent } from '../../message/model.ts';
import type { QueuedTicket as TicketParent } from '../../queue/tickets/waitingLine.ts';
import type { WindowQueue as WindowQueueParent } from '../../queue/windowQueue.ts';
import type { Appointment as AppointmentParent, AppointmentConnectionParent } from '../../queue/bookings/appointments.ts';
import type { Help } from '../../help/model.ts';
import type { HelpEventParent, HelpMessageParent } from '../../help/resolvers.ts';
import type { KeptParent } from '../../erasure/resolvers.ts';
import type { RetainedCount } from '../../erasure/model.ts';
import type { OverdueItem } from '../../escalation/repository.ts';
import type { OfferParent as OfferedParent } from '../../reuse/listOfferedMaterials.ts';
import type { MaskedPerson as MaskedPersonParent } from '../../identity/mask.ts';
import type { Person } from '../../identity/person.ts';
import type { DraftPerson as DraftPersonParent, Draft as DraftParent } from '../../case/draft.ts';
import type { Receipt as ReceiptParent, Remedies as RemediesParent, Progress, Step } from '../../receipt/model.ts';
import type { CertificateParent } from '../../certificate/resolvers.ts';
import type { CertifiedField as CertifiedFieldParent } from '../../certificate/certifiedFields.ts';
import type { Verification } from '../../certificate/verifyCertificate.ts';
import type { OfferParent, ItemParent } from '../../bundle/offers.ts';
import type { OpenedBundle } from '../../bundle/submitBundle.ts';
import type { RatingRow as RatingRowParent, RatingSummary as RatingSummaryParent } from '../../rating/summarizeRatings.ts';
import type { RateDefinition as RateDefinitionParent } from '../../report/definitions.ts';
import type { Appraisal as AppraisalParent, AppraisalRow as AppraisalRowParent } from '../../appraisal/model.ts';
import type { Refusal as RefusalParent } from '../../refusal/refusal.ts';
import type { Report, Row } from '../../report/model.ts';
import type { ReadBaseline } from '../../report/baseline.ts';
import type { Context } from '../../request/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day `YYYY-MM-DD` in the district's time zone. */
  Date: { input: string; output: string; }
  /** An instant: ISO 8601 with a time zone in inputs, in UTC in answers. */
  DateTime: { input: Date; output: string | Date; }
  /** A JSON object. */
  JSON: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/** A new application, or a case that was submitted online. */
export type AcceptCaseInput =
  /** A new application. */
  { application: ApplicationInput; submitted?: never; }
  |  /** A case that was submitted online. */
  { application?: never; submitted: SubmittedCaseInput; };

/** The cases that a clerk accepts in one visit. */
export type AcceptCasesInput = {
  /** The agent who files for the applicants; absent when each came themselves. */
  agent?: InputMaybe<AgentInput>;
  /** 1 to 50 cases, each accepted or refused on its own. */
  cases: Array<AcceptCaseInput>;
  /** WINDOW, or HOME_VISIT when the clerk went to the applicant, at any hour of any day. */
  channel: Channel;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** What was taken on paper earlier today, while the line was down; absent otherwise. */
  received?: InputMaybe<ReceivedOnPaperInput>;
  /** Settle each case in the same act if this window may (马上办), with its certificate: its history then has ACCEPTED and COMPLETED at one instant. Any other case is only accepted; `Case.status` says which it was. */
  settleAtOnce: Scalars['Boolean']['input'];
  /** Number of the ticket of this visit. Read only when the window is closed: whose ticket was called in time, and is still being served, is served to the end. Only for one visitor: the first case then, and others of the same applicant or agent. */
  ticket?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the window, one that the clerk is posted to. */
  window: Scalars['ID']['input'];
};

/** The result of accepting cases. */
export type AcceptCasesPayload = {
  __typename?: 'AcceptCasesPayload';
  /** Reasons for refusing the request as a whole. */
  refusals: Array<Refusal>;
  /** One result a case, in the order of the input; empty when the request as a whole is refused. */
  results: Array<AcceptResult>;
};

/** The result for one case. */
export type AcceptResult = {
  __typename?: 'AcceptResult';
  /** The accepted case; null when refused. */
  case: Maybe<Case>;
  /** Position in the input, from 0. */
  position: Scalars['Int']['output'];
  /** Reasons for refusal; empty when it was accepted. */
  refusals: Array<Refusal>;
  /** What to look at although it was accepted; empty when it was refused. Costs a search, so select it only if it is shown. */
  warnings: Array<FilingWarning>;
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
  name: Scalars['String']['input'];
  /** Mainland phone number, 6 to 20 digits, spaces and hyphens. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to an appeal. */
export type AnswerAppealInput = {
  /** The answer, 1 to 500 characters on one line; the applicant reads it. */
  answer: Scalars['String']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of the case. */
  number: Scalars['ID']['input'];
  /** Whether the appeal is upheld. */
  upheld: Scalars['Boolean']['input'];
};

/** An answer to a help request. */
export type AnswerHelpInput = {
  /** The answer, 1 to 1,000 characters. Stored encrypted. */
  answer: Scalars['String']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
};

/** An answer to a bad rating. */
export type AnswerRatingInput = {
  /** The answer, 1 to 500 characters on one line; the applicant reads it. */
  answer: Scalars['String']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of the case. */
  number: Scalars['ID']['input'];
};

/** A supervisor's answer to an appeal. */
export type AppealAnswer = {
  __typename?: 'AppealAnswer';
  /** Instant of the answer. */
  at: Scalars['DateTime']['output'];
  /** Whether the answer came within the limit. */
  inTime: Scalars['Boolean']['output'];
  /** The supervisor, by name. */
  staff: Staff;
  /** Issuer's subject of the supervisor. */
  supervisor: Scalars['ID']['output'];
  /** The text. */
  text: Scalars['String']['output'];
  /** Whether the appeal is upheld. */
  upheld: Scalars['Boolean']['output'];
};

/** An appeal against the answer to a bad rating. */
export type AppealRatingInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of the case. */
  number: Scalars['ID']['input'];
  /** Reason, 1 to 500 characters on one line; a supervisor reads it. */
  reason: Scalars['String']['input'];
};

/** An application of one applicant. */
export type ApplicationInput = {
  /** The applicant. */
  applicant: PersonInput;
  /** Files of the materials, at most 20 in a case and 52,428,800 bytes together. Their materials count as shown. */
  files?: InputMaybe<Array<FileInput>>;
  /** The form as filled in, at most 8 KB. Stored encrypted. */
  form?: InputMaybe<Scalars['JSON']['input']>;
  /** Codes of the materials shown, from the matter version's list. */
  materials: Array<Scalars['ID']['input']>;
  /** Matter code. */
  matter: Scalars['ID']['input'];
  /** Materials that follow; at a window only. Absent when all that is required is there. */
  promise?: InputMaybe<PromiseInput>;
  /** Materials that are not shown again. Each counts as shown if its case is the applicant's and still valid. */
  reused?: InputMaybe<Array<ReusedMaterialInput>>;
  /** Home village, 12 digits. */
  village: Scalars['ID']['input'];
};

/** A case that an heir or another agent takes over. */
export type AppointAgentInput = {
  /** Who acts for the applicant from now on, not the applicant; with the authority whose document the desk has seen. */
  agent: AgentInput;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
};

/** A booked time at a window (预约). */
export type Appointment = Node & {
  __typename?: 'Appointment';
  /** Role of whoever booked, moved or cancelled it last: CLERK for a caller. Null if the schedule did, and before 0.3.0. */
  changedBy: Maybe<Role>;
  /** The day. */
  day: Scalars['Date']['output'];
  /** Beginning of the slot. */
  from: Scalars['DateTime']['output'];
  /** Why the district or the window is shut on the day, if the appointment was given back for it; null otherwise. */
  givenBackReason: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The matter, in the version in force on the day; null when not stated. */
  matter: Maybe<Matter>;
  /** Status of the appointment. */
  status: AppointmentStatus;
  /** End of the slot. */
  to: Scalars['DateTime']['output'];
  /** The window. */
  window: Window;
};


/** A booked time at a window (预约). */
export type AppointmentGivenBackReasonArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of appointments (Relay). */
export type AppointmentConnection = {
  __typename?: 'AppointmentConnection';
  /** Appointments of the page with their cursors. */
  edges: Array<AppointmentEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of appointments in the whole list; null for `myAppointments`, which is not counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An appointment on a page (Relay). */
export type AppointmentEdge = {
  __typename?: 'AppointmentEdge';
  /** Opaque position of the appointment in the list. */
  cursor: Scalars['String']['output'];
  /** The appointment. */
  node: Appointment;
};

/** The result of an act on an appointment. */
export type AppointmentPayload = {
  __typename?: 'AppointmentPayload';
  /** The appointment after the act; null when refused. */
  appointment: Maybe<Appointment>;
  /** Reasons for refusal; empty when the act was carried out. */
  refusals: Array<Refusal>;
};

/** A span of time that can be booked. */
export type AppointmentSlot = {
  __typename?: 'AppointmentSlot';
  /** Beginning of the slot, as `bookAppointment` takes it. */
  from: Scalars['DateTime']['output'];
  /** Number of seats that are not booked. */
  seatsLeft: Scalars['Int']['output'];
  /** End of the slot. */
  to: Scalars['DateTime']['output'];
};

/** The statuses of an appointment. */
export type AppointmentStatus =
  /** Booked. */
  | 'BOOKED'
  /** Cancelled before its time by its holder, or given back because the district or the window is shut on the day. */
  | 'CANCELLED'
  /** Checked in; it has become a ticket. */
  | 'CHECKED_IN';

/** Windows, clerks, matters or villages compared, from counters alone (效能考核). */
export type Appraisal = {
  __typename?: 'Appraisal';
  /** Version of the definitions of the rates; see `rateDefinitions`. */
  definitions: Scalars['String']['output'];
  /** The asking clerk's own row; null for anybody else, and when nothing was counted for them. */
  me: Maybe<AppraisalRow>;
  /** The district's median of each figure, over the rows with accepted cases in the period. */
  median: AppraisalFigures;
  /** Rows with any count in either period; empty for a clerk. */
  rows: Array<AppraisalRow>;
};

/** Figures of a period, or differences between figures. A ratio is null when its denominator is 0. */
export type AppraisalFigures = {
  __typename?: 'AppraisalFigures';
  /** Number of cases accepted. */
  accepted: Maybe<Scalars['Float']['output']>;
  /** Average rating, 5 (best) to 1; null below 5 ratings. */
  averageRating: Maybe<Scalars['Float']['output']>;
  /** Corrections requested / accepted. */
  correctionsPerCase: Maybe<Scalars['Float']['output']>;
  /** Mean working minutes of the window from a help request to its answer. */
  helpResponseMinutes: Maybe<Scalars['Float']['output']>;
  /** Instant rate (即办率): completedOnSpot / accepted. */
  instantRate: Maybe<Scalars['Float']['output']>;
  /** Cases settled within their limit / cases settled. */
  onTimeRate: Maybe<Scalars['Float']['output']>;
  /** Number of cases settled after their limit. */
  overdue: Maybe<Scalars['Float']['output']>;
  /** Changes of owner, and moves by a supervisor, / accepted (只找一个人). */
  ownerChangesPerCase: Maybe<Scalars['Float']['output']>;
  /** Number of ratings; null below 5. */
  ratings: Maybe<Scalars['Float']['output']>;
  /** Visits to a window / accepted (最多跑一趟). */
  visitsPerCase: Maybe<Scalars['Float']['output']>;
};

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

/** The figures of one window, clerk, matter or village. */
export type AppraisalRow = {
  __typename?: 'AppraisalRow';
  /** Figures of the baseline period. */
  baseline: AppraisalFigures;
  /** Figures of the period. */
  figures: AppraisalFigures;
  /** Code of the window, matter or village, or the clerk's subject. */
  key: Scalars['ID']['output'];
  /** Name to show; of a clerk without a name, the subject. */
  label: Scalars['String']['output'];
  /** What is open of the window, matter or village now; null before the first count, and for a clerk. */
  standing: Maybe<Standing>;
  /** Figures of the period minus those of the baseline period. */
  toBaseline: AppraisalFigures;
  /** Figures of the period minus the district's median. */
  toMedian: AppraisalFigures;
};


/** The figures of one window, clerk, matter or village. */
export type AppraisalRowLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A digest in the archive: the last events of everything that changed since the digest before, out of reach of whoever writes them. */
export type ArchivedDigest = {
  __typename?: 'ArchivedDigest';
  /** Day of the digest, in UTC. */
  day: Scalars['Date']['output'];
  /** SHA-256 of its text, hexadecimal: the next digest names it, and `npm run verify` computes it. */
  hash: Scalars['String']['output'];
  /** Number of records whose last event it holds. */
  heads: Scalars['Int']['output'];
};

/** A question after an answer. */
export type AskBackInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** The question, 1 to 1,000 characters. Stored encrypted. */
  words: Scalars['String']['input'];
};

/** A question to ask. */
export type AskForHelpInput = {
  /** Public number of the case that it is about: one of the asker's own, or one that they filed. */
  case?: InputMaybe<Scalars['ID']['input']>;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the matter that it is about. */
  matter?: InputMaybe<Scalars['ID']['input']>;
  /** The asker: the holder of the token, or the visitor at the clerk's window. */
  person: PersonInput;
  /** Village that it is about, 12 digits. Its window answers, unless the case has an owner. */
  village: Scalars['ID']['input'];
  /** Code of the window where a clerk writes the question down for a visitor; absent otherwise. */
  window?: InputMaybe<Scalars['ID']['input']>;
  /** The question, 1 to 1,000 characters. Stored encrypted. */
  words: Scalars['String']['input'];
};

/** A question to another desk. */
export type AskOpinionInput = {
  /** Working days after today in which it is to be given, 1 to 15. */
  days: Scalars['Int']['input'];
  /** Code of the window, office or village whose opinion is asked: another one than has the case, without an open question about it, and if it is a window, in service. */
  desk: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of the case. */
  number: Scalars['ID']['input'];
  /** What is asked, 1 to 500 characters on one line. Stored encrypted. */
  question: Scalars['String']['input'];
};

/** A correction that waits for the applicant, for whoever holds a receipt. */
export type AskedCorrection = {
  __typename?: 'AskedCorrection';
  /** The day by which to supply it; null when it is not known. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Materials to supply. */
  materials: Array<Material>;
  /** Reason, as written by the clerk or reviewer. */
  reason: Scalars['String']['output'];
};

/** What the last nights found in a district. */
export type AuditStatus = {
  __typename?: 'AuditStatus';
  /** Last day for which an official calendar is published; later days are counted provisionally. */
  calendarPublishedUntil: Scalars['Date']['output'];
  /** The last comparison; null before the first night. */
  comparison: Maybe<NightlyComparison>;
  /** Whether both ran within the last 36 hours. */
  isUpToDate: Scalars['Boolean']['output'];
  /** When deadlines were last looked after, which happens every fifteen minutes; null before the first time. */
  supervisedAt: Maybe<Scalars['DateTime']['output']>;
  /** The last verification; null before the first night. */
  verification: Maybe<NightlyVerification>;
};

/** An agent's authority to file for the applicant. */
export type Authority = {
  __typename?: 'Authority';
  /** Number or title of the document that proves it, as entered by the agent. */
  document: Scalars['String']['output'];
  /** First day on which it holds. */
  from: Scalars['Date']['output'];
  /** Kind of the authority. */
  kind: AuthorityKind;
  /** Last day on which it holds; null when no end is set. */
  to: Maybe<Scalars['Date']['output']>;
};

/** An agent's authority to file for the applicant. */
export type AuthorityInput = {
  /** Number or title of the document that proves it, 1 to 100 characters. */
  document: Scalars['String']['input'];
  /** First day on which it holds. */
  from: Scalars['Date']['input'];
  /** Kind of the authority. */
  kind: AuthorityKind;
  /** Last day on which it holds; open-ended when absent. */
  to?: InputMaybe<Scalars['Date']['input']>;
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

/** A published improvement of the instant rate that can be read in two ways, such as "比改革前提高了35.4%". */
export type Baseline = {
  __typename?: 'Baseline';
  /** The claimed increase, in percent. */
  claimedIncreasePercent: Scalars['Float']['output'];
  /** Instant rate before, if the claim is in percentage points; null without cases. */
  previousRateIfPoints: Maybe<Scalars['Float']['output']>;
  /** Instant rate before, if the claim is relative; null without cases. */
  previousRateIfRelative: Maybe<Scalars['Float']['output']>;
  /** The reading that the source intends. */
  reading: BaselineReading;
  /** The sentence of the source. */
  statement: Scalars['String']['output'];
};


/** A published improvement of the instant rate that can be read in two ways, such as "比改革前提高了35.4%". */
export type BaselineStatementArgs = {
  lang?: InputMaybe<Lang>;
};

/** The readings of a claimed improvement. */
export type BaselineReading =
  /** In percentage points. */
  | 'POINTS'
  /** Relative to the rate before. */
  | 'RELATIVE'
  /** The source does not say. */
  | 'UNSTATED';

/** Whether the bearer of a certificate is its holder. */
export type BearerCheck =
  /** The document given is the holder's. */
  | 'MATCH'
  /** The token does not let its bearer be checked: its holder left that out, it was signed before 0.3.0, or the person was erased. */
  | 'NOT_PROVABLE'
  /** The document given is not the one under which the holder applied. */
  | 'NO_MATCH'
  /** The bearer of this certificate was checked 20 times today. Offline, the claim `bearer` says the same. */
  | 'TOO_MANY';

/** The same text in both languages. */
export type BilingualInput = {
  /** The English text. */
  en: Scalars['String']['input'];
  /** The Chinese text. */
  zh: Scalars['String']['input'];
};

/** An appointment to book. */
export type BookAppointmentInput = {
  /** Whose appointment it is, for a clerk who acts for a caller; nobody else gives it. */
  caller?: InputMaybe<IdentityInput>;
  /** Beginning of the slot, as `appointmentSlots` gives it. */
  from: Scalars['DateTime']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the matter to come for. */
  matter?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the window. */
  window: Scalars['ID']['input'];
};

/** A bundle as filed: linked cases under one number. */
export type Bundle = Node & {
  __typename?: 'Bundle';
  /** Cases of the bundle in their order; only those that the asker may see, null for one that cannot be read. */
  cases: Array<Maybe<Case>>;
  /** Code of the district's offer. */
  code: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** Name of the offer at the time of filing. */
  name: Scalars['String']['output'];
  /** Public number: village, code and 16 characters. */
  number: Scalars['ID']['output'];
  /** Progress of the bundle; null when the asker may not see all of its cases. */
  progress: Maybe<BundleProgress>;
};


/** A bundle as filed: linked cases under one number. */
export type BundleNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** The form of one matter of a bundle. */
export type BundleFormInput = {
  /** The form as filled in, at most 8 KB. Stored encrypted. */
  form: Scalars['JSON']['input'];
  /** Matter code. */
  matter: Scalars['ID']['input'];
};

/** A matter of a bundle. */
export type BundleItem = {
  __typename?: 'BundleItem';
  /** The version in force today. */
  matter: Matter;
  /** Earlier matters of the bundle whose certificates this one waits for. */
  needs: Array<Matter>;
};

/** Linked matters, possibly of several departments, that a district lets residents file in one go (一条龙 / 一件事). */
export type BundleOffer = Node & {
  __typename?: 'BundleOffer';
  /** Code of the offer, unique in the district: `HC-BD-01`. */
  code: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** Matters of the bundle in their order. */
  items: Array<BundleItem>;
  /** Documents that the matters ask for, each once, in the strictest form that any of them asks for. */
  materials: Array<Material>;
  /** Name of the offer. */
  name: Scalars['String']['output'];
};


/** Linked matters, possibly of several departments, that a district lets residents file in one go (一条龙 / 一件事). */
export type BundleOfferNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** The result of filing a bundle. */
export type BundlePayload = {
  __typename?: 'BundlePayload';
  /** The bundle with its cases; null when refused. */
  bundle: Maybe<Bundle>;
  /** Every fault of any of its cases, each once; empty when it was filed. */
  refusals: Array<Refusal>;
};

/** Progress of a bundle. */
export type BundleProgress = {
  __typename?: 'BundleProgress';
  /** Number of settled cases. */
  done: Scalars['Int']['output'];
  /** Number of cases. */
  total: Scalars['Int']['output'];
};

/** What the applicant of a bundle promises to supply later for one of its matters (容缺受理). */
export type BundlePromiseInput = {
  /** The day by which they follow, from tomorrow to the matter version's `followDays`. */
  by: Scalars['Date']['input'];
  /** Codes of 1 to 20 materials that the matter version lets follow, and that are not shown now. */
  materials: Array<Scalars['ID']['input']>;
  /** Matter code, one of a case that the window accepts now: not one that waits for another's certificate. */
  matter: Scalars['ID']['input'];
};

/** The result of an act by code. */
export type ByCodePayload = {
  __typename?: 'ByCodePayload';
  /** How the case stands now; null when refused. */
  progress: Maybe<CaseProgress>;
  /** Reasons for refusal; empty when it was done. NOT_FOUND for a code that was never issued, is of another case or counts no longer; INVALID_INPUT at `code` for one with a typing error. */
  refusals: Array<Refusal>;
};

/** The statutory calendar of a district. */
export type Calendar = {
  __typename?: 'Calendar';
  /** Days on which the whole district is shut, earliest first. */
  closures: Array<DistrictClosure>;
  /** Last day for which an official calendar is published. Later days are counted provisionally: weekdays less the public holidays that the law fixes. */
  publishedUntil: Scalars['Date']['output'];
  /** Official days of the years that the district has published itself, earliest first. */
  years: Array<CalendarYear>;
};

/** The result of a change to the calendar. */
export type CalendarPayload = {
  __typename?: 'CalendarPayload';
  /** Number of bookings on days on which the district is shut, from today on: the next run of the schedule gives them back, within fifteen minutes. */
  bookingCount: Scalars['Int']['output'];
  /** The calendar after the change, or as it would be; null when refused. */
  calendar: Maybe<Calendar>;
  /** Number of open cases whose limit the next run of the schedule counts anew, within fifteen minutes; after a check, would count. */
  moveCount: Scalars['Int']['output'];
  /** Up to 100 of these cases. */
  moves: Array<DeadlineMove>;
  /** What the change would do; null unless it was only checked. */
  preview: Maybe<RegistryPreview>;
  /** Reasons for refusal; empty when the calendar was changed, or would be. */
  refusals: Array<Refusal>;
};

/** The official days of a year, as the yearly notice of the State Council publishes them. */
export type CalendarYear = {
  __typename?: 'CalendarYear';
  /** The notice that publishes them; null when not recorded. */
  source: Maybe<Scalars['String']['output']>;
  /** Weekdays that are days off, earliest first. */
  weekdaysOff: Array<Scalars['Date']['output']>;
  /** Saturdays and Sundays that are working days (调休上班), earliest first. */
  weekendWorkdays: Array<Scalars['Date']['output']>;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A call to the applicant about the answer (回访). */
export type CallBack = {
  __typename?: 'CallBack';
  /** Instant of the call. */
  at: Scalars['DateTime']['output'];
  /** Issuer's subject of the clerk. */
  clerk: Scalars['ID']['output'];
  /** Desk of the clerk: a window, or the office of a village. */
  desk: Desk;
  /** Note of the clerk; null without one. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether the applicant is satisfied now. */
  satisfied: Scalars['Boolean']['output'];
  /** The clerk, by name. */
  staff: Staff;
};

/** A window that calls its next ticket. */
export type CallTicketInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key calls nobody else. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of a window that the clerk is posted to. */
  window: Scalars['ID']['input'];
};

/** An appointment to cancel. */
export type CancelAppointmentInput = {
  /** Whose appointment it is, for a clerk who acts for a caller; nobody else gives it. */
  caller?: InputMaybe<IdentityInput>;
  /** The day. */
  day: Scalars['Date']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the window. */
  window: Scalars['ID']['input'];
};

/** An open question to cancel. */
export type CancelOpinionInput = {
  /** Code of the asked desk. */
  desk: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of the case. */
  number: Scalars['ID']['input'];
  /** Why, 1 to 500 characters on one line; the asked desk no longer sees the case. */
  reason: Scalars['String']['input'];
};

/** One application of one applicant for one matter (办件). */
export type Case = Node & {
  __typename?: 'Case';
  /** Instant of acceptance; null before. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** Views of the case, newest first (谁看过我的数据), for the applicant and the district's supervisors; null for anybody else. */
  accessLog: Maybe<CaseViewConnection>;
  /** The agent who filed the case, masked; null without one, and for a filing online that named nobody. */
  agent: Maybe<MaskedPerson>;
  /** The applicant, masked. */
  applicant: MaskedPerson;
  /** The applicant in clear, for staff who have the case, own it or settled it; null for anybody else. Each use is written to the access log first. */
  applicantInClear: Maybe<ClearPerson>;
  /** Authority of the agent; null without one. */
  authority: Maybe<Authority>;
  /** Acts that the asker may do now. */
  availableActions: Array<CaseAction>;
  /** Place of the case in its bundle; null when it was filed by itself. */
  bundle: Maybe<CaseBundle>;
  /** The certificate that the settlement granted; null before, and for a matter that grants none. */
  certificate: Maybe<Certificate>;
  /** Channel through which it was filed. */
  channel: Channel;
  /** Issuer's subject of the reviewer who claimed the case; null when nobody has. */
  claimedBy: Maybe<Scalars['ID']['output']>;
  /** Instant of settlement; null before, and when not granted. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the applicant must supply; null unless CORRECTION. */
  correction: Maybe<Correction>;
  /** Whether it was accepted at a window that is not the home village's own (通办), by the village known at acceptance. */
  crossVillage: Scalars['Boolean']['output'];
  /** The desk that has the case now: a window, or an office; for an online filing, the office of its village. Null for a draft, and once closed. */
  desk: Maybe<Desk>;
  /** District of the home village. */
  district: District;
  /** Contents of a draft, in clear, for its writer; null for anybody else, and for any other case. */
  draft: Maybe<Draft>;
  /** End of the day by which the case must be settled, or accepted while SUBMITTED. Does not move during CORRECTION and SUSPENDED or while the case is closed, and is set anew after them, with the days that were left. Null for a draft. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the limit runs into a year whose statutory calendar is not published yet, so that `dueOn` may move by some days once it is. */
  dueIsProvisional: Scalars['Boolean']['output'];
  /** The day that ends at `dueAt`: show this one to people. Null for a draft. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Public number of the case that it duplicates, when it was marked so; null for any other case. That one may have ended as a duplicate since: then its own `duplicateOf` leads on. */
  duplicateOf: Maybe<Scalars['ID']['output']>;
  /** How the limit was extended; null when it was not. */
  extension: Maybe<CaseExtension>;
  /** Instant of filing; for a draft, of its first save. */
  filedAt: Scalars['DateTime']['output'];
  /** Files sent as materials, oldest first, for the applicant, their agent while the authority holds, and staff whose desk has or had the case; null for anybody else. Empty once they are erased. */
  files: Maybe<Array<CaseFile>>;
  /** The form as filled in, for the applicant, the agent and staff of a desk of the case; null for anybody else. Each view by staff is written to the access log. */
  form: Maybe<Scalars['JSON']['output']>;
  /** Offices to which `forwardCase` may send the case: those of its home village, its street and the district that may settle its matter today, the lowest level first, without the one that has it. Empty unless the case is ACCEPTED or IN_REVIEW. */
  forwardOffices: Array<Office>;
  /** Acts on the case, oldest first; those among officials only for officials of a desk of the case and supervisors. */
  history: Array<CaseEvent>;
  id: Scalars['ID']['output'];
  /** How the case stands against its limit; null for a draft, and once closed. */
  light: Maybe<Light>;
  /** Materials that were shown. */
  materials: Array<Material>;
  /** The matter, in the version that the case was filed under. */
  matter: Matter;
  /** Where the case is dealt with; null before acceptance. */
  mode: Maybe<RemoteMode>;
  /** Notes among officials, oldest first, for staff of a desk of the case and supervisors; null for anybody else. */
  notes: Maybe<Array<CaseNote>>;
  /** Public number: the home village as first filed, matter and 16 characters. It stays if the village is corrected. */
  number: Scalars['ID']['output'];
  /** Whether the accepting window settled it on the day of acceptance (即办). False for a case that was taken on paper: nobody can tell how long the applicant waited. */
  onTheSpot: Scalars['Boolean']['output'];
  /** Fen (0.01 CNY) that must be recorded as paid or waived before the case can be settled; 0 when nothing must. */
  openFeeInFen: Scalars['Int']['output'];
  /** Opinions that desks of the case asked of others, oldest first: for staff of a desk of the case, supervisors, and staff of an asked desk while it may read the case. Null for anybody else. Applicant and agent read neither question nor opinion, and no notice speaks of them; the applicant's `accessLog` shows that the asked desk looked. */
  opinions: Maybe<Array<CaseOpinion>>;
  /** The clerk whom the applicant deals with; null before acceptance. */
  owner: Maybe<CaseOwner>;
  /** What was paid and waived of the fee; null while nothing is recorded. */
  payment: Maybe<Payment>;
  /** Materials that are still to follow; null when none are. The case is not settled before, and waits for a correction once the day has passed. */
  promise: Maybe<MaterialPromise>;
  /** The applicant's rating; null before. */
  rating: Maybe<Rating>;
  /** Papers that can be printed now, with `receipt`. */
  receiptKinds: Array<ReceiptKind>;
  /** Instant at which the application was taken on paper, earlier on the day of acceptance; null when it was entered at once. */
  receivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Days of the limit that are left, counted in `remainingDaysUnit`; negative when overdue. Null for a draft, and once closed. */
  remainingDays: Maybe<Scalars['Int']['output']>;
  /** How `remainingDays` are counted; null when it is. */
  remainingDaysUnit: Maybe<LimitUnit>;
  /** Materials that were not shown again. */
  reused: Array<ReusedMaterial>;
  /** The reviewer who claimed the case, by name; null when nobody has. */
  reviewer: Maybe<Staff>;
  /** Status of the case. */
  status: CaseStatus;
  /** Why and until when the clock stands still; null unless SUSPENDED. */
  suspension: Maybe<Suspension>;
  /** Instant at which a supervisor last urged the desk; null when none did. */
  urgedAt: Maybe<Scalars['DateTime']['output']>;
  /** Version of the stored case, raised by each change that the asker may know of. */
  version: Scalars['Int']['output'];
  /** Home village, as corrected. */
  village: Village;
  /** The accepting window; null before acceptance. */
  window: Maybe<Window>;
};


/** One application of one applicant for one matter (办件). */
export type CaseAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One application of one applicant for one matter (办件). */
export type CaseApplicantInClearArgs = {
  purpose: ViewPurpose;
};


/** One application of one applicant for one matter (办件). */
export type CaseFilesArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
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

/** Place of a case in its bundle. */
export type CaseBundle = {
  __typename?: 'CaseBundle';
  /** Code of the district's offer. */
  code: Scalars['ID']['output'];
  /** Number of cases in the bundle. */
  count: Scalars['Int']['output'];
  /** Public numbers of the earlier cases whose certificates this case needs. No window accepts it before they are settled. */
  neededNumbers: Array<Scalars['ID']['output']>;
  /** Public number of the bundle. */
  number: Scalars['ID']['output'];
  /** Position of the case in the bundle, from 0. */
  position: Scalars['Int']['output'];
};

/** A page of cases (Relay). */
export type CaseConnection = {
  __typename?: 'CaseConnection';
  /** Cases of the page with their cursors. */
  edges: Array<CaseEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of cases in the whole list, counted up to 1,000: that number means so many or more. Costs a request to the database, so select it only if it is shown. Null for `myFilings` and `ratingsToAnswer`, which are not counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** The data of a case that can be corrected. */
export type CaseDataField =
  /** The form as filled in. */
  | 'FORM'
  /** The materials on record as shown. */
  | 'MATERIALS'
  /** The applicant's name. */
  | 'NAME'
  /** The applicant's phone number. */
  | 'PHONE'
  /** The home village. */
  | 'VILLAGE';

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

/** A case on a page (Relay). */
export type CaseEdge = {
  __typename?: 'CaseEdge';
  /** Opaque position of the case in the list. */
  cursor: Scalars['String']['output'];
  /** The case; null if it cannot be read: `errors` has its path, and the other items are answered. */
  node: Maybe<Case>;
};

/** One act on a case. The acts form a hash chain. */
export type CaseEvent = {
  __typename?: 'CaseEvent';
  /** Issuer's subject of the clerk or reviewer; null for any other role. */
  actor: Maybe<Scalars['ID']['output']>;
  /** Instant of the act. */
  at: Scalars['DateTime']['output'];
  /** Legal basis of an extension, for EXTENDED; null for any other act. */
  basis: Maybe<Scalars['String']['output']>;
  /** Data that the act changed, for CORRECTED and CORRECTION_SUPPLIED; the old values are sealed with the act. Empty for any other act. */
  corrected: Array<CaseDataField>;
  /** Desk where the act was done; null online. */
  desk: Maybe<Desk>;
  /** End of the day by which the next step is due: for CORRECTION_SUPPLIED, EXTENDED and RESUMED the settlement or acceptance, for SUSPENDED the end of the suspension, for CORRECTION_REQUESTED, CORRECTION_REMINDED and CORRECTION_LAPSED the correction, for DEADLINE_RECOUNTED whichever moved, for RATED and RATING_APPEALED the answer, for OPINION_ASKED the opinion. Null for any other act, and for a good rating. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The day that ends at `dueAt`; null when it is. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Who was told, for ESCALATED; empty for any other act. */
  escalatedTo: Array<EscalationRecipient>;
  /** SHA-256 over this act and the hash of the act before, hexadecimal. Personal data enter it as a hash of their own, so the chain still verifies after an erasure. */
  hash: Scalars['String']['output'];
  /** What was recorded, for PAYMENT_RECORDED; null for any other act. */
  payment: Maybe<Payment>;
  /** The values that the act replaced, by name, with names and numbers of people masked (for AGENT_APPOINTED: `agent` and `authority`, if there was an agent), for whoever may read `Case.form`; null for anybody else, for any other act, and once erased. Each view by staff is written to the access log. */
  previous: Maybe<Scalars['JSON']['output']>;
  /** Reason; null without one, and for URGED for anybody but officials. */
  reason: Maybe<Scalars['String']['output']>;
  /** Instant at which an ACCEPTED case was taken on paper, for the reason beside it; null for any other act. */
  receivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Days of the limit that were left when the clock stopped, for CORRECTION_REQUESTED and SUSPENDED; counted as the case's limit is. Null for any other act. */
  remainingDays: Maybe<Scalars['Int']['output']>;
  /** Role of the actor. */
  role: EventRole;
  /** The clerk or reviewer, by name; null for any other role. */
  staff: Maybe<Staff>;
  /** What the case is suspended for, for SUSPENDED; null for any other act. */
  suspension: Maybe<SuspensionKind>;
  /** Desk that the case went to, or for OPINION_ASKED and OPINION_CANCELLED the asked one; null when it stayed. */
  toDesk: Maybe<Desk>;
  /** The act. */
  type: CaseEventType;
  /** The act that was undone, for DECISION_UNDONE; null for any other act. */
  undone: Maybe<CaseEventType>;
};

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

/** The extension of a limit (延长). */
export type CaseExtension = {
  __typename?: 'CaseExtension';
  /** Instant of the decision. */
  at: Scalars['DateTime']['output'];
  /** Legal basis, as written by whoever decided. */
  basis: Scalars['String']['output'];
  /** Last day of the limit before. */
  before: Scalars['Date']['output'];
  /** Days added, counted as the case's limit is. */
  days: Scalars['Int']['output'];
  /** Reason, as written by whoever decided. */
  reason: Scalars['String']['output'];
};

/** A file of a case. */
export type CaseFile = {
  __typename?: 'CaseFile';
  /** Instant at which it was added to the case. */
  at: Scalars['DateTime']['output'];
  /** Its size in bytes. */
  bytes: Scalars['Int']['output'];
  /** Id of the upload. */
  id: Scalars['ID']['output'];
  /** A link to it, for the applicant, their agent while the authority holds, and staff whose desk has or had the case; null for anybody else, and once it was refused. For staff each use is written to the access log first. */
  link: Maybe<FileLink>;
  /** The material that it shows. */
  material: Material;
  /** The same in words; null unless it was refused. */
  refusedBecause: Maybe<Scalars['String']['output']>;
  /** Why it was refused after the case had it, from when on nobody opens it and it is removed; null otherwise. */
  refusedFor: Maybe<FileFault>;
  /** SHA-256 of its content, 64 hexadecimal digits; the history of the case has it too. */
  sha256: Scalars['String']['output'];
  /** Its type. */
  type: FileType;
};


/** A file of a case. */
export type CaseFileLinkArgs = {
  purpose: ViewPurpose;
};


/** A file of a case. */
export type CaseFileRefusedBecauseArgs = {
  lang?: InputMaybe<Lang>;
};

/** A list of cases that somebody read, with more of each case than its line in the queue of their own desk. A list is no opening: it stands here, and in no case's `accessLog`. */
export type CaseListing = {
  __typename?: 'CaseListing';
  /** Instant of the reading. */
  at: Scalars['DateTime']['output'];
  /** Number of cases that it showed. */
  cases: Scalars['Int']['output'];
  /** Windows and offices at which the reader served. */
  desks: Array<Desk>;
  /** Role of the reader. */
  role: Role;
  /** The reader, by name. */
  staff: Staff;
  /** Issuer's subject of the reader. */
  viewer: Scalars['ID']['output'];
};

/** A page of lists that were read (Relay). */
export type CaseListingConnection = {
  __typename?: 'CaseListingConnection';
  /** Lists of the page with their cursors. */
  edges: Array<CaseListingEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A list on a page (Relay). */
export type CaseListingEdge = {
  __typename?: 'CaseListingEdge';
  /** Opaque position of the list. */
  cursor: Scalars['String']['output'];
  /** The list. */
  node: CaseListing;
};

/** A note among the officials of a case. */
export type CaseNote = {
  __typename?: 'CaseNote';
  /** Instant at which it was written. */
  at: Scalars['DateTime']['output'];
  /** Desk at which it was written; null for a supervisor. */
  desk: Maybe<Desk>;
  /** Who wrote it. */
  staff: Staff;
  /** The note; empty once erased. */
  text: Scalars['String']['output'];
};

/** An opinion that the desk of a case asked of another desk (征求意见). The case stays where it is, and its clock goes on. */
export type CaseOpinion = {
  __typename?: 'CaseOpinion';
  /** Instant of the question. */
  askedAt: Scalars['DateTime']['output'];
  /** Desk that asked. */
  askedBy: Desk;
  /** Desk that was asked. */
  askedOf: Desk;
  /** Who asked. */
  asker: Staff;
  /** Why it was cancelled; null unless CANCELLED, empty once erased. */
  cancelReason: Maybe<Scalars['String']['output']>;
  /** End of the day by which it is due. A change of the calendar does not move it. */
  dueAt: Scalars['DateTime']['output'];
  /** The day that ends at `dueAt`: show this one to people. */
  dueOn: Scalars['Date']['output'];
  /** Instant at which it was given; null before. */
  givenAt: Maybe<Scalars['DateTime']['output']>;
  /** Who gave it; null before. */
  giver: Maybe<Staff>;
  /** Whether it was given after that day, or is open and the day has passed. */
  isLate: Scalars['Boolean']['output'];
  /** The opinion; null before it is given, empty once erased. */
  opinion: Maybe<Scalars['String']['output']>;
  /** The question; empty once erased. */
  question: Scalars['String']['output'];
  /** How it stands. */
  status: OpinionStatus;
};

/** The one clerk whom the applicant deals with (首问责任人). */
export type CaseOwner = {
  __typename?: 'CaseOwner';
  /** Issuer's subject of the clerk. */
  clerk: Scalars['ID']['output'];
  /** The clerk, by name. */
  staff: Staff;
  /** Window of the clerk. */
  window: Window;
};

/** The result of an act on a case. */
export type CasePayload = {
  __typename?: 'CasePayload';
  /** The case after the act; null when refused. */
  case: Maybe<Case>;
  /** Reasons for refusal; empty when the act was carried out. */
  refusals: Array<Refusal>;
};

/** How a case stands, for whoever holds a receipt: it names no person. */
export type CaseProgress = {
  __typename?: 'CaseProgress';
  /** Last day on which the code counts. */
  codeValidUntil: Scalars['Date']['output'];
  /** What waits for the applicant, to answer with `supplyCorrectionByCode`; null when nothing does. */
  correction: Maybe<AskedCorrection>;
  /** The desk to ask: the one that has the case, else the owner's window; null when there is none. */
  desk: Maybe<Desk>;
  /** Whether `dueOn` is in a year whose statutory calendar is not published yet. */
  dueIsProvisional: Scalars['Boolean']['output'];
  /** The day by which the case must be settled, or accepted while SUBMITTED; null once it is closed. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** The matter, in the version that the case was filed under. */
  matter: Matter;
  /** Whether the case can be rated now, with `rateByCode`. */
  mayRate: Scalars['Boolean']['output'];
  /** Public number of the case. */
  number: Scalars['ID']['output'];
  /** Fen (0.01 CNY) of the fee that are on record neither as paid nor as waived, to settle at the desk; 0 when nothing is. */
  openFeeInFen: Scalars['Int']['output'];
  /** Phone of that desk, else the one for questions about the matter; null when none is known. */
  phone: Maybe<Scalars['String']['output']>;
  /** The rating, 5 to 1; null before. */
  score: Maybe<Scalars['Int']['output']>;
  /** Status of the case. */
  status: CaseStatus;
  /** The status in words. */
  statusText: Scalars['String']['output'];
  /** Steps of the case, oldest first. */
  steps: Array<ProgressStep>;
};


/** How a case stands, for whoever holds a receipt: it names no person. */
export type CaseProgressStatusTextArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** One view of a case or help request by a person who is neither its applicant nor their agent. */
export type CaseView = {
  __typename?: 'CaseView';
  /** Instant of the view. */
  at: Scalars['DateTime']['output'];
  /** Windows and offices at which the viewer served. */
  desks: Array<Desk>;
  /** How much was shown. */
  kind: CaseViewKind;
  /** Why the applicant was shown in clear, or a file was opened; null for any other view. */
  purpose: Maybe<ViewPurpose>;
  /** Role of the viewer. */
  role: ViewerRole;
  /** The viewer, by name. */
  staff: Staff;
  /** Issuer's subject of the viewer; `notifier` for the function that sends messages. */
  viewer: Scalars['ID']['output'];
};

/** A page of views (Relay). */
export type CaseViewConnection = {
  __typename?: 'CaseViewConnection';
  /** Views of the page with their cursors. */
  edges: Array<CaseViewEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A view on a page (Relay). */
export type CaseViewEdge = {
  __typename?: 'CaseViewEdge';
  /** Opaque position of the view in the list. */
  cursor: Scalars['String']['output'];
  /** The view. */
  node: CaseView;
};

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

/** The rates of a district's catalogue on a day. */
export type CatalogueRates = {
  __typename?: 'CatalogueRates';
  /** Number of those that may be filed beyond their village (通办事项). */
  beyondVillage: Scalars['Int']['output'];
  /** beyondVillage / matters; null without matters. */
  crossVillageRate: Maybe<Scalars['Float']['output']>;
  /** The day. */
  day: Scalars['Date']['output'];
  /** Version of the definitions of the rates; see `rateDefinitions`. */
  definitions: Scalars['String']['output'];
  /** Number of those with handling INSTANT. */
  instant: Scalars['Int']['output'];
  /** instant / matters; null without matters. */
  instantRate: Maybe<Scalars['Float']['output']>;
  /** Number of matters in force. */
  matters: Scalars['Int']['output'];
  /** Number of those offered online that ask for no original each time. */
  online: Scalars['Int']['output'];
  /** online / matters; null without matters. */
  onlineRate: Maybe<Scalars['Float']['output']>;
};

/** The signed result of a case (电子证照), granted by its settlement. */
export type Certificate = {
  __typename?: 'Certificate';
  /** Name of the document. */
  documentName: Scalars['String']['output'];
  /** What it certifies besides name and validity; null where `token` is null. */
  fields: Maybe<Array<CertifiedField>>;
  /** Instant of granting. */
  issuedAt: Scalars['DateTime']['output'];
  /** Reason for its revocation; null when it was not revoked. */
  revocationReason: Maybe<Scalars['String']['output']>;
  /** State of the certificate now. */
  status: CertificateStatus;
  /** An SD-JWT (RFC 9901, ES256): the signed part, then after each `~` one disclosure, of `name`, `bearer` and each certified field. The holder shows it whole, or without the disclosures that a reader need not see. Anybody can verify it with the keys at `/.well-known/certificates.json` and the status list that it names. Null unless VALID, and for an asker who is neither applicant, agent nor staff of a desk of the case. */
  token: Maybe<Scalars['String']['output']>;
  /** Last day on which it is in force; null when it does not expire. */
  validUntil: Maybe<Scalars['Date']['output']>;
};


/** The signed result of a case (电子证照), granted by its settlement. */
export type CertificateDocumentNameArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** What a certificate's token proves. Every field but `status` is null or empty when INVALID. */
export type CertificateVerification = {
  __typename?: 'CertificateVerification';
  /** Whether the document given as `bearer` is the holder's; null when none was given. */
  bearer: Maybe<BearerCheck>;
  /** Name of the document. */
  documentName: Maybe<Scalars['String']['output']>;
  /** What the token shows of the certified fields; empty when the person was erased. */
  fields: Array<CertifiedField>;
  /** Name of the holder, masked: `陈**`; null when the token does not show it, or the person was erased. */
  holder: Maybe<Scalars['String']['output']>;
  /** Instant of granting. */
  issuedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the matter that was granted. */
  matterName: Maybe<Scalars['String']['output']>;
  /** Public number of the case. */
  number: Maybe<Scalars['ID']['output']>;
  /** State of the certificate now. */
  status: CertificateStatus;
  /** Last day on which it is in force; null when it does not expire. */
  validUntil: Maybe<Scalars['Date']['output']>;
};


/** What a certificate's token proves. Every field but `status` is null or empty when INVALID. */
export type CertificateVerificationDocumentNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** What a certificate's token proves. Every field but `status` is null or empty when INVALID. */
export type CertificateVerificationMatterNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A field of the form that a certificate certifies, such as the address. */
export type CertifiedField = {
  __typename?: 'CertifiedField';
  /** What people call it. */
  label: Scalars['String']['output'];
  /** Name of the field, as in `Matter.form` and in the claim `fields` of the token. */
  name: Scalars['String']['output'];
  /** What it says; a choice by its label. */
  value: Scalars['String']['output'];
};


/** A field of the form that a certificate certifies, such as the address. */
export type CertifiedFieldLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A field of the form that a certificate certifies, such as the address. */
export type CertifiedFieldValueArgs = {
  lang?: InputMaybe<Lang>;
};

/** A ticket whose priority changes. */
export type ChangeTicketPriorityInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Why to call it before others, one of `District.queuePriority`; null to call it in its turn. */
  priority?: InputMaybe<PriorityReason>;
};

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
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the window of today's booking. */
  window: Scalars['ID']['input'];
};

/** A case to claim. */
export type ClaimCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
};

/** A person in clear. */
export type ClearPerson = {
  __typename?: 'ClearPerson';
  /** What identifies the person. */
  identity: Identity;
  /** Name. */
  name: Scalars['String']['output'];
  /** Phone number; null when none was given. */
  phone: Maybe<Scalars['String']['output']>;
};

/** A day to shut the whole district on. */
export type CloseDistrictInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check: Scalars['Boolean']['input'];
  /** The day, from 31 days ago to a year ahead. */
  day: Scalars['Date']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Reason; public. */
  reason: BilingualInput;
};

/** A help request to close. */
export type CloseHelpInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Whether the answer helped. */
  satisfied: Scalars['Boolean']['input'];
};

/** A window to close for some days. */
export type CloseWindowForInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check: Scalars['Boolean']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** First day of the closure. */
  from: Scalars['Date']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Reason that visitors are told. */
  reason: BilingualInput;
  /** Last day of the closure. */
  to: Scalars['Date']['input'];
  /** Code of the window. */
  window: Scalars['ID']['input'];
};

/** A window to close for good. */
export type CloseWindowInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check: Scalars['Boolean']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Last day of service. */
  lastDay: Scalars['Date']['input'];
  /** Code of the window. */
  window: Scalars['ID']['input'];
};

/** Days on which a window is closed against its hours. */
export type Closure = {
  __typename?: 'Closure';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Reason that visitors are told. */
  reason: Scalars['String']['output'];
  /** Last day. */
  to: Scalars['Date']['output'];
};


/** Days on which a window is closed against its hours. */
export type ClosureReasonArgs = {
  lang?: InputMaybe<Lang>;
};

/** A clerk at a window that is in service today, to whom a case or help request may be handed over. */
export type Colleague = {
  __typename?: 'Colleague';
  /** How the clerk serves there. */
  duty: Duty;
  /** The clerk: `id` is what `handOverCase` and `handOverHelp` take as `clerk`. */
  staff: Staff;
  /** The window. */
  window: Window;
};

/** A page of colleagues (Relay). */
export type ColleagueConnection = {
  __typename?: 'ColleagueConnection';
  /** Colleagues of the page with their cursors. */
  edges: Array<ColleagueEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of colleagues in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A colleague on a page (Relay). */
export type ColleagueEdge = {
  __typename?: 'ColleagueEdge';
  /** Opaque position of the colleague in the list. */
  cursor: Scalars['String']['output'];
  /** The colleague. */
  node: Colleague;
};

/** A case to settle. */
export type CompleteCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
};

/** The code that came to the address. */
export type ConfirmAddressInput = {
  /** The 6 digits; spaces and full-width digits do not matter. */
  code: Scalars['String']['input'];
  /** 6-digit code of the district. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of an own case, as the clerk of its desk: for its applicant, who is present. Absent for the asker's own address. */
  number?: InputMaybe<Scalars['ID']['input']>;
};

/** A point in WGS-84 degrees. */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** Latitude, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Longitude, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** A point in WGS-84 degrees. */
export type CoordinatesInput = {
  /** Latitude, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Longitude, -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** A case whose data is wrong. */
export type CorrectCaseInput = {
  /** What is wrong, and why. */
  correction: DataCorrectionInput;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
};

/** What the applicant must supply. */
export type Correction = {
  __typename?: 'Correction';
  /** End of the last day on which it can be supplied for certain: after it the schedule ends the case. Null for a case that was stopped before 0.3.0, until the schedule sets it. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether `dueOn` is in a year whose statutory calendar is not published yet, so that it may move by some days once it is. */
  dueIsProvisional: Scalars['Boolean']['output'];
  /** The day that ends at `dueAt`: show this one to people. Null when it is. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Materials to supply. */
  materials: Array<Material>;
  /** Reason, as written by the clerk or reviewer. */
  reason: Scalars['String']['output'];
  /** Instant at which the clock stopped. */
  since: Scalars['DateTime']['output'];
};

/** How much of the catalogue each level may settle on a day. Delegations to a single window do not count. */
export type CoverageRow = {
  __typename?: 'CoverageRow';
  /** The day. */
  day: Scalars['Date']['output'];
  /** settledInDistrict / matters; null without matters. */
  districtShare: Maybe<Scalars['Float']['output']>;
  /** Number of matters in force. */
  matters: Scalars['Int']['output'];
  /** Of these, the number that the district may settle. */
  settledInDistrict: Scalars['Int']['output'];
  /** Of these, the number that streets may settle. */
  settledInStreets: Scalars['Int']['output'];
  /** Of these, the number that villages may settle. */
  settledInVillages: Scalars['Int']['output'];
  /** Of these, the number that no level may settle; applications are refused with NOT_DELEGATED. */
  settledNowhere: Scalars['Int']['output'];
  /** settledInStreets / matters; null without matters. */
  streetShare: Maybe<Scalars['Float']['output']>;
  /** settledInVillages / matters; null without matters. */
  villageShare: Maybe<Scalars['Float']['output']>;
};

/** The days for which a coverage has rows. */
export type CoverageStep =
  /** Every day. */
  | 'DAY'
  /** The first day, each first of a month, and the last day. */
  | 'MONTH';

/** A correction of the data of a case by a desk: at least one value that differs from the one on record. Each is checked as at filing; absent ones stay. */
export type DataCorrectionInput = {
  /** The form, whole, at most 8 KB. */
  form?: InputMaybe<Scalars['JSON']['input']>;
  /** Codes of the materials that were really shown; they replace the list on record. */
  materials?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The applicant's name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The applicant's phone number, 6 to 20 digits, spaces and hyphens; empty to remove a wrong one. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Why the data was wrong, 1 to 500 characters on one line; the applicant reads it. */
  reason: Scalars['String']['input'];
  /** Home village, 12 digits, in the same district. The number of the case stays. */
  village?: InputMaybe<Scalars['ID']['input']>;
};

/** An open case whose limit ends on another day by a new calendar. */
export type DeadlineMove = {
  __typename?: 'DeadlineMove';
  /** The last day by the new calendar; the same if only its provisional count is confirmed. */
  after: Scalars['Date']['output'];
  /** The last day of its limit so far, or of the time for its correction while it waits for one. */
  before: Scalars['Date']['output'];
  /** Public number of the case. */
  number: Scalars['ID']['output'];
};

/** An application that is not accepted, and why. */
export type DeclineApplicationInput = {
  /** The agent who asks for the applicant; absent when they came themselves, or when there is no authority that holds today. */
  agent?: InputMaybe<AgentInput>;
  /** What was applied for. */
  application: DeclinedApplicationInput;
  /** WINDOW, or HOME_VISIT when the clerk went to the applicant, at any hour of any day. */
  channel: Channel;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why it is not accepted, 1 to 500 characters on one line; it stands on the paper. */
  reason: Scalars['String']['input'];
  /** Number of the ticket of this visit, as in `AcceptCasesInput.ticket`. */
  ticket?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the window, one that the clerk is posted to. */
  window: Scalars['ID']['input'];
};

/** An application that a window does not accept. Only what is recorded is checked: identity, village, matter, and that the matter lists the materials. */
export type DeclinedApplicationInput = {
  /** The applicant. */
  applicant: PersonInput;
  /** Codes of the materials that were shown, from the matter version's list. */
  materials: Array<Scalars['ID']['input']>;
  /** Matter code. */
  matter: Scalars['ID']['input'];
  /** Home village, 12 digits, in the district. */
  village: Scalars['ID']['input'];
};

/** A matter to delegate. */
export type DelegateMatterInput = {
  /** The rule that the delegation rests on. */
  basis: BilingualInput;
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check: Scalars['Boolean']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is delegated. */
  kind: DelegationKind;
  /** The level that may settle the matter. */
  level: Level;
  /** Matter code. */
  matter: Scalars['ID']['input'];
  /** Last day; open-ended when absent. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Code of one window of that level; all of the level when absent. */
  window?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of a delegation. */
export type DelegateMatterPayload = {
  __typename?: 'DelegateMatterPayload';
  /** The delegation, or what it would be; null when refused. */
  delegation: Maybe<Delegation>;
  /** What the delegation would do; null unless it was only checked. */
  preview: Maybe<RegistryPreview>;
  /** Reasons for refusal; empty when the matter was delegated, or would be. */
  refusals: Array<Refusal>;
};

/** The dated act that allows a level, or one window, to settle a matter (下沉). Without a delegation nothing is settled. */
export type Delegation = Node & {
  __typename?: 'Delegation';
  /** The rule that the delegation rests on. */
  basis: Scalars['String']['output'];
  /** Code of the delegation, unique in the district. */
  code: Scalars['ID']['output'];
  /** First day; null when the delegation has no known beginning. */
  from: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Whether the delegation is in force on a day. */
  inForce: Scalars['Boolean']['output'];
  /** What is delegated. */
  kind: DelegationKind;
  /** The level that may settle the matter. */
  level: Level;
  /** The matter, in its version in force today, or its last version. */
  matter: Matter;
  /** The revocation; null when it was not revoked. */
  revocation: Maybe<Revocation>;
  /** Last day; null when no end is set. A revocation moves it. */
  to: Maybe<Scalars['Date']['output']>;
  /** The one window that may settle it; null when all of the level may. */
  window: Maybe<Window>;
};


/** The dated act that allows a level, or one window, to settle a matter (下沉). Without a delegation nothing is settled. */
export type DelegationBasisArgs = {
  lang?: InputMaybe<Lang>;
};


/** The dated act that allows a level, or one window, to settle a matter (下沉). Without a delegation nothing is settled. */
export type DelegationInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of delegations (Relay). */
export type DelegationConnection = {
  __typename?: 'DelegationConnection';
  /** Delegations of the page with their cursors. */
  edges: Array<DelegationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** How much of the catalogue each level may settle, over time (下沉进度). */
export type DelegationCoverage = {
  __typename?: 'DelegationCoverage';
  /** One row a day, oldest first. */
  rows: Array<CoverageRow>;
};

/** A delegation on a page (Relay). */
export type DelegationEdge = {
  __typename?: 'DelegationEdge';
  /** Opaque position of the delegation in the list. */
  cursor: Scalars['String']['output'];
  /** The delegation. */
  node: Delegation;
};

/** What is delegated to a lower level (三个下沉). */
export type DelegationKind =
  /** An institution with its authority (机构下沉). */
  | 'INSTITUTION'
  /** A service (服务下沉). */
  | 'SERVICE'
  /** Staff who hold the authority (人员下沉). */
  | 'STAFF';

/** How far a message has come. */
export type DeliveryState =
  /** Could not be sent, was beyond 30 to one person a day, or nobody can tell whether it was sent; it is not sent twice. */
  | 'FAILED'
  /** Waits for the end of the district's quiet hours. */
  | 'HELD'
  /** Waits to be sent. */
  | 'QUEUED'
  /** Handed to the sender of text messages or mails. */
  | 'SENT'
  /** Not sent: the recipient asked for no more messages (退订). */
  | 'STOPPED';

/** A department of the district's government (部门). */
export type Department = Node & {
  __typename?: 'Department';
  /** 2 to 6 capital letters, unique in the district: `PS`. */
  code: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** Name of the department. */
  name: Scalars['String']['output'];
};


/** A department of the district's government (部门). */
export type DepartmentNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** Where clerks, reviewers and supervisors work: a window, an office, or for supervisors the district itself. */
export type Desk = {
  /** Code of the desk, as inputs name it. */
  code: Scalars['ID']['output'];
  /** Name of the desk. */
  name: Scalars['String']['output'];
};


/** Where clerks, reviewers and supervisors work: a window, an office, or for supervisors the district itself. */
export type DeskNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A county-level district (区), such as 350205 Haicang. */
export type District = Desk & Node & Unit & {
  __typename?: 'District';
  /** Bundles that can be filed today. */
  bundles: Array<BundleOffer>;
  /** The calendar by which working days are counted. */
  calendar: Calendar;
  /** Minutes after closing in which windows still accept what people bring who came in time; 0 for none. */
  closingGraceMinutes: Scalars['Int']['output'];
  /** 6-digit statistical code. */
  code: Scalars['ID']['output'];
  /** Delegations of the district by code, ended and revoked ones included. */
  delegations: DelegationConnection;
  id: Scalars['ID']['output'];
  /** The catalogue: matters in force today, by code. */
  matters: MatterConnection;
  /** Name of the district. */
  name: Scalars['String']['output'];
  /** Offices of the district's departments, of streets and of villages: to whom `askOpinion` may turn. A village or street that is not among them has none of its own; its windows may be asked. */
  offices: Array<Office>;
  /** Who is called first in queues; null if tickets are called by number alone. */
  queuePriority: Maybe<QueuePriority>;
  /** Streets that exist today. */
  streets: Array<Street>;
  /** IANA time zone in which the district's days are counted: `Asia/Shanghai`. */
  timeZone: Scalars['String']['output'];
  /** Villages and communities that exist on a day. */
  villages: Array<Village>;
  /** Windows in service today. */
  windows: Array<Window>;
};


/** A county-level district (区), such as 350205 Haicang. */
export type DistrictDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Level>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A county-level district (区), such as 350205 Haicang. */
export type DistrictMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Channel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  serviceClass?: InputMaybe<ServiceClass>;
  theme?: InputMaybe<Theme>;
};


/** A county-level district (区), such as 350205 Haicang. */
export type DistrictNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A county-level district (区), such as 350205 Haicang. */
export type DistrictOfficesArgs = {
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** A county-level district (区), such as 350205 Haicang. */
export type DistrictVillagesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A county-level district (区), such as 350205 Haicang. */
export type DistrictWindowsArgs = {
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** A day on which the whole district is shut, such as that of a typhoon. */
export type DistrictClosure = {
  __typename?: 'DistrictClosure';
  /** The day. */
  day: Scalars['Date']['output'];
  /** Reason; public. */
  reason: Scalars['String']['output'];
};


/** A day on which the whole district is shut, such as that of a typhoon. */
export type DistrictClosureReasonArgs = {
  lang?: InputMaybe<Lang>;
};

/** The contents of a draft. Nothing in it is checked before it is submitted. */
export type Draft = {
  __typename?: 'Draft';
  /** The applicant; null when not entered yet. */
  applicant: Maybe<DraftPerson>;
  /** The agent's authority; null without one. */
  authority: Maybe<Authority>;
  /** The form as filled in so far; null when not begun. */
  form: Maybe<Scalars['JSON']['output']>;
  /** Codes of the materials that are ready. */
  materialCodes: Array<Scalars['ID']['output']>;
};

/** What identifies a person, as entered in a draft. */
export type DraftIdentity = {
  __typename?: 'DraftIdentity';
  /** Country of a passport; null when not entered. */
  country: Maybe<Scalars['String']['output']>;
  /** Kind of the document or code; RESIDENT_ID when not entered yet. */
  kind: IdentityKind;
  /** Number; null when not entered yet. */
  number: Maybe<Scalars['String']['output']>;
};

/** An application that is still being written; unknown fields are absent. */
export type DraftInput = {
  /** The applicant. */
  applicant?: InputMaybe<DraftPersonInput>;
  /** Authority of an agent who files for another person. */
  authority?: InputMaybe<AuthorityInput>;
  /** Files of the materials sent so far, all of them: a file that is left out is removed. The draft keeps them. */
  files?: InputMaybe<Array<FileInput>>;
  /** The form as filled in so far, at most 8 KB. Stored encrypted. */
  form?: InputMaybe<Scalars['JSON']['input']>;
  /** Codes of the materials that are ready. */
  materials: Array<Scalars['ID']['input']>;
  /** Matter code. */
  matter: Scalars['ID']['input'];
  /** Materials that are not to be shown again. */
  reused?: InputMaybe<Array<ReusedMaterialInput>>;
  /** Home village, 12 digits. */
  village: Scalars['ID']['input'];
};

/** A person as entered in a draft. */
export type DraftPerson = {
  __typename?: 'DraftPerson';
  /** The document or code, as entered so far. */
  identity: DraftIdentity;
  /** Name; null when not entered yet. */
  name: Maybe<Scalars['String']['output']>;
  /** Phone number; null when not entered. */
  phone: Maybe<Scalars['String']['output']>;
};

/** A person in a draft; nothing is checked before it is submitted. */
export type DraftPersonInput = {
  /** The document or code, with a number of at most 60 characters. */
  identity?: InputMaybe<IdentityInput>;
  /** Name, at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone number, at most 20 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
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
  check: Scalars['Boolean']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Last day of the posting. */
  lastDay: Scalars['Date']['input'];
  /** Code of the posting. */
  posting: Scalars['ID']['input'];
};

/** A person whose data are to be erased. */
export type ErasePersonInput = {
  /** 6-digit code of the operator's own district. */
  district: Scalars['ID']['input'];
  /** Legal ground. */
  ground: ErasureGround;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The document or code that identifies the person. */
  identity: IdentityInput;
  /** The request or decision that it follows, 1 to 500 characters on one line. Kept with each item, so it must name nobody. */
  reason: Scalars['String']['input'];
};

/** The result of an erasure. */
export type ErasePersonPayload = {
  __typename?: 'ErasePersonPayload';
  /** The erasure; null when refused. */
  erasure: Maybe<Erasure>;
  /** Reasons for refusal; empty when it was carried out. */
  refusals: Array<Refusal>;
};

/** An erasure that was carried out. */
export type Erasure = {
  __typename?: 'Erasure';
  /** Instant of the request. */
  at: Scalars['DateTime']['output'];
  /** Number of items to erase at the time of the request. Which ones they were is not kept. */
  erased: Scalars['Int']['output'];
  /** Legal ground. */
  ground: ErasureGround;
  /** Items of the person that are still kept. */
  kept: Array<KeptItem>;
};

/** How many items of a kind would be erased. */
export type ErasureCount = {
  __typename?: 'ErasureCount';
  /** Number of items. */
  count: Scalars['Int']['output'];
  /** Kind of the items. */
  kind: ErasureItemKind;
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

/** What an erasure would do now, in numbers: which items they are appears only in the erasure itself. */
export type ErasureReport = {
  __typename?: 'ErasureReport';
  /** Items that would be erased, drafts included. */
  erasable: Array<ErasureCount>;
  /** Items that would be kept. */
  kept: Array<KeptCount>;
};

/** An overdue item that was escalated (督办) and is still open. Its identity is that of its case or help request. */
export type Escalation = {
  __typename?: 'Escalation';
  /** The applicant of the case, or the asker of the help request, masked; null once erased. */
  applicant: Maybe<MaskedPerson>;
  /** Instant of the last step. */
  at: Scalars['DateTime']['output'];
  /** Instant by which it was due: the end of a day, for HELP any minute. */
  dueAt: Scalars['DateTime']['output'];
  /** The day that ends at `dueAt`; null for HELP, whose limit is in minutes. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Kind of the overdue item. */
  kind: EscalationKind;
  /** The matter, in the version of the case; for a help request, in its version in force today or its last version. Null without one. */
  matter: Maybe<Matter>;
  /** Public number of the case, for `case`; for HELP of the help request, for `helpRequest`. */
  number: Scalars['ID']['output'];
  /** Parties told so far. */
  recipients: Array<EscalationRecipient>;
  /** Step that the escalation has reached. */
  step: EscalationStep;
  /** Home village of the case, or the village that the help request is about; null when the registry no longer holds it. */
  village: Maybe<Village>;
};

/** A page of escalations (Relay). */
export type EscalationConnection = {
  __typename?: 'EscalationConnection';
  /** Escalations of the page with their cursors. */
  edges: Array<EscalationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An escalation on a page (Relay). */
export type EscalationEdge = {
  __typename?: 'EscalationEdge';
  /** Opaque position of the escalation in the list. */
  cursor: Scalars['String']['output'];
  /** The escalation; null if it cannot be read: `errors` has its path, and the other items are answered. */
  node: Maybe<Escalation>;
};

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

/** A party that an escalation has told. */
export type EscalationRecipient = {
  __typename?: 'EscalationRecipient';
  /** Desk of the party: a window, a unit's office, or the district. */
  desk: Desk;
  /** The party. */
  party: EscalationParty;
};

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
  basis: Scalars['String']['input'];
  /** Days to add, counted as the case's limit is: from 1 to what the matter version allows. */
  days: Scalars['Int']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Reason, 1 to 500 characters on one line; the applicant reads it. */
  reason: Scalars['String']['input'];
};

/** How far the limit of a case may be extended, and by whom. */
export type ExtensionRule = {
  __typename?: 'ExtensionRule';
  /** Roles that may decide it: reviewers of the office that has the case, or the district's supervisors. */
  by: Array<Role>;
  /** Most days, counted as the limit is. */
  days: Scalars['Int']['output'];
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

/** A field of a thing before and after a change. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** The value after as JSON, cut after 500 characters; null without one. */
  after: Maybe<Scalars['String']['output']>;
  /** The value before as JSON, cut after 500 characters; null without one. */
  before: Maybe<Scalars['String']['output']>;
  /** Path of the field in the pack, with codes in lists: `materials.id-card.required`. */
  path: Scalars['String']['output'];
};

/** A figure before and after a reform. */
export type FigureChange = {
  __typename?: 'FigureChange';
  /** The figure after. */
  after: Scalars['Int']['output'];
  /** The figure before. */
  before: Scalars['Int']['output'];
  /** After minus before: negative when there is less to do or to pay. */
  difference: Scalars['Int']['output'];
};

/** Counts of a period, and the rates made of them. */
export type Figures = {
  /** Number of cases accepted (受理). */
  accepted: Scalars['Int']['output'];
  /** Number of cases settled (办结). */
  completed: Scalars['Int']['output'];
  /** Number of cases settled by the accepting window on the day of acceptance (即办). */
  completedOnSpot: Scalars['Int']['output'];
  /** Number of corrections requested (补正). */
  corrections: Scalars['Int']['output'];
  /** Number of those that were not the first of their case: all that is missing is asked for at once (一次性告知). */
  correctionsRepeated: Scalars['Int']['output'];
  /** Number of cases accepted at a window that is not the home village's own (通办). */
  crossVillage: Scalars['Int']['output'];
  /** Cross-village rate (通办率): crossVillage / accepted; null when nothing was accepted. */
  crossVillageRate: Maybe<Scalars['Float']['output']>;
  /** Number of cases ended as duplicates of another. */
  duplicates: Scalars['Int']['output'];
  /** Number of limits extended (延长). */
  extended: Scalars['Int']['output'];
  /** Fen (0.01 CNY) of fees that were recorded as paid, less what was corrected or paid back since, each on its day: a whole number that may be larger than an Int, and below 0. */
  feesCollectedInFen: Scalars['Float']['output'];
  /** Fen of fees that were waived, counted likewise. */
  feesWaivedInFen: Scalars['Float']['output'];
  /** Number of questions answered. */
  helpAnswered: Scalars['Int']['output'];
  /** Number of questions answered within their limit. */
  helpAnsweredInTime: Scalars['Int']['output'];
  /** Number of questions in help requests (诉求), first ones and those asked back. */
  helpAsked: Scalars['Int']['output'];
  /** Mean working minutes of the window from a question to its answer; null without answers. */
  helpMeanMinutes: Maybe<Scalars['Float']['output']>;
  /** Instant rate (即办率) of rates/2: (completedOnSpot - undoneOnSpot) / accepted, at least 0; null when nothing was accepted. */
  instantRate: Maybe<Scalars['Float']['output']>;
  /** Instant rate of rates/1, which counted undone settlements: completedOnSpot / accepted; null when nothing was accepted. */
  instantRateWithUndone: Maybe<Scalars['Float']['output']>;
  /** Number of cases that ended because their correction was not supplied in time; neither on time nor overdue. */
  lapsed: Scalars['Int']['output'];
  /** Number of materials that were not shown again (免提交). */
  materialsSaved: Scalars['Int']['output'];
  /** Number of calls that nobody came for. */
  noShows: Scalars['Int']['output'];
  /** Number of cases settled or refused within their limit, the time of corrections not counted. */
  onTime: Scalars['Int']['output'];
  /** Number of accepted cases that were filed online (网办). */
  online: Scalars['Int']['output'];
  /** Online rate (网办率): online / accepted; null when nothing was accepted. */
  onlineRate: Maybe<Scalars['Float']['output']>;
  /** Number of cases settled or refused after their limit. */
  overdue: Scalars['Int']['output'];
  /** Number of cases rated (好差评). */
  ratings: Scalars['Int']['output'];
  /** Number of cases refused. */
  rejected: Scalars['Int']['output'];
  /** Number of those for which a certificate of this platform stood in. */
  stampsSaved: Scalars['Int']['output'];
  /** What is open now: of a window, the cases that it accepted, wherever they are. Null before the first count, for a day or a month, and for a combination of a village and a matter. */
  standing: Maybe<Standing>;
  /** Number of suspensions for a public notice, an inspection, an appraisal or a hearing (暂停计时). */
  suspended: Scalars['Int']['output'];
  /** Mean minutes from taking a ticket, or from the booked time, to the first call; null without calls. */
  ticketMeanWaitMinutes: Maybe<Scalars['Float']['output']>;
  /** Number of tickets called for the first time. */
  ticketsCalled: Scalars['Int']['output'];
  /** Number of tickets served. */
  ticketsServed: Scalars['Int']['output'];
  /** Number of decisions that were undone, on the day on which they were: settlements, refusals, markings as duplicate, revocations of certificates, and finished tickets. */
  undone: Scalars['Int']['output'];
  /** Number of markings as duplicate among them: `duplicates` less this many cases ended as duplicates. */
  undoneDuplicates: Scalars['Int']['output'];
  /** Number of settlements on the spot among them. */
  undoneOnSpot: Scalars['Int']['output'];
  /** Number of refusals among them: `rejected` less this many refusals stand. */
  undoneRejected: Scalars['Int']['output'];
  /** Number of times that a supervisor urged a desk (催办). */
  urged: Scalars['Int']['output'];
  /** Number of visits to a window for acceptances and corrections. */
  visits: Scalars['Int']['output'];
  /** Number of cases withdrawn. */
  withdrawn: Scalars['Int']['output'];
};

/** Why an uploaded file was refused. */
export type FileFault =
  /** It can run something when it is opened: scripts, forms that send, programs. */
  | 'ACTIVE_CONTENT'
  /** It ends in the middle or cannot be read. */
  | 'DAMAGED'
  /** Another file is hidden in it, such as an archive or a page. */
  | 'HIDDEN_CONTENT'
  /** It carries malicious software. */
  | 'INFECTED'
  /** It is locked with a password, so that it cannot be checked. */
  | 'LOCKED'
  /** Unpacked it is far larger than it looks. */
  | 'TOO_LARGE_UNPACKED'
  /** The content is not what was announced: other bytes. */
  | 'WRONG_CONTENT'
  /** The content is of another type than was announced, or of one that is not taken. */
  | 'WRONG_TYPE';

/** A material that is sent as a file. Several entries of one material are its pages. */
export type FileInput = {
  /** Code of the material. */
  material: Scalars['ID']['input'];
  /** Id of the upload; its state must be CLEAN, and no case of another filing may name it. */
  upload: Scalars['ID']['input'];
};

/** A link to a file, for one person and a moment: it works for 60 seconds. */
export type FileLink = {
  __typename?: 'FileLink';
  /** Until when both work. */
  expiresAt: Scalars['DateTime']['output'];
  /** Address of a picture of it without hidden data, for images; null for a PDF, and for an image of which none could be made. */
  preview: Maybe<Scalars['String']['output']>;
  /** Address of the file as it was sent; a browser saves it and does not show it. */
  url: Scalars['String']['output'];
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
  name?: InputMaybe<Scalars['String']['input']>;
  /** Their phone number, 6 to 20 digits, spaces and hyphens. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Something to look at although a case was filed. */
export type FilingWarning = {
  __typename?: 'FilingWarning';
  /** What it is. */
  code: FilingWarningCode;
  /** One sentence in the language of the request's `Accept-Language` (zh or en). */
  message: Scalars['String']['output'];
  /** Public number of the other case. */
  number: Scalars['ID']['output'];
};

/** What a filing can be warned of. */
export type FilingWarningCode =
  /** An open case of the same person and matter in the district: up to five, newest first. For an agent, only those in which they act. A clerk's view of each is written to its access log. */
  | 'POSSIBLE_DUPLICATE';

/** A case to forward. */
export type ForwardCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Code of an office that may settle the case; the nearest one above when absent. */
  office?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 1 to 500 characters on one line; the applicant reads it too. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A case as a search shows it to a clerk of any window: its state, without its history and materials. */
export type FoundCase = {
  __typename?: 'FoundCase';
  /** Instant of acceptance; null before. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** The applicant, masked. */
  applicant: MaskedPerson;
  /** The whole case; null when the asker may not open it. A view is written to the access log. */
  case: Maybe<Case>;
  /** Instant of settlement; null before, and when not granted. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** The desk that has the case now; null once closed. */
  desk: Maybe<Desk>;
  /** End of the day by which the case must be settled, or accepted while SUBMITTED. */
  dueAt: Scalars['DateTime']['output'];
  /** The day that ends at `dueAt`. */
  dueOn: Scalars['Date']['output'];
  /** Instant of filing. */
  filedAt: Scalars['DateTime']['output'];
  /** The matter, in the version that the case was filed under. */
  matter: Matter;
  /** Public number. */
  number: Scalars['ID']['output'];
  /** Status of the case. */
  status: CaseStatus;
  /** Home village. */
  village: Village;
  /** The accepting window; null before acceptance. */
  window: Maybe<Window>;
};

/** A page of found cases (Relay). */
export type FoundCaseConnection = {
  __typename?: 'FoundCaseConnection';
  /** Found cases of the page with their cursors. */
  edges: Array<FoundCaseEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A found case on a page (Relay). */
export type FoundCaseEdge = {
  __typename?: 'FoundCaseEdge';
  /** Opaque position of the case in the list. */
  cursor: Scalars['String']['output'];
  /** The found case; null if it cannot be read: `errors` has its path, and the other items are answered. */
  node: Maybe<FoundCase>;
};

/** A question that people ask often, with its answer. */
export type FrequentQuestion = {
  __typename?: 'FrequentQuestion';
  /** The answer. */
  answer: Scalars['String']['output'];
  /** The question. */
  question: Scalars['String']['output'];
};


/** A question that people ask often, with its answer. */
export type FrequentQuestionAnswerArgs = {
  lang?: InputMaybe<Lang>;
};


/** A question that people ask often, with its answer. */
export type FrequentQuestionQuestionArgs = {
  lang?: InputMaybe<Lang>;
};

/** An opinion, as it was asked. */
export type GiveOpinionInput = {
  /** Code of the asked desk, one of the asker's. */
  desk: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of the case. */
  number: Scalars['ID']['input'];
  /** The opinion, 1 to 500 characters on one line. Stored encrypted. */
  opinion: Scalars['String']['input'];
};

/** What people read before they apply (办事指南). Whether a source supports it: `Matter.source`. */
export type Guide = {
  __typename?: 'Guide';
  /** Phone for complaints (监督投诉电话), as dialled; null when none is known. */
  complaintsPhone: Maybe<Scalars['String']['output']>;
  /** Who may apply, and when an application is accepted (受理条件). */
  conditions: Array<Scalars['String']['output']>;
  /** Everyday words by which the matter is found, besides its name. */
  keywords: Array<Scalars['String']['output']>;
  /** Laws and rules that the matter rests on (设定依据). */
  legalBasis: Array<Scalars['String']['output']>;
  /** Questions that people ask often. */
  questions: Array<FrequentQuestion>;
  /** Phone for questions (咨询电话), as dialled; null when none is known. */
  questionsPhone: Maybe<Scalars['String']['output']>;
  /** Samples of materials. */
  samples: Array<Sample>;
  /** Occasions in life in which people look for it. */
  themes: Array<NamedTheme>;
};


/** What people read before they apply (办事指南). Whether a source supports it: `Matter.source`. */
export type GuideConditionsArgs = {
  lang?: InputMaybe<Lang>;
};


/** What people read before they apply (办事指南). Whether a source supports it: `Matter.source`. */
export type GuideKeywordsArgs = {
  lang?: InputMaybe<Lang>;
};


/** What people read before they apply (办事指南). Whether a source supports it: `Matter.source`. */
export type GuideLegalBasisArgs = {
  lang?: InputMaybe<Lang>;
};

/** The cases and help requests of a window, or of one of its clerks, to hand over. */
export type HandOverAllInput = {
  /** Number of a case after which to go on: `next` of the answer before. Null to begin. */
  after?: InputMaybe<Scalars['ID']['input']>;
  /** Subject of a clerk: only what that clerk owns. Null for all. */
  clerk?: InputMaybe<Scalars['ID']['input']>;
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once on each item. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, 1 to 500 characters on one line; it stands in the history of each item, where applicants and askers read it too. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who takes over. */
  successor: SuccessorInput;
  /** Code of the window that has them, in service or not. */
  window: Scalars['ID']['input'];
};

/** The result of handing over all that is open. */
export type HandOverAllPayload = {
  __typename?: 'HandOverAllPayload';
  /** How many cases and help requests have the new owner, at most 100 of each at a time; null when refused. */
  handedOver: Maybe<Scalars['Int']['output']>;
  /** Whether more is left than one request hands over: send it again under another key, with `next` as `after`. Null when refused. */
  hasMore: Maybe<Scalars['Boolean']['output']>;
  /** Number of the last case that was looked at, if more are left: send it as `after`. Cases that could not be handed over are passed by then. Null once every case was looked at. */
  next: Maybe<Scalars['ID']['output']>;
  /** What could not be handed over, such as a case that the new window may not have. */
  notHandedOver: Array<NotHandedOver>;
  /** Reasons for refusal of the request as a whole. */
  refusals: Array<Refusal>;
  /** How many open cases of the window, whoever owns them, were not looked at yet; null when refused. */
  remaining: Maybe<Scalars['Int']['output']>;
};

/** A case to hand over. */
export type HandOverCaseInput = {
  /** Issuer's subject of the new owner. */
  clerk: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Why, 1 to 500 characters on one line; the applicant reads it too. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Code of the new owner's window. */
  window: Scalars['ID']['input'];
};

/** A help request to hand over. */
export type HandOverHelpInput = {
  /** Issuer's subject of the new owner. */
  clerk: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Why, 1 to 500 characters on one line; whoever sees the request reads it in its history, the asker too. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Code of the new owner's window. */
  window: Scalars['ID']['input'];
};

/** How long a matter takes (办件类型). */
export type Handling =
  /** Within a promised limit (承诺件). */
  | 'COMMITTED'
  /** At once (即办件). */
  | 'INSTANT';

/** One act on a help request. */
export type HelpEvent = {
  __typename?: 'HelpEvent';
  /** Issuer's subject of the clerk or supervisor; null for any other actor. */
  actor: Maybe<Scalars['ID']['output']>;
  /** Instant of the act. */
  at: Scalars['DateTime']['output'];
  /** Desk where the act was done: a window, or the supervisor's district. Null online. */
  desk: Maybe<Desk>;
  /** Whether the answer came within the limit; null unless ANSWERED. */
  inTime: Maybe<Scalars['Boolean']['output']>;
  /** Working minutes of the window from the question to the answer; null unless ANSWERED. */
  minutes: Maybe<Scalars['Int']['output']>;
  /** Why it was handed over; null unless HANDED_OVER with a reason, empty once erased. */
  reason: Maybe<Scalars['String']['output']>;
  /** The clerk or supervisor, by name; null for any other actor. */
  staff: Maybe<Staff>;
  /** Desk that the request went to: a window, or the supervisor's district. Null when it stayed. */
  toDesk: Maybe<Desk>;
  /** The act. */
  type: HelpEventType;
};

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

/** The levels at which a help request is answered. An overdue request goes to the next level. */
export type HelpLevel =
  /** A window of the street or the district. */
  | 'STREET'
  /** The district's supervisor. */
  | 'SUPERVISOR'
  /** The window of the village, or of the owner of the case that it is about. */
  | 'WINDOW';

/** A message in a help request. */
export type HelpMessage = {
  __typename?: 'HelpMessage';
  /** Instant of the message. */
  at: Scalars['DateTime']['output'];
  /** Issuer's subject of the clerk or supervisor who answered; null for the asker's messages. */
  author: Maybe<Scalars['ID']['output']>;
  /** Whether it is the asker's, also when a clerk wrote it down; false for an answer. */
  fromAsker: Scalars['Boolean']['output'];
  /** The clerk or supervisor who answered, by name; null for the asker's messages. */
  staff: Maybe<Staff>;
  /** The text. */
  text: Scalars['String']['output'];
};

/** The one person who owes the answer. */
export type HelpOwner = {
  __typename?: 'HelpOwner';
  /** Issuer's subject of the clerk or supervisor. Null while the registry names nobody on duty, until somebody takes the request. */
  clerk: Maybe<Scalars['ID']['output']>;
  /** The clerk or supervisor, by name; null when `clerk` is. */
  staff: Maybe<Staff>;
  /** Window of the clerk; at level SUPERVISOR, the window that had the request last. */
  window: Window;
};

/** The result of an act on a help request. */
export type HelpPayload = {
  __typename?: 'HelpPayload';
  /** The help request after the act; null when refused. */
  helpRequest: Maybe<HelpRequest>;
  /** Reasons for refusal; empty when the act was carried out. */
  refusals: Array<Refusal>;
};

/** A help request (诉求, "say one word"): a question with one owner and a time to answer from the start. */
export type HelpRequest = Node & {
  __typename?: 'HelpRequest';
  /** Views of the request, newest first (谁看过我的数据), for the asker and the district's supervisors; null for anybody else. */
  accessLog: Maybe<CaseViewConnection>;
  /** Instant of the question that is, or was last, to be answered. */
  askedAt: Scalars['DateTime']['output'];
  /** The asker, masked. */
  asker: MaskedPerson;
  /** The case that it is about; null without one, and when the asker may not see that case. A view by staff is written to the case's access log. */
  case: Maybe<Case>;
  /** Instant by which the answer is due: the district's limit, in working minutes of the owner's window. */
  dueAt: Scalars['DateTime']['output'];
  /** Instant at which the request goes to the next level; null when there is none, or no answer is owed. */
  escalatesAt: Maybe<Scalars['DateTime']['output']>;
  /** Acts on the request, oldest first. */
  history: Array<HelpEvent>;
  id: Scalars['ID']['output'];
  /** Level at which it is answered. */
  level: HelpLevel;
  /** The matter that it is about, in the version in force when it was asked; null without one. */
  matter: Maybe<Matter>;
  /** Messages, oldest first, for the asker and for the desks that have or had the request; null for anybody else, and once erased. Each view by staff is written to the access log. */
  messages: Maybe<Array<HelpMessage>>;
  /** Whole working minutes until `dueAt`; 0 when it has passed, null when no answer is owed. */
  minutesLeft: Maybe<Scalars['Int']['output']>;
  /** Public number: `H-350205002214-9F3K…`. */
  number: Scalars['ID']['output'];
  /** The person who owes the answer. */
  owner: HelpOwner;
  /** Whether the answer helped, by the asker; null until closed. */
  satisfied: Maybe<Scalars['Boolean']['output']>;
  /** Status of the request. */
  status: HelpStatus;
  /** Village that it is about. */
  village: Village;
};


/** A help request (诉求, "say one word"): a question with one owner and a time to answer from the start. */
export type HelpRequestAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of help requests (Relay). */
export type HelpRequestConnection = {
  __typename?: 'HelpRequestConnection';
  /** Help requests of the page with their cursors. */
  edges: Array<HelpRequestEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A help request on a page (Relay). */
export type HelpRequestEdge = {
  __typename?: 'HelpRequestEdge';
  /** Opaque position of the request in the list. */
  cursor: Scalars['String']['output'];
  /** The help request; null if it cannot be read: `errors` has its path, and the other items are answered. */
  node: Maybe<HelpRequest>;
};

/** The statuses of a help request. */
export type HelpStatus =
  /** Answered; the asker closes it or asks back. */
  | 'ANSWERED'
  /** Closed by the asker. */
  | 'CLOSED'
  /** An answer is owed. */
  | 'OPEN';

/** What identifies a person or organisation, in clear. */
export type Identity = {
  __typename?: 'Identity';
  /** Country that issued a passport, ISO 3166-1 alpha-3; null for any other kind. */
  country: Maybe<Scalars['String']['output']>;
  /** Kind of the document or code. */
  kind: IdentityKind;
  /** Number as checked: without spaces, and without the count of renewals of a travel permit. */
  number: Scalars['String']['output'];
};

/** What identifies a person or organisation. Full-width characters, spaces, hyphens, brackets and small letters in it are normalized. */
export type IdentityInput = {
  /** Country that issued the passport, ISO 3166-1 alpha-3 such as JPN. Required for PASSPORT, refused for any other kind. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Kind of the document or code. */
  kind: IdentityKind;
  /** Number of that kind; refused with INVALID_IDENTITY_NUMBER in a wrong form or with a wrong check character. */
  number: Scalars['String']['input'];
};

/** Two documents of one person that were joined, or separated. */
export type IdentityJoin = {
  __typename?: 'IdentityJoin';
  /** Instant of the act. */
  at: Scalars['DateTime']['output'];
  /** The two documents, masked. */
  identities: Array<MaskedIdentity>;
};

/** The result of joining or separating two documents. */
export type IdentityJoinPayload = {
  __typename?: 'IdentityJoinPayload';
  /** The two documents; null when refused. */
  join: Maybe<IdentityJoin>;
  /** Reasons for refusal; empty when it was done. */
  refusals: Array<Refusal>;
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

/** How many items an import holds. */
export type ImportCounts = {
  __typename?: 'ImportCounts';
  /** Number of bundles. */
  bundles: Scalars['Int']['output'];
  /** Number of delegations. */
  delegations: Scalars['Int']['output'];
  /** Number of matter versions. */
  matters: Scalars['Int']['output'];
  /** Number of offices. */
  offices: Scalars['Int']['output'];
  /** Number of postings. */
  postings: Scalars['Int']['output'];
  /** Number of streets. */
  streets: Scalars['Int']['output'];
  /** Number of villages and communities, former ones included. */
  villages: Scalars['Int']['output'];
  /** Number of windows. */
  windows: Scalars['Int']['output'];
};

/** A district pack to import: the contents of its files. */
export type ImportDistrictInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check: Scalars['Boolean']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The pack: `{ district, windows, matters, delegations, calendar }` and optionally `{ bundles, staff }`, each the content of the file of that name. Null if it was uploaded in parts. */
  pack?: InputMaybe<Scalars['JSON']['input']>;
  /** The parts that were uploaded under this idempotency key; null if the pack is sent here. */
  uploaded?: InputMaybe<UploadedPackInput>;
};

/** The result of an import. */
export type ImportDistrictPayload = {
  __typename?: 'ImportDistrictPayload';
  /** The district as imported, or as it would be; null when refused. */
  district: Maybe<District>;
  /** How many items the pack holds; null when refused. */
  imported: Maybe<ImportCounts>;
  /** Whether this pack is in force. False: it was imported under this key before, and the registry has changed since; null when refused or only checked. */
  isInForce: Maybe<Scalars['Boolean']['output']>;
  /** What the import would do; null unless it was only checked. */
  preview: Maybe<RegistryPreview>;
  /** The faults of the pack with file and path, the first 200; empty when it was imported, or would be. */
  refusals: Array<Refusal>;
};

/** Two documents of one person to join. */
export type JoinIdentitiesInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** Two documents of a natural person. All that are joined have at most one 18-character identity number, and one document of each other kind; passports may be several, because a renewal changes their number. */
  identities: Array<IdentityInput>;
  /** What proves that both are the same person's, 1 to 100 characters on one line: a title or number of a document. It enters the log as a keyed hash of the request. */
  proof: Scalars['String']['input'];
  /** Code of the clerk's window, where both documents were shown. */
  window: Scalars['ID']['input'];
};

/** A document that a window joined to the asker's: its holder finds the asker's items in the district of the window. */
export type JoinedDocument = {
  __typename?: 'JoinedDocument';
  /** Instant of the join. */
  at: Scalars['DateTime']['output'];
  /** Kind of the other document. */
  kind: IdentityKind;
  /** The window that joined them; null when its district is gone. */
  window: Maybe<Window>;
};

/** How many items of a kind would be kept, and why. */
export type KeptCount = {
  __typename?: 'KeptCount';
  /** Number of items. */
  count: Scalars['Int']['output'];
  /** First day on which one of them may be erased, as things stand; null when no day is known. */
  erasableFrom: Maybe<Scalars['Date']['output']>;
  /** Kind of the items. */
  kind: ErasureItemKind;
  /** Why they are kept. */
  reason: KeptReason;
};

/** An item that is kept for now. */
export type KeptItem = {
  __typename?: 'KeptItem';
  /** First day on which it may be erased, as things stand. Null when no day is known: it is open, or its certificate does not expire and would have to be revoked. */
  erasableFrom: Maybe<Scalars['Date']['output']>;
  /** Kind of the item. */
  kind: ErasureItemKind;
  /** The matter, in its version in force today, or its last version; null without one. */
  matter: Maybe<Matter>;
  /** Public number. */
  number: Scalars['ID']['output'];
  /** Why it is kept. */
  reason: KeptReason;
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

/** A time limit. */
export type Limit = {
  __typename?: 'Limit';
  /** How the days are counted. */
  unit: LimitUnit;
  /** Number of days; 0 working days is the day of acceptance. */
  value: Scalars['Int']['output'];
};

/** A limit before and after a reform. */
export type LimitChange = {
  __typename?: 'LimitChange';
  /** The limit after; null when none is known. */
  after: Maybe<Limit>;
  /** The limit before; null when none was known. */
  before: Maybe<Limit>;
};

/** How the days of a limit are counted. */
export type LimitUnit =
  /** All days. */
  | 'CALENDAR_DAY'
  /** Days of the statutory working calendar. */
  | 'WORKING_DAY';

/** A case that was filed twice. */
export type MarkDuplicateInput = {
  /** Public number of the case that goes on: of the same person and matter, open or settled. */
  duplicateOf: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of the case to end. */
  number: Scalars['ID']['input'];
};

/** What identifies a person or organisation, with most of the number hidden. */
export type MaskedIdentity = {
  __typename?: 'MaskedIdentity';
  /** Kind of the document or code; RESIDENT_ID while a draft names none. */
  kind: IdentityKind;
  /** Number with the first and last two characters of a resident number (`99**************11`), the last two of a shorter document, or the whole public code of an organisation. Empty when a draft holds no complete number, and once erased. */
  number: Scalars['String']['output'];
};

/** A person with most characters hidden. */
export type MaskedPerson = {
  __typename?: 'MaskedPerson';
  /** What identifies the person, masked. */
  identity: MaskedIdentity;
  /** Name: `曹**`. */
  name: Scalars['String']['output'];
  /** Whether the name is proven: from the token of its holder, or by a desk that has seen the document. False for a name as typed online; a desk verifies it when it accepts the case with a visit. */
  nameVerified: Scalars['Boolean']['output'];
};

/** A document that a matter asks for (材料). */
export type Material = {
  __typename?: 'Material';
  /** Code of the document, the same in every matter. */
  code: Scalars['ID']['output'];
  /** When a material that is not always required is; null when it is always required, or always optional. */
  condition: Maybe<MaterialCondition>;
  /** How it may be sent as files; null when it takes none. In an online filing of a wholly online matter, such a material is shown by its files. */
  files: Maybe<MaterialFiles>;
  /** In which form it must be shown. */
  form: MaterialForm;
  /** Code of the required document that this one stands in for: one of both is enough (任选其一). Null when it stands in for none. */
  insteadOf: Maybe<Scalars['ID']['output']>;
  /** Whether it is the application itself: an online client names its code without asking for it, since what is submitted is this document. */
  isApplication: Scalars['Boolean']['output'];
  /** Whether a window may accept an application without it, if the applicant promises to supply it by a day (容缺受理). */
  mayFollow: Scalars['Boolean']['output'];
  /** Name of the document. */
  name: Scalars['String']['output'];
  /** Where an applicant gets it; null when nothing is said. */
  obtain: Maybe<Scalars['String']['output']>;
  /** Matters whose certificate proves the same. Each in its version in force today, or its last version. */
  provedBy: Array<Matter>;
  /** Whether it is always required. */
  required: Scalars['Boolean']['output'];
  /** How far it is trusted, which decides whether it must be shown each time (材料分级). */
  trust: Trust;
  /** Months for which a clerk's verification of a class-B material counts; null when it does not count again. */
  validMonths: Maybe<Scalars['Int']['output']>;
};


/** A document that a matter asks for (材料). */
export type MaterialNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A document that a matter asks for (材料). */
export type MaterialObtainArgs = {
  lang?: InputMaybe<Lang>;
};

/** When a material that is not always required is required. */
export type MaterialCondition =
  /** When an agent files; a filing without it is refused. */
  | 'AGENT'
  /** In the circumstances that its name states; the clerk judges. */
  | 'WHERE_IT_APPLIES';

/** How a material may be sent as files. */
export type MaterialFiles = {
  __typename?: 'MaterialFiles';
  /** Most files of this material in one filing or correction, 1 to 20. */
  most: Scalars['Int']['output'];
  /** Most bytes of one file, at most 10,485,760. */
  mostBytes: Scalars['Int']['output'];
  /** Types of file that it takes. */
  types: Array<FileType>;
};

/** The forms in which a material is shown. */
export type MaterialForm =
  /** A copy. */
  | 'COPY'
  /** The original. */
  | 'ORIGINAL'
  /** The original and a copy. */
  | 'ORIGINAL_AND_COPY'
  /** The original, checked and handed back. */
  | 'ORIGINAL_CHECKED_AND_RETURNED'
  /** The original, which the office keeps. */
  | 'ORIGINAL_HANDED_IN'
  /** The original, signed by the applicant. */
  | 'ORIGINAL_SIGNED';

/** Materials that were promised at acceptance, and have not been supplied yet (容缺受理). */
export type MaterialPromise = {
  __typename?: 'MaterialPromise';
  /** The day by which they follow. */
  by: Scalars['Date']['output'];
  /** The materials. */
  materials: Array<Material>;
};

/** One version of a service that residents can apply for (事项). */
export type Matter = Node & {
  __typename?: 'Matter';
  /** Levels whose windows accept the matter. */
  acceptanceLevels: Array<Level>;
  /** Kinds of identity whose holders may apply; an application by any other is refused with NOT_ELIGIBLE. */
  applicants: Array<IdentityKind>;
  /** Number of levels that must decide (审批层级). */
  approvalLevels: Scalars['Int']['output'];
  /** What the certificate of a settled case says (电子证照); null when the matter grants none. */
  certificate: Maybe<MatterCertificate>;
  /** Channels through which the matter may be filed. */
  channels: Array<Channel>;
  /** Code of the matter, the same in all versions: `HC-PS-02`. */
  code: Scalars['ID']['output'];
  /** Limit promised to the applicant; null when none is known. */
  committedLimit: Maybe<Limit>;
  /** Working days in which a requested correction (补正) must be supplied. */
  correctionDays: Scalars['Int']['output'];
  /** Delegations of the matter, ended and revoked ones included. */
  delegations: Array<Delegation>;
  /** Department in charge. */
  department: Department;
  /** First day on which this version is in force. */
  effectiveFrom: Scalars['Date']['output'];
  /** Last day on which this version is in force; null when no end is set. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** How far the limit of a case may be extended, once (延长); null when it may not. */
  extension: Maybe<ExtensionRule>;
  /** The rule that the fee rests on; null without one. */
  feeBasis: Maybe<Scalars['String']['output']>;
  /** Fee in fen (0.01 CNY); 0 when free. */
  feeInFen: Scalars['Int']['output'];
  /** Most working days in which materials that may follow must be supplied (容缺受理). */
  followDays: Scalars['Int']['output'];
  /** Form to fill in, as JSON Schema 2020-12 with English labels in `x-title-en`; null when there is none. */
  form: Maybe<Scalars['JSON']['output']>;
  /** Whether it is filed, decided and received without a visit to a window (全程网办). */
  fullyOnline: Scalars['Boolean']['output'];
  /** What people read before they apply; null where the district has written none. */
  guide: Maybe<Guide>;
  /** How long the matter takes. */
  handling: Handling;
  id: Scalars['ID']['output'];
  /** Documents that the matter asks for. */
  materials: Array<Material>;
  /** Name of the matter. */
  name: Scalars['String']['output'];
  /** Name of the document that results. */
  resultName: Scalars['String']['output'];
  /** Months after closing for which the people of a case are kept (保存期限); longer while its certificate is in force. See `erasureReport`. */
  retentionMonths: Scalars['Int']['output'];
  /** How far from its home village the matter may be filed. */
  scope: Scope;
  /** How the matter is served. */
  serviceClass: ServiceClass;
  /** Levels that may settle the matter today by delegation (下沉), lowest first. */
  settlingLevels: Array<Level>;
  /** How far a published source supports these data. */
  source: SourceMark;
  /** Number of proofs that the applicant must fetch elsewhere (盖章). */
  stamps: Scalars['Int']['output'];
  /** Limit set by law; null when none is known. */
  statutoryLimit: Maybe<Limit>;
  /** What its cases may be suspended for; empty when they may not. `suspendCase` refuses anything else with NOT_SUSPENDABLE. */
  suspensions: Array<SuspensionKind>;
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
  /** Why a visit is needed; null when none is. */
  visitReason: Maybe<Scalars['String']['output']>;
  /** Number of visits to a window (跑动次数). */
  visits: Scalars['Int']['output'];
};


/** One version of a service that residents can apply for (事项). */
export type MatterFeeBasisArgs = {
  lang?: InputMaybe<Lang>;
};


/** One version of a service that residents can apply for (事项). */
export type MatterNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** One version of a service that residents can apply for (事项). */
export type MatterResultNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** One version of a service that residents can apply for (事项). */
export type MatterVisitReasonArgs = {
  lang?: InputMaybe<Lang>;
};

/** The certificate that a matter grants. */
export type MatterCertificate = {
  __typename?: 'MatterCertificate';
  /** Fields of `Matter.form` that it certifies. Its holder chooses which of them to show. */
  fields: Array<Scalars['String']['output']>;
  /** Months for which it is valid; null when it does not expire. */
  validMonths: Maybe<Scalars['Int']['output']>;
};

/** What a reform changes for applicants: two versions of a matter compared. */
export type MatterChanges = {
  __typename?: 'MatterChanges';
  /** The version after. */
  after: Matter;
  /** Number of levels that must decide. */
  approvalLevels: FigureChange;
  /** The version before. */
  before: Matter;
  /** Limit promised to the applicant. */
  committedLimit: LimitChange;
  /** Fee in fen (0.01 CNY). */
  feeInFen: FigureChange;
  /** Materials that only the version after asks for. */
  materialsAdded: Array<Material>;
  /** Materials that only the version before asked for. */
  materialsRemoved: Array<Material>;
  /** Number of proofs to fetch elsewhere. */
  stamps: FigureChange;
  /** Limit set by law. */
  statutoryLimit: LimitChange;
  /** Number of visits. */
  visits: FigureChange;
};

/** A page of matters (Relay). */
export type MatterConnection = {
  __typename?: 'MatterConnection';
  /** Matters of the page with their cursors. */
  edges: Array<MatterEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Number of matters on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A matter on a page (Relay). */
export type MatterEdge = {
  __typename?: 'MatterEdge';
  /** Opaque position of the matter in the list. */
  cursor: Scalars['String']['output'];
  /** The matter. */
  node: Matter;
};

/** The asker, by the verified token and the registry. */
export type Me = {
  __typename?: 'Me';
  /** The desks of a clerk or reviewer today, with what is to do there; empty for anybody else. */
  desks: Array<MyDesk>;
  /** District in which the role holds; null for residents and agents, and while the district is not imported. */
  district: Maybe<District>;
  /** What identifies a resident or agent, in clear, as the issuer proved it; null when the token holds none, and for staff. */
  identity: Maybe<Identity>;
  /** Documents that windows joined to that of the token (`joinIdentities`), at most 7 a district; empty for staff. A resident who does not know one has it separated at a window of the district. */
  joinedDocuments: Array<JoinedDocument>;
  /** Name of a resident or agent, as the issuer proved it; null when the token holds none, and for staff. */
  name: Maybe<Scalars['String']['output']>;
  /** Offices that a reviewer is posted to today. */
  offices: Array<Office>;
  /** Role of the token. */
  role: Role;
  /** Issuer's subject of the token. */
  subject: Scalars['ID']['output'];
  /** Windows that a clerk is posted to today. */
  windows: Array<Window>;
};

/** Ways in which messages reach a person. */
export type MessageChannel =
  /** A mail. */
  | 'EMAIL'
  /** A text message to a phone (短信). */
  | 'SMS';

/** A message about an act. */
export type MessageDelivery = {
  __typename?: 'MessageDelivery';
  /** Instant of the last step. */
  at: Scalars['DateTime']['output'];
  /** How it is sent. */
  channel: MessageChannel;
  /** How far it has come. */
  state: DeliveryState;
};

/** How a person is told what happens to their cases, help requests and appointments in a district (消息设置). */
export type MessagePreferences = {
  __typename?: 'MessagePreferences';
  /** Phone number or mail address, masked; null without a channel. */
  address: Maybe<Scalars['String']['output']>;
  /** How messages are sent; null: none are, until the person agrees. */
  channel: Maybe<MessageChannel>;
  /** Until when the code that was sent to the address last can be entered (`confirmAddress`); null: none is awaited. */
  codeUntil: Maybe<Scalars['DateTime']['output']>;
  /** The district. */
  district: District;
  /** Language of the messages. */
  language: Lang;
  /** Whether messages name the matter and the last part of the number. Otherwise they say only that there is news, with the last four characters of the number. They never name the person. */
  namesMatter: Scalars['Boolean']['output'];
  /** The channels that the district offers. */
  offered: Array<MessageChannel>;
  /** From when no messages are sent in the district, as wall-clock time `HH:MM`; they wait until `quietTo`. */
  quietFrom: Scalars['String']['output'];
  /** The end of the quiet hours, as wall-clock time `HH:MM`. */
  quietTo: Scalars['String']['output'];
  /** Instant at which the person agreed, or declined; null when they never did. */
  setAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether messages go to the person, and if not, why. */
  state: MessageState;
  /** Instant at which the recipient asked to stop, by a reply such as 退订 or STOP, or to the sender of the messages: nothing is sent until the reply START (恢复) comes from there, or `confirmAddress` is used. Null: not asked, or not shown as the address is not confirmed. */
  stoppedAt: Maybe<Scalars['DateTime']['output']>;
  /** The window at which a clerk recorded it; null when the person did so themselves. */
  window: Maybe<Window>;
};

/** The result of setting preferences, or of confirming an address. */
export type MessagePreferencesPayload = {
  __typename?: 'MessagePreferencesPayload';
  /** The preferences; null when refused. */
  preferences: Maybe<MessagePreferences>;
  /** Reasons for refusal; empty when they were set. */
  refusals: Array<Refusal>;
};

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

/** Words by which people searched the catalogue, and how often. */
export type MissedWords = {
  __typename?: 'MissedWords';
  /** Number of searches, at least 3. */
  count: Scalars['Int']['output'];
  /** The words, in small letters. */
  words: Scalars['String']['output'];
};

/** An appointment to move. */
export type MoveAppointmentInput = {
  /** Whose appointment it is, for a clerk who acts for a caller; nobody else gives it. */
  caller?: InputMaybe<IdentityInput>;
  /** The day of the appointment as it is booked. */
  day: Scalars['Date']['input'];
  /** Beginning of the new slot, as `appointmentSlots` gives it; on the same day or another. */
  from: Scalars['DateTime']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the window; for a clerk, one that they are posted to. */
  window: Scalars['ID']['input'];
};

/** A case that a supervisor moves. */
export type MoveCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Code of the office, another one that may settle the case: see `Case.forwardOffices`. */
  office: Scalars['ID']['input'];
  /** Why, 1 to 500 characters on one line; the applicant reads it too. */
  reason: Scalars['String']['input'];
};

/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts 1 to 50 cases at a window, of any villages within each matter's scope. For clerks of the window. */
  acceptCases: AcceptCasesPayload;
  /** Answers an appeal. For supervisors of the district. */
  answerAppeal: CasePayload;
  /** Answers a help request by name. For the owner, or any clerk of its window while it has no owner. */
  answerHelp: HelpPayload;
  /** Answers a bad rating by name. For clerks of the rated desk. */
  answerRating: CasePayload;
  /** Appeals, once, against the answer to a bad rating. For the applicant, not the agent. */
  appealRating: CasePayload;
  /** Names who acts for the applicant from now on: an heir or another agent who shows a document, or the same agent with a new one. An agent before them neither reads the case nor acts on it any more; the applicant and the new agent are notified. For the desk that has the case, the owner's window and, once it is settled, the desk that settled it; not for a draft or a case that ended otherwise. */
  appointAgent: CasePayload;
  /** Asks back after an answer: the owner owes another answer within the full limit. For the asker. */
  askBack: HelpPayload;
  /** Asks for help. For residents and agents for themselves, and for clerks for a visitor at their window. */
  askForHelp: HelpPayload;
  /** Asks another desk of the district for its opinion on an open case, on record. Applicant and agent do not learn what is asked or answered; that the asked desk looked is in the `accessLog`, which the applicant reads. The asked desk may read the case until the opinion is given, and through that day. At most 5 questions of a case are open at once, one a desk. For clerks and reviewers of the desk that has the case. Refusals: NOT_FOUND for an unknown desk, WINDOW_CLOSED, INVALID_INPUT for the desk itself, LIMIT_REACHED. */
  askOpinion: CasePayload;
  /** Books a seat of a slot, at most one per person, window and day, and at most five counting cancelled ones. For residents and agents; for clerks of the window for a caller. */
  bookAppointment: AppointmentPayload;
  /** Calls the next ticket: appointments whose time has come; then tickets with priority, after `QueuePriority.inARow` of them one without; each by number, those from another window by their arrival. For clerks of the window. */
  callTicket: TicketPayload;
  /** Cancels a booking before its time. For its holder; for clerks of the window for a caller. */
  cancelAppointment: AppointmentPayload;
  /** Cancels an open question, with a reason. For clerks and reviewers of the desk that has the case, and supervisors of the district. Refusals: NOT_FOUND for a desk without an open question. */
  cancelOpinion: CasePayload;
  /** Cancels a ticket. For its holder. */
  cancelTicket: TicketPayload;
  /** Gives a waiting ticket priority, or takes it away. For clerks of the window. */
  changeTicketPriority: TicketPayload;
  /** Turns today's booking into a ticket, from 30 minutes before its slot to the slot's end. For its holder. */
  checkIn: TicketPayload;
  /** Claims a case of the reviewer's office: only its claimant settles, refuses, forwards or corrects it, until a colleague claims it. Also for clerks of a village that is the office. */
  claimCase: CasePayload;
  /** Shuts the whole district for a day that nobody foresaw. The limits of open cases are counted anew, on record, and bookings on that day are given back with a notice. For operators of the district. */
  closeDistrict: CalendarPayload;
  /** Closes a help request. For the asker. */
  closeHelp: HelpPayload;
  /** Closes a window for good after a last day. For operators of the district. */
  closeWindow: WindowPayload;
  /** Closes a window for some days; visitors are told until when and why. For operators of the district. */
  closeWindowFor: WindowPayload;
  /** Settles a case and grants what was applied for. The desk that has the case must hold a delegation on the day; `rejectCase` refuses it instead. For clerks of that window, reviewers of that office. */
  completeCase: CasePayload;
  /** Proves that a person reads at an address, by the code that was sent there: messages go to it from then on. A stop that came after the code stays. Refusals: INVALID_INPUT (of `code`: wrong, over or used up), UNKNOWN_DISTRICT, NOT_FOUND, NOT_ALLOWED_IN_STATUS, KEY_REUSED, CONFLICT. */
  confirmAddress: MessagePreferencesPayload;
  /** Corrects the data of a case, with a reason; the old values are sealed with the act. Of a settled case it also revokes the certificate and issues a new one, unless the phone number alone was wrong. For clerks and reviewers of the desk that has it, clerks of the owner's window, and once settled those of the desk that settled it. */
  correctCase: CasePayload;
  /** Records that a window does not accept what somebody applies for there (不予受理): a case that is filed and refused in one act, counted as refused, with the decision to print (`receipt` with NOT_ACCEPTED) and its remedies. Missing materials are no such refusal: `acceptCases` names them, and the applicant comes again. Undone with `undoDecision`, it waits to be accepted. For clerks of the window. Refusals: UNKNOWN_WINDOW, NOT_YOUR_WINDOW, WINDOW_CLOSED, those of village, matter, applicant, agent and materials, INVALID_INPUT for the reason. */
  declineApplication: CasePayload;
  /** Delegates a matter to a level or a window from a day on. For operators of the district. */
  delegateMatter: DelegateMatterPayload;
  /** Ends a posting after a last day. For operators of the district. */
  endPosting: PostingPayload;
  /** Erases a person's data in a district as far as the law allows: drafts; closed cases, answered help requests, tickets and appointments past their retention period; and the person as agent in cases of others. The acts stay on record without the person, and figures do not change. For operators of the district. */
  erasePerson: ErasePersonPayload;
  /** Extends the limit of a case, once and before it has passed, if its matter version allows it. For reviewers of the office that has the case and supervisors of the district, whomever the matter version names. */
  extendCase: CasePayload;
  /** Records that a called ticket was served. For clerks of the window. */
  finishTicket: TicketPayload;
  /** Forwards a case to an office that may settle it. For clerks and reviewers of the desk that has it. */
  forwardCase: CasePayload;
  /** Gives an opinion that was asked for, also after its day: it is late then. For clerks and reviewers of the asked desk. Refusals: NOT_FOUND for a desk that is not theirs or has no open question. */
  giveOpinion: CasePayload;
  /** Hands over all open cases and help requests of a window, or of one of its clerks, to another clerk, each on record. For supervisors of the district. */
  handOverAll: HandOverAllPayload;
  /** Hands the ownership of a case over to another clerk; a case at the owner's window moves with it, one at an office stays. For clerks of the owner's window, and supervisors of the district. */
  handOverCase: CasePayload;
  /** Hands a help request over to another clerk; its time to answer stays. For the owner, or any clerk of its window while it has no owner. */
  handOverHelp: HelpPayload;
  /** Puts a called ticket on hold. For clerks of the window. */
  holdTicket: TicketPayload;
  /** Imports or replaces a district from its pack, whole or not at all. For operators of the district. */
  importDistrict: ImportDistrictPayload;
  /** Joins two documents of one person in the district of the window: whoever is found by one is found by both there, and the holder of either sees and acts on the district's items of both. Items of other districts are not touched. At most 8 documents a person. Written to the access log of the person's newest 100 cases in the district (JOINED) and to the log of the registry, and shown to the holder of either (`Me.joinedDocuments`). For clerks of the window. */
  joinIdentities: IdentityJoinPayload;
  /** Ends a case as a duplicate of another of the same person and matter, which goes on; neither granted nor refused. `AcceptResult.warnings` names such cases. For clerks and reviewers of the desk that has it. */
  markDuplicate: CasePayload;
  /** Records that nobody came for a called ticket. For clerks of the window. */
  markNoShow: TicketPayload;
  /** Moves a booking before its time to another slot of its window, in one act: the old seat is given up only for the new one. A booking is moved four times at most. For its holder; for clerks of the window for a caller. */
  moveAppointment: AppointmentPayload;
  /** Moves a case that is stuck to another office that may settle it, from a window or an office, also if a reviewer has claimed it. Its owner and its limit stay. Counted with the changes of owner; the applicant sees the new desk and the act, and is not notified. To a window, and with its owner, it goes by `handOverCase`. For supervisors of the district. Refusals: UNKNOWN_OFFICE, INVALID_INPUT, NOT_ALLOWED_IN_STATUS. */
  moveCase: CasePayload;
  /** Writes a note for the officials of an open case, on record. Neither applicant nor agent sees that there is one. For the desk that has the case, its owner's window, and supervisors. */
  noteCase: CasePayload;
  /** Opens a new window, or one that is closed, from a day on. For operators of the district. */
  openWindow: WindowPayload;
  /** Posts a clerk to a window or a reviewer to an office. For operators of the district. */
  postStaff: PostingPayload;
  /** Publishes the official days of a year, or corrects them. The limits of open cases are counted anew, on record. For operators of the district. */
  publishCalendarYear: CalendarPayload;
  /** Publishes a version of a matter from a day on. The version in force until then ends the day before; cases keep the version that they were filed under. For operators of the district. */
  publishMatter: PublishMatterPayload;
  /** Rates a settled or refused case without signing in, once. For whoever holds a receipt of the case; an appeal is for the signed-in applicant. */
  rateByCode: ByCodePayload;
  /** Rates a settled or refused case, once. For the applicant, not the agent; `rateByCode` is for whoever holds a receipt. */
  rateCase: CasePayload;
  /** Calls a ticket again that was called, is on hold, or did not show up. For clerks of the window. */
  recallTicket: TicketPayload;
  /** Records whether the applicant, called back, is satisfied with the answer. For clerks of the rated desk. */
  recordCallBack: CasePayload;
  /** Records what was paid of the matter's fee, or that it is waived; settlement is refused with FEE_NOT_RECORDED before. Also corrects a record, and after a refusal, withdrawal or lapse records that the fee was paid back. For the desk that has the case, the owner's window and, once it is settled, the desk that settled it. */
  recordPayment: CasePayload;
  /** Refuses a case, with a reason; `completeCase` grants it instead. For clerks and reviewers of the desk that has it. */
  rejectCase: CasePayload;
  /** Opens the district again on a day on which it was to be shut, until the day is over. The limits of open cases are counted anew, on record; bookings that were given back stay so. For operators of the district. */
  reopenDistrict: CalendarPayload;
  /** Records that a certificate is printed again; `Certificate.token` of the answer is what to print. For clerks and reviewers of the desk that settled the case, and clerks of the owner's window. */
  reprintCertificate: CasePayload;
  /** Asks the applicant to supply something, all at once; the clock stops until they have, or until the matter's time for it has passed. For clerks and reviewers of the desk that has the case. */
  requestCorrection: CasePayload;
  /** Announces a file and gives the form by which the client sends it, straight to the store of files. For applicants, agents, and clerks who scan a paper. Refusals: LIMIT_REACHED above the day's number, INVALID_INPUT, UNKNOWN_DISTRICT. */
  requestUpload: RequestUploadPayload;
  /** Announces a file for the correction that a case waits for, without signing in. For whoever holds a receipt of the case, while it waits. Refusals: NOT_FOUND and INVALID_INPUT at `code` as in `ByCodePayload`, NOT_ALLOWED_IN_STATUS, LIMIT_REACHED above 40 files of the case on a day. */
  requestUploadByCode: RequestUploadPayload;
  /** Resumes a suspended case before its last day; the clock goes on with what was left. For clerks and reviewers of the desk that has it. */
  resumeCase: CasePayload;
  /** Puts a ticket back in line that was called by mistake, or missed: it waits in its place. Not while its holder waits with another (`ALREADY_WAITING`), nor on a later day (`TICKET_OF_ANOTHER_DAY`). For clerks of the window. */
  returnTicket: TicketPayload;
  /** Takes back the authority of a case's agent: from now on they neither read the case nor act on it, and get no certificate. For its applicant, in any status. */
  revokeAuthority: CasePayload;
  /** Revokes a certificate, with a reason. For clerks and reviewers of the desk that settled the case. */
  revokeCertificate: CasePayload;
  /** Revokes a delegation after a last day. A desk that holds open cases can then no longer settle them by it. For operators of the district. */
  revokeDelegation: RevokeDelegationPayload;
  /** Saves an application that is still being written, to go on from any device. For residents and agents. */
  saveDraft: CasePayload;
  /** Sends a code of 6 digits to an address that is UNCONFIRMED or STOPPED, also in quiet hours. It can be entered for 10 minutes and 5 times; a new one replaces it. At most 5 codes a day to one person, and 3 a day and 10 a month to one address, whoever asks. Refusals: INVALID_INPUT, UNKNOWN_DISTRICT, NOT_FOUND, NOT_ALLOWED_IN_STATUS, LIMIT_REACHED, KEY_REUSED, CONFLICT. */
  sendAddressCode: MessagePreferencesPayload;
  /** Separates two documents that a window of the district joined by mistake. Written to the same logs. For clerks of the window. */
  separateIdentities: IdentityJoinPayload;
  /** Sets how messages reach a person in a district: their consent (知情同意), or its end. For residents and agents about themselves; for clerks about the applicant of a case that their window has, owns or settled, with the applicant present; an address that a clerk replaces or removes gets one last message that says so. A new address of a resident or agent is UNCONFIRMED: call `sendAddressCode` next; one that a clerk records is not. A stop stays. Takes effect for messages that are not sent yet. Refusals: INVALID_INPUT, UNKNOWN_DISTRICT, UNKNOWN_CASE, KEY_REUSED, CONFLICT. */
  setMessagePreferences: MessagePreferencesPayload;
  /** Files all cases of a bundle, whole or not at all. Online, by residents and agents: all cases are submitted. At a window, by its clerk: cases that need not wait are accepted, the others are submitted until the certificates that they need are granted. */
  submitBundle: BundlePayload;
  /** Files an application online. For residents and agents. */
  submitCase: SubmitCasePayload;
  /** Files 1 to 50 applications online in one request, each on its own. For residents and agents. */
  submitCases: SubmitCasesPayload;
  /** Supplies what was asked for, online or at any window; the clock goes on with what was left. For the applicant, the agent and any clerk of the district. */
  supplyCorrection: CasePayload;
  /** Supplies a requested correction without signing in; the clock goes on with what was left. For whoever holds a receipt of the case, once for each request. */
  supplyCorrectionByCode: ByCodePayload;
  /** Supplies materials that were promised at acceptance, all or some of them. For the applicant, the agent and clerks of the owner's window. */
  supplyMaterials: CasePayload;
  /** Suspends a case for a public notice, an inspection, an appraisal or a hearing: the clock stops until the last day of the suspension, or until `resumeCase`. For clerks and reviewers of the desk that has it. */
  suspendCase: CasePayload;
  /** Takes a help request: the asker owns it from then on. For clerks of its window; for supervisors once it is escalated to them. */
  takeHelp: HelpPayload;
  /** Takes a ticket at a window that still opens today. For residents and agents for themselves, one that waits and ten a day at most; for clerks of the window for a visitor without a token. */
  takeTicket: TicketPayload;
  /** Moves a ticket to another window: it ends here, and another one continues it there, called as if it had been taken there at the same instant. Answers the new ticket. For clerks of the window that it leaves. */
  transferTicket: TicketPayload;
  /** Undoes a desk's decision, with a reason: the case is where it was before, with the time that was left. For clerks and reviewers of the desk that decided, on the same day; for supervisors of the district at any time. */
  undoDecision: CasePayload;
  /** Undoes that a ticket was finished, with a reason: it is called as before, and counts in the figures as undone. For clerks of its window on its day; for supervisors of the district at any time. */
  undoFinishTicket: TicketPayload;
  /** Keeps a part of a pack for an import under the same idempotency key; nothing of it is in force before that import. For operators of the district. */
  uploadPackPart: UploadPackPartPayload;
  /** Urges the desk that has a case to go on with it (催办), at most once a day: on record, counted (`ServiceReport.urged`), shown in the desk's queue (`Case.urgedAt`), and on the bus for the desk. Not while the applicant is to supply something. For supervisors of the district. Refusals: LIMIT_REACHED, INVALID_INPUT, NOT_ALLOWED_IN_STATUS. */
  urgeCase: CasePayload;
  /** Withdraws a case that is not settled yet, or discards a draft. For the applicant and the agent; for clerks of the owner's window at the applicant's request. */
  withdrawCase: CasePayload;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationAcceptCasesArgs = {
  input: AcceptCasesInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationAnswerAppealArgs = {
  input: AnswerAppealInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationAnswerHelpArgs = {
  input: AnswerHelpInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationAnswerRatingArgs = {
  input: AnswerRatingInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationAppealRatingArgs = {
  input: AppealRatingInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationAppointAgentArgs = {
  input: AppointAgentInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationAskBackArgs = {
  input: AskBackInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationAskForHelpArgs = {
  input: AskForHelpInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationAskOpinionArgs = {
  input: AskOpinionInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationCallTicketArgs = {
  input: CallTicketInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationCancelOpinionArgs = {
  input: CancelOpinionInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationCancelTicketArgs = {
  input: TicketInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationChangeTicketPriorityArgs = {
  input: ChangeTicketPriorityInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationCheckInArgs = {
  input: CheckInInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationClaimCaseArgs = {
  input: ClaimCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationCloseDistrictArgs = {
  input: CloseDistrictInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationCloseHelpArgs = {
  input: CloseHelpInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationCloseWindowArgs = {
  input: CloseWindowInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationCloseWindowForArgs = {
  input: CloseWindowForInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationCompleteCaseArgs = {
  input: CompleteCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationConfirmAddressArgs = {
  input: ConfirmAddressInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationCorrectCaseArgs = {
  input: CorrectCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationDeclineApplicationArgs = {
  input: DeclineApplicationInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationDelegateMatterArgs = {
  input: DelegateMatterInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationEndPostingArgs = {
  input: EndPostingInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationExtendCaseArgs = {
  input: ExtendCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationFinishTicketArgs = {
  input: TicketInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationForwardCaseArgs = {
  input: ForwardCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationGiveOpinionArgs = {
  input: GiveOpinionInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationHandOverAllArgs = {
  input: HandOverAllInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationHandOverCaseArgs = {
  input: HandOverCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationHandOverHelpArgs = {
  input: HandOverHelpInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationHoldTicketArgs = {
  input: TicketInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationImportDistrictArgs = {
  input: ImportDistrictInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationJoinIdentitiesArgs = {
  input: JoinIdentitiesInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationMarkDuplicateArgs = {
  input: MarkDuplicateInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationMarkNoShowArgs = {
  input: TicketInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationMoveAppointmentArgs = {
  input: MoveAppointmentInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationMoveCaseArgs = {
  input: MoveCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationNoteCaseArgs = {
  input: NoteCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationOpenWindowArgs = {
  input: OpenWindowInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationPostStaffArgs = {
  input: PostStaffInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationPublishCalendarYearArgs = {
  input: PublishCalendarYearInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationPublishMatterArgs = {
  input: PublishMatterInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRateByCodeArgs = {
  input: RateByCodeInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRateCaseArgs = {
  input: RateCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRecallTicketArgs = {
  input: TicketInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRecordCallBackArgs = {
  input: RecordCallBackInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRejectCaseArgs = {
  input: RejectCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationReopenDistrictArgs = {
  input: ReopenDistrictInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationReprintCertificateArgs = {
  input: ReprintCertificateInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRequestCorrectionArgs = {
  input: RequestCorrectionInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRequestUploadArgs = {
  input: RequestUploadInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRequestUploadByCodeArgs = {
  input: RequestUploadByCodeInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationResumeCaseArgs = {
  input: ResumeCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationReturnTicketArgs = {
  input: ReturnTicketInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRevokeAuthorityArgs = {
  input: RevokeAuthorityInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRevokeCertificateArgs = {
  input: RevokeCertificateInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationRevokeDelegationArgs = {
  input: RevokeDelegationInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationSendAddressCodeArgs = {
  input: SendAddressCodeInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationSeparateIdentitiesArgs = {
  input: SeparateIdentitiesInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationSetMessagePreferencesArgs = {
  input: SetMessagePreferencesInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationSubmitBundleArgs = {
  input: SubmitBundleInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationSubmitCaseArgs = {
  input: SubmitCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationSubmitCasesArgs = {
  input: SubmitCasesInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationSupplyCorrectionArgs = {
  input: SupplyCorrectionInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationSupplyCorrectionByCodeArgs = {
  input: SupplyCorrectionByCodeInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationSupplyMaterialsArgs = {
  input: SupplyMaterialsInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationSuspendCaseArgs = {
  input: SuspendCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationTakeHelpArgs = {
  input: TakeHelpInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationTakeTicketArgs = {
  input: TakeTicketInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationTransferTicketArgs = {
  input: TransferTicketInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationUndoDecisionArgs = {
  input: UndoDecisionInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationUndoFinishTicketArgs = {
  input: UndoFinishTicketInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationUploadPackPartArgs = {
  input: UploadPackPartInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationUrgeCaseArgs = {
  input: UrgeCaseInput;
};


/** The acts. Each takes one input and returns a payload with the changed object and the reasons for refusal. */
export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
};

/** A desk at which the asker serves today. Each number costs a request to the database and is counted up to 1,000, so select those that are shown. */
export type MyDesk = {
  __typename?: 'MyDesk';
  /** Number of bookings for today, checked in ones included; null for an office. */
  appointmentsToday: Maybe<Scalars['Int']['output']>;
  /** The window or office. */
  desk: Desk;
  /** Number of those whose limit ends today or has passed, also while their clock is stopped. */
  dueCases: Scalars['Int']['output'];
  /** Number of help requests to answer here. */
  helpRequests: Scalars['Int']['output'];
  /** Number of open cases in its queue (`deskQueue`). */
  openCases: Scalars['Int']['output'];
  /** Number of bad ratings to answer or to call back about here. */
  ratingsToAnswer: Scalars['Int']['output'];
  /** Number of cases settled or refused here today (`settledCases`). */
  settledToday: Scalars['Int']['output'];
  /** Number of tickets that wait; null for an office. */
  waitingTickets: Maybe<Scalars['Int']['output']>;
};

/** An occasion in life with its name. */
export type NamedTheme = {
  __typename?: 'NamedTheme';
  /** The occasion, as `matters(theme:)` takes it. */
  code: Theme;
  /** Its name, as menus show it. */
  name: Scalars['String']['output'];
};


/** An occasion in life with its name. */
export type NamedThemeNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A window with its distance from the asker (就近办). */
export type NearWindow = {
  __typename?: 'NearWindow';
  /** Great-circle distance from the asker in metres; null without coordinates of both. */
  distanceInMetres: Maybe<Scalars['Float']['output']>;
  /** Distance by the tree of units; null when no village was given. With `distanceInMetres` null too, nobody knows how near it is. */
  nearness: Maybe<Nearness>;
  /** Number of people waiting there with a ticket. */
  queueLength: Scalars['Int']['output'];
  /** Whether the window itself settles the matter on the spot; null when no matter was given. */
  settles: Maybe<Scalars['Boolean']['output']>;
  /** The window. */
  window: Window;
};

/** Distance by the tree of units, nearest first. */
export type Nearness =
  /** Elsewhere in the district. */
  | 'SAME_DISTRICT'
  /** In the home street. */
  | 'SAME_STREET'
  /** In the home village. */
  | 'SAME_VILLAGE';

/** What a night compared: the counters with the events that they count, and with the published metrics. */
export type NightlyComparison = {
  __typename?: 'NightlyComparison';
  /** Instant for which the schedule started it. */
  at: Scalars['DateTime']['output'];
  /** Sum of the differences between counters and events, and one for each kind of counters that changed in a month long closed; 0 is good. */
  countersOff: Scalars['Int']['output'];
  /** First day that was compared. */
  from: Scalars['Date']['output'];
  /** Number of records with an event in that time. */
  items: Scalars['Int']['output'];
  /** Difference between the published metrics and the counters on the last day; 0 is good. */
  metricsOff: Scalars['Int']['output'];
  /** The night, by its day in UTC. */
  night: Scalars['Date']['output'];
  /** Last day that was compared. */
  to: Scalars['Date']['output'];
};

/** What a night verified: whether records were changed, cut or removed behind the platform's back. */
export type NightlyVerification = {
  __typename?: 'NightlyVerification';
  /** Instant for which the schedule started it. */
  at: Scalars['DateTime']['output'];
  /** Number of records changed since the digest before, each with its chain of events verified. */
  chains: Scalars['Int']['output'];
  /** The digest that it archived; null if a later one was there already. */
  digest: Maybe<ArchivedDigest>;
  /** Number of digests of the last seven days that were verified again. */
  digests: Scalars['Int']['output'];
  /** Number of records that were tampered with; 0 is good. The log of the function names them, and `npm run verify` does. */
  faults: Scalars['Int']['output'];
  /** Number of entries of the registry's log that were verified. */
  logEntries: Scalars['Int']['output'];
  /** The night, by its day in UTC. */
  night: Scalars['Date']['output'];
  /** Number of older digests that were verified after it: each one comes once in 30 nights. */
  oldDigests: Scalars['Int']['output'];
  /** Days of those of them that prove tampering, earliest first; none is good. */
  oldDigestsWithFaults: Array<Scalars['Date']['output']>;
};

/** An object with a globally unique identifier (Relay). */
export type Node = {
  /** Globally unique and opaque; `node` finds the object by it. */
  id: Scalars['ID']['output'];
};

/** An item that could not be handed over. */
export type NotHandedOver = {
  __typename?: 'NotHandedOver';
  /** Public number of the case or help request. */
  number: Scalars['ID']['output'];
  /** Why not. */
  refusals: Array<Refusal>;
};

/** A note among the officials of a case. */
export type NoteCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** The note, 1 to 500 characters on one line. Stored encrypted. */
  text: Scalars['String']['input'];
};

/** What another person did to a case of the asker's, or to one that they filed for somebody else, or an appointment of theirs that was given back (通知). Derived from the case's history and the appointment. */
export type Notice = {
  __typename?: 'Notice';
  /** The appointment that was given back; null for a case. The notice goes once the person books on that day anew. */
  appointment: Maybe<Appointment>;
  /** Instant of the act. */
  at: Scalars['DateTime']['output'];
  /** The case; null for an appointment, and once the asker no longer acts for its applicant: the text names it. */
  case: Maybe<Case>;
  /** The message that was sent to the asker about it: to the applicant, or to the agent who acts for them; null without one. */
  delivery: Maybe<MessageDelivery>;
  /** Role of the actor; SYSTEM for an appointment. */
  role: EventRole;
  /** One sentence with the matter and the last part of the case's number, or with the window and the booked time, in the language of the request's `Accept-Language` (zh or en). */
  text: Scalars['String']['output'];
  /** The act on the case; null for an appointment. */
  type: Maybe<CaseEventType>;
};

/** A page of notices (Relay). */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** Notices of the page with their cursors. */
  edges: Array<NoticeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A notice on a page (Relay). */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** Opaque position of the notice in the list. */
  cursor: Scalars['String']['output'];
  /** The notice; null if it cannot be read: `errors` has its path, and the other items are answered. */
  node: Maybe<Notice>;
};

/** A material that need not be shown again (免提交). */
export type OfferedMaterial = {
  __typename?: 'OfferedMaterial';
  /** What stands in for it. */
  kind: ReuseKind;
  /** The material. */
  material: Material;
  /** Public number of the case that stands in for it. */
  number: Scalars['ID']['output'];
  /** Last day on which the case stands in for it; null when it does not expire. */
  validUntil: Maybe<Scalars['Date']['output']>;
};

/** An office that settles what windows forward to it: of a village, a street, or a department of the district. */
export type Office = Desk & Node & {
  __typename?: 'Office';
  /** 12-digit code of the unit; at district level followed by the department: `350205000000-PS`. */
  code: Scalars['ID']['output'];
  /** Department that the office belongs to; null in villages and streets. */
  department: Maybe<Department>;
  id: Scalars['ID']['output'];
  /** Level of the unit. */
  level: Level;
  /** Name of the office. A village or street without an office of its own lends its name. */
  name: Scalars['String']['output'];
  /** Unit that the office belongs to. */
  unit: Unit;
};


/** An office that settles what windows forward to it: of a village, a street, or a department of the district. */
export type OfficeNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A window to open: a new one, or one that is closed. */
export type OpenWindowInput = {
  /** What the place offers to people who do not walk, see or hear well. */
  accessibility?: InputMaybe<Array<Accessibility>>;
  /** Postal address. An existing window keeps its own when absent, as with every field below. */
  address?: InputMaybe<BilingualInput>;
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check: Scalars['Boolean']['input'];
  /** Where the window is. */
  coordinates?: InputMaybe<CoordinatesInput>;
  /** How to get there. */
  directions?: InputMaybe<BilingualInput>;
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** First day of service. A closure that reaches beyond it ends the day before. */
  from: Scalars['Date']['input'];
  /** Opening hours; required for a new window. An existing window keeps its hours when absent. */
  hours?: InputMaybe<Array<OpeningHoursInput>>;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name; required for a new window, ignored for an existing one. */
  name?: InputMaybe<BilingualInput>;
  /** Phone, as dialled: `0592-6051234`. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Last day of service; open-ended when absent. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the window: 12-digit unit code (a district's ends in six zeros), a hyphen and two digits. */
  window: Scalars['ID']['input'];
};

/** What is open at a window or in somebody's hands. */
export type OpenWork = {
  __typename?: 'OpenWork';
  /** Appointments that are booked from tomorrow on, or after the window's last day if that is later; 0 for a clerk. */
  appointments: Scalars['Int']['output'];
  /** Cases whose owner is there, at the window itself or at an office; counted among the first 1,000 open cases of the window. */
  cases: Scalars['Int']['output'];
  /** Help requests to answer, at most 100 are counted. */
  helpRequests: Scalars['Int']['output'];
  /** Whether somebody has to take over cases or help requests: see `handOverAll`. */
  needsSuccessor: Scalars['Boolean']['output'];
  /** Bad ratings to answer or to call back about, at most 100 are counted; 0 for a clerk. */
  ratings: Scalars['Int']['output'];
};

/** A span of opening hours, in the district's wall-clock time. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** `HH:MM`: open from this minute on. */
  from: Scalars['String']['output'];
  /** `HH:MM`: closed from this minute on. */
  to: Scalars['String']['output'];
};

/** A span of opening hours on working days, in the district's wall-clock time. */
export type OpeningHoursInput = {
  /** `HH:MM`: open from this minute on. */
  from: Scalars['String']['input'];
  /** `HH:MM`: closed from this minute on. */
  to: Scalars['String']['input'];
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

/** Where a page lies in its connection (Relay). Connections page forward only: `first` with `after`. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, which is `after` of the next page; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for with `after`, and so follows another page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** What a desk recorded of a fee. The money itself is taken elsewhere. */
export type Payment = {
  __typename?: 'Payment';
  /** Fen (0.01 CNY) that were paid; 0 when all was waived or paid back. */
  amountInFen: Scalars['Int']['output'];
  /** Instant at which it was recorded. */
  at: Scalars['DateTime']['output'];
  /** Desk that recorded it. */
  desk: Desk;
  /** Number of the receipt (票据号); null without one. */
  receiptNumber: Maybe<Scalars['String']['output']>;
  /** Who recorded it. */
  staff: Staff;
  /** Fen that were waived: the rest of the fee. */
  waivedInFen: Scalars['Int']['output'];
  /** Why; null when nothing was waived. */
  waiver: Maybe<FeeWaiver>;
};

/** A person or organisation as they identify themselves. Stored encrypted, never logged. */
export type PersonInput = {
  /** The document or code that identifies them. */
  identity: IdentityInput;
  /** Name, 1 to 50 letters, spaces and name dots; of an organisation, 2 to 100 characters. Who files online for themselves with a token that holds their name is filed under that name. */
  name: Scalars['String']['input'];
  /** Mainland phone number, 6 to 20 digits, spaces and hyphens. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** A posting to make. */
export type PostStaffInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check: Scalars['Boolean']['input'];
  /** Code of a clerk's window or a reviewer's office. */
  desk: Scalars['ID']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** How the person serves. */
  duty: Duty;
  /** First day. */
  from: Scalars['Date']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** How visitors call the person, at most 40 characters: a service number (工号) or a name. Whoever may see an act of the person reads it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Issuer's subject of the person. */
  subject: Scalars['ID']['input'];
  /** Last day; open-ended when absent. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Where and when a person serves: a clerk at a window, a reviewer at an office. A person with any posting, past ones included, serves where the registry says; the desks in their token no longer count. */
export type Posting = Node & {
  __typename?: 'Posting';
  /** Code of the posting, unique in the district. */
  code: Scalars['ID']['output'];
  /** The window or office. */
  desk: Desk;
  /** How the person serves. */
  duty: Duty;
  /** First day; null when the posting has no known beginning. */
  from: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** The person. */
  staff: Staff;
  /** Issuer's subject of the person. */
  subject: Scalars['ID']['output'];
  /** Last day; null when no end is set. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A page of postings (Relay). */
export type PostingConnection = {
  __typename?: 'PostingConnection';
  /** Postings of the page with their cursors. */
  edges: Array<PostingEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A posting on a page (Relay). */
export type PostingEdge = {
  __typename?: 'PostingEdge';
  /** Opaque position of the posting in the list. */
  cursor: Scalars['String']['output'];
  /** The posting. */
  node: Posting;
};

/** The result of a change to a posting. */
export type PostingPayload = {
  __typename?: 'PostingPayload';
  /** What the person has in hand at the desk after the change; a supervisor hands it over. Null when refused. */
  openWork: Maybe<OpenWork>;
  /** The posting after the change, or as it would be; null when refused. */
  posting: Maybe<Posting>;
  /** What the change would do; null unless it was only checked. */
  preview: Maybe<RegistryPreview>;
  /** Reasons for refusal; empty when the posting was changed, or would be. */
  refusals: Array<Refusal>;
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

/** One step of a case, for whoever holds a receipt. */
export type ProgressStep = {
  __typename?: 'ProgressStep';
  /** Instant of the step. */
  at: Scalars['DateTime']['output'];
  /** The same as local time of the district: `2016-04-06 09:30`. */
  atLocal: Scalars['String']['output'];
  /** The same in one sentence that names nobody. */
  text: Scalars['String']['output'];
  /** What happened. */
  type: CaseEventType;
};


/** One step of a case, for whoever holds a receipt. */
export type ProgressStepTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** What the applicant promises to supply later (容缺受理). */
export type PromiseInput = {
  /** The day by which they follow, from tomorrow to the matter version's `followDays`. */
  by: Scalars['Date']['input'];
  /** Codes of 1 to 20 materials that the matter version lets follow, and that are not shown now. */
  materials: Array<Scalars['ID']['input']>;
};

/** The official days of a year to publish. */
export type PublishCalendarYearInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check: Scalars['Boolean']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The notice that publishes them, 1 to 200 characters. */
  source: Scalars['String']['input'];
  /** Weekdays that are days off, each within the year. */
  weekdaysOff: Array<Scalars['Date']['input']>;
  /** Saturdays and Sundays that are working days, each within the year. */
  weekendWorkdays: Array<Scalars['Date']['input']>;
  /** The year, one that is not covered by the calendar built in. */
  year: Scalars['Int']['input'];
};

/** A version of a matter to publish. */
export type PublishMatterInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check: Scalars['Boolean']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The version, as in a pack's `matters.json`, with its days of effect. Its `version` is assigned by the district. */
  matter: Scalars['JSON']['input'];
};

/** The result of a publication. */
export type PublishMatterPayload = {
  __typename?: 'PublishMatterPayload';
  /** The published version, or what it would be; null when refused. */
  matter: Maybe<Matter>;
  /** What the publication would do; null unless it was only checked. */
  preview: Maybe<RegistryPreview>;
  /** Every fault of the version with its path; empty when it was published, or would be. */
  refusals: Array<Refusal>;
};

/** The reads. */
export type Query = {
  __typename?: 'Query';
  /** Slots of a window that have not begun on a day, full ones included. Public. Errors: UNKNOWN_WINDOW, WINDOW_CLOSED, CALENDAR_NOT_COVERED, INVALID_INPUT for a day out of bounds. */
  appointmentSlots: Array<AppointmentSlot>;
  /** Compares windows, clerks, matters or villages with a baseline period and with the district's median. For supervisors and auditors of the district; a clerk reads their own row. Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_DISTRICT, INVALID_INPUT. */
  appraisal: Appraisal;
  /** What the last nights found in a district: tampering, differences between figures, the last digest. For auditors, supervisors and operators of the district. Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_DISTRICT. */
  auditStatus: AuditStatus;
  /** A bundle by its public number; null when there is none, or when the asker may see none of its cases. */
  bundle: Maybe<Bundle>;
  /** A case by its public number; null when there is none, or when the asker may not see it. A view by staff is written to the access log. */
  case: Maybe<Case>;
  /** Who read lists of cases of a district on a day, newest first. For supervisors and auditors of the district. Errors: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for a number of another district. */
  caseListings: CaseListingConnection;
  /** The rates of a district's catalogue on a day. Public. Errors: UNKNOWN_DISTRICT. */
  catalogueRates: CatalogueRates;
  /** Clerks who serve at windows of the district today, by window, main duty first, without the asker: to whom work may be handed over. Only clerks whom the registry has posted. For clerks and supervisors of the district. Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_DISTRICT, UNKNOWN_WINDOW. */
  colleagues: ColleagueConnection;
  /** The share of the catalogue that each level may settle, over time. Public. Errors: UNKNOWN_DISTRICT, INVALID_INPUT for a period that ends before it begins or has more than 400 rows. */
  delegationCoverage: DelegationCoverage;
  /** Open cases of a desk, the most urgent first; of a village's window with what its residents filed online. For clerks of the window, reviewers of the office, and supervisors of the district; empty for anybody else. */
  deskQueue: CaseConnection;
  /** A district; null when unknown. */
  district: Maybe<District>;
  /** All districts of this installation. */
  districts: Array<District>;
  /** How much `erasePerson` would erase now, how much it would keep, and until when. Each report is written to the access log of the cases and help requests that it counts, and to the log of the registry. For operators of the district. Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_DISTRICT, INVALID_IDENTITY_NUMBER, CONFLICT. */
  erasureReport: ErasureReport;
  /** Escalated items of a district that are still open, the longest waiting first. For supervisors of the district. Errors: UNAUTHENTICATED, FORBIDDEN. */
  escalations: EscalationConnection;
  /** Exports a district with all edits as a pack that `importDistrict` accepts. Importing it changes nothing, and exporting again gives the same bytes. For operators of the district. Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_DISTRICT. */
  exportDistrict: Scalars['JSON']['output'];
  /** A person's cases in the clerk's district, newest first. With `matter` and `openOnly` it finds duplicates before acceptance. For clerks posted to a window; each case shown is written to its access log first. Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_DISTRICT, UNKNOWN_MATTER, INVALID_IDENTITY_NUMBER. */
  findCases: FoundCaseConnection;
  /** A help request by its public number, for the asker, the desks that have or had it, and the district's supervisors; null for anybody else. A view by staff is written to the access log. */
  helpRequest: Maybe<HelpRequest>;
  /** Help requests of a desk, the most urgent first. For clerks of the window and supervisors of the district; empty for anybody else. */
  helpRequests: HelpRequestConnection;
  /** Where a case of the clerk's district lies, by the number that somebody brings: its state and its desk, and the case itself where the clerk may open it. For clerks posted to a window; written to the access log first. Null for an unknown number, and for anybody else. By its last part it reads all open cases of the district. */
  locateCase: Maybe<FoundCase>;
  /** A matter in its version in force today, or in the given version; null when unknown. */
  matter: Maybe<Matter>;
  /** Compares two versions of a matter (减环节、减材料、减时限、减跑动); null when either is unknown. */
  matterChanges: Maybe<MatterChanges>;
  /** The asker; null without a token. */
  me: Maybe<Me>;
  /** How messages reach the asker in a district, or the applicant of a case as the clerk of its desk. Null for an unknown district or case, and without a proven identity. */
  messagePreferences: Maybe<MessagePreferences>;
  /** The asker's booking at a window on a day; null without one, and once they have cancelled it. One that was given back because the district is shut stays, CANCELLED, with its reason. */
  myAppointment: Maybe<Appointment>;
  /** The asker's bookings at all windows, those booked last first; one that was given back because the district is shut stays, CANCELLED, one that they cancelled does not. A page may hold fewer entries than `first`, and more may follow. */
  myAppointments: AppointmentConnection;
  /** The asker's own cases, newest first; empty without a proven identity. */
  myCases: CaseConnection;
  /** Cases that the asker filed for others, online or at a window, newest first: only while their authority is in force. A page may hold fewer entries than `first`, and more may follow. Empty without a proven identity. */
  myFilings: CaseConnection;
  /** The asker's own help requests, newest first; empty without a proven identity. */
  myHelpRequests: HelpRequestConnection;
  /** Acts of others on the asker's own cases, on those that they filed for others while their authority is in force, the end of that authority by the applicant or by another agent, and appointments that were given back, newest first among the 100 of each that were filed or booked last, then among the next 100. Empty without a proven identity. */
  myNotices: NoticeConnection;
  /** The asker's tickets at all windows and on all days, those taken last first. Empty for staff, who hold none. */
  myTickets: TicketConnection;
  /** Windows where the asker can go, nearest first: by distance where coordinates exist, otherwise by the tree of units. When neither a village nor usable coordinates are given, windows of the district come first, then of streets, then of villages. Among equally near windows, those that settle the matter themselves come first, then those with a shorter queue. Errors: UNKNOWN_DISTRICT, UNKNOWN_VILLAGE. */
  nearestWindows: Array<NearWindow>;
  /** Finds an object by its global identifier. Null when there is none, or when the asker may not see it: each type is shown as by its own query. */
  node: Maybe<Node>;
  /** Materials that a person need not show again for a matter. A resident or agent asks for themselves; a clerk posted to a window of the district asks for a visitor, and each case shown is written to its access log. Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_DISTRICT, UNKNOWN_MATTER, INVALID_IDENTITY_NUMBER. */
  offeredMaterials: Array<OfferedMaterial>;
  /** Open cases of a district, the most urgent first, with people masked: those that fit every criterion. `totalCount` is exact. For supervisors of the district; each page stands in `caseListings`. Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_DISTRICT, UNKNOWN_MATTER, UNKNOWN_VILLAGE, NOT_FOUND for a street or desk. */
  openCases: CaseConnection;
  /** What is open at a window, or in the hands of one of its clerks. For supervisors and operators of the district. Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_WINDOW. */
  openWork: OpenWork;
  /** Open cases about which a desk has been asked for an opinion that it has not given, the soonest due first: give it with `giveOpinion`, and read `Case.opinions` for the question. `totalCount` is exact. For clerks and reviewers, of their desks; for supervisors of the district, of any desk, recorded in `caseListings`. Empty for anybody else. Reads all open cases of the district. */
  opinionsAsked: CaseConnection;
  /** Postings of a district by code. For operators and supervisors of the district. Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_DISTRICT. */
  postings: PostingConnection;
  /** How a case stands, for whoever holds a receipt; nobody signs in. Null for a code that was never issued, is of another case or counts no longer: the answer is the same. Errors: INVALID_INPUT for a code with a typing error. */
  progressByCode: Maybe<CaseProgress>;
  /** The definitions of the rates in both readings. Public. */
  rateDefinitions: Array<RateDefinition>;
  /** Ratings of a district, or of one window, matter or village, over past months. Public. Errors: UNKNOWN_DISTRICT, UNKNOWN_WINDOW, UNKNOWN_MATTER, UNKNOWN_VILLAGE, INVALID_INPUT for a period that is not of whole past months. */
  ratingSummary: RatingSummary;
  /** Cases whose bad rating waits for an answer or a call back, the most urgent first. For clerks of the rated desk; supervisors get the appeals of their district. Empty for anybody else. A view of each case is written to its access log. */
  ratingsToAnswer: CaseConnection;
  /** A paper about a case, to print: for the applicant, the agent and staff of a desk that has or had the case. Null when the case is not theirs, or has no such paper now. Printing by staff is written to the access log as PRINTED. Errors: UNAUTHENTICATED, FORBIDDEN. */
  receipt: Maybe<Receipt>;
  /** Changes to a district's registry, newest first. For operators and auditors of the district. Errors: UNAUTHENTICATED, FORBIDDEN. */
  registryLog: RegistryLogConnection;
  /** Clerks whose searches for a person found nothing on a day, most first: somebody who tries numbers until one fits stands out. For supervisors and auditors of the district. Errors: UNAUTHENTICATED, FORBIDDEN. */
  searchMisses: Array<SearchMisses>;
  /** Words by which nobody found a matter in a month: what the catalogue lacks, or what people call it. A sample: under a flood of searches not every one is counted. For operators of the district. Errors: UNAUTHENTICATED, FORBIDDEN. */
  searchesWithoutResult: SearchesWithoutResult;
  /** The figures of a period. For supervisors and auditors of the district. Errors: UNAUTHENTICATED, FORBIDDEN, UNKNOWN_DISTRICT, UNKNOWN_VILLAGE, UNKNOWN_MATTER, UNKNOWN_WINDOW, CALENDAR_NOT_COVERED, INVALID_INPUT for a period out of bounds or parts that do not go together. */
  serviceReport: ServiceReport;
  /** Cases that a desk settled or refused on a day, newest first: to print a certificate again, or to see what was done. For clerks of the window, reviewers of the office, and supervisors of the district; empty for anybody else. */
  settledCases: CaseConnection;
  /** A ticket by its public number, for its holder and clerks of its window; null for anybody else. */
  ticket: Maybe<Ticket>;
  /** An upload of one's own by its id; null: unknown, another person's, or removed. Errors: UNAUTHENTICATED, FORBIDDEN. */
  upload: Maybe<Upload>;
  /** An upload that was announced with `requestUploadByCode`, by any code of the same case; nobody signs in. Null for a code that opens nothing, as in `progressByCode`, and for another upload. Errors: INVALID_INPUT for a code with a typing error. */
  uploadByCode: Maybe<Upload>;
  /** Verifies a certificate's token. Public. EXPIRED too is a token whose `exp` has passed: one of a certificate without end is signed anew each year. */
  verifyCertificate: CertificateVerification;
  /** Bookings of a window on a day by their time, checked in ones included, cancelled ones not; nobody's name is stored with a booking. For clerks of the window and supervisors of the district; empty for anybody else. */
  windowAppointments: AppointmentConnection;
  /** Today's tickets of a window: those called, on hold, and waiting in their order. For clerks of the window and supervisors of the district; empty for anybody else. */
  windowTickets: Array<Ticket>;
};


/** The reads. */
export type QueryAppointmentSlotsArgs = {
  day: Scalars['Date']['input'];
  window: Scalars['ID']['input'];
};


/** The reads. */
export type QueryAppraisalArgs = {
  baselineFrom: Scalars['Date']['input'];
  baselineTo: Scalars['Date']['input'];
  by: AppraisalPart;
  district: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** The reads. */
export type QueryAuditStatusArgs = {
  district: Scalars['ID']['input'];
};


/** The reads. */
export type QueryBundleArgs = {
  number: Scalars['ID']['input'];
};


/** The reads. */
export type QueryCaseArgs = {
  number: Scalars['ID']['input'];
};


/** The reads. */
export type QueryCaseListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  day: Scalars['Date']['input'];
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  number?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads. */
export type QueryCatalogueRatesArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
  district: Scalars['ID']['input'];
};


/** The reads. */
export type QueryColleaguesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  window?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads. */
export type QueryDelegationCoverageArgs = {
  by: CoverageStep;
  district: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** The reads. */
export type QueryDeskQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads. */
export type QueryDistrictArgs = {
  code: Scalars['ID']['input'];
};


/** The reads. */
export type QueryErasureReportArgs = {
  district: Scalars['ID']['input'];
  identity: IdentityInput;
};


/** The reads. */
export type QueryEscalationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads. */
export type QueryExportDistrictArgs = {
  district: Scalars['ID']['input'];
};


/** The reads. */
export type QueryFindCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  identity: IdentityInput;
  matter?: InputMaybe<Scalars['ID']['input']>;
  openOnly: Scalars['Boolean']['input'];
};


/** The reads. */
export type QueryHelpRequestArgs = {
  number: Scalars['ID']['input'];
};


/** The reads. */
export type QueryHelpRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  open: Scalars['Boolean']['input'];
};


/** The reads. */
export type QueryLocateCaseArgs = {
  number: Scalars['ID']['input'];
};


/** The reads. */
export type QueryMatterArgs = {
  code: Scalars['ID']['input'];
  district: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads. */
export type QueryMatterChangesArgs = {
  code: Scalars['ID']['input'];
  district: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** The reads. */
export type QueryMessagePreferencesArgs = {
  district: Scalars['ID']['input'];
  number?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads. */
export type QueryMyAppointmentArgs = {
  day: Scalars['Date']['input'];
  window: Scalars['ID']['input'];
};


/** The reads. */
export type QueryMyAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads. */
export type QueryMyCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads. */
export type QueryMyFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  waiting: Scalars['Boolean']['input'];
};


/** The reads. */
export type QueryMyHelpRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads. */
export type QueryMyNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads. */
export type QueryMyTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads. */
export type QueryNearestWindowsArgs = {
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  latitude?: InputMaybe<Scalars['Float']['input']>;
  longitude?: InputMaybe<Scalars['Float']['input']>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  openAt?: InputMaybe<Scalars['DateTime']['input']>;
  settles?: InputMaybe<Scalars['Boolean']['input']>;
  village?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryOfferedMaterialsArgs = {
  district: Scalars['ID']['input'];
  identity?: InputMaybe<IdentityInput>;
  matter: Scalars['ID']['input'];
};


/** The reads. */
export type QueryOpenCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  light?: InputMaybe<Light>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<CaseStatus>>;
  street?: InputMaybe<Scalars['ID']['input']>;
  village?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads. */
export type QueryOpenWorkArgs = {
  clerk?: InputMaybe<Scalars['ID']['input']>;
  window: Scalars['ID']['input'];
};


/** The reads. */
export type QueryOpinionsAskedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  late: Scalars['Boolean']['input'];
};


/** The reads. */
export type QueryPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads. */
export type QueryProgressByCodeArgs = {
  code: Scalars['String']['input'];
};


/** The reads. */
export type QueryRatingSummaryArgs = {
  by?: InputMaybe<RatingPart>;
  district: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  matter?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
  village?: InputMaybe<Scalars['ID']['input']>;
  window?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads. */
export type QueryRatingsToAnswerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads. */
export type QueryReceiptArgs = {
  kind: ReceiptKind;
  number: Scalars['ID']['input'];
};


/** The reads. */
export type QueryRegistryLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads. */
export type QuerySearchMissesArgs = {
  day: Scalars['Date']['input'];
  district: Scalars['ID']['input'];
};


/** The reads. */
export type QuerySearchesWithoutResultArgs = {
  district: Scalars['ID']['input'];
  month: Scalars['Date']['input'];
};


/** The reads. */
export type QueryServiceReportArgs = {
  district: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  groupBy?: InputMaybe<ReportGroup>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
  village?: InputMaybe<Scalars['ID']['input']>;
  window?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads. */
export type QuerySettledCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  day: Scalars['Date']['input'];
  desk: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads. */
export type QueryTicketArgs = {
  number: Scalars['ID']['input'];
};


/** The reads. */
export type QueryUploadArgs = {
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryUploadByCodeArgs = {
  code: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


/** The reads. */
export type QueryVerifyCertificateArgs = {
  bearer?: InputMaybe<IdentityInput>;
  token: Scalars['String']['input'];
};


/** The reads. */
export type QueryWindowAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  day: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  window: Scalars['ID']['input'];
};


/** The reads. */
export type QueryWindowTicketsArgs = {
  window: Scalars['ID']['input'];
};

/** A district's rule of who is called first in its queues. */
export type QueuePriority = {
  __typename?: 'QueuePriority';
  /** How many tickets with priority are called in a row before an ordinary one is, so that nobody waits forever. */
  inARow: Scalars['Int']['output'];
  /** The reasons that count. */
  reasons: Array<PriorityReason>;
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
  code: Scalars['String']['input'];
  /** Comment, 1 to 500 characters on one line. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** 5 (very good) to 1 (very bad). */
  score: Scalars['Int']['input'];
};

/** A rating to give. */
export type RateCaseInput = {
  /** Comment, 1 to 500 characters on one line. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of the case. */
  number: Scalars['ID']['input'];
  /** 5 (very good) to 1 (very bad). */
  score: Scalars['Int']['input'];
};

/** The definition of a rate in one reading. */
export type RateDefinition = {
  __typename?: 'RateDefinition';
  /** Part divided by whole; measures by their names in `Figures`. */
  formula: Scalars['String']['output'];
  /** The same in words, for people. */
  inWords: Scalars['String']['output'];
  /** Name of the rate. */
  name: Scalars['String']['output'];
  /** The rate. */
  rate: Rate;
  /** The reading. */
  reading: RateReading;
  /** Version of the definition, raised when the formula changes. */
  version: Scalars['String']['output'];
};


/** The definition of a rate in one reading. */
export type RateDefinitionInWordsArgs = {
  lang?: InputMaybe<Lang>;
};


/** The definition of a rate in one reading. */
export type RateDefinitionNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** The readings of a rate. */
export type RateReading =
  /** Over the cases of a period: how often it happened. */
  | 'CASES'
  /** Over the catalogue on a day: for how many matters it is offered. */
  | 'CATALOGUE';

/** The applicant's rating of a settled or refused case (好差评), and what followed. */
export type Rating = {
  __typename?: 'Rating';
  /** The answer; null before, and for a good rating. */
  answer: Maybe<RatingAnswer>;
  /** The applicant's one appeal; null without one. */
  appeal: Maybe<RatingAppeal>;
  /** Instant of the rating. */
  at: Scalars['DateTime']['output'];
  /** Whether it was given with the code of a receipt, without signing in. */
  byCode: Scalars['Boolean']['output'];
  /** The call back; null before. */
  callBack: Maybe<CallBack>;
  /** Comment of the applicant; null without one. */
  comment: Maybe<Scalars['String']['output']>;
  /** End of the day by which a bad rating (1 or 2) must be answered, by the district's limit in working days; null for a good one. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The day that ends at `dueAt`; null for a good rating. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** 5 (very good) to 1 (very bad). */
  score: Scalars['Int']['output'];
  /** Step that the rating has reached. */
  step: RatingStep;
};

/** A clerk's answer to a bad rating. */
export type RatingAnswer = {
  __typename?: 'RatingAnswer';
  /** Instant of the answer. */
  at: Scalars['DateTime']['output'];
  /** Issuer's subject of the clerk. */
  clerk: Scalars['ID']['output'];
  /** Desk of the clerk: a window, or the office of a village. */
  desk: Desk;
  /** Whether the answer came within the limit. */
  inTime: Scalars['Boolean']['output'];
  /** The clerk, by name. */
  staff: Staff;
  /** The text. */
  text: Scalars['String']['output'];
};

/** The applicant's appeal against the answer. */
export type RatingAppeal = {
  __typename?: 'RatingAppeal';
  /** The supervisor's answer; null before. */
  answer: Maybe<AppealAnswer>;
  /** Instant of the appeal. */
  at: Scalars['DateTime']['output'];
  /** End of the day by which a supervisor must answer. */
  dueAt: Scalars['DateTime']['output'];
  /** The day that ends at `dueAt`. */
  dueOn: Scalars['Date']['output'];
  /** Reason for the appeal. */
  reason: Scalars['String']['output'];
};

/** Ratings of a district in one month that has enough of them. */
export type RatingMonth = {
  __typename?: 'RatingMonth';
  /** Average rating, 5 (best) to 1. */
  average: Scalars['Float']['output'];
  /** First day of the month. */
  from: Scalars['Date']['output'];
  /** Number of ratings. */
  ratings: Scalars['Int']['output'];
};

/** What a summary of ratings has rows for. */
export type RatingPart =
  /** Matters. */
  | 'MATTER'
  /** Home villages. */
  | 'VILLAGE'
  /** Accepting windows. */
  | 'WINDOW';

/** Ratings of one window, matter or village; see `RatingSummary`. */
export type RatingRow = {
  __typename?: 'RatingRow';
  /** Number of bad ratings answered; months with fewer than 5 answers are hidden in the same way. */
  answered: Maybe<Scalars['Int']['output']>;
  /** Share of these answered within the limit; null without answers. */
  answeredInTimeRate: Maybe<Scalars['Float']['output']>;
  /** Average rating, 5 (best) to 1. */
  average: Maybe<Scalars['Float']['output']>;
  /** Number of ratings of 1 or 2. */
  badRatings: Maybe<Scalars['Int']['output']>;
  /** Whether every month is hidden; then the figures are null. */
  hidden: Scalars['Boolean']['output'];
  /** Code of the window, matter or village. */
  key: Scalars['ID']['output'];
  /** Name to show. */
  label: Scalars['String']['output'];
  /** Number of ratings. */
  ratings: Maybe<Scalars['Int']['output']>;
  /** Number of ratings of 1, 2, 3, 4 and 5, in this order. */
  scores: Maybe<Array<Scalars['Int']['output']>>;
};


/** Ratings of one window, matter or village; see `RatingSummary`. */
export type RatingRowLabelArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** Ratings of whole months. A month counts only if it has at least 5 ratings, and if subtracting the shown figures from the district's reveals none that are hidden. */
export type RatingSummary = {
  __typename?: 'RatingSummary';
  /** Number of bad ratings answered; months with fewer than 5 answers are hidden in the same way. */
  answered: Maybe<Scalars['Int']['output']>;
  /** Share of these answered within the limit; null without answers. */
  answeredInTimeRate: Maybe<Scalars['Float']['output']>;
  /** Average rating, 5 (best) to 1. */
  average: Maybe<Scalars['Float']['output']>;
  /** Number of ratings of 1 or 2. */
  badRatings: Maybe<Scalars['Int']['output']>;
  /** Whether every month is hidden; then the figures are null. */
  hidden: Scalars['Boolean']['output'];
  /** Months of the period in which the district's ratings are shown, oldest first; empty for one window, matter or village. */
  months: Array<RatingMonth>;
  /** Number of ratings. */
  ratings: Maybe<Scalars['Int']['output']>;
  /** Rows of `by`; empty without it. */
  rows: Array<RatingRow>;
  /** Number of ratings of 1, 2, 3, 4 and 5, in this order. */
  scores: Maybe<Array<Scalars['Int']['output']>>;
};

/** A paper to print for an applicant, with a code for whoever holds it. Texts are asked for in either language. */
export type Receipt = {
  __typename?: 'Receipt';
  /** Instant of the act that it is about. */
  actedAt: Scalars['DateTime']['output'];
  /** The same as local time of the district: `2016-04-06 09:30`. */
  actedAtLocal: Scalars['String']['output'];
  /** To whom it is addressed. */
  addressee: Scalars['String']['output'];
  /** What it says, sentence by sentence, without the addressee. */
  body: Array<Scalars['String']['output']>;
  /** The case. */
  case: Case;
  /** Code of 25 letters and digits in groups of five, for `progressByCode`, `requestUploadByCode`, `supplyCorrectionByCode` and `rateByCode`. */
  code: Scalars['String']['output'];
  /** Last day on which the code counts: 30 days after printing. Printing again gives a code that counts longer. */
  codeValidUntil: Scalars['Date']['output'];
  /** Desk that issues it. */
  desk: Desk;
  /** Name of that desk. */
  deskName: Scalars['String']['output'];
  /** Whether `dueOn` is in a year whose statutory calendar is not published yet. */
  dueIsProvisional: Scalars['Boolean']['output'];
  /** The day by which the case is due, or for a correction the day by which it must be supplied. Null for a refusal. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** What it is. */
  kind: ReceiptKind;
  /** What it rests on: the rule of procedure first, then the laws of the matter. */
  legalBasis: Array<Scalars['String']['output']>;
  /** The matter, in the version that the case was filed under. */
  matter: Matter;
  /** Materials that are still to come: promised, or asked for. */
  missing: Array<Material>;
  /** Its number: that of the case, and which paper of the case it is. */
  number: Scalars['String']['output'];
  /** Phone to call: that of the desk, else the one for questions about the matter; null when none is known. */
  phone: Maybe<Scalars['String']['output']>;
  /** Instant of printing. */
  printedAt: Scalars['DateTime']['output'];
  /** The same as local time of the district. */
  printedAtLocal: Scalars['String']['output'];
  /** The same for a QR code (alphanumeric mode). */
  qr: Scalars['String']['output'];
  /** Reason, as written by the clerk or reviewer; null for an acceptance. */
  reason: Maybe<Scalars['String']['output']>;
  /** Materials that were received so far; those that counted without being shown again are among them. */
  received: Array<Material>;
  /** What the applicant can do about it; null unless it is a refusal. */
  remedies: Maybe<Remedies>;
  /** The one person to ask: the owner, or before acceptance whoever acted. Null where the schedule acted. */
  responsible: Maybe<Staff>;
  /** Its title. */
  title: Scalars['String']['output'];
};


/** A paper to print for an applicant, with a code for whoever holds it. Texts are asked for in either language. */
export type ReceiptAddresseeArgs = {
  inClear: Scalars['Boolean']['input'];
};


/** A paper to print for an applicant, with a code for whoever holds it. Texts are asked for in either language. */
export type ReceiptBodyArgs = {
  lang?: InputMaybe<Lang>;
};


/** A paper to print for an applicant, with a code for whoever holds it. Texts are asked for in either language. */
export type ReceiptDeskNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A paper to print for an applicant, with a code for whoever holds it. Texts are asked for in either language. */
export type ReceiptLegalBasisArgs = {
  lang?: InputMaybe<Lang>;
};


/** A paper to print for an applicant, with a code for whoever holds it. Texts are asked for in either language. */
export type ReceiptTitleArgs = {
  lang?: InputMaybe<Lang>;
};

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
  at: Scalars['DateTime']['input'];
  /** Why they were taken on paper, 1 to 500 characters on one line; it stands in the history of each case. */
  reason: Scalars['String']['input'];
};

/** A call back to record. */
export type RecordCallBackInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Note, 1 to 500 characters on one line. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Public number of the case. */
  number: Scalars['ID']['input'];
  /** Whether the applicant is satisfied now. */
  satisfied: Scalars['Boolean']['input'];
};

/** What was paid of a fee, or waived. What is recorded already is corrected by recording it anew; the difference is counted on the day. */
export type RecordPaymentInput = {
  /** Fen (0.01 CNY) that were paid, at most `Matter.feeInFen`. Of a case that was refused, withdrawn or lapsed no fee is due: 0 records that all was paid back. */
  amountInFen: Scalars['Int']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Why what is recorded changes, 1 to 500 characters on one line; required when something is recorded already. The applicant reads it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Number of the receipt (票据号), 1 to 50 characters on one line; required when something was paid. */
  receiptNumber?: InputMaybe<Scalars['String']['input']>;
  /** Why the rest is waived; required when less than the fee was paid, absent otherwise. */
  waiver?: InputMaybe<FeeWaiver>;
};

/** Why a request was refused. A refusal is an expected answer, not an error: nothing was written. */
export type Refusal = {
  __typename?: 'Refusal';
  /** The codes that would have been right, such as those of a missing material and of what may stand in for it; null where they are not a short list. */
  allowed: Maybe<Array<Scalars['String']['output']>>;
  /** The reason, for programs. */
  code: RefusalCode;
  /** Name of the pack's file at fault, such as `windows.json`; null except for a refused import. */
  file: Maybe<Scalars['String']['output']>;
  /** The reason in one sentence, in the language of the request's `Accept-Language` (zh or en). */
  message: Scalars['String']['output'];
  /** Which rule of a pack is broken, for programs, such as `UNKNOWN_VILLAGE`; null unless the code is `INVALID_PACK`. */
  packProblem: Maybe<Scalars['String']['output']>;
  /** The argument or input field at fault, from the argument down, list positions as decimal text: `["input", "cases", "0", "village"]`. Empty when the request as a whole is refused. */
  path: Array<Scalars['String']['output']>;
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

/** A thing of the registry that a change adds, changes, ends or removes. */
export type RegistryChange = {
  __typename?: 'RegistryChange';
  /** What the change does to it. */
  change: ThingChange;
  /** Its code; that of a matter with the number of its version: `HC-PS-02 v3`. */
  code: Scalars['ID']['output'];
  /** Its fields that change, the first 30; of a new version of a matter those that differ from the version before. */
  fields: Array<FieldChange>;
  /** What it is. */
  kind: RegistryKind;
  /** Its name; null without one. */
  name: Maybe<Scalars['String']['output']>;
};


/** A thing of the registry that a change adds, changes, ends or removes. */
export type RegistryChangeNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** Whom a change of the registry concerns, as things stand when it is checked. */
export type RegistryEffects = {
  __typename?: 'RegistryEffects';
  /** Bookings on days on which it closes their window, or the district, in the next 30 days: the schedule gives them back. The first 2,000 pairs of window and day are counted. */
  bookings: Scalars['Int']['output'];
  /** Open cases at windows that it closes, for some days or for good, and those that these windows accepted. */
  casesAtWindows: Scalars['Int']['output'];
  /** Open cases of matters that it changes. They go on under the version that they were filed under. */
  casesOfMatters: Scalars['Int']['output'];
  /** Open cases whose desk can no longer settle them once a delegation has ended. */
  casesWithoutDelegation: Scalars['Int']['output'];
  /** Unanswered help requests at windows that it closes for good; the first 20 such windows are counted. */
  helpRequests: Scalars['Int']['output'];
  /** Open cases whose limit ends on another day by the new calendar. */
  moveCount: Scalars['Int']['output'];
  /** Up to 100 of these cases. */
  moves: Array<DeadlineMove>;
  /** People whose postings it adds, changes or ends, and those who serve at windows that it closes. The first 100. */
  staff: Array<Staff>;
  /** Number of these people. */
  staffCount: Scalars['Int']['output'];
  /** People who wait with a ticket at windows that it closes today. */
  tickets: Scalars['Int']['output'];
};

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

/** A page of the registry's log (Relay). */
export type RegistryLogConnection = {
  __typename?: 'RegistryLogConnection';
  /** Entries of the page with their cursors. */
  edges: Array<RegistryLogEdge>;
  /** Whether the hash chain of these entries verifies: none was edited or removed, and on the first page none is missing at the end. */
  intact: Scalars['Boolean']['output'];
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An entry on a page (Relay). */
export type RegistryLogEdge = {
  __typename?: 'RegistryLogEdge';
  /** Opaque position of the entry in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: RegistryLogEntry;
};

/** One change to a district's registry. The entries form a hash chain, and each names the generation that it replaced. */
export type RegistryLogEntry = {
  __typename?: 'RegistryLogEntry';
  /** The change. */
  act: RegistryAct;
  /** Issuer's subject of the operator, or of the clerk who joined or separated documents. */
  actor: Scalars['ID']['output'];
  /** Instant of the change. */
  at: Scalars['DateTime']['output'];
  /** Codes of the changed items: a district, matter, delegation, posting or window; empty for an erasure report, and for joined documents. */
  codes: Array<Scalars['ID']['output']>;
  /** Day of the change in the district's time zone. */
  day: Scalars['Date']['output'];
  /** Generation after the change; the previous one when nothing changed. */
  generation: Scalars['ID']['output'];
  /** SHA-256 over this entry and the hash of the entry before, hexadecimal. */
  hash: Scalars['String']['output'];
  /** Number in the district's log, from 1 without gaps. */
  number: Scalars['Int']['output'];
  /** Generation of the registry before the change; null for the first. */
  previousGeneration: Maybe<Scalars['ID']['output']>;
  /** Role of the actor. */
  role: Role;
  /** The same person, by the name of their last posting in the district; without a name for an operator who was never posted. */
  staff: Staff;
};

/** What a change of the registry would do, had it not only been checked. */
export type RegistryPreview = {
  __typename?: 'RegistryPreview';
  /** Number of things that it adds. */
  added: Scalars['Int']['output'];
  /** Number of things that it changes, not counting those that it ends. */
  changed: Scalars['Int']['output'];
  /** These things, the first 100, by kind and code. */
  changes: Array<RegistryChange>;
  /** Whom it concerns. Read only where it is asked for. */
  effects: RegistryEffects;
  /** Number of things that it ends. */
  ended: Scalars['Int']['output'];
  /** Number of things that it removes. */
  removed: Scalars['Int']['output'];
};

/** A case to refuse. */
export type RejectCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Reason, 1 to 500 characters on one line; the applicant reads it. */
  reason: Scalars['String']['input'];
};

/** What an applicant can do about a refusal (救济途径). */
export type Remedies = {
  __typename?: 'Remedies';
  /** Court to which to bring it; null where the district's pack does not say. */
  court: Maybe<Scalars['String']['output']>;
  /** To whom to apply for review; null where the district's pack does not say. */
  reviewBody: Maybe<Scalars['String']['output']>;
  /** Days from receipt of the decision in which to apply for administrative review (行政复议). */
  reviewDays: Scalars['Int']['output'];
  /** Months from receipt of the decision in which to bring an administrative lawsuit (行政诉讼). */
  suitMonths: Scalars['Int']['output'];
  /** All of it in one sentence, to print. */
  text: Scalars['String']['output'];
};


/** What an applicant can do about a refusal (救济途径). */
export type RemediesCourtArgs = {
  lang?: InputMaybe<Lang>;
};


/** What an applicant can do about a refusal (救济途径). */
export type RemediesReviewBodyArgs = {
  lang?: InputMaybe<Lang>;
};


/** What an applicant can do about a refusal (救济途径). */
export type RemediesTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** Where a case is dealt with (办理方式). */
export type RemoteMode =
  /** Accepted at one place, decided by an office of the home village, its street or the district (异地代收代办). */
  | 'ACCEPTED_HERE_DECIDED_AT_HOME'
  /** At one desk. */
  | 'ONE_PLACE'
  /** At several windows or offices (多地联办). */
  | 'SEVERAL_PLACES'
  /** Online from filing to settlement, without a visit (全程网办). */
  | 'WHOLLY_ONLINE';

/** A shut day to open again. */
export type ReopenDistrictInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check: Scalars['Boolean']['input'];
  /** A day on which the district is shut, today or later. */
  day: Scalars['Date']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
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

/** The figures of one row of a report. */
export type ReportRow = Figures & {
  __typename?: 'ReportRow';
  accepted: Scalars['Int']['output'];
  completed: Scalars['Int']['output'];
  completedOnSpot: Scalars['Int']['output'];
  corrections: Scalars['Int']['output'];
  correctionsRepeated: Scalars['Int']['output'];
  crossVillage: Scalars['Int']['output'];
  crossVillageRate: Maybe<Scalars['Float']['output']>;
  duplicates: Scalars['Int']['output'];
  extended: Scalars['Int']['output'];
  feesCollectedInFen: Scalars['Float']['output'];
  feesWaivedInFen: Scalars['Float']['output'];
  helpAnswered: Scalars['Int']['output'];
  helpAnsweredInTime: Scalars['Int']['output'];
  helpAsked: Scalars['Int']['output'];
  helpMeanMinutes: Maybe<Scalars['Float']['output']>;
  instantRate: Maybe<Scalars['Float']['output']>;
  instantRateWithUndone: Maybe<Scalars['Float']['output']>;
  /** The day, the month, or the code of the village, street, matter or window. */
  key: Scalars['ID']['output'];
  /** Name to show. */
  label: Scalars['String']['output'];
  lapsed: Scalars['Int']['output'];
  materialsSaved: Scalars['Int']['output'];
  noShows: Scalars['Int']['output'];
  onTime: Scalars['Int']['output'];
  online: Scalars['Int']['output'];
  onlineRate: Maybe<Scalars['Float']['output']>;
  overdue: Scalars['Int']['output'];
  ratings: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  stampsSaved: Scalars['Int']['output'];
  standing: Maybe<Standing>;
  suspended: Scalars['Int']['output'];
  ticketMeanWaitMinutes: Maybe<Scalars['Float']['output']>;
  ticketsCalled: Scalars['Int']['output'];
  ticketsServed: Scalars['Int']['output'];
  undone: Scalars['Int']['output'];
  undoneDuplicates: Scalars['Int']['output'];
  undoneOnSpot: Scalars['Int']['output'];
  undoneRejected: Scalars['Int']['output'];
  urged: Scalars['Int']['output'];
  visits: Scalars['Int']['output'];
  withdrawn: Scalars['Int']['output'];
};


/** The figures of one row of a report. */
export type ReportRowLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A certificate to print again. */
export type ReprintCertificateInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of the case. */
  number: Scalars['ID']['input'];
};

/** A correction to request. */
export type RequestCorrectionInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Codes of the materials to supply, from the matter version's list. */
  materials: Array<Scalars['ID']['input']>;
  /** Public number. */
  number: Scalars['ID']['input'];
  /** What is wrong, 1 to 500 characters on one line; the applicant reads it. */
  reason: Scalars['String']['input'];
  /** Why this was not asked for the first time, 1 to 500 characters on one line: all that is missing is asked for at once (行政许可法 art. 32). Required from the second request on, and ignored before. */
  repeatReason?: InputMaybe<Scalars['String']['input']>;
};

/** A file to announce for a correction, by whoever holds a receipt. */
export type RequestUploadByCodeInput = {
  /** Its size in bytes, 1 to 10,485,760. */
  bytes: Scalars['Int']['input'];
  /** Code on the receipt, as `progressByCode` takes it. */
  code: Scalars['String']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters, as in `RequestUploadInput`. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its name on the device, 1 to 120 characters without a path; kept only until the correction names the file. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of its content, 64 hexadecimal digits. */
  sha256: Scalars['String']['input'];
  /** Its type. */
  type: FileType;
};

/** A file to announce. */
export type RequestUploadInput = {
  /** Its size in bytes, 1 to 10,485,760. */
  bytes: Scalars['Int']['input'];
  /** 6-digit code of the district whose case will name it; for clerks their own. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload gives the same upload and a new form, so that a broken upload can be resumed. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its name on the device, 1 to 120 characters without a path; kept only until a case names the file. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of its content, 64 hexadecimal digits. */
  sha256: Scalars['String']['input'];
  /** Its type. */
  type: FileType;
};

/** The result of announcing a file. */
export type RequestUploadPayload = {
  __typename?: 'RequestUploadPayload';
  /** How to send it; null when refused, and once it was checked. */
  form: Maybe<UploadForm>;
  /** Reasons for refusal; empty when it may be sent. */
  refusals: Array<Refusal>;
  /** The file; null when refused. */
  upload: Maybe<Upload>;
};

/** A case to resume. */
export type ResumeCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
};

/** A ticket to put back in line. */
export type ReturnTicketInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of a ticket of today. */
  number: Scalars['ID']['input'];
  /** Why, 1 to 500 characters on one line. */
  reason: Scalars['String']['input'];
};

/** What stands in for a material that is not shown again. */
export type ReuseKind =
  /** A certificate of this platform proves the same; it saves a stamp. */
  | 'CERTIFICATE'
  /** A clerk verified the material in an earlier case of the same person (class B). */
  | 'VERIFIED';

/** A material of a case that was not shown again. */
export type ReusedMaterial = {
  __typename?: 'ReusedMaterial';
  /** What stood in for it. */
  kind: ReuseKind;
  /** The material. */
  material: Material;
  /** Public number of the case that stood in for it. */
  number: Scalars['ID']['output'];
};

/** A material that is not shown again, as `offeredMaterials` offers it. */
export type ReusedMaterialInput = {
  /** Code of the material. */
  material: Scalars['ID']['input'];
  /** Public number of the applicant's case that stands in for it. */
  number: Scalars['ID']['input'];
};

/** The revocation of a delegation. */
export type Revocation = {
  __typename?: 'Revocation';
  /** Last day of the delegation before the revocation; null when no end was set. */
  previousTo: Maybe<Scalars['Date']['output']>;
  /** Reason for the revocation. */
  reason: Scalars['String']['output'];
  /** Day on which the revocation was recorded. */
  recordedOn: Scalars['Date']['output'];
};

/** A case whose agent no longer acts for the applicant. */
export type RevokeAuthorityInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
};

/** A certificate to revoke. */
export type RevokeCertificateInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of the case. */
  number: Scalars['ID']['input'];
  /** Reason, 1 to 500 characters on one line. The holder reads it; `verifyCertificate` does not show it. */
  reason: Scalars['String']['input'];
};

/** A delegation to revoke. */
export type RevokeDelegationInput = {
  /** True only checks: says in `preview` what the change would do, or why it is refused. Nothing is written, and the key stays unused. */
  check: Scalars['Boolean']['input'];
  /** Code of the delegation. */
  delegation: Scalars['ID']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Last day on which the delegation is in force. */
  lastDay: Scalars['Date']['input'];
  /** Reason, 1 to 500 characters; public. */
  reason: Scalars['String']['input'];
};

/** The result of a revocation. */
export type RevokeDelegationPayload = {
  __typename?: 'RevokeDelegationPayload';
  /** The delegation after the revocation, or as it would be; null when refused. */
  delegation: Maybe<Delegation>;
  /** What the revocation would do; null unless it was only checked. */
  preview: Maybe<RegistryPreview>;
  /** Reasons for refusal; empty when it was revoked, or would be. */
  refusals: Array<Refusal>;
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

/** How a material is written, to copy from. */
export type Sample = {
  __typename?: 'Sample';
  /** The material, one of the matter's. */
  material: Material;
  /** The wording; parts to fill in stand in brackets or on lines. */
  text: Scalars['String']['output'];
};


/** How a material is written, to copy from. */
export type SampleTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** A draft to save. */
export type SaveDraftInput = {
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** The contents. */
  draft: DraftInput;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of the draft to replace; a new draft when absent. */
  number?: InputMaybe<Scalars['ID']['input']>;
  /** Optimistic lock: `Case.version` of the draft as it was read. A draft that changed since is refused with CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
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

/** Searches of a clerk that found nothing on a day. */
export type SearchMisses = {
  __typename?: 'SearchMisses';
  /** Issuer's subject of the clerk. */
  clerk: Scalars['ID']['output'];
  /** Number of searches with `findCases`, `locateCase` or `offeredMaterials` that found nothing. */
  count: Scalars['Int']['output'];
  /** The clerk, by name. */
  staff: Staff;
};

/** Searches of the catalogue in a month that found no matter; nobody's identity is kept with them. */
export type SearchesWithoutResult = {
  __typename?: 'SearchesWithoutResult';
  /** Number of searches whose words were not kept. */
  others: Scalars['Int']['output'];
  /** Words that were searched at least three times, most often first. At most 200 different words are kept a month; nothing with a digit or a sign, and nothing longer than 20 characters. */
  words: Array<MissedWords>;
};

/** Has a code sent to the address on record. */
export type SendAddressCodeInput = {
  /** 6-digit code of the district. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of an own case, as the clerk of its desk: for its applicant, who is present. Absent for the asker's own address. */
  number?: InputMaybe<Scalars['ID']['input']>;
};

/** Two joined documents that are two people's after all. */
export type SeparateIdentitiesInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** Two documents that a window of the district joined; the second is separated from the first and from all others that were joined to it. */
  identities: Array<IdentityInput>;
  /** What proves it, 1 to 100 characters on one line. It enters the log as a keyed hash of the request. */
  proof: Scalars['String']['input'];
  /** Code of the clerk's window. */
  window: Scalars['ID']['input'];
};

/** How a matter is served (服务类别). */
export type ServiceClass =
  /** Filed here, and carried to another place for the applicant (代办). */
  | 'AGENCY'
  /** Settled here (直办). */
  | 'DIRECT'
  /** Checked here, decided above (初审转报). */
  | 'FORWARD';

/** The figures of a district, or a part of it, over a period, from counters alone. */
export type ServiceReport = Figures & {
  __typename?: 'ServiceReport';
  accepted: Scalars['Int']['output'];
  /** The improvement that a source claims for exactly this period, in both readings; null without one. */
  baseline: Maybe<Baseline>;
  completed: Scalars['Int']['output'];
  completedOnSpot: Scalars['Int']['output'];
  corrections: Scalars['Int']['output'];
  correctionsRepeated: Scalars['Int']['output'];
  crossVillage: Scalars['Int']['output'];
  crossVillageRate: Maybe<Scalars['Float']['output']>;
  /** Daily average: cases accepted on the days of the period that are over / working days among them. The article's figure for a period in the past; null while no working day is over. */
  dailyAverage: Maybe<Scalars['Float']['output']>;
  /** Version of the definitions of the rates; see `rateDefinitions`. */
  definitions: Scalars['String']['output'];
  duplicates: Scalars['Int']['output'];
  extended: Scalars['Int']['output'];
  feesCollectedInFen: Scalars['Float']['output'];
  feesWaivedInFen: Scalars['Float']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  helpAnswered: Scalars['Int']['output'];
  helpAnsweredInTime: Scalars['Int']['output'];
  helpAsked: Scalars['Int']['output'];
  helpMeanMinutes: Maybe<Scalars['Float']['output']>;
  instantRate: Maybe<Scalars['Float']['output']>;
  instantRateWithUndone: Maybe<Scalars['Float']['output']>;
  lapsed: Scalars['Int']['output'];
  materialsSaved: Scalars['Int']['output'];
  noShows: Scalars['Int']['output'];
  onTime: Scalars['Int']['output'];
  online: Scalars['Int']['output'];
  onlineRate: Maybe<Scalars['Float']['output']>;
  overdue: Scalars['Int']['output'];
  ratings: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  /** Rows of `groupBy`: of parts only those with a count in the period, or with open cases. Empty without it. */
  rows: Array<ReportRow>;
  stampsSaved: Scalars['Int']['output'];
  standing: Maybe<Standing>;
  suspended: Scalars['Int']['output'];
  ticketMeanWaitMinutes: Maybe<Scalars['Float']['output']>;
  ticketsCalled: Scalars['Int']['output'];
  ticketsServed: Scalars['Int']['output'];
  /** Last day. */
  to: Scalars['Date']['output'];
  undone: Scalars['Int']['output'];
  undoneDuplicates: Scalars['Int']['output'];
  undoneOnSpot: Scalars['Int']['output'];
  undoneRejected: Scalars['Int']['output'];
  urged: Scalars['Int']['output'];
  visits: Scalars['Int']['output'];
  withdrawn: Scalars['Int']['output'];
  /** Number of days of the statutory working calendar in the period. */
  workingDays: Scalars['Int']['output'];
  /** Whether the period has days whose statutory calendar is not published yet, so that `workingDays` may still change. */
  workingDaysAreProvisional: Scalars['Boolean']['output'];
};

/** What a person agreed to. */
export type SetMessagePreferencesInput = {
  /** Phone number of the mainland, or with + and country, 6 to 20 digits; or a mail address of at most 100 characters. Absent: the address on record for the channel, or the phone number in the case. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** How messages are sent, one of `MessagePreferences.offered`; null or absent: none are. */
  channel?: InputMaybe<MessageChannel>;
  /** 6-digit code of the district. */
  district: Scalars['ID']['input'];
  /** Idempotency key, 1 to 128 printable ASCII characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** Language of the messages. */
  language: Lang;
  /** Whether messages may name the matter and the last part of the number. */
  namesMatter: Scalars['Boolean']['input'];
  /** Number of an own case, as the clerk of its desk: records what its applicant said at the window. Absent for the asker's own preferences. */
  number?: InputMaybe<Scalars['ID']['input']>;
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

/** A person who serves: a clerk, reviewer or supervisor. */
export type Staff = {
  __typename?: 'Staff';
  /** Issuer's subject of the person. */
  id: Scalars['ID']['output'];
  /** How visitors call the person: a service number (工号) or a name, as the district decides. That of their last posting with one; null without. */
  name: Maybe<Scalars['String']['output']>;
};

/** Number of people who serve at a desk, by duty. */
export type StaffCounts = {
  __typename?: 'StaffCounts';
  /** Number who work the desk. */
  main: Scalars['Int']['output'];
  /** Number who step in. */
  reserve: Scalars['Int']['output'];
};

/** What is open of a district or a part of it, whatever the period: as last counted by the supervision that runs every 15 minutes. */
export type Standing = {
  __typename?: 'Standing';
  /** When it was counted. */
  at: Scalars['DateTime']['output'];
  /** Number of cases filed and neither settled, refused, withdrawn nor lapsed. */
  open: Scalars['Int']['output'];
  /** Number of those that are past their limit. A stopped clock is not overdue. */
  overdueOpen: Scalars['Int']['output'];
};

/** A street (街道), the unit between district and village. */
export type Street = Node & Unit & {
  __typename?: 'Street';
  /** 12-digit statistical code, the last three digits `000`. */
  code: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** Name of the street. */
  name: Scalars['String']['output'];
  /** Villages of the street that exist today. */
  villages: Array<Village>;
};


/** A street (街道), the unit between district and village. */
export type StreetNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A bundle to file. */
export type SubmitBundleInput = {
  /** The agent who files at the window; absent online, and when the applicant came themselves. */
  agent?: InputMaybe<AgentInput>;
  /** The applicant; a resident files for somebody else only as in `SubmitCaseInput`. */
  applicant: PersonInput;
  /** Authority of whoever files online for another person. */
  authority?: InputMaybe<AuthorityInput>;
  /** Code of the offer. */
  bundle: Scalars['ID']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Who files for the applicant, where the token does not name them; ignored for an own application. An organisation is refused with NO_REPRESENTATIVE without a name. */
  filer?: InputMaybe<FilerInput>;
  /** Materials sent as files, at most 60 for the whole bundle. Each case gets those of the materials that its matter takes as files, so that several may share one; what a file shows, it shows to all of them. At a window, scans. */
  files?: InputMaybe<Array<FileInput>>;
  /** Forms of the matters that have one. */
  forms: Array<BundleFormInput>;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Codes of the materials shown, each once. Each case gets those on its own list. */
  materials: Array<Scalars['ID']['input']>;
  /** Materials that follow, at most one entry a matter; at a window only. Absent when all that is required is there. */
  promises?: InputMaybe<Array<BundlePromiseInput>>;
  /** What was taken on paper earlier today at the window, while the line was down; absent online, and otherwise. */
  received?: InputMaybe<ReceivedOnPaperInput>;
  /** Materials that are not shown again, for every matter that asks for them. */
  reused?: InputMaybe<Array<ReusedMaterialInput>>;
  /** Number of the ticket of this visit, as in `AcceptCasesInput.ticket`. */
  ticket?: InputMaybe<Scalars['ID']['input']>;
  /** Home village of all cases, 12 digits. */
  village: Scalars['ID']['input'];
  /** Code of the clerk's window where the bundle is filed; absent online. */
  window?: InputMaybe<Scalars['ID']['input']>;
};

/** An application to file online. */
export type SubmitCaseInput = {
  /** The application. A resident files for somebody else only by an authority of a guardian, family, legal representative or staff. Absent when a draft is submitted. */
  application?: InputMaybe<ApplicationInput>;
  /** Authority of whoever files for another person. */
  authority?: InputMaybe<AuthorityInput>;
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Public number of a draft to submit as it was saved. Paths of refusals go on below it as in `DraftInput`: `["input", "draft", "materials"]`. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** Who files for the applicant, where the token does not name them; ignored for an own application. An organisation is refused with NO_REPRESENTATIVE without a name. */
  filer?: InputMaybe<FilerInput>;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The result of filing online. */
export type SubmitCasePayload = {
  __typename?: 'SubmitCasePayload';
  /** The filed case; null when refused. */
  case: Maybe<Case>;
  /** Reasons for refusal; empty when it was filed. */
  refusals: Array<Refusal>;
  /** What to look at although it was filed, as in `AcceptResult.warnings`. */
  warnings: Array<FilingWarning>;
};

/** Applications to file online in one request. */
export type SubmitCasesInput = {
  /** 1 to 50 applications, each filed or refused on its own, in this order as far as the filer may have open ones. Equal ones are filed once, and all answered with that case. */
  applications: Array<ApplicationInput>;
  /** Authority of whoever files for other people, for all of the applications. */
  authority?: InputMaybe<AuthorityInput>;
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Who files for the applicants, where the token does not name them. */
  filer?: InputMaybe<FilerInput>;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key acts once. An application is known by its content, not by its place. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The result of filing several applications. */
export type SubmitCasesPayload = {
  __typename?: 'SubmitCasesPayload';
  /** Reasons for refusing the request as a whole. */
  refusals: Array<Refusal>;
  /** One result an application, in the order of the input; empty when the request as a whole is refused. */
  results: Array<SubmitResult>;
};

/** The result for one application. */
export type SubmitResult = {
  __typename?: 'SubmitResult';
  /** The filed case; null when refused. */
  case: Maybe<Case>;
  /** Position in the input, from 0. */
  position: Scalars['Int']['output'];
  /** Reasons for refusal; empty when it was filed. LIMIT_REACHED: there was no room for it among the filer's waiting ones; send the request again later. */
  refusals: Array<Refusal>;
  /** What to look at although it was filed, as in `AcceptResult.warnings`. */
  warnings: Array<FilingWarning>;
};

/** A case that was submitted online and is now accepted at a window. */
export type SubmittedCaseInput = {
  /** What the clerk corrects in the filing while accepting it. */
  correction?: InputMaybe<DataCorrectionInput>;
  /** Files of these materials, as scanned at the window; those sent before stay. */
  files?: InputMaybe<Array<FileInput>>;
  /** Codes of the materials shown at the window; those sent before count too. */
  materials: Array<Scalars['ID']['input']>;
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Whether the applicant or agent is at the window; false when the case is dealt with wholly online. */
  visit: Scalars['Boolean']['input'];
};

/** The clerk who takes over, and at which window. */
export type SuccessorInput = {
  /** Subject of the clerk; posted to the window if the registry has postings of the clerk. */
  clerk: Scalars['ID']['input'];
  /** Code of the window, in service. */
  window: Scalars['ID']['input'];
};

/** A correction, supplied by whoever holds a receipt. Name, phone and village are changed at a window or by the signed-in applicant. */
export type SupplyCorrectionByCodeInput = {
  /** Code on the receipt, as `progressByCode` takes it. */
  code: Scalars['String']['input'];
  /** Materials sent as files, which were announced with `requestUploadByCode`. */
  files?: InputMaybe<Array<FileInput>>;
  /** The form, whole, at most 8 KB; absent when it stays as it is. */
  form?: InputMaybe<Scalars['JSON']['input']>;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Codes of the materials, all that were asked for among them, unless they are sent as files. */
  materials: Array<Scalars['ID']['input']>;
};

/** A correction that is supplied: at least one of materials, form, phone, name and village, and all materials that were asked for. Each is checked as at filing. */
export type SupplyCorrectionInput = {
  /** Files of these materials; those sent before stay. Their materials count as supplied. */
  files?: InputMaybe<Array<FileInput>>;
  /** The form, filled in anew as a whole, at most 8 KB. Stored encrypted. */
  form?: InputMaybe<Scalars['JSON']['input']>;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Codes of the materials supplied, all that were asked for. */
  materials: Array<Scalars['ID']['input']>;
  /** The applicant's name, as it is right. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Public number. */
  number: Scalars['ID']['input'];
  /** The applicant's phone number, 6 to 20 digits, spaces and hyphens; empty to remove a wrong one. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Number of the ticket of this visit, as in `AcceptCasesInput.ticket`. */
  ticket?: InputMaybe<Scalars['ID']['input']>;
  /** Home village, 12 digits, in the same district. The number of the case stays. */
  village?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the clerk's window where they were shown; absent online. */
  window?: InputMaybe<Scalars['ID']['input']>;
};

/** Promised materials that are supplied. */
export type SupplyMaterialsInput = {
  /** Files of these materials; those sent before stay. */
  files?: InputMaybe<Array<FileInput>>;
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Codes of the materials supplied, at least one, from those that were promised. */
  materials: Array<Scalars['ID']['input']>;
  /** Public number. */
  number: Scalars['ID']['input'];
};

/** A case to suspend. */
export type SuspendCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it is suspended for, one of `Matter.suspensions`. */
  kind: SuspensionKind;
  /** Last day of the suspension, from tomorrow to 180 days ahead; the applicant is told. */
  lastDay: Scalars['Date']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Reason, 1 to 500 characters on one line; the applicant reads it. */
  reason: Scalars['String']['input'];
};

/** A suspension of the clock (暂停计时), whose time the law does not count (行政许可法 art. 45). */
export type Suspension = {
  __typename?: 'Suspension';
  /** What it is for. */
  kind: SuspensionKind;
  /** Its last day; the clock goes on after it, whether or not anybody acts. */
  lastDay: Scalars['Date']['output'];
  /** Reason, as written by the clerk or reviewer. */
  reason: Scalars['String']['output'];
  /** Instant at which the clock stopped. */
  since: Scalars['DateTime']['output'];
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

/** A help request to take. */
export type TakeHelpInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
};

/** A ticket to take. */
export type TakeTicketInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat on the same day with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the matter to come for. */
  matter?: InputMaybe<Scalars['ID']['input']>;
  /** Why to be called before others, one of `District.queuePriority`; the window may ask for a document. */
  priority?: InputMaybe<PriorityReason>;
  /** Code of the window; for a clerk, one that they are posted to. */
  window: Scalars['ID']['input'];
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

/** A place in the queue of a window and day (取号). */
export type Ticket = Node & {
  __typename?: 'Ticket';
  /** Booked time of an appointment, from which on the ticket is called before those without one; null without an appointment. */
  bookedFor: Maybe<Scalars['DateTime']['output']>;
  /** Instant of the last call; null before. */
  calledAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** The matter, in the version in force on the day; null when not stated. */
  matter: Maybe<Matter>;
  /** Public number, with the window, the day and the place: `350205002214-01-20160406-001`. */
  number: Scalars['ID']['output'];
  /** Why it is called before others; null if it is called in its turn. */
  priority: Maybe<PriorityReason>;
  /** The sign that is called out: `A001`, counted from 1 at each window every day. */
  sign: Scalars['String']['output'];
  /** Status of the ticket. */
  status: TicketStatus;
  /** Instant at which it was taken; after a transfer, at which it was taken at the first window. */
  takenAt: Scalars['DateTime']['output'];
  /** Number of the ticket of another window that it continues; null unless it came from there. */
  transferredFrom: Maybe<Scalars['ID']['output']>;
  /** Number of the ticket of another window that continues it; null unless TRANSFERRED. */
  transferredTo: Maybe<Scalars['ID']['output']>;
  /** How long the ticket still waits; null unless WAITING. */
  wait: Maybe<TicketWait>;
  /** The window. */
  window: Window;
};

/** A page of tickets (Relay). */
export type TicketConnection = {
  __typename?: 'TicketConnection';
  /** Tickets of the page with their cursors. */
  edges: Array<TicketEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A ticket on a page (Relay). */
export type TicketEdge = {
  __typename?: 'TicketEdge';
  /** Opaque position of the ticket in the list. */
  cursor: Scalars['String']['output'];
  /** The ticket. */
  node: Ticket;
};

/** A ticket to act on. */
export type TicketInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
};

/** The result of an act on a ticket. */
export type TicketPayload = {
  __typename?: 'TicketPayload';
  /** Reasons for refusal; empty when the act was carried out. */
  refusals: Array<Refusal>;
  /** The ticket after the act; null when refused. */
  ticket: Maybe<Ticket>;
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

/** How long a ticket still waits. */
export type TicketWait = {
  __typename?: 'TicketWait';
  /** Expected minutes, rounded up: `peopleAhead` × the window's mean minutes per served ticket over its last 5 working days. Null when nothing was served on those days. */
  expectedWaitMinutes: Maybe<Scalars['Int']['output']>;
  /** Number of people who are called earlier. */
  peopleAhead: Scalars['Int']['output'];
};

/** A ticket to move to another window. */
export type TransferTicketInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number of a ticket of today. */
  number: Scalars['ID']['input'];
  /** Why, 1 to 500 characters on one line. */
  reason: Scalars['String']['input'];
  /** Code of another window of the district that opens today and takes the ticket's matter. */
  window: Scalars['ID']['input'];
};

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
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Why it was wrong, 1 to 500 characters on one line; the applicant reads it. */
  reason: Scalars['String']['input'];
};

/** A finished ticket to reopen. */
export type UndoFinishTicketInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Why, 1 to 500 characters on one line. */
  reason: Scalars['String']['input'];
};

/** A unit of administration: a district, street or village. */
export type Unit = {
  /** Statistical code: 6 digits for a district, 12 for a street or village. */
  code: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** Name of the unit. */
  name: Scalars['String']['output'];
};


/** A unit of administration: a district, street or village. */
export type UnitNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A desk that the registry does not hold: one that an import removed, or one that only a token names. */
export type UnknownDesk = Desk & {
  __typename?: 'UnknownDesk';
  /** Code of the desk, the only fact known. */
  code: Scalars['ID']['output'];
  /** The code again. */
  name: Scalars['String']['output'];
};


/** A desk that the registry does not hold: one that an import removed, or one that only a token names. */
export type UnknownDeskNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A file that was announced. It is seen by whoever announced it alone, until a case names it. */
export type Upload = {
  __typename?: 'Upload';
  /** Instant at which it was announced. */
  at: Scalars['DateTime']['output'];
  /** Its size in bytes. */
  bytes: Scalars['Int']['output'];
  /** Instant after which it is removed unless a case names it; null once one does. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Id by which a case names it. */
  id: Scalars['ID']['output'];
  /** Its name on the device; null when none was given, and once a case names the file. */
  name: Maybe<Scalars['String']['output']>;
  /** The same in words; null unless it was refused. */
  refusedBecause: Maybe<Scalars['String']['output']>;
  /** Why it was refused; null unless it was. */
  refusedFor: Maybe<FileFault>;
  /** SHA-256 of its content, 64 hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Whether it may be used. */
  state: UploadState;
  /** Its type. */
  type: FileType;
};


/** A file that was announced. It is seen by whoever announced it alone, until a case names it. */
export type UploadRefusedBecauseArgs = {
  lang?: InputMaybe<Lang>;
};

/** Where and how to send a file: a POST of type multipart/form-data with all fields, and the content last in a field called `file`. */
export type UploadForm = {
  __typename?: 'UploadForm';
  /** Until when the form is taken; ask again with the same key for a new one. */
  expiresAt: Scalars['DateTime']['output'];
  /** Fields to send before the content. */
  fields: Array<UploadFormField>;
  /** Address to send it to. */
  url: Scalars['String']['output'];
};

/** A field of the form that sends a file. */
export type UploadFormField = {
  __typename?: 'UploadFormField';
  /** Name of the field. */
  name: Scalars['String']['output'];
  /** Its value, to be sent unchanged. */
  value: Scalars['String']['output'];
};

/** A part of a pack that is too large for one request. */
export type UploadPackPartInput = {
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Idempotency key of the import that the part is for, 1 to 128 printable ASCII characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** The part, at most 350 KB: a pack of which lists hold only some of the entries, and files or fields may be missing. Parts are joined in their order, groups field by field, lists one after the other. */
  part: Scalars['JSON']['input'];
  /** Position of the part, from 0 to 59. A position that is sent again replaces the part. */
  position: Scalars['Int']['input'];
};

/** The result of an upload. */
export type UploadPackPartPayload = {
  __typename?: 'UploadPackPartPayload';
  /** Position of the part that is kept; null when refused. It is kept for at least a day. */
  position: Maybe<Scalars['Int']['output']>;
  /** Reasons for refusal; empty when the part is kept. */
  refusals: Array<Refusal>;
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
  district: Scalars['ID']['input'];
  /** How many parts make up the pack, 1 to 60. */
  parts: Scalars['Int']['input'];
};

/** A case whose desk is to be urged. */
export type UrgeCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** What the desk should do, 1 to 500 characters on one line; the desk reads it in the history, the applicant only that the desk was urged. */
  reason: Scalars['String']['input'];
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

/** A village or community (村居), the lowest unit. */
export type Village = Node & Unit & {
  __typename?: 'Village';
  /** 12-digit statistical code. */
  code: Scalars['ID']['output'];
  /** First day on which the village is known to exist; null when it precedes the first published list. */
  from: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Whether a villagers' or a residents' committee runs it. */
  kind: VillageKind;
  /** Name of the village. */
  name: Scalars['String']['output'];
  /** Street that the village belongs to. */
  street: Street;
  /** Last day on which the village is known to exist; null while it exists. */
  to: Maybe<Scalars['Date']['output']>;
};


/** A village or community (村居), the lowest unit. */
export type VillageNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** The kinds of village. */
export type VillageKind =
  /** A residents' committee (居委会). */
  | 'COMMUNITY'
  /** A villagers' committee (村委会). */
  | 'VILLAGE';

/** A desk that accepts matters (窗口). */
export type Window = Desk & Node & {
  __typename?: 'Window';
  /** What the place offers to people who do not walk, see or hear well; empty where the district has not said. */
  accessibility: Array<Accessibility>;
  /** Postal address; null where the district has not said. */
  address: Maybe<Scalars['String']['output']>;
  /** Closures, past and future, earliest first. */
  closures: Array<Closure>;
  /** 12-digit code of the unit and two digits: `350205002214-01`. */
  code: Scalars['ID']['output'];
  /** Where the window is; null where the district has not said. */
  coordinates: Maybe<Coordinates>;
  /** How to get there, from buses to the door; null where the district has not said. */
  directions: Maybe<Scalars['String']['output']>;
  /** First day of service; null when service has no known beginning. */
  from: Maybe<Scalars['Date']['output']>;
  /** Opening hours on working days. */
  hours: Array<OpeningHours>;
  id: Scalars['ID']['output'];
  /** Whether the window is open at an instant, by its hours, closures and the statutory calendar. */
  isOpen: Scalars['Boolean']['output'];
  /** Level of the unit. */
  level: Level;
  /** Name of the window. */
  name: Scalars['String']['output'];
  /** Phone of the window, as dialled; null where the district has not said. */
  phone: Maybe<Scalars['String']['output']>;
  /** The queue of the window now. Public. */
  queue: WindowQueue;
  /** Number of people posted to the window on a day. `postings` names them, for operators and supervisors. */
  staff: StaffCounts;
  /** Last day of service; null when no end is set. */
  to: Maybe<Scalars['Date']['output']>;
  /** Unit that the window belongs to. */
  unit: Unit;
};


/** A desk that accepts matters (窗口). */
export type WindowAddressArgs = {
  lang?: InputMaybe<Lang>;
};


/** A desk that accepts matters (窗口). */
export type WindowDirectionsArgs = {
  lang?: InputMaybe<Lang>;
};


/** A desk that accepts matters (窗口). */
export type WindowIsOpenArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A desk that accepts matters (窗口). */
export type WindowNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A desk that accepts matters (窗口). */
export type WindowStaffArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of a change to a window. */
export type WindowPayload = {
  __typename?: 'WindowPayload';
  /** What is open at the window after the change; a supervisor hands it over. Null when refused. */
  openWork: Maybe<OpenWork>;
  /** What the change would do; null unless it was only checked. */
  preview: Maybe<RegistryPreview>;
  /** Reasons for refusal; empty when the window was changed, or would be. */
  refusals: Array<Refusal>;
  /** The window after the change, or as it would be; null when refused. */
  window: Maybe<Window>;
};

/** The queue of a window now. */
export type WindowQueue = {
  __typename?: 'WindowQueue';
  /** Sign of the ticket called last today; null before the first call. */
  calledSign: Maybe<Scalars['String']['output']>;
  /** Expected wait of a ticket taken now, in minutes, rounded up: `waiting` × the window's mean minutes per served ticket over its last 5 working days. Null when nothing was served on those days. */
  expectedWaitMinutes: Maybe<Scalars['Int']['output']>;
  /** Number of people waiting. */
  waiting: Scalars['Int']['output'];
};

/** A case to withdraw. */
export type WithdrawCaseInput = {
  /** Idempotency key, 1 to 128 printable ASCII characters: a repeat with the same key and payload acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Public number. */
  number: Scalars['ID']['input'];
  /** Reason, at most 500 characters on one line. */
  reason?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Desk:
    | ( Directory )
    | ( OfficeParent )
    | ( UnknownDeskParent )
    | ( WindowParent )
  ;
  Figures:
    | ( Row )
    | ( Report )
  ;
  Node:
    | ( AppointmentParent )
    | ( OpenedBundle )
    | ( OfferParent )
    | ( CaseParent )
    | ( DelegationParent )
    | ( DepartmentParent )
    | ( Directory )
    | ( Help )
    | ( MatterParent )
    | ( OfficeParent )
    | ( PostingParent )
    | ( StreetParent )
    | ( TicketParent )
    | ( VillageParent )
    | ( WindowParent )
  ;
  Unit:
    | ( Directory )
    | ( StreetParent )
    | ( VillageParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCaseInput: AcceptCaseInput;
  AcceptCasesInput: AcceptCasesInput;
  AcceptCasesPayload: ResolverTypeWrapper<Omit<AcceptCasesPayload, 'refusals' | 'results'> & { refusals: Array<ResolversTypes['Refusal']>, results: Array<ResolversTypes['AcceptResult']> }>;
  AcceptResult: ResolverTypeWrapper<RowResultParent>;
  Accessibility: Accessibility;
  AgentInput: AgentInput;
  AnswerAppealInput: AnswerAppealInput;
  AnswerHelpInput: AnswerHelpInput;
  AnswerRatingInput: AnswerRatingInput;
  AppealAnswer: ResolverTypeWrapper<AppealAnswer>;
  AppealRatingInput: AppealRatingInput;
  ApplicationInput: ApplicationInput;
  AppointAgentInput: AppointAgentInput;
  Appointment: ResolverTypeWrapper<AppointmentParent>;
  AppointmentConnection: ResolverTypeWrapper<AppointmentConnectionParent>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  AppointmentPayload: ResolverTypeWrapper<Omit<AppointmentPayload, 'appointment' | 'refusals'> & { appointment?: Maybe<ResolversTypes['Appointment']>, refusals: Array<ResolversTypes['Refusal']> }>;
  AppointmentSlot: ResolverTypeWrapper<AppointmentSlot>;
  AppointmentStatus: AppointmentStatus;
  Appraisal: ResolverTypeWrapper<AppraisalParent>;
  AppraisalFigures: ResolverTypeWrapper<AppraisalFigures>;
  AppraisalPart: AppraisalPart;
  AppraisalRow: ResolverTypeWrapper<AppraisalRowParent>;
  ArchivedDigest: ResolverTypeWrapper<ArchivedDigest>;
  AskBackInput: AskBackInput;
  AskForHelpInput: AskForHelpInput;
  AskOpinionInput: AskOpinionInput;
  AskedCorrection: ResolverTypeWrapper<Omit<AskedCorrection, 'materials'> & { materials: Array<ResolversTypes['Material']> }>;
  AuditStatus: ResolverTypeWrapper<Omit<AuditStatus, 'verification'> & { verification?: Maybe<ResolversTypes['NightlyVerification']> }>;
  Authority: ResolverTypeWrapper<Authority>;
  AuthorityInput: AuthorityInput;
  AuthorityKind: AuthorityKind;
  Baseline: ResolverTypeWrapper<ReadBaseline>;
  BaselineReading: BaselineReading;
  BearerCheck: BearerCheck;
  BilingualInput: BilingualInput;
  BookAppointmentInput: BookAppointmentInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bundle: ResolverTypeWrapper<OpenedBundle>;
  BundleFormInput: BundleFormInput;
  BundleItem: ResolverTypeWrapper<ItemParent>;
  BundleOffer: ResolverTypeWrapper<OfferParent>;
  BundlePayload: ResolverTypeWrapper<Omit<BundlePayload, 'bundle' | 'refusals'> & { bundle?: Maybe<ResolversTypes['Bundle']>, refusals: Array<ResolversTypes['Refusal']> }>;
  BundleProgress: ResolverTypeWrapper<BundleProgress>;
  BundlePromiseInput: BundlePromiseInput;
  ByCodePayload: ResolverTypeWrapper<Omit<ByCodePayload, 'progress' | 'refusals'> & { progress?: Maybe<ResolversTypes['CaseProgress']>, refusals: Array<ResolversTypes['Refusal']> }>;
  Calendar: ResolverTypeWrapper<Directory>;
  CalendarPayload: ResolverTypeWrapper<Omit<CalendarPayload, 'calendar' | 'preview' | 'refusals'> & { calendar?: Maybe<ResolversTypes['Calendar']>, preview?: Maybe<ResolversTypes['RegistryPreview']>, refusals: Array<ResolversTypes['Refusal']> }>;
  CalendarYear: ResolverTypeWrapper<CalendarYear>;
  CallBack: ResolverTypeWrapper<Omit<CallBack, 'desk'> & { desk: ResolversTypes['Desk'] }>;
  CallTicketInput: CallTicketInput;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelOpinionInput: CancelOpinionInput;
  Case: ResolverTypeWrapper<CaseParent>;
  CaseAction: CaseAction;
  CaseBundle: ResolverTypeWrapper<CaseBundle>;
  CaseConnection: ResolverTypeWrapper<CaseConnectionParent>;
  CaseDataField: CaseDataField;
  CaseDecision: CaseDecision;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node?: Maybe<ResolversTypes['Case']> }>;
  CaseEvent: ResolverTypeWrapper<CaseEventParent>;
  CaseEventType: CaseEventType;
  CaseExtension: ResolverTypeWrapper<CaseExtension>;
  CaseFile: ResolverTypeWrapper<CaseFileParent>;
  CaseListing: ResolverTypeWrapper<CaseListingParent>;
  CaseListingConnection: ResolverTypeWrapper<Omit<CaseListingConnection, 'edges'> & { edges: Array<ResolversTypes['CaseListingEdge']> }>;
  CaseListingEdge: ResolverTypeWrapper<Omit<CaseListingEdge, 'node'> & { node: ResolversTypes['CaseListing'] }>;
  CaseNote: ResolverTypeWrapper<Omit<CaseNote, 'desk'> & { desk?: Maybe<ResolversTypes['Desk']> }>;
  CaseOpinion: ResolverTypeWrapper<Omit<CaseOpinion, 'askedBy' | 'askedOf'> & { askedBy: ResolversTypes['Desk'], askedOf: ResolversTypes['Desk'] }>;
  CaseOwner: ResolverTypeWrapper<Omit<CaseOwner, 'window'> & { window: ResolversTypes['Window'] }>;
  CasePayload: ResolverTypeWrapper<Omit<CasePayload, 'case' | 'refusals'> & { case?: Maybe<ResolversTypes['Case']>, refusals: Array<ResolversTypes['Refusal']> }>;
  CaseProgress: ResolverTypeWrapper<Progress>;
  CaseStatus: CaseStatus;
  CaseView: ResolverTypeWrapper<CaseViewParent>;
  CaseViewConnection: ResolverTypeWrapper<Omit<CaseViewConnection, 'edges'> & { edges: Array<ResolversTypes['CaseViewEdge']> }>;
  CaseViewEdge: ResolverTypeWrapper<Omit<CaseViewEdge, 'node'> & { node: ResolversTypes['CaseView'] }>;
  CaseViewKind: CaseViewKind;
  CatalogueRates: ResolverTypeWrapper<CatalogueRates>;
  Certificate: ResolverTypeWrapper<CertificateParent>;
  CertificateStatus: CertificateStatus;
  CertificateVerification: ResolverTypeWrapper<Verification>;
  CertifiedField: ResolverTypeWrapper<CertifiedFieldParent>;
  ChangeTicketPriorityInput: ChangeTicketPriorityInput;
  Channel: Channel;
  CheckInInput: CheckInInput;
  ClaimCaseInput: ClaimCaseInput;
  ClearPerson: ResolverTypeWrapper<Person>;
  CloseDistrictInput: CloseDistrictInput;
  CloseHelpInput: CloseHelpInput;
  CloseWindowForInput: CloseWindowForInput;
  CloseWindowInput: CloseWindowInput;
  Closure: ResolverTypeWrapper<ClosureParent>;
  Colleague: ResolverTypeWrapper<ColleagueParent>;
  ColleagueConnection: ResolverTypeWrapper<ColleagueConnectionParent>;
  ColleagueEdge: ResolverTypeWrapper<Omit<ColleagueEdge, 'node'> & { node: ResolversTypes['Colleague'] }>;
  CompleteCaseInput: CompleteCaseInput;
  ConfirmAddressInput: ConfirmAddressInput;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CoordinatesInput: CoordinatesInput;
  CorrectCaseInput: CorrectCaseInput;
  Correction: ResolverTypeWrapper<Omit<Correction, 'materials'> & { materials: Array<ResolversTypes['Material']> }>;
  CoverageRow: ResolverTypeWrapper<CoverageRow>;
  CoverageStep: CoverageStep;
  DataCorrectionInput: DataCorrectionInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadlineMove: ResolverTypeWrapper<DeadlineMove>;
  DeclineApplicationInput: DeclineApplicationInput;
  DeclinedApplicationInput: DeclinedApplicationInput;
  DelegateMatterInput: DelegateMatterInput;
  DelegateMatterPayload: ResolverTypeWrapper<Omit<DelegateMatterPayload, 'delegation' | 'preview' | 'refusals'> & { delegation?: Maybe<ResolversTypes['Delegation']>, preview?: Maybe<ResolversTypes['RegistryPreview']>, refusals: Array<ResolversTypes['Refusal']> }>;
  Delegation: ResolverTypeWrapper<DelegationParent>;
  DelegationConnection: ResolverTypeWrapper<Omit<DelegationConnection, 'edges'> & { edges: Array<ResolversTypes['DelegationEdge']> }>;
  DelegationCoverage: ResolverTypeWrapper<DelegationCoverage>;
  DelegationEdge: ResolverTypeWrapper<Omit<DelegationEdge, 'node'> & { node: ResolversTypes['Delegation'] }>;
  DelegationKind: DelegationKind;
  DeliveryState: DeliveryState;
  Department: ResolverTypeWrapper<DepartmentParent>;
  Desk: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Desk']>;
  District: ResolverTypeWrapper<Directory>;
  DistrictClosure: ResolverTypeWrapper<ClosureOfDistrict>;
  Draft: ResolverTypeWrapper<DraftParent>;
  DraftIdentity: ResolverTypeWrapper<DraftIdentity>;
  DraftInput: DraftInput;
  DraftPerson: ResolverTypeWrapper<DraftPersonParent>;
  DraftPersonInput: DraftPersonInput;
  Duty: Duty;
  EndPostingInput: EndPostingInput;
  ErasePersonInput: ErasePersonInput;
  ErasePersonPayload: ResolverTypeWrapper<Omit<ErasePersonPayload, 'erasure' | 'refusals'> & { erasure?: Maybe<ResolversTypes['Erasure']>, refusals: Array<ResolversTypes['Refusal']> }>;
  Erasure: ResolverTypeWrapper<Omit<Erasure, 'kept'> & { kept: Array<ResolversTypes['KeptItem']> }>;
  ErasureCount: ResolverTypeWrapper<ErasureCount>;
  ErasureGround: ErasureGround;
  ErasureItemKind: ErasureItemKind;
  ErasureReport: ResolverTypeWrapper<Omit<ErasureReport, 'kept'> & { kept: Array<ResolversTypes['KeptCount']> }>;
  Escalation: ResolverTypeWrapper<OverdueItem>;
  EscalationConnection: ResolverTypeWrapper<Omit<EscalationConnection, 'edges'> & { edges: Array<ResolversTypes['EscalationEdge']> }>;
  EscalationEdge: ResolverTypeWrapper<Omit<EscalationEdge, 'node'> & { node?: Maybe<ResolversTypes['Escalation']> }>;
  EscalationKind: EscalationKind;
  EscalationParty: EscalationParty;
  EscalationRecipient: ResolverTypeWrapper<Omit<EscalationRecipient, 'desk'> & { desk: ResolversTypes['Desk'] }>;
  EscalationStep: EscalationStep;
  EventRole: EventRole;
  ExtendCaseInput: ExtendCaseInput;
  ExtensionRule: ResolverTypeWrapper<ExtensionRule>;
  FeeWaiver: FeeWaiver;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FigureChange: ResolverTypeWrapper<FigureChange>;
  Figures: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Figures']>;
  FileFault: FileFault;
  FileInput: FileInput;
  FileLink: ResolverTypeWrapper<FileLink>;
  FileType: FileType;
  FilerInput: FilerInput;
  FilingWarning: ResolverTypeWrapper<FilingWarning>;
  FilingWarningCode: FilingWarningCode;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForwardCaseInput: ForwardCaseInput;
  FoundCase: ResolverTypeWrapper<CaseHeader>;
  FoundCaseConnection: ResolverTypeWrapper<Omit<FoundCaseConnection, 'edges'> & { edges: Array<ResolversTypes['FoundCaseEdge']> }>;
  FoundCaseEdge: ResolverTypeWrapper<Omit<FoundCaseEdge, 'node'> & { node?: Maybe<ResolversTypes['FoundCase']> }>;
  FrequentQuestion: ResolverTypeWrapper<FrequentQuestionParent>;
  GiveOpinionInput: GiveOpinionInput;
  Guide: ResolverTypeWrapper<GuideParent>;
  HandOverAllInput: HandOverAllInput;
  HandOverAllPayload: ResolverTypeWrapper<Omit<HandOverAllPayload, 'notHandedOver' | 'refusals'> & { notHandedOver: Array<ResolversTypes['NotHandedOver']>, refusals: Array<ResolversTypes['Refusal']> }>;
  HandOverCaseInput: HandOverCaseInput;
  HandOverHelpInput: HandOverHelpInput;
  Handling: Handling;
  HelpEvent: ResolverTypeWrapper<HelpEventParent>;
  HelpEventType: HelpEventType;
  HelpLevel: HelpLevel;
  HelpMessage: ResolverTypeWrapper<HelpMessageParent>;
  HelpOwner: ResolverTypeWrapper<Omit<HelpOwner, 'window'> & { window: ResolversTypes['Window'] }>;
  HelpPayload: ResolverTypeWrapper<Omit<HelpPayload, 'helpRequest' | 'refusals'> & { helpRequest?: Maybe<ResolversTypes['HelpRequest']>, refusals: Array<ResolversTypes['Refusal']> }>;
  HelpRequest: ResolverTypeWrapper<Help>;
  HelpRequestConnection: ResolverTypeWrapper<Omit<HelpRequestConnection, 'edges'> & { edges: Array<ResolversTypes['HelpRequestEdge']> }>;
  HelpRequestEdge: ResolverTypeWrapper<Omit<HelpRequestEdge, 'node'> & { node?: Maybe<ResolversTypes['HelpRequest']> }>;
  HelpStatus: HelpStatus;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identity: ResolverTypeWrapper<Identity>;
  IdentityInput: IdentityInput;
  IdentityJoin: ResolverTypeWrapper<IdentityJoin>;
  IdentityJoinPayload: ResolverTypeWrapper<Omit<IdentityJoinPayload, 'refusals'> & { refusals: Array<ResolversTypes['Refusal']> }>;
  IdentityKind: IdentityKind;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportDistrictInput: ImportDistrictInput;
  ImportDistrictPayload: ResolverTypeWrapper<Omit<ImportDistrictPayload, 'district' | 'preview' | 'refusals'> & { district?: Maybe<ResolversTypes['District']>, preview?: Maybe<ResolversTypes['RegistryPreview']>, refusals: Array<ResolversTypes['Refusal']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JoinIdentitiesInput: JoinIdentitiesInput;
  JoinedDocument: ResolverTypeWrapper<Omit<JoinedDocument, 'window'> & { window?: Maybe<ResolversTypes['Window']> }>;
  KeptCount: ResolverTypeWrapper<RetainedCount>;
  KeptItem: ResolverTypeWrapper<KeptParent>;
  KeptReason: KeptReason;
  Lang: Lang;
  Level: Level;
  Light: Light;
  Limit: ResolverTypeWrapper<Limit>;
  LimitChange: ResolverTypeWrapper<LimitChange>;
  LimitUnit: LimitUnit;
  MarkDuplicateInput: MarkDuplicateInput;
  MaskedIdentity: ResolverTypeWrapper<MaskedIdentity>;
  MaskedPerson: ResolverTypeWrapper<MaskedPersonParent>;
  Material: ResolverTypeWrapper<MaterialParent>;
  MaterialCondition: MaterialCondition;
  MaterialFiles: ResolverTypeWrapper<MaterialFiles>;
  MaterialForm: MaterialForm;
  MaterialPromise: ResolverTypeWrapper<Omit<MaterialPromise, 'materials'> & { materials: Array<ResolversTypes['Material']> }>;
  Matter: ResolverTypeWrapper<MatterParent>;
  MatterCertificate: ResolverTypeWrapper<MatterCertificate>;
  MatterChanges: ResolverTypeWrapper<MatterChangesParent>;
  MatterConnection: ResolverTypeWrapper<Omit<MatterConnection, 'edges'> & { edges: Array<ResolversTypes['MatterEdge']> }>;
  MatterEdge: ResolverTypeWrapper<Omit<MatterEdge, 'node'> & { node: ResolversTypes['Matter'] }>;
  Me: ResolverTypeWrapper<Asker>;
  MessageChannel: MessageChannel;
  MessageDelivery: ResolverTypeWrapper<DeliveryParent>;
  MessagePreferences: ResolverTypeWrapper<PreferencesParent>;
  MessagePreferencesPayload: ResolverTypeWrapper<Omit<MessagePreferencesPayload, 'preferences' | 'refusals'> & { preferences?: Maybe<ResolversTypes['MessagePreferences']>, refusals: Array<ResolversTypes['Refusal']> }>;
  MessageState: MessageState;
  MissedWords: ResolverTypeWrapper<MissedWords>;
  MoveAppointmentInput: MoveAppointmentInput;
  MoveCaseInput: MoveCaseInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyDesk: ResolverTypeWrapper<MyDeskParent>;
  NamedTheme: ResolverTypeWrapper<ThemeParent>;
  NearWindow: ResolverTypeWrapper<NearWindowParent>;
  Nearness: Nearness;
  NightlyComparison: ResolverTypeWrapper<NightlyComparison>;
  NightlyVerification: ResolverTypeWrapper<NightAudit>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotHandedOver: ResolverTypeWrapper<Omit<NotHandedOver, 'refusals'> & { refusals: Array<ResolversTypes['Refusal']> }>;
  NoteCaseInput: NoteCaseInput;
  Notice: ResolverTypeWrapper<NoticeParent>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node?: Maybe<ResolversTypes['Notice']> }>;
  OfferedMaterial: ResolverTypeWrapper<OfferedParent>;
  Office: ResolverTypeWrapper<OfficeParent>;
  OpenWindowInput: OpenWindowInput;
  OpenWork: ResolverTypeWrapper<OpenWork>;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OpeningHoursInput: OpeningHoursInput;
  OpinionStatus: OpinionStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<Omit<Payment, 'desk'> & { desk: ResolversTypes['Desk'] }>;
  PersonInput: PersonInput;
  PostStaffInput: PostStaffInput;
  Posting: ResolverTypeWrapper<PostingParent>;
  PostingConnection: ResolverTypeWrapper<Omit<PostingConnection, 'edges'> & { edges: Array<ResolversTypes['PostingEdge']> }>;
  PostingEdge: ResolverTypeWrapper<Omit<PostingEdge, 'node'> & { node: ResolversTypes['Posting'] }>;
  PostingPayload: ResolverTypeWrapper<Omit<PostingPayload, 'posting' | 'preview' | 'refusals'> & { posting?: Maybe<ResolversTypes['Posting']>, preview?: Maybe<ResolversTypes['RegistryPreview']>, refusals: Array<ResolversTypes['Refusal']> }>;
  PriorityReason: PriorityReason;
  ProgressStep: ResolverTypeWrapper<Step>;
  PromiseInput: PromiseInput;
  PublishCalendarYearInput: PublishCalendarYearInput;
  PublishMatterInput: PublishMatterInput;
  PublishMatterPayload: ResolverTypeWrapper<Omit<PublishMatterPayload, 'matter' | 'preview' | 'refusals'> & { matter?: Maybe<ResolversTypes['Matter']>, preview?: Maybe<ResolversTypes['RegistryPreview']>, refusals: Array<ResolversTypes['Refusal']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueuePriority: ResolverTypeWrapper<QueuePriority>;
  Rate: Rate;
  RateByCodeInput: RateByCodeInput;
  RateCaseInput: RateCaseInput;
  RateDefinition: ResolverTypeWrapper<RateDefinitionParent>;
  RateReading: RateReading;
  Rating: ResolverTypeWrapper<Omit<Rating, 'answer' | 'callBack'> & { answer?: Maybe<ResolversTypes['RatingAnswer']>, callBack?: Maybe<ResolversTypes['CallBack']> }>;
  RatingAnswer: ResolverTypeWrapper<Omit<RatingAnswer, 'desk'> & { desk: ResolversTypes['Desk'] }>;
  RatingAppeal: ResolverTypeWrapper<RatingAppeal>;
  RatingMonth: ResolverTypeWrapper<RatingMonth>;
  RatingPart: RatingPart;
  RatingRow: ResolverTypeWrapper<RatingRowParent>;
  RatingStep: RatingStep;
  RatingSummary: ResolverTypeWrapper<RatingSummaryParent>;
  Receipt: ResolverTypeWrapper<ReceiptParent>;
  ReceiptKind: ReceiptKind;
  ReceivedOnPaperInput: ReceivedOnPaperInput;
  RecordCallBackInput: RecordCallBackInput;
  RecordPaymentInput: RecordPaymentInput;
  Refusal: ResolverTypeWrapper<RefusalParent>;
  RefusalCode: RefusalCode;
  RegistryAct: RegistryAct;
  RegistryChange: ResolverTypeWrapper<ChangedThing>;
  RegistryEffects: ResolverTypeWrapper<RegistryEffects>;
  RegistryKind: RegistryKind;
  RegistryLogConnection: ResolverTypeWrapper<Omit<RegistryLogConnection, 'edges'> & { edges: Array<ResolversTypes['RegistryLogEdge']> }>;
  RegistryLogEdge: ResolverTypeWrapper<Omit<RegistryLogEdge, 'node'> & { node: ResolversTypes['RegistryLogEntry'] }>;
  RegistryLogEntry: ResolverTypeWrapper<LogEntryParent>;
  RegistryPreview: ResolverTypeWrapper<Preview>;
  RejectCaseInput: RejectCaseInput;
  Remedies: ResolverTypeWrapper<RemediesParent>;
  RemoteMode: RemoteMode;
  ReopenDistrictInput: ReopenDistrictInput;
  ReportGroup: ReportGroup;
  ReportRow: ResolverTypeWrapper<Row>;
  ReprintCertificateInput: ReprintCertificateInput;
  RequestCorrectionInput: RequestCorrectionInput;
  RequestUploadByCodeInput: RequestUploadByCodeInput;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: ResolverTypeWrapper<Omit<RequestUploadPayload, 'refusals' | 'upload'> & { refusals: Array<ResolversTypes['Refusal']>, upload?: Maybe<ResolversTypes['Upload']> }>;
  ResumeCaseInput: ResumeCaseInput;
  ReturnTicketInput: ReturnTicketInput;
  ReuseKind: ReuseKind;
  ReusedMaterial: ResolverTypeWrapper<Omit<ReusedMaterial, 'material'> & { material: ResolversTypes['Material'] }>;
  ReusedMaterialInput: ReusedMaterialInput;
  Revocation: ResolverTypeWrapper<Revocation>;
  RevokeAuthorityInput: RevokeAuthorityInput;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeDelegationInput: RevokeDelegationInput;
  RevokeDelegationPayload: ResolverTypeWrapper<Omit<RevokeDelegationPayload, 'delegation' | 'preview' | 'refusals'> & { delegation?: Maybe<ResolversTypes['Delegation']>, preview?: Maybe<ResolversTypes['RegistryPreview']>, refusals: Array<ResolversTypes['Refusal']> }>;
  Role: Role;
  Sample: ResolverTypeWrapper<SampleParent>;
  SaveDraftInput: SaveDraftInput;
  Scope: Scope;
  SearchMisses: ResolverTypeWrapper<SearchMisses>;
  SearchesWithoutResult: ResolverTypeWrapper<SearchesWithoutResult>;
  SendAddressCodeInput: SendAddressCodeInput;
  SeparateIdentitiesInput: SeparateIdentitiesInput;
  ServiceClass: ServiceClass;
  ServiceReport: ResolverTypeWrapper<Report>;
  SetMessagePreferencesInput: SetMessagePreferencesInput;
  SourceMark: SourceMark;
  Staff: ResolverTypeWrapper<Staff>;
  StaffCounts: ResolverTypeWrapper<StaffCounts>;
  Standing: ResolverTypeWrapper<Standing>;
  Street: ResolverTypeWrapper<StreetParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitBundleInput: SubmitBundleInput;
  SubmitCaseInput: SubmitCaseInput;
  SubmitCasePayload: ResolverTypeWrapper<SubmitCaseParent>;
  SubmitCasesInput: SubmitCasesInput;
  SubmitCasesPayload: ResolverTypeWrapper<Omit<SubmitCasesPayload, 'refusals' | 'results'> & { refusals: Array<ResolversTypes['Refusal']>, results: Array<ResolversTypes['SubmitResult']> }>;
  SubmitResult: ResolverTypeWrapper<RowResultParent>;
  SubmittedCaseInput: SubmittedCaseInput;
  SuccessorInput: SuccessorInput;
  SupplyCorrectionByCodeInput: SupplyCorrectionByCodeInput;
  SupplyCorrectionInput: SupplyCorrectionInput;
  SupplyMaterialsInput: SupplyMaterialsInput;
  SuspendCaseInput: SuspendCaseInput;
  Suspension: ResolverTypeWrapper<Suspension>;
  SuspensionKind: SuspensionKind;
  TakeHelpInput: TakeHelpInput;
  TakeTicketInput: TakeTicketInput;
  Theme: Theme;
  ThingChange: ThingChange;
  Ticket: ResolverTypeWrapper<TicketParent>;
  TicketConnection: ResolverTypeWrapper<Omit<TicketConnection, 'edges'> & { edges: Array<ResolversTypes['TicketEdge']> }>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketInput: TicketInput;
  TicketPayload: ResolverTypeWrapper<Omit<TicketPayload, 'refusals' | 'ticket'> & { refusals: Array<ResolversTypes['Refusal']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketStatus: TicketStatus;
  TicketWait: ResolverTypeWrapper<TicketWait>;
  TransferTicketInput: TransferTicketInput;
  Trust: Trust;
  UndoDecisionInput: UndoDecisionInput;
  UndoFinishTicketInput: UndoFinishTicketInput;
  Unit: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Unit']>;
  UnknownDesk: ResolverTypeWrapper<UnknownDeskParent>;
  Upload: ResolverTypeWrapper<UploadParent>;
  UploadForm: ResolverTypeWrapper<UploadForm>;
  UploadFormField: ResolverTypeWrapper<UploadFormField>;
  UploadPackPartInput: UploadPackPartInput;
  UploadPackPartPayload: ResolverTypeWrapper<Omit<UploadPackPartPayload, 'refusals'> & { refusals: Array<ResolversTypes['Refusal']> }>;
  UploadState: UploadState;
  UploadedPackInput: UploadedPackInput;
  UrgeCaseInput: UrgeCaseInput;
  ViewPurpose: ViewPurpose;
  ViewerRole: ViewerRole;
  Village: ResolverTypeWrapper<VillageParent>;
  VillageKind: VillageKind;
  Window: ResolverTypeWrapper<WindowParent>;
  WindowPayload: ResolverTypeWrapper<Omit<WindowPayload, 'preview' | 'refusals' | 'window'> & { preview?: Maybe<ResolversTypes['RegistryPreview']>, refusals: Array<ResolversTypes['Refusal']>, window?: Maybe<ResolversTypes['Window']> }>;
  WindowQueue: ResolverTypeWrapper<WindowQueueParent>;
  WithdrawCaseInput: WithdrawCaseInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCaseInput: AcceptCaseInput;
  AcceptCasesInput: AcceptCasesInput;
  AcceptCasesPayload: Omit<AcceptCasesPayload, 'refusals' | 'results'> & { refusals: Array<ResolversParentTypes['Refusal']>, results: Array<ResolversParentTypes['AcceptResult']> };
  AcceptResult: RowResultParent;
  AgentInput: AgentInput;
  AnswerAppealInput: AnswerAppealInput;
  AnswerHelpInput: AnswerHelpInput;
  AnswerRatingInput: AnswerRatingInput;
  AppealAnswer: AppealAnswer;
  AppealRatingInput: AppealRatingInput;
  ApplicationInput: ApplicationInput;
  AppointAgentInput: AppointAgentInput;
  Appointment: AppointmentParent;
  AppointmentConnection: AppointmentConnectionParent;
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  AppointmentPayload: Omit<AppointmentPayload, 'appointment' | 'refusals'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, refusals: Array<ResolversParentTypes['Refusal']> };
  AppointmentSlot: AppointmentSlot;
  Appraisal: AppraisalParent;
  AppraisalFigures: AppraisalFigures;
  AppraisalRow: AppraisalRowParent;
  ArchivedDigest: ArchivedDigest;
  AskBackInput: AskBackInput;
  AskForHelpInput: AskForHelpInput;
  AskOpinionInput: AskOpinionInput;
  AskedCorrection: Omit<AskedCorrection, 'materials'> & { materials: Array<ResolversParentTypes['Material']> };
  AuditStatus: Omit<AuditStatus, 'verification'> & { verification?: Maybe<ResolversParentTypes['NightlyVerification']> };
  Authority: Authority;
  AuthorityInput: AuthorityInput;
  Baseline: ReadBaseline;
  BilingualInput: BilingualInput;
  BookAppointmentInput: BookAppointmentInput;
  Boolean: Scalars['Boolean']['output'];
  Bundle: OpenedBundle;
  BundleFormInput: BundleFormInput;
  BundleItem: ItemParent;
  BundleOffer: OfferParent;
  BundlePayload: Omit<BundlePayload, 'bundle' | 'refusals'> & { bundle?: Maybe<ResolversParentTypes['Bundle']>, refusals: Array<ResolversParentTypes['Refusal']> };
  BundleProgress: BundleProgress;
  BundlePromiseInput: BundlePromiseInput;
  ByCodePayload: Omit<ByCodePayload, 'progress' | 'refusals'> & { progress?: Maybe<ResolversParentTypes['CaseProgress']>, refusals: Array<ResolversParentTypes['Refusal']> };
  Calendar: Directory;
  CalendarPayload: Omit<CalendarPayload, 'calendar' | 'preview' | 'refusals'> & { calendar?: Maybe<ResolversParentTypes['Calendar']>, preview?: Maybe<ResolversParentTypes['RegistryPreview']>, refusals: Array<ResolversParentTypes['Refusal']> };
  CalendarYear: CalendarYear;
  CallBack: Omit<CallBack, 'desk'> & { desk: ResolversParentTypes['Desk'] };
  CallTicketInput: CallTicketInput;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelOpinionInput: CancelOpinionInput;
  Case: CaseParent;
  CaseBundle: CaseBundle;
  CaseConnection: CaseConnectionParent;
  CaseEdge: Omit<CaseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Case']> };
  CaseEvent: CaseEventParent;
  CaseExtension: CaseExtension;
  CaseFile: CaseFileParent;
  CaseListing: CaseListingParent;
  CaseListingConnection: Omit<CaseListingConnection, 'edges'> & { edges: Array<ResolversParentTypes['CaseListingEdge']> };
  CaseListingEdge: Omit<CaseListingEdge, 'node'> & { node: ResolversParentTypes['CaseListing'] };
  CaseNote: Omit<CaseNote, 'desk'> & { desk?: Maybe<ResolversParentTypes['Desk']> };
  CaseOpinion: Omit<CaseOpinion, 'askedBy' | 'askedOf'> & { askedBy: ResolversParentTypes['Desk'], askedOf: ResolversParentTypes['Desk'] };
  CaseOwner: Omit<CaseOwner, 'window'> & { window: ResolversParentTypes['Window'] };
  CasePayload: Omit<CasePayload, 'case' | 'refusals'> & { case?: Maybe<ResolversParentTypes['Case']>, refusals: Array<ResolversParentTypes['Refusal']> };
  CaseProgress: Progress;
  CaseView: CaseViewParent;
  CaseViewConnection: Omit<CaseViewConnection, 'edges'> & { edges: Array<ResolversParentTypes['CaseViewEdge']> };
  CaseViewEdge: Omit<CaseViewEdge, 'node'> & { node: ResolversParentTypes['CaseView'] };
  CatalogueRates: CatalogueRates;
  Certificate: CertificateParent;
  CertificateVerification: Verification;
  CertifiedField: CertifiedFieldParent;
  ChangeTicketPriorityInput: ChangeTicketPriorityInput;
  CheckInInput: CheckInInput;
  ClaimCaseInput: ClaimCaseInput;
  ClearPerson: Person;
  CloseDistrictInput: CloseDistrictInput;
  CloseHelpInput: CloseHelpInput;
  CloseWindowForInput: CloseWindowForInput;
  CloseWindowInput: CloseWindowInput;
  Closure: ClosureParent;
  Colleague: ColleagueParent;
  ColleagueConnection: ColleagueConnectionParent;
  ColleagueEdge: Omit<ColleagueEdge, 'node'> & { node: ResolversParentTypes['Colleague'] };
  CompleteCaseInput: CompleteCaseInput;
  ConfirmAddressInput: ConfirmAddressInput;
  Coordinates: Coordinates;
  CoordinatesInput: CoordinatesInput;
  CorrectCaseInput: CorrectCaseInput;
  Correction: Omit<Correction, 'materials'> & { materials: Array<ResolversParentTypes['Material']> };
  CoverageRow: CoverageRow;
  DataCorrectionInput: DataCorrectionInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadlineMove: DeadlineMove;
  DeclineApplicationInput: DeclineApplicationInput;
  DeclinedApplicationInput: DeclinedApplicationInput;
  DelegateMatterInput: DelegateMatterInput;
  DelegateMatterPayload: Omit<DelegateMatterPayload, 'delegation' | 'preview' | 'refusals'> & { delegation?: Maybe<ResolversParentTypes['Delegation']>, preview?: Maybe<ResolversParentTypes['RegistryPreview']>, refusals: Array<ResolversParentTypes['Refusal']> };
  Delegation: DelegationParent;
  DelegationConnection: Omit<DelegationConnection, 'edges'> & { edges: Array<ResolversParentTypes['DelegationEdge']> };
  DelegationCoverage: DelegationCoverage;
  DelegationEdge: Omit<DelegationEdge, 'node'> & { node: ResolversParentTypes['Delegation'] };
  Department: DepartmentParent;
  Desk: ResolversInterfaceTypes<ResolversParentTypes>['Desk'];
  District: Directory;
  DistrictClosure: ClosureOfDistrict;
  Draft: DraftParent;
  DraftIdentity: DraftIdentity;
  DraftInput: DraftInput;
  DraftPerson: DraftPersonParent;
  DraftPersonInput: DraftPersonInput;
  EndPostingInput: EndPostingInput;
  ErasePersonInput: ErasePersonInput;
  ErasePersonPayload: Omit<ErasePersonPayload, 'erasure' | 'refusals'> & { erasure?: Maybe<ResolversParentTypes['Erasure']>, refusals: Array<ResolversParentTypes['Refusal']> };
  Erasure: Omit<Erasure, 'kept'> & { kept: Array<ResolversParentTypes['KeptItem']> };
  ErasureCount: ErasureCount;
  ErasureReport: Omit<ErasureReport, 'kept'> & { kept: Array<ResolversParentTypes['KeptCount']> };
  Escalation: OverdueItem;
  EscalationConnection: Omit<EscalationConnection, 'edges'> & { edges: Array<ResolversParentTypes['EscalationEdge']> };
  EscalationEdge: Omit<EscalationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Escalation']> };
  EscalationRecipient: Omit<EscalationRecipient, 'desk'> & { desk: ResolversParentTypes['Desk'] };
  ExtendCaseInput: ExtendCaseInput;
  ExtensionRule: ExtensionRule;
  FieldChange: FieldChange;
  FigureChange: FigureChange;
  Figures: ResolversInterfaceTypes<ResolversParentTypes>['Figures'];
  FileInput: FileInput;
  FileLink: FileLink;
  FilerInput: FilerInput;
  FilingWarning: FilingWarning;
  Float: Scalars['Float']['output'];
  ForwardCaseInput: ForwardCaseInput;
  FoundCase: CaseHeader;
  FoundCaseConnection: Omit<FoundCaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['FoundCaseEdge']> };
  FoundCaseEdge: Omit<FoundCaseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['FoundCase']> };
  FrequentQuestion: FrequentQuestionParent;
  GiveOpinionInput: GiveOpinionInput;
  Guide: GuideParent;
  HandOverAllInput: HandOverAllInput;
  HandOverAllPayload: Omit<HandOverAllPayload, 'notHandedOver' | 'refusals'> & { notHandedOver: Array<ResolversParentTypes['NotHandedOver']>, refusals: Array<ResolversParentTypes['Refusal']> };
  HandOverCaseInput: HandOverCaseInput;
  HandOverHelpInput: HandOverHelpInput;
  HelpEvent: HelpEventParent;
  HelpMessage: HelpMessageParent;
  HelpOwner: Omit<HelpOwner, 'window'> & { window: ResolversParentTypes['Window'] };
  HelpPayload: Omit<HelpPayload, 'helpRequest' | 'refusals'> & { helpRequest?: Maybe<ResolversParentTypes['HelpRequest']>, refusals: Array<ResolversParentTypes['Refusal']> };
  HelpRequest: Help;
  HelpRequestConnection: Omit<HelpRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['HelpRequestEdge']> };
  HelpRequestEdge: Omit<HelpRequestEdge, 'node'> & { node?: Maybe<ResolversParentTypes['HelpRequest']> };
  ID: Scalars['ID']['output'];
  Identity: Identity;
  IdentityInput: IdentityInput;
  IdentityJoin: IdentityJoin;
  IdentityJoinPayload: Omit<IdentityJoinPayload, 'refusals'> & { refusals: Array<ResolversParentTypes['Refusal']> };
  ImportCounts: ImportCounts;
  ImportDistrictInput: ImportDistrictInput;
  ImportDistrictPayload: Omit<ImportDistrictPayload, 'district' | 'preview' | 'refusals'> & { district?: Maybe<ResolversParentTypes['District']>, preview?: Maybe<ResolversParentTypes['RegistryPreview']>, refusals: Array<ResolversParentTypes['Refusal']> };
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  JoinIdentitiesInput: JoinIdentitiesInput;
  JoinedDocument: Omit<JoinedDocument, 'window'> & { window?: Maybe<ResolversParentTypes['Window']> };
  KeptCount: RetainedCount;
  KeptItem: KeptParent;
  Limit: Limit;
  LimitChange: LimitChange;
  MarkDuplicateInput: MarkDuplicateInput;
  MaskedIdentity: MaskedIdentity;
  MaskedPerson: MaskedPersonParent;
  Material: MaterialParent;
  MaterialFiles: MaterialFiles;
  MaterialPromise: Omit<MaterialPromise, 'materials'> & { materials: Array<ResolversParentTypes['Material']> };
  Matter: MatterParent;
  MatterCertificate: MatterCertificate;
  MatterChanges: MatterChangesParent;
  MatterConnection: Omit<MatterConnection, 'edges'> & { edges: Array<ResolversParentTypes['MatterEdge']> };
  MatterEdge: Omit<MatterEdge, 'node'> & { node: ResolversParentTypes['Matter'] };
  Me: Asker;
  MessageDelivery: DeliveryParent;
  MessagePreferences: PreferencesParent;
  MessagePreferencesPayload: Omit<MessagePreferencesPayload, 'preferences' | 'refusals'> & { preferences?: Maybe<ResolversParentTypes['MessagePreferences']>, refusals: Array<ResolversParentTypes['Refusal']> };
  MissedWords: MissedWords;
  MoveAppointmentInput: MoveAppointmentInput;
  MoveCaseInput: MoveCaseInput;
  Mutation: Record<PropertyKey, never>;
  MyDesk: MyDeskParent;
  NamedTheme: ThemeParent;
  NearWindow: NearWindowParent;
  NightlyComparison: NightlyComparison;
  NightlyVerification: NightAudit;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotHandedOver: Omit<NotHandedOver, 'refusals'> & { refusals: Array<ResolversParentTypes['Refusal']> };
  NoteCaseInput: NoteCaseInput;
  Notice: NoticeParent;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Notice']> };
  OfferedMaterial: OfferedParent;
  Office: OfficeParent;
  OpenWindowInput: OpenWindowInput;
  OpenWork: OpenWork;
  OpeningHours: OpeningHours;
  OpeningHoursInput: OpeningHoursInput;
  PageInfo: PageInfo;
  Payment: Omit<Payment, 'desk'> & { desk: ResolversParentTypes['Desk'] };
  PersonInput: PersonInput;
  PostStaffInput: PostStaffInput;
  Posting: PostingParent;
  PostingConnection: Omit<PostingConnection, 'edges'> & { edges: Array<ResolversParentTypes['PostingEdge']> };
  PostingEdge: Omit<PostingEdge, 'node'> & { node: ResolversParentTypes['Posting'] };
  PostingPayload: Omit<PostingPayload, 'posting' | 'preview' | 'refusals'> & { posting?: Maybe<ResolversParentTypes['Posting']>, preview?: Maybe<ResolversParentTypes['RegistryPreview']>, refusals: Array<ResolversParentTypes['Refusal']> };
  ProgressStep: Step;
  PromiseInput: PromiseInput;
  PublishCalendarYearInput: PublishCalendarYearInput;
  PublishMatterInput: PublishMatterInput;
  PublishMatterPayload: Omit<PublishMatterPayload, 'matter' | 'preview' | 'refusals'> & { matter?: Maybe<ResolversParentTypes['Matter']>, preview?: Maybe<ResolversParentTypes['RegistryPreview']>, refusals: Array<ResolversParentTypes['Refusal']> };
  Query: Record<PropertyKey, never>;
  QueuePriority: QueuePriority;
  RateByCodeInput: RateByCodeInput;
  RateCaseInput: RateCaseInput;
  RateDefinition: RateDefinitionParent;
  Rating: Omit<Rating, 'answer' | 'callBack'> & { answer?: Maybe<ResolversParentTypes['RatingAnswer']>, callBack?: Maybe<ResolversParentTypes['CallBack']> };
  RatingAnswer: Omit<RatingAnswer, 'desk'> & { desk: ResolversParentTypes['Desk'] };
  RatingAppeal: RatingAppeal;
  RatingMonth: RatingMonth;
  RatingRow: RatingRowParent;
  RatingSummary: RatingSummaryParent;
  Receipt: ReceiptParent;
  ReceivedOnPaperInput: ReceivedOnPaperInput;
  RecordCallBackInput: RecordCallBackInput;
  RecordPaymentInput: RecordPaymentInput;
  Refusal: RefusalParent;
  RegistryChange: ChangedThing;
  RegistryEffects: RegistryEffects;
  RegistryLogConnection: Omit<RegistryLogConnection, 'edges'> & { edges: Array<ResolversParentTypes['RegistryLogEdge']> };
  RegistryLogEdge: Omit<RegistryLogEdge, 'node'> & { node: ResolversParentTypes['RegistryLogEntry'] };
  RegistryLogEntry: LogEntryParent;
  RegistryPreview: Preview;
  RejectCaseInput: RejectCaseInput;
  Remedies: RemediesParent;
  ReopenDistrictInput: ReopenDistrictInput;
  ReportRow: Row;
  ReprintCertificateInput: ReprintCertificateInput;
  RequestCorrectionInput: RequestCorrectionInput;
  RequestUploadByCodeInput: RequestUploadByCodeInput;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: Omit<RequestUploadPayload, 'refusals' | 'upload'> & { refusals: Array<ResolversParentTypes['Refusal']>, upload?: Maybe<ResolversParentTypes['Upload']> };
  ResumeCaseInput: ResumeCaseInput;
  ReturnTicketInput: ReturnTicketInput;
  ReusedMaterial: Omit<ReusedMaterial, 'material'> & { material: ResolversParentTypes['Material'] };
  ReusedMaterialInput: ReusedMaterialInput;
  Revocation: Revocation;
  RevokeAuthorityInput: RevokeAuthorityInput;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeDelegationInput: RevokeDelegationInput;
  RevokeDelegationPayload: Omit<RevokeDelegationPayload, 'delegation' | 'preview' | 'refusals'> & { delegation?: Maybe<ResolversParentTypes['Delegation']>, preview?: Maybe<ResolversParentTypes['RegistryPreview']>, refusals: Array<ResolversParentTypes['Refusal']> };
  Sample: SampleParent;
  SaveDraftInput: SaveDraftInput;
  SearchMisses: SearchMisses;
  SearchesWithoutResult: SearchesWithoutResult;
  SendAddressCodeInput: SendAddressCodeInput;
  SeparateIdentitiesInput: SeparateIdentitiesInput;
  ServiceReport: Report;
  SetMessagePreferencesInput: SetMessagePreferencesInput;
  Staff: Staff;
  StaffCounts: StaffCounts;
  Standing: Standing;
  Street: StreetParent;
  String: Scalars['String']['output'];
  SubmitBundleInput: SubmitBundleInput;
  SubmitCaseInput: SubmitCaseInput;
  SubmitCasePayload: SubmitCaseParent;
  SubmitCasesInput: SubmitCasesInput;
  SubmitCasesPayload: Omit<SubmitCasesPayload, 'refusals' | 'results'> & { refusals: Array<ResolversParentTypes['Refusal']>, results: Array<ResolversParentTypes['SubmitResult']> };
  SubmitResult: RowResultParent;
  SubmittedCaseInput: SubmittedCaseInput;
  SuccessorInput: SuccessorInput;
  SupplyCorrectionByCodeInput: SupplyCorrectionByCodeInput;
  SupplyCorrectionInput: SupplyCorrectionInput;
  SupplyMaterialsInput: SupplyMaterialsInput;
  SuspendCaseInput: SuspendCaseInput;
  Suspension: Suspension;
  TakeHelpInput: TakeHelpInput;
  TakeTicketInput: TakeTicketInput;
  Ticket: TicketParent;
  TicketConnection: Omit<TicketConnection, 'edges'> & { edges: Array<ResolversParentTypes['TicketEdge']> };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketInput: TicketInput;
  TicketPayload: Omit<TicketPayload, 'refusals' | 'ticket'> & { refusals: Array<ResolversParentTypes['Refusal']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketWait: TicketWait;
  TransferTicketInput: TransferTicketInput;
  UndoDecisionInput: UndoDecisionInput;
  UndoFinishTicketInput: UndoFinishTicketInput;
  Unit: ResolversInterfaceTypes<ResolversParentTypes>['Unit'];
  UnknownDesk: UnknownDeskParent;
  Upload: UploadParent;
  UploadForm: UploadForm;
  UploadFormField: UploadFormField;
  UploadPackPartInput: UploadPackPartInput;
  UploadPackPartPayload: Omit<UploadPackPartPayload, 'refusals'> & { refusals: Array<ResolversParentTypes['Refusal']> };
  UploadedPackInput: UploadedPackInput;
  UrgeCaseInput: UrgeCaseInput;
  Village: VillageParent;
  Window: WindowParent;
  WindowPayload: Omit<WindowPayload, 'preview' | 'refusals' | 'window'> & { preview?: Maybe<ResolversParentTypes['RegistryPreview']>, refusals: Array<ResolversParentTypes['Refusal']>, window?: Maybe<ResolversParentTypes['Window']> };
  WindowQueue: WindowQueueParent;
  WithdrawCaseInput: WithdrawCaseInput;
};

export type AcceptCasesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCasesPayload'] = ResolversParentTypes['AcceptCasesPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['AcceptResult']>, ParentType, ContextType>;
};

export type AcceptResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptResult'] = ResolversParentTypes['AcceptResult']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['FilingWarning']>, ParentType, ContextType>;
};

export type AppealAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealAnswer'] = ResolversParentTypes['AppealAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  supervisor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenBackReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AppointmentGivenBackReasonArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type AppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentPayload'] = ResolversParentTypes['AppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AppointmentSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentSlot'] = ResolversParentTypes['AppointmentSlot']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seatsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AppraisalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appraisal'] = ResolversParentTypes['Appraisal']> = {
  definitions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['AppraisalRow']>, ParentType, ContextType>;
  median?: Resolver<ResolversTypes['AppraisalFigures'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AppraisalRow']>, ParentType, ContextType>;
};

export type AppraisalFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalFigures'] = ResolversParentTypes['AppraisalFigures']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  correctionsPerCase?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  helpResponseMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  instantRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ownerChangesPerCase?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  visitsPerCase?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AppraisalRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalRow'] = ResolversParentTypes['AppraisalRow']> = {
  baseline?: Resolver<ResolversTypes['AppraisalFigures'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['AppraisalFigures'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppraisalRowLabelArgs, 'lang'>>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  toBaseline?: Resolver<ResolversTypes['AppraisalFigures'], ParentType, ContextType>;
  toMedian?: Resolver<ResolversTypes['AppraisalFigures'], ParentType, ContextType>;
};

export type ArchivedDigestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedDigest'] = ResolversParentTypes['ArchivedDigest']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskedCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedCorrection'] = ResolversParentTypes['AskedCorrection']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditStatus'] = ResolversParentTypes['AuditStatus']> = {
  calendarPublishedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['NightlyComparison']>, ParentType, ContextType>;
  isUpToDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supervisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['NightlyVerification']>, ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuthorityKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BaselineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Baseline'] = ResolversParentTypes['Baseline']> = {
  claimedIncreasePercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previousRateIfPoints?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  previousRateIfRelative?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['BaselineReading'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BaselineStatementArgs, 'lang'>>;
};

export type BundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bundle'] = ResolversParentTypes['Bundle']> = {
  cases?: Resolver<Array<Maybe<ResolversTypes['Case']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BundleNameArgs, 'lang'>>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['BundleProgress']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BundleItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleItem'] = ResolversParentTypes['BundleItem']> = {
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['Matter']>, ParentType, ContextType>;
};

export type BundleOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleOffer'] = ResolversParentTypes['BundleOffer']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['BundleItem']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BundleOfferNameArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BundlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundlePayload'] = ResolversParentTypes['BundlePayload']> = {
  bundle?: Resolver<Maybe<ResolversTypes['Bundle']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type BundleProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleProgress'] = ResolversParentTypes['BundleProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ByCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ByCodePayload'] = ResolversParentTypes['ByCodePayload']> = {
  progress?: Resolver<Maybe<ResolversTypes['CaseProgress']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  closures?: Resolver<Array<ResolversTypes['DistrictClosure']>, ParentType, ContextType>;
  publishedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['CalendarYear']>, ParentType, ContextType>;
};

export type CalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarPayload'] = ResolversParentTypes['CalendarPayload']> = {
  bookingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  moveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['DeadlineMove']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RegistryPreview']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weekdaysOff?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  weekendWorkdays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallBackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallBack'] = ResolversParentTypes['CallBack']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clerk?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['CaseViewConnection']>, ParentType, ContextType, RequireFields<CaseAccessLogArgs, 'first'>>;
  agent?: Resolver<Maybe<ResolversTypes['MaskedPerson']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['MaskedPerson'], ParentType, ContextType>;
  applicantInClear?: Resolver<Maybe<ResolversTypes['ClearPerson']>, ParentType, ContextType, RequireFields<CaseApplicantInClearArgs, 'purpose'>>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['CaseAction']>, ParentType, ContextType>;
  bundle?: Resolver<Maybe<ResolversTypes['CaseBundle']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  crossVillage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['Desk']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueIsProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['CaseExtension']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['CaseFile']>>, ParentType, ContextType, Partial<CaseFilesArgs>>;
  form?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  forwardOffices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['RemoteMode']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<Array<ResolversTypes['CaseNote']>>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onTheSpot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openFeeInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinions?: Resolver<Maybe<Array<ResolversTypes['CaseOpinion']>>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['CaseOwner']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['MaterialPromise']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  receiptKinds?: Resolver<Array<ResolversTypes['ReceiptKind']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remainingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remainingDaysUnit?: Resolver<Maybe<ResolversTypes['LimitUnit']>, ParentType, ContextType>;
  reused?: Resolver<Array<ResolversTypes['ReusedMaterial']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['Suspension']>, ParentType, ContextType>;
  urgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Village'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseBundle'] = ResolversParentTypes['CaseBundle']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neededNumbers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
};

export type CaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEvent'] = ResolversParentTypes['CaseEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrected?: Resolver<Array<ResolversTypes['CaseDataField']>, ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['Desk']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  escalatedTo?: Resolver<Array<ResolversTypes['EscalationRecipient']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remainingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EventRole'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['SuspensionKind']>, ParentType, ContextType>;
  toDesk?: Resolver<Maybe<ResolversTypes['Desk']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CaseEventType'], ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['CaseEventType']>, ParentType, ContextType>;
};

export type CaseExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseExtension'] = ResolversParentTypes['CaseExtension']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFile'] = ResolversParentTypes['CaseFile']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['FileLink']>, ParentType, ContextType, RequireFields<CaseFileLinkArgs, 'purpose'>>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  refusedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CaseFileRefusedBecauseArgs, 'lang'>>;
  refusedFor?: Resolver<Maybe<ResolversTypes['FileFault']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FileType'], ParentType, ContextType>;
};

export type CaseListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseListing'] = ResolversParentTypes['CaseListing']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  desks?: Resolver<Array<ResolversTypes['Desk']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseListingConnection'] = ResolversParentTypes['CaseListingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseListingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseListingEdge'] = ResolversParentTypes['CaseListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseListing'], ParentType, ContextType>;
};

export type CaseNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNote'] = ResolversParentTypes['CaseNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['Desk']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseOpinion'] = ResolversParentTypes['CaseOpinion']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  askedOf?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  asker?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  giver?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OpinionStatus'], ParentType, ContextType>;
};

export type CaseOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseOwner'] = ResolversParentTypes['CaseOwner']> = {
  clerk?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
};

export type CasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CaseProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseProgress'] = ResolversParentTypes['CaseProgress']> = {
  codeValidUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['AskedCorrection']>, ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['Desk']>, ParentType, ContextType>;
  dueIsProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  mayRate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openFeeInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CaseProgressStatusTextArgs, 'lang'>>;
  steps?: Resolver<Array<ResolversTypes['ProgressStep']>, ParentType, ContextType>;
};

export type CaseViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseView'] = ResolversParentTypes['CaseView']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  desks?: Resolver<Array<ResolversTypes['Desk']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseViewKind'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['ViewPurpose']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseViewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseViewConnection'] = ResolversParentTypes['CaseViewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseViewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseViewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseViewEdge'] = ResolversParentTypes['CaseViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseView'], ParentType, ContextType>;
};

export type CatalogueRatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueRates'] = ResolversParentTypes['CatalogueRates']> = {
  beyondVillage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crossVillageRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  definitions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instantRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlineRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  documentName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CertificateDocumentNameArgs, 'lang'>>;
  fields?: Resolver<Maybe<Array<ResolversTypes['CertifiedField']>>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CertificateVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateVerification'] = ResolversParentTypes['CertificateVerification']> = {
  bearer?: Resolver<Maybe<ResolversTypes['BearerCheck']>, ParentType, ContextType>;
  documentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CertificateVerificationDocumentNameArgs, 'lang'>>;
  fields?: Resolver<Array<ResolversTypes['CertifiedField']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  matterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CertificateVerificationMatterNameArgs, 'lang'>>;
  number?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CertifiedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifiedField'] = ResolversParentTypes['CertifiedField']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CertifiedFieldLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CertifiedFieldValueArgs, 'lang'>>;
};

export type ClearPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearPerson'] = ResolversParentTypes['ClearPerson']> = {
  identity?: Resolver<ResolversTypes['Identity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Closure'] = ResolversParentTypes['Closure']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClosureReasonArgs, 'lang'>>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ColleagueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Colleague'] = ResolversParentTypes['Colleague']> = {
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
};

export type ColleagueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColleagueConnection'] = ResolversParentTypes['ColleagueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ColleagueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ColleagueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColleagueEdge'] = ResolversParentTypes['ColleagueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Colleague'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueIsProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CoverageRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  districtShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledInDistrict?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledInStreets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledInVillages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledNowhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streetShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  villageShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineMove'] = ResolversParentTypes['DeadlineMove']> = {
  after?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DelegateMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegateMatterPayload'] = ResolversParentTypes['DelegateMatterPayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RegistryPreview']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DelegationBasisArgs, 'lang'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<DelegationInForceArgs>>;
  kind?: Resolver<ResolversTypes['DelegationKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  revocation?: Resolver<Maybe<ResolversTypes['Revocation']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationConnection'] = ResolversParentTypes['DelegationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DelegationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DelegationCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationCoverage'] = ResolversParentTypes['DelegationCoverage']> = {
  rows?: Resolver<Array<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
};

export type DelegationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationEdge'] = ResolversParentTypes['DelegationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DepartmentNameArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Desk'] = ResolversParentTypes['Desk']> = {
  __resolveType: TypeResolveFn<'District' | 'Office' | 'UnknownDesk' | 'Window', ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  bundles?: Resolver<Array<ResolversTypes['BundleOffer']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  closingGraceMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  delegations?: Resolver<ResolversTypes['DelegationConnection'], ParentType, ContextType, RequireFields<DistrictDelegationsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['MatterConnection'], ParentType, ContextType, RequireFields<DistrictMattersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictNameArgs, 'lang'>>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType, Partial<DistrictOfficesArgs>>;
  queuePriority?: Resolver<Maybe<ResolversTypes['QueuePriority']>, ParentType, ContextType>;
  streets?: Resolver<Array<ResolversTypes['Street']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  villages?: Resolver<Array<ResolversTypes['Village']>, ParentType, ContextType, Partial<DistrictVillagesArgs>>;
  windows?: Resolver<Array<ResolversTypes['Window']>, ParentType, ContextType, Partial<DistrictWindowsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictClosure'] = ResolversParentTypes['DistrictClosure']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictClosureReasonArgs, 'lang'>>;
};

export type DraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  applicant?: Resolver<Maybe<ResolversTypes['DraftPerson']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  materialCodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DraftIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftIdentity'] = ResolversParentTypes['DraftIdentity']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentityKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPerson'] = ResolversParentTypes['DraftPerson']> = {
  identity?: Resolver<ResolversTypes['DraftIdentity'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ErasePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonPayload'] = ResolversParentTypes['ErasePersonPayload']> = {
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  erased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ErasureGround'], ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['KeptItem']>, ParentType, ContextType>;
};

export type ErasureCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureCount'] = ResolversParentTypes['ErasureCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ErasureItemKind'], ParentType, ContextType>;
};

export type ErasureReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureReport'] = ResolversParentTypes['ErasureReport']> = {
  erasable?: Resolver<Array<ResolversTypes['ErasureCount']>, ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['KeptCount']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  applicant?: Resolver<Maybe<ResolversTypes['MaskedPerson']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EscalationKind'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['EscalationRecipient']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['EscalationStep'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type EscalationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationConnection'] = ResolversParentTypes['EscalationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EscalationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EscalationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationEdge'] = ResolversParentTypes['EscalationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
};

export type EscalationRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationRecipient'] = ResolversParentTypes['EscalationRecipient']> = {
  desk?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['EscalationParty'], ParentType, ContextType>;
};

export type ExtensionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionRule'] = ResolversParentTypes['ExtensionRule']> = {
  by?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureChange'] = ResolversParentTypes['FigureChange']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  __resolveType: TypeResolveFn<'ReportRow' | 'ServiceReport', ParentType, ContextType>;
};

export type FileLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileLink'] = ResolversParentTypes['FileLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilingWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingWarning'] = ResolversParentTypes['FilingWarning']> = {
  code?: Resolver<ResolversTypes['FilingWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FoundCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundCase'] = ResolversParentTypes['FoundCase']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['MaskedPerson'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['Desk']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Village'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
};

export type FoundCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundCaseConnection'] = ResolversParentTypes['FoundCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FoundCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FoundCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundCaseEdge'] = ResolversParentTypes['FoundCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FoundCase']>, ParentType, ContextType>;
};

export type FrequentQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrequentQuestion'] = ResolversParentTypes['FrequentQuestion']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FrequentQuestionAnswerArgs, 'lang'>>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FrequentQuestionQuestionArgs, 'lang'>>;
};

export type GuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guide'] = ResolversParentTypes['Guide']> = {
  complaintsPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GuideConditionsArgs, 'lang'>>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GuideKeywordsArgs, 'lang'>>;
  legalBasis?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GuideLegalBasisArgs, 'lang'>>;
  questions?: Resolver<Array<ResolversTypes['FrequentQuestion']>, ParentType, ContextType>;
  questionsPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['Sample']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['NamedTheme']>, ParentType, ContextType>;
};

export type HandOverAllPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverAllPayload'] = ResolversParentTypes['HandOverAllPayload']> = {
  handedOver?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hasMore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  notHandedOver?: Resolver<Array<ResolversTypes['NotHandedOver']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HelpEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpEvent'] = ResolversParentTypes['HelpEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['Desk']>, ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  toDesk?: Resolver<Maybe<ResolversTypes['Desk']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['HelpEventType'], ParentType, ContextType>;
};

export type HelpMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpMessage'] = ResolversParentTypes['HelpMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fromAsker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HelpOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpOwner'] = ResolversParentTypes['HelpOwner']> = {
  clerk?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
};

export type HelpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpPayload'] = ResolversParentTypes['HelpPayload']> = {
  helpRequest?: Resolver<Maybe<ResolversTypes['HelpRequest']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HelpRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpRequest'] = ResolversParentTypes['HelpRequest']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['CaseViewConnection']>, ParentType, ContextType, RequireFields<HelpRequestAccessLogArgs, 'first'>>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asker?: Resolver<ResolversTypes['MaskedPerson'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  escalatesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HelpEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['HelpLevel'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  messages?: Resolver<Maybe<Array<ResolversTypes['HelpMessage']>>, ParentType, ContextType>;
  minutesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['HelpOwner'], ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HelpStatus'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Village'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpRequestConnection'] = ResolversParentTypes['HelpRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HelpRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HelpRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpRequestEdge'] = ResolversParentTypes['HelpRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['HelpRequest']>, ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentityKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityJoinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityJoin'] = ResolversParentTypes['IdentityJoin']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  identities?: Resolver<Array<ResolversTypes['MaskedIdentity']>, ParentType, ContextType>;
};

export type IdentityJoinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityJoinPayload'] = ResolversParentTypes['IdentityJoinPayload']> = {
  join?: Resolver<Maybe<ResolversTypes['IdentityJoin']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  bundles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delegations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportDistrictPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportDistrictPayload'] = ResolversParentTypes['ImportDistrictPayload']> = {
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  imported?: Resolver<Maybe<ResolversTypes['ImportCounts']>, ParentType, ContextType>;
  isInForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RegistryPreview']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JoinedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinedDocument'] = ResolversParentTypes['JoinedDocument']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentityKind'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
};

export type KeptCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptCount'] = ResolversParentTypes['KeptCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  erasableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ErasureItemKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['KeptReason'], ParentType, ContextType>;
};

export type KeptItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptItem'] = ResolversParentTypes['KeptItem']> = {
  erasableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ErasureItemKind'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['KeptReason'], ParentType, ContextType>;
};

export type LimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  unit?: Resolver<ResolversTypes['LimitUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LimitChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitChange'] = ResolversParentTypes['LimitChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Limit']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Limit']>, ParentType, ContextType>;
};

export type MaskedIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedIdentity'] = ResolversParentTypes['MaskedIdentity']> = {
  kind?: Resolver<ResolversTypes['IdentityKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaskedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedPerson'] = ResolversParentTypes['MaskedPerson']> = {
  identity?: Resolver<ResolversTypes['MaskedIdentity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['MaterialCondition']>, ParentType, ContextType>;
  files?: Resolver<Maybe<ResolversTypes['MaterialFiles']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MaterialForm'], ParentType, ContextType>;
  insteadOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isApplication?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayFollow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MaterialNameArgs, 'lang'>>;
  obtain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MaterialObtainArgs, 'lang'>>;
  provedBy?: Resolver<Array<ResolversTypes['Matter']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MaterialFilesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialFiles'] = ResolversParentTypes['MaterialFiles']> = {
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['FileType']>, ParentType, ContextType>;
};

export type MaterialPromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialPromise'] = ResolversParentTypes['MaterialPromise']> = {
  by?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
};

export type MatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter']> = {
  acceptanceLevels?: Resolver<Array<ResolversTypes['Level']>, ParentType, ContextType>;
  applicants?: Resolver<Array<ResolversTypes['IdentityKind']>, ParentType, ContextType>;
  approvalLevels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['MatterCertificate']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committedLimit?: Resolver<Maybe<ResolversTypes['Limit']>, ParentType, ContextType>;
  correctionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delegations?: Resolver<Array<ResolversTypes['Delegation']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['ExtensionRule']>, ParentType, ContextType>;
  feeBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MatterFeeBasisArgs, 'lang'>>;
  feeInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  followDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  fullyOnline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['Guide']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['Handling'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatterNameArgs, 'lang'>>;
  resultName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatterResultNameArgs, 'lang'>>;
  retentionMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  serviceClass?: Resolver<ResolversTypes['ServiceClass'], ParentType, ContextType>;
  settlingLevels?: Resolver<Array<ResolversTypes['Level']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceMark'], ParentType, ContextType>;
  stamps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statutoryLimit?: Resolver<Maybe<ResolversTypes['Limit']>, ParentType, ContextType>;
  suspensions?: Resolver<Array<ResolversTypes['SuspensionKind']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MatterVisitReasonArgs, 'lang'>>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatterCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterCertificate'] = ResolversParentTypes['MatterCertificate']> = {
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MatterChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterChanges'] = ResolversParentTypes['MatterChanges']> = {
  after?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  approvalLevels?: Resolver<ResolversTypes['FigureChange'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  committedLimit?: Resolver<ResolversTypes['LimitChange'], ParentType, ContextType>;
  feeInFen?: Resolver<ResolversTypes['FigureChange'], ParentType, ContextType>;
  materialsAdded?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  materialsRemoved?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  stamps?: Resolver<ResolversTypes['FigureChange'], ParentType, ContextType>;
  statutoryLimit?: Resolver<ResolversTypes['LimitChange'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['FigureChange'], ParentType, ContextType>;
};

export type MatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterConnection'] = ResolversParentTypes['MatterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MatterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterEdge'] = ResolversParentTypes['MatterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  desks?: Resolver<Array<ResolversTypes['MyDesk']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['Identity']>, ParentType, ContextType>;
  joinedDocuments?: Resolver<Array<ResolversTypes['JoinedDocument']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['Window']>, ParentType, ContextType>;
};

export type MessageDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageDelivery'] = ResolversParentTypes['MessageDelivery']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['MessageChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
};

export type MessagePreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagePreferences'] = ResolversParentTypes['MessagePreferences']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['MessageChannel']>, ParentType, ContextType>;
  codeUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Lang'], ParentType, ContextType>;
  namesMatter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offered?: Resolver<Array<ResolversTypes['MessageChannel']>, ParentType, ContextType>;
  quietFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quietTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
};

export type MessagePreferencesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagePreferencesPayload'] = ResolversParentTypes['MessagePreferencesPayload']> = {
  preferences?: Resolver<Maybe<ResolversTypes['MessagePreferences']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MissedWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissedWords'] = ResolversParentTypes['MissedWords']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCases?: Resolver<ResolversTypes['AcceptCasesPayload'], ParentType, ContextType, RequireFields<MutationAcceptCasesArgs, 'input'>>;
  answerAppeal?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAnswerAppealArgs, 'input'>>;
  answerHelp?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationAnswerHelpArgs, 'input'>>;
  answerRating?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAnswerRatingArgs, 'input'>>;
  appealRating?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAppealRatingArgs, 'input'>>;
  appointAgent?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAppointAgentArgs, 'input'>>;
  askBack?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationAskBackArgs, 'input'>>;
  askForHelp?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationAskForHelpArgs, 'input'>>;
  askOpinion?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAskOpinionArgs, 'input'>>;
  bookAppointment?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  callTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationCallTicketArgs, 'input'>>;
  cancelAppointment?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
  cancelOpinion?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationCancelOpinionArgs, 'input'>>;
  cancelTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationCancelTicketArgs, 'input'>>;
  changeTicketPriority?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationChangeTicketPriorityArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  claimCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationClaimCaseArgs, 'input'>>;
  closeDistrict?: Resolver<ResolversTypes['CalendarPayload'], ParentType, ContextType, RequireFields<MutationCloseDistrictArgs, 'input'>>;
  closeHelp?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationCloseHelpArgs, 'input'>>;
  closeWindow?: Resolver<ResolversTypes['WindowPayload'], ParentType, ContextType, RequireFields<MutationCloseWindowArgs, 'input'>>;
  closeWindowFor?: Resolver<ResolversTypes['WindowPayload'], ParentType, ContextType, RequireFields<MutationCloseWindowForArgs, 'input'>>;
  completeCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationCompleteCaseArgs, 'input'>>;
  confirmAddress?: Resolver<ResolversTypes['MessagePreferencesPayload'], ParentType, ContextType, RequireFields<MutationConfirmAddressArgs, 'input'>>;
  correctCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationCorrectCaseArgs, 'input'>>;
  declineApplication?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationDeclineApplicationArgs, 'input'>>;
  delegateMatter?: Resolver<ResolversTypes['DelegateMatterPayload'], ParentType, ContextType, RequireFields<MutationDelegateMatterArgs, 'input'>>;
  endPosting?: Resolver<ResolversTypes['PostingPayload'], ParentType, ContextType, RequireFields<MutationEndPostingArgs, 'input'>>;
  erasePerson?: Resolver<ResolversTypes['ErasePersonPayload'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
  extendCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationExtendCaseArgs, 'input'>>;
  finishTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationFinishTicketArgs, 'input'>>;
  forwardCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationForwardCaseArgs, 'input'>>;
  giveOpinion?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationGiveOpinionArgs, 'input'>>;
  handOverAll?: Resolver<ResolversTypes['HandOverAllPayload'], ParentType, ContextType, RequireFields<MutationHandOverAllArgs, 'input'>>;
  handOverCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationHandOverCaseArgs, 'input'>>;
  handOverHelp?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationHandOverHelpArgs, 'input'>>;
  holdTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationHoldTicketArgs, 'input'>>;
  importDistrict?: Resolver<ResolversTypes['ImportDistrictPayload'], ParentType, ContextType, RequireFields<MutationImportDistrictArgs, 'input'>>;
  joinIdentities?: Resolver<ResolversTypes['IdentityJoinPayload'], ParentType, ContextType, RequireFields<MutationJoinIdentitiesArgs, 'input'>>;
  markDuplicate?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationMarkDuplicateArgs, 'input'>>;
  markNoShow?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationMarkNoShowArgs, 'input'>>;
  moveAppointment?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationMoveAppointmentArgs, 'input'>>;
  moveCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationMoveCaseArgs, 'input'>>;
  noteCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationNoteCaseArgs, 'input'>>;
  openWindow?: Resolver<ResolversTypes['WindowPayload'], ParentType, ContextType, RequireFields<MutationOpenWindowArgs, 'input'>>;
  postStaff?: Resolver<ResolversTypes['PostingPayload'], ParentType, ContextType, RequireFields<MutationPostStaffArgs, 'input'>>;
  publishCalendarYear?: Resolver<ResolversTypes['CalendarPayload'], ParentType, ContextType, RequireFields<MutationPublishCalendarYearArgs, 'input'>>;
  publishMatter?: Resolver<ResolversTypes['PublishMatterPayload'], ParentType, ContextType, RequireFields<MutationPublishMatterArgs, 'input'>>;
  rateByCode?: Resolver<ResolversTypes['ByCodePayload'], ParentType, ContextType, RequireFields<MutationRateByCodeArgs, 'input'>>;
  rateCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRateCaseArgs, 'input'>>;
  recallTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationRecallTicketArgs, 'input'>>;
  recordCallBack?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRecordCallBackArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  rejectCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRejectCaseArgs, 'input'>>;
  reopenDistrict?: Resolver<ResolversTypes['CalendarPayload'], ParentType, ContextType, RequireFields<MutationReopenDistrictArgs, 'input'>>;
  reprintCertificate?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationReprintCertificateArgs, 'input'>>;
  requestCorrection?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRequestCorrectionArgs, 'input'>>;
  requestUpload?: Resolver<ResolversTypes['RequestUploadPayload'], ParentType, ContextType, RequireFields<MutationRequestUploadArgs, 'input'>>;
  requestUploadByCode?: Resolver<ResolversTypes['RequestUploadPayload'], ParentType, ContextType, RequireFields<MutationRequestUploadByCodeArgs, 'input'>>;
  resumeCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationResumeCaseArgs, 'input'>>;
  returnTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationReturnTicketArgs, 'input'>>;
  revokeAuthority?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRevokeAuthorityArgs, 'input'>>;
  revokeCertificate?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'input'>>;
  revokeDelegation?: Resolver<ResolversTypes['RevokeDelegationPayload'], ParentType, ContextType, RequireFields<MutationRevokeDelegationArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  sendAddressCode?: Resolver<ResolversTypes['MessagePreferencesPayload'], ParentType, ContextType, RequireFields<MutationSendAddressCodeArgs, 'input'>>;
  separateIdentities?: Resolver<ResolversTypes['IdentityJoinPayload'], ParentType, ContextType, RequireFields<MutationSeparateIdentitiesArgs, 'input'>>;
  setMessagePreferences?: Resolver<ResolversTypes['MessagePreferencesPayload'], ParentType, ContextType, RequireFields<MutationSetMessagePreferencesArgs, 'input'>>;
  submitBundle?: Resolver<ResolversTypes['BundlePayload'], ParentType, ContextType, RequireFields<MutationSubmitBundleArgs, 'input'>>;
  submitCase?: Resolver<ResolversTypes['SubmitCasePayload'], ParentType, ContextType, RequireFields<MutationSubmitCaseArgs, 'input'>>;
  submitCases?: Resolver<ResolversTypes['SubmitCasesPayload'], ParentType, ContextType, RequireFields<MutationSubmitCasesArgs, 'input'>>;
  supplyCorrection?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSupplyCorrectionArgs, 'input'>>;
  supplyCorrectionByCode?: Resolver<ResolversTypes['ByCodePayload'], ParentType, ContextType, RequireFields<MutationSupplyCorrectionByCodeArgs, 'input'>>;
  supplyMaterials?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSupplyMaterialsArgs, 'input'>>;
  suspendCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSuspendCaseArgs, 'input'>>;
  takeHelp?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationTakeHelpArgs, 'input'>>;
  takeTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationTakeTicketArgs, 'input'>>;
  transferTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationTransferTicketArgs, 'input'>>;
  undoDecision?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'input'>>;
  undoFinishTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationUndoFinishTicketArgs, 'input'>>;
  uploadPackPart?: Resolver<ResolversTypes['UploadPackPartPayload'], ParentType, ContextType, RequireFields<MutationUploadPackPartArgs, 'input'>>;
  urgeCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationUrgeCaseArgs, 'input'>>;
  withdrawCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'input'>>;
};

export type MyDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyDesk'] = ResolversParentTypes['MyDesk']> = {
  appointmentsToday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  dueCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratingsToAnswer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingTickets?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NamedThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedTheme'] = ResolversParentTypes['NamedTheme']> = {
  code?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NamedThemeNameArgs, 'lang'>>;
};

export type NearWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearWindow'] = ResolversParentTypes['NearWindow']> = {
  distanceInMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nearness?: Resolver<Maybe<ResolversTypes['Nearness']>, ParentType, ContextType>;
  queueLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settles?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
};

export type NightlyComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NightlyComparison'] = ResolversParentTypes['NightlyComparison']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  countersOff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metricsOff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  night?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NightlyVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NightlyVerification'] = ResolversParentTypes['NightlyVerification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['ArchivedDigest']>, ParentType, ContextType>;
  digests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  logEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  night?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  oldDigests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldDigestsWithFaults?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'Bundle' | 'BundleOffer' | 'Case' | 'Delegation' | 'Department' | 'District' | 'HelpRequest' | 'Matter' | 'Office' | 'Posting' | 'Street' | 'Ticket' | 'Village' | 'Window', ParentType, ContextType>;
};

export type NotHandedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotHandedOver'] = ResolversParentTypes['NotHandedOver']> = {
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['MessageDelivery']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EventRole'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CaseEventType']>, ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type OfferedMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferedMaterial'] = ResolversParentTypes['OfferedMaterial']> = {
  kind?: Resolver<ResolversTypes['ReuseKind'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeNameArgs, 'lang'>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWork'] = ResolversParentTypes['OpenWork']> = {
  appointments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsSuccessor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  amountInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  waivedInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['FeeWaiver']>, ParentType, ContextType>;
};

export type PostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Posting'] = ResolversParentTypes['Posting']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingConnection'] = ResolversParentTypes['PostingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PostingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingEdge'] = ResolversParentTypes['PostingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
};

export type PostingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingPayload'] = ResolversParentTypes['PostingPayload']> = {
  openWork?: Resolver<Maybe<ResolversTypes['OpenWork']>, ParentType, ContextType>;
  posting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RegistryPreview']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ProgressStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressStep'] = ResolversParentTypes['ProgressStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  atLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProgressStepTextArgs, 'lang'>>;
  type?: Resolver<ResolversTypes['CaseEventType'], ParentType, ContextType>;
};

export type PublishMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishMatterPayload'] = ResolversParentTypes['PublishMatterPayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RegistryPreview']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appointmentSlots?: Resolver<Array<ResolversTypes['AppointmentSlot']>, ParentType, ContextType, RequireFields<QueryAppointmentSlotsArgs, 'day' | 'window'>>;
  appraisal?: Resolver<ResolversTypes['Appraisal'], ParentType, ContextType, RequireFields<QueryAppraisalArgs, 'baselineFrom' | 'baselineTo' | 'by' | 'district' | 'from' | 'to'>>;
  auditStatus?: Resolver<ResolversTypes['AuditStatus'], ParentType, ContextType, RequireFields<QueryAuditStatusArgs, 'district'>>;
  bundle?: Resolver<Maybe<ResolversTypes['Bundle']>, ParentType, ContextType, RequireFields<QueryBundleArgs, 'number'>>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'number'>>;
  caseListings?: Resolver<ResolversTypes['CaseListingConnection'], ParentType, ContextType, RequireFields<QueryCaseListingsArgs, 'day' | 'district' | 'first'>>;
  catalogueRates?: Resolver<ResolversTypes['CatalogueRates'], ParentType, ContextType, RequireFields<QueryCatalogueRatesArgs, 'district'>>;
  colleagues?: Resolver<ResolversTypes['ColleagueConnection'], ParentType, ContextType, RequireFields<QueryColleaguesArgs, 'district' | 'first'>>;
  delegationCoverage?: Resolver<ResolversTypes['DelegationCoverage'], ParentType, ContextType, RequireFields<QueryDelegationCoverageArgs, 'by' | 'district' | 'from' | 'to'>>;
  deskQueue?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryDeskQueueArgs, 'desk' | 'first'>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'code'>>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType>;
  erasureReport?: Resolver<ResolversTypes['ErasureReport'], ParentType, ContextType, RequireFields<QueryErasureReportArgs, 'district' | 'identity'>>;
  escalations?: Resolver<ResolversTypes['EscalationConnection'], ParentType, ContextType, RequireFields<QueryEscalationsArgs, 'district' | 'first'>>;
  exportDistrict?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<QueryExportDistrictArgs, 'district'>>;
  findCases?: Resolver<ResolversTypes['FoundCaseConnection'], ParentType, ContextType, RequireFields<QueryFindCasesArgs, 'district' | 'first' | 'identity' | 'openOnly'>>;
  helpRequest?: Resolver<Maybe<ResolversTypes['HelpRequest']>, ParentType, ContextType, RequireFields<QueryHelpRequestArgs, 'number'>>;
  helpRequests?: Resolver<ResolversTypes['HelpRequestConnection'], ParentType, ContextType, RequireFields<QueryHelpRequestsArgs, 'desk' | 'first' | 'open'>>;
  locateCase?: Resolver<Maybe<ResolversTypes['FoundCase']>, ParentType, ContextType, RequireFields<QueryLocateCaseArgs, 'number'>>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType, RequireFields<QueryMatterArgs, 'code' | 'district'>>;
  matterChanges?: Resolver<Maybe<ResolversTypes['MatterChanges']>, ParentType, ContextType, RequireFields<QueryMatterChangesArgs, 'code' | 'district' | 'from' | 'to'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  messagePreferences?: Resolver<Maybe<ResolversTypes['MessagePreferences']>, ParentType, ContextType, RequireFields<QueryMessagePreferencesArgs, 'district'>>;
  myAppointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryMyAppointmentArgs, 'day' | 'window'>>;
  myAppointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, RequireFields<QueryMyAppointmentsArgs, 'first'>>;
  myCases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryMyCasesArgs, 'first'>>;
  myFilings?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryMyFilingsArgs, 'first' | 'waiting'>>;
  myHelpRequests?: Resolver<ResolversTypes['HelpRequestConnection'], ParentType, ContextType, RequireFields<QueryMyHelpRequestsArgs, 'first'>>;
  myNotices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
  myTickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<QueryMyTicketsArgs, 'first'>>;
  nearestWindows?: Resolver<Array<ResolversTypes['NearWindow']>, ParentType, ContextType, RequireFields<QueryNearestWindowsArgs, 'district' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  offeredMaterials?: Resolver<Array<ResolversTypes['OfferedMaterial']>, ParentType, ContextType, RequireFields<QueryOfferedMaterialsArgs, 'district' | 'matter'>>;
  openCases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryOpenCasesArgs, 'district' | 'first'>>;
  openWork?: Resolver<ResolversTypes['OpenWork'], ParentType, ContextType, RequireFields<QueryOpenWorkArgs, 'window'>>;
  opinionsAsked?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryOpinionsAskedArgs, 'first' | 'late'>>;
  postings?: Resolver<ResolversTypes['PostingConnection'], ParentType, ContextType, RequireFields<QueryPostingsArgs, 'district' | 'first'>>;
  progressByCode?: Resolver<Maybe<ResolversTypes['CaseProgress']>, ParentType, ContextType, RequireFields<QueryProgressByCodeArgs, 'code'>>;
  rateDefinitions?: Resolver<Array<ResolversTypes['RateDefinition']>, ParentType, ContextType>;
  ratingSummary?: Resolver<ResolversTypes['RatingSummary'], ParentType, ContextType, RequireFields<QueryRatingSummaryArgs, 'district' | 'from' | 'to'>>;
  ratingsToAnswer?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryRatingsToAnswerArgs, 'first'>>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'kind' | 'number'>>;
  registryLog?: Resolver<ResolversTypes['RegistryLogConnection'], ParentType, ContextType, RequireFields<QueryRegistryLogArgs, 'district' | 'first'>>;
  searchMisses?: Resolver<Array<ResolversTypes['SearchMisses']>, ParentType, ContextType, RequireFields<QuerySearchMissesArgs, 'day' | 'district'>>;
  searchesWithoutResult?: Resolver<ResolversTypes['SearchesWithoutResult'], ParentType, ContextType, RequireFields<QuerySearchesWithoutResultArgs, 'district' | 'month'>>;
  serviceReport?: Resolver<ResolversTypes['ServiceReport'], ParentType, ContextType, RequireFields<QueryServiceReportArgs, 'district' | 'from' | 'to'>>;
  settledCases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QuerySettledCasesArgs, 'day' | 'desk' | 'first'>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'number'>>;
  upload?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType, RequireFields<QueryUploadArgs, 'id'>>;
  uploadByCode?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType, RequireFields<QueryUploadByCodeArgs, 'code' | 'id'>>;
  verifyCertificate?: Resolver<ResolversTypes['CertificateVerification'], ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'token'>>;
  windowAppointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, RequireFields<QueryWindowAppointmentsArgs, 'day' | 'first' | 'window'>>;
  windowTickets?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryWindowTicketsArgs, 'window'>>;
};

export type QueuePriorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueuePriority'] = ResolversParentTypes['QueuePriority']> = {
  inARow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PriorityReason']>, ParentType, ContextType>;
};

export type RateDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateDefinition'] = ResolversParentTypes['RateDefinition']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RateDefinitionInWordsArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RateDefinitionNameArgs, 'lang'>>;
  rate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['RateReading'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  answer?: Resolver<Maybe<ResolversTypes['RatingAnswer']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['RatingAppeal']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  callBack?: Resolver<Maybe<ResolversTypes['CallBack']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['RatingStep'], ParentType, ContextType>;
};

export type RatingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingAnswer'] = ResolversParentTypes['RatingAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clerk?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingAppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingAppeal'] = ResolversParentTypes['RatingAppeal']> = {
  answer?: Resolver<Maybe<ResolversTypes['AppealAnswer']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingMonth'] = ResolversParentTypes['RatingMonth']> = {
  average?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingRow'] = ResolversParentTypes['RatingRow']> = {
  answered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answeredInTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  badRatings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RatingRowLabelArgs, 'lang'>>;
  ratings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scores?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type RatingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingSummary'] = ResolversParentTypes['RatingSummary']> = {
  answered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answeredInTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  badRatings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['RatingMonth']>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['RatingRow']>, ParentType, ContextType>;
  scores?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  actedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actedAtLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReceiptAddresseeArgs, 'inClear'>>;
  body?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReceiptBodyArgs, 'lang'>>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeValidUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  deskName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReceiptDeskNameArgs, 'lang'>>;
  dueIsProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReceiptKind'], ParentType, ContextType>;
  legalBasis?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReceiptLegalBasisArgs, 'lang'>>;
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  printedAtLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  received?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  remedies?: Resolver<Maybe<ResolversTypes['Remedies']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReceiptTitleArgs, 'lang'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  allowed?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packProblem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegistryChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryChange'] = ResolversParentTypes['RegistryChange']> = {
  change?: Resolver<ResolversTypes['ThingChange'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistryKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RegistryChangeNameArgs, 'lang'>>;
};

export type RegistryEffectsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryEffects'] = ResolversParentTypes['RegistryEffects']> = {
  bookings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesAtWindows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesOfMatters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesWithoutDelegation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['DeadlineMove']>, ParentType, ContextType>;
  staff?: Resolver<Array<ResolversTypes['Staff']>, ParentType, ContextType>;
  staffCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistryLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryLogConnection'] = ResolversParentTypes['RegistryLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistryLogEdge']>, ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegistryLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryLogEdge'] = ResolversParentTypes['RegistryLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegistryLogEntry'], ParentType, ContextType>;
};

export type RegistryLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryLogEntry'] = ResolversParentTypes['RegistryLogEntry']> = {
  act?: Resolver<ResolversTypes['RegistryAct'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousGeneration?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
};

export type RegistryPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryPreview'] = ResolversParentTypes['RegistryPreview']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['RegistryChange']>, ParentType, ContextType>;
  effects?: Resolver<ResolversTypes['RegistryEffects'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemediesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remedies'] = ResolversParentTypes['Remedies']> = {
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RemediesCourtArgs, 'lang'>>;
  reviewBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RemediesReviewBodyArgs, 'lang'>>;
  reviewDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suitMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RemediesTextArgs, 'lang'>>;
};

export type ReportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRow'] = ResolversParentTypes['ReportRow']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedOnSpot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctionsRepeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crossVillage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crossVillageRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feesCollectedInFen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  feesWaivedInFen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  helpAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpAnsweredInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpMeanMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  instantRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  instantRateWithUndone?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReportRowLabelArgs, 'lang'>>;
  lapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materialsSaved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlineRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stampsSaved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketMeanWaitMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ticketsCalled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketsServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneDuplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneOnSpot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestUploadPayload'] = ResolversParentTypes['RequestUploadPayload']> = {
  form?: Resolver<Maybe<ResolversTypes['UploadForm']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType>;
};

export type ReusedMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReusedMaterial'] = ResolversParentTypes['ReusedMaterial']> = {
  kind?: Resolver<ResolversTypes['ReuseKind'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RevocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revocation'] = ResolversParentTypes['Revocation']> = {
  previousTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RevokeDelegationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDelegationPayload'] = ResolversParentTypes['RevokeDelegationPayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RegistryPreview']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sample'] = ResolversParentTypes['Sample']> = {
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SampleTextArgs, 'lang'>>;
};

export type SearchMissesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMisses'] = ResolversParentTypes['SearchMisses']> = {
  clerk?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
};

export type SearchesWithoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchesWithoutResult'] = ResolversParentTypes['SearchesWithoutResult']> = {
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['MissedWords']>, ParentType, ContextType>;
};

export type ServiceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReport'] = ResolversParentTypes['ServiceReport']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Baseline']>, ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedOnSpot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctionsRepeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crossVillage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crossVillageRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dailyAverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  definitions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feesCollectedInFen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  feesWaivedInFen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  helpAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpAnsweredInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpMeanMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  instantRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  instantRateWithUndone?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materialsSaved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlineRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ReportRow']>, ParentType, ContextType>;
  stampsSaved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketMeanWaitMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ticketsCalled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketsServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneDuplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneOnSpot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDaysAreProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffCounts'] = ResolversParentTypes['StaffCounts']> = {
  main?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserve?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StreetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Street'] = ResolversParentTypes['Street']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StreetNameArgs, 'lang'>>;
  villages?: Resolver<Array<ResolversTypes['Village']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitCasePayload'] = ResolversParentTypes['SubmitCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['FilingWarning']>, ParentType, ContextType>;
};

export type SubmitCasesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitCasesPayload'] = ResolversParentTypes['SubmitCasesPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['SubmitResult']>, ParentType, ContextType>;
};

export type SubmitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitResult'] = ResolversParentTypes['SubmitResult']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['FilingWarning']>, ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  kind?: Resolver<ResolversTypes['SuspensionKind'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  bookedFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['PriorityReason']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  transferredFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  transferredTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  wait?: Resolver<Maybe<ResolversTypes['TicketWait']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketPayload'] = ResolversParentTypes['TicketPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type TicketWaitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketWait'] = ResolversParentTypes['TicketWait']> = {
  expectedWaitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleAhead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  __resolveType: TypeResolveFn<'District' | 'Street' | 'Village', ParentType, ContextType>;
};

export type UnknownDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownDesk'] = ResolversParentTypes['UnknownDesk']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnknownDeskNameArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UploadRefusedBecauseArgs, 'lang'>>;
  refusedFor?: Resolver<Maybe<ResolversTypes['FileFault']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UploadState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FileType'], ParentType, ContextType>;
};

export type UploadFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadForm'] = ResolversParentTypes['UploadForm']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['UploadFormField']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadFormFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadFormField'] = ResolversParentTypes['UploadFormField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadPackPartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadPackPartPayload'] = ResolversParentTypes['UploadPackPartPayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type VillageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Village'] = ResolversParentTypes['Village']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VillageKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VillageNameArgs, 'lang'>>;
  street?: Resolver<ResolversTypes['Street'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Window'] = ResolversParentTypes['Window']> = {
  accessibility?: Resolver<Array<ResolversTypes['Accessibility']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WindowAddressArgs, 'lang'>>;
  closures?: Resolver<Array<ResolversTypes['Closure']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WindowDirectionsArgs, 'lang'>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<WindowIsOpenArgs>>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WindowNameArgs, 'lang'>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['WindowQueue'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['StaffCounts'], ParentType, ContextType, Partial<WindowStaffArgs>>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WindowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WindowPayload'] = ResolversParentTypes['WindowPayload']> = {
  openWork?: Resolver<Maybe<ResolversTypes['OpenWork']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RegistryPreview']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
};

export type WindowQueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WindowQueue'] = ResolversParentTypes['WindowQueue']> = {
  calledSign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedWaitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptCasesPayload?: AcceptCasesPayloadResolvers<ContextType>;
  AcceptResult?: AcceptResultResolvers<ContextType>;
  AppealAnswer?: AppealAnswerResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AppointmentPayload?: AppointmentPayloadResolvers<ContextType>;
  AppointmentSlot?: AppointmentSlotResolvers<ContextType>;
  Appraisal?: AppraisalResolvers<ContextType>;
  AppraisalFigures?: AppraisalFiguresResolvers<ContextType>;
  AppraisalRow?: AppraisalRowResolvers<ContextType>;
  ArchivedDigest?: ArchivedDigestResolvers<ContextType>;
  AskedCorrection?: AskedCorrectionResolvers<ContextType>;
  AuditStatus?: AuditStatusResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  Baseline?: BaselineResolvers<ContextType>;
  Bundle?: BundleResolvers<ContextType>;
  BundleItem?: BundleItemResolvers<ContextType>;
  BundleOffer?: BundleOfferResolvers<ContextType>;
  BundlePayload?: BundlePayloadResolvers<ContextType>;
  BundleProgress?: BundleProgressResolvers<ContextType>;
  ByCodePayload?: ByCodePayloadResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarPayload?: CalendarPayloadResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  CallBack?: CallBackResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseBundle?: CaseBundleResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseEvent?: CaseEventResolvers<ContextType>;
  CaseExtension?: CaseExtensionResolvers<ContextType>;
  CaseFile?: CaseFileResolvers<ContextType>;
  CaseListing?: CaseListingResolvers<ContextType>;
  CaseListingConnection?: CaseListingConnectionResolvers<ContextType>;
  CaseListingEdge?: CaseListingEdgeResolvers<ContextType>;
  CaseNote?: CaseNoteResolvers<ContextType>;
  CaseOpinion?: CaseOpinionResolvers<ContextType>;
  CaseOwner?: CaseOwnerResolvers<ContextType>;
  CasePayload?: CasePayloadResolvers<ContextType>;
  CaseProgress?: CaseProgressResolvers<ContextType>;
  CaseView?: CaseViewResolvers<ContextType>;
  CaseViewConnection?: CaseViewConnectionResolvers<ContextType>;
  CaseViewEdge?: CaseViewEdgeResolvers<ContextType>;
  CatalogueRates?: CatalogueRatesResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateVerification?: CertificateVerificationResolvers<ContextType>;
  CertifiedField?: CertifiedFieldResolvers<ContextType>;
  ClearPerson?: ClearPersonResolvers<ContextType>;
  Closure?: ClosureResolvers<ContextType>;
  Colleague?: ColleagueResolvers<ContextType>;
  ColleagueConnection?: ColleagueConnectionResolvers<ContextType>;
  ColleagueEdge?: ColleagueEdgeResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadlineMove?: DeadlineMoveResolvers<ContextType>;
  DelegateMatterPayload?: DelegateMatterPayloadResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DelegationConnection?: DelegationConnectionResolvers<ContextType>;
  DelegationCoverage?: DelegationCoverageResolvers<ContextType>;
  DelegationEdge?: DelegationEdgeResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Desk?: DeskResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DistrictClosure?: DistrictClosureResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftIdentity?: DraftIdentityResolvers<ContextType>;
  DraftPerson?: DraftPersonResolvers<ContextType>;
  ErasePersonPayload?: ErasePersonPayloadResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasureCount?: ErasureCountResolvers<ContextType>;
  ErasureReport?: ErasureReportResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationConnection?: EscalationConnectionResolvers<ContextType>;
  EscalationEdge?: EscalationEdgeResolvers<ContextType>;
  EscalationRecipient?: EscalationRecipientResolvers<ContextType>;
  ExtensionRule?: ExtensionRuleResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FigureChange?: FigureChangeResolvers<ContextType>;
  Figures?: FiguresResolvers<ContextType>;
  FileLink?: FileLinkResolvers<ContextType>;
  FilingWarning?: FilingWarningResolvers<ContextType>;
  FoundCase?: FoundCaseResolvers<ContextType>;
  FoundCaseConnection?: FoundCaseConnectionResolvers<ContextType>;
  FoundCaseEdge?: FoundCaseEdgeResolvers<ContextType>;
  FrequentQuestion?: FrequentQuestionResolvers<ContextType>;
  Guide?: GuideResolvers<ContextType>;
  HandOverAllPayload?: HandOverAllPayloadResolvers<ContextType>;
  HelpEvent?: HelpEventResolvers<ContextType>;
  HelpMessage?: HelpMessageResolvers<ContextType>;
  HelpOwner?: HelpOwnerResolvers<ContextType>;
  HelpPayload?: HelpPayloadResolvers<ContextType>;
  HelpRequest?: HelpRequestResolvers<ContextType>;
  HelpRequestConnection?: HelpRequestConnectionResolvers<ContextType>;
  HelpRequestEdge?: HelpRequestEdgeResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  IdentityJoin?: IdentityJoinResolvers<ContextType>;
  IdentityJoinPayload?: IdentityJoinPayloadResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportDistrictPayload?: ImportDistrictPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JoinedDocument?: JoinedDocumentResolvers<ContextType>;
  KeptCount?: KeptCountResolvers<ContextType>;
  KeptItem?: KeptItemResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
  LimitChange?: LimitChangeResolvers<ContextType>;
  MaskedIdentity?: MaskedIdentityResolvers<ContextType>;
  MaskedPerson?: MaskedPersonResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialFiles?: MaterialFilesResolvers<ContextType>;
  MaterialPromise?: MaterialPromiseResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  MatterCertificate?: MatterCertificateResolvers<ContextType>;
  MatterChanges?: MatterChangesResolvers<ContextType>;
  MatterConnection?: MatterConnectionResolvers<ContextType>;
  MatterEdge?: MatterEdgeResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  MessageDelivery?: MessageDeliveryResolvers<ContextType>;
  MessagePreferences?: MessagePreferencesResolvers<ContextType>;
  MessagePreferencesPayload?: MessagePreferencesPayloadResolvers<ContextType>;
  MissedWords?: MissedWordsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyDesk?: MyDeskResolvers<ContextType>;
  NamedTheme?: NamedThemeResolvers<ContextType>;
  NearWindow?: NearWindowResolvers<ContextType>;
  NightlyComparison?: NightlyComparisonResolvers<ContextType>;
  NightlyVerification?: NightlyVerificationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotHandedOver?: NotHandedOverResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  OfferedMaterial?: OfferedMaterialResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OpenWork?: OpenWorkResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PostingConnection?: PostingConnectionResolvers<ContextType>;
  PostingEdge?: PostingEdgeResolvers<ContextType>;
  PostingPayload?: PostingPayloadResolvers<ContextType>;
  ProgressStep?: ProgressStepResolvers<ContextType>;
  PublishMatterPayload?: PublishMatterPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueuePriority?: QueuePriorityResolvers<ContextType>;
  RateDefinition?: RateDefinitionResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingAnswer?: RatingAnswerResolvers<ContextType>;
  RatingAppeal?: RatingAppealResolvers<ContextType>;
  RatingMonth?: RatingMonthResolvers<ContextType>;
  RatingRow?: RatingRowResolvers<ContextType>;
  RatingSummary?: RatingSummaryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegistryChange?: RegistryChangeResolvers<ContextType>;
  RegistryEffects?: RegistryEffectsResolvers<ContextType>;
  RegistryLogConnection?: RegistryLogConnectionResolvers<ContextType>;
  RegistryLogEdge?: RegistryLogEdgeResolvers<ContextType>;
  RegistryLogEntry?: RegistryLogEntryResolvers<ContextType>;
  RegistryPreview?: RegistryPreviewResolvers<ContextType>;
  Remedies?: RemediesResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  RequestUploadPayload?: RequestUploadPayloadResolvers<ContextType>;
  ReusedMaterial?: ReusedMaterialResolvers<ContextType>;
  Revocation?: RevocationResolvers<ContextType>;
  RevokeDelegationPayload?: RevokeDelegationPayloadResolvers<ContextType>;
  Sample?: SampleResolvers<ContextType>;
  SearchMisses?: SearchMissesResolvers<ContextType>;
  SearchesWithoutResult?: SearchesWithoutResultResolvers<ContextType>;
  ServiceReport?: ServiceReportResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  StaffCounts?: StaffCountsResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  Street?: StreetResolvers<ContextType>;
  SubmitCasePayload?: SubmitCasePayloadResolvers<ContextType>;
  SubmitCasesPayload?: SubmitCasesPayloadResolvers<ContextType>;
  SubmitResult?: SubmitResultResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketPayload?: TicketPayloadResolvers<ContextType>;
  TicketWait?: TicketWaitResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnknownDesk?: UnknownDeskResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  UploadForm?: UploadFormResolvers<ContextType>;
  UploadFormField?: UploadFormFieldResolvers<ContextType>;
  UploadPackPartPayload?: UploadPackPartPayloadResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  Window?: WindowResolvers<ContextType>;
  WindowPayload?: WindowPayloadResolvers<ContextType>;
  WindowQueue?: WindowQueueResolvers<ContextType>;
};

