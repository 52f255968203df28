import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Directory } from '../../registry/directory.ts';
import type { StreetParent, VillageParent, WindowParent, MatterParent } from '../../registry/resolvers.ts';
import type { Office as OfficeParent, Closure as ClosureParent } from '../../registry/model/place.ts';
import type { Material as MaterialParent } from '../../registry/model/matter.ts';
import type { NearWindow as NearWindowParent } from '../../registry/nearestWindows.ts';
import type { MatterChanges as MatterChangesParent } from '../../registry/edit/matterChanges.ts';
import type { DelegationInDistrict } from '../../registry/delegated.ts';
import type { Posting as PostingParent } from '../../registry/model/staff.ts';
import type { LogEntry } from '../../registry/model/log.ts';
import type { Asker } from '../../identity/asker.ts';
import type { CaseParent } from '../../case/resolvers.ts';
import type { CaseEvent as CaseEventParent } from '../../case/events.ts';
import type { CaseView as CaseViewParent } from '../../accessLog/model.ts';
import type { CaseHeader } from '../../case/model.ts';
import type { Notice as NoticeParent } from '../../notice/model.ts';
import type { Ticket as TicketParent } from '../../queue/model.ts';
import type { Appointment as AppointmentParent } from '../../queue/appointments.ts';
import type { Help, HelpEvent as HelpEventParent } from '../../help/model.ts';
import type { HelpMessage as HelpMessageParent } from '../../help/queries.ts';
import type { OverdueItem } from '../../escalation/repository.ts';
import type { ReuseOffer } from '../../case/filing/reuseOffer.ts';
import type { Draft as DraftParent } from '../../case/draft.ts';
import type { CertificateParent } from '../../certificate/resolvers.ts';
import type { Verification } from '../../certificate/verifyCertificate.ts';
import type { OfferParent, ItemParent } from '../../bundle/resolvers.ts';
import type { OpenedBundle } from '../../bundle/submitBundle.ts';
import type { Rating as RatingParent } from '../../rating/model.ts';
import type { RatingRow as RatingRowParent, RatingSummary as RatingSummaryParent } from '../../rating/summarizeRatings.ts';
import type { RateDefinition as RateDefinitionParent } from '../../report/definitions.ts';
import type { Appraisal as AppraisalParent, AppraisalRow as AppraisalRowParent } from '../../appraisal/model.ts';
import type { BundleLink } from '../../case/bundleLink.ts';
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
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: Date; output: string | Date; }
  /** A JSON object. */
  JSON: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/** A new application, or one submitted online before. */
export type AcceptCaseInput =
  /** A new application. */
  { application: ApplicationInput; submitted?: never; }
  |  /** One submitted online before. */
  { application?: never; submitted: SubmittedCaseInput; };

/** What a clerk accepts in one visit. */
export type AcceptCasesInput = {
  /** Who files for the applicants; absent when each came themselves. */
  agent?: InputMaybe<AgentInput>;
  /** 1 to 50 applications, each accepted or refused on its own. */
  cases: Array<AcceptCaseInput>;
  /** WINDOW, or HOME_VISIT when the clerk went to the applicant. */
  channel: Channel;
  /** Together with position, village and matter it identifies each application; sending it again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The window, one the clerk is posted to. */
  window: Scalars['ID']['input'];
};

/** The answer to a filing. */
export type AcceptCasesPayload = {
  __typename?: 'AcceptCasesPayload';
  /** Why the filing as a whole was refused. */
  refusals: Array<Refusal>;
  /** One per application, in the order of the input. */
  results: Array<AcceptResult>;
};

/** The answer to one application. */
export type AcceptResult = {
  __typename?: 'AcceptResult';
  /** The accepted case; null when refused. */
  case: Maybe<Case>;
  /** Position in the input, from 0. */
  position: Scalars['Int']['output'];
  /** Why not. */
  refusals: Array<Refusal>;
};

/** Who files for others, and by what authority. Stored encrypted; never logged. */
export type AgentInput = {
  /** With which authority; it must hold on the day. */
  authority: AuthorityInput;
  /** 18-character resident identity number with a right check character (GB 11643). */
  identityNumber: Scalars['String']['input'];
  /** Name, 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** Mainland mobile or landline number; optional. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Answering an appeal. */
export type AnswerAppealInput = {
  /** The answer, 1 to 500 characters on one line; the applicant reads it. */
  answer: Scalars['String']['input'];
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** Whether the applicant is right. */
  upheld: Scalars['Boolean']['input'];
};

/** An answer. */
export type AnswerHelpInput = {
  /** The answer, 1 to 1,000 characters. Stored encrypted. */
  answer: Scalars['String']['input'];
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The request. */
  number: Scalars['ID']['input'];
};

/** Answering a bad rating. */
export type AnswerRatingInput = {
  /** The answer, 1 to 500 characters on one line; the applicant reads it. */
  answer: Scalars['String']['input'];
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
};

/** A supervisor's answer to an appeal. */
export type AppealAnswer = {
  __typename?: 'AppealAnswer';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The issuer's subject of the supervisor. */
  by: Scalars['ID']['output'];
  /** Whether it came within the limit. */
  inTime: Scalars['Boolean']['output'];
  /** Whether the applicant is right. */
  upheld: Scalars['Boolean']['output'];
  /** The answer. */
  words: Scalars['String']['output'];
};

/** Appealing against the answer to a bad rating. */
export type AppealRatingInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** Why, 1 to 500 characters on one line; a supervisor reads it. */
  reason: Scalars['String']['input'];
};

/** What one applicant applies for. */
export type ApplicationInput = {
  /** Whose matter it is. */
  applicant: PersonInput;
  /** The matter's form, filled in; at most 8 KB. Stored encrypted. */
  form?: InputMaybe<Scalars['JSON']['input']>;
  /** Codes of the materials shown, ticked against the matter version's list. */
  materials: Array<Scalars['ID']['input']>;
  /** Matter code. */
  matter: Scalars['ID']['input'];
  /** Materials that are not brought again; each counts as shown if its case is the applicant's and still valid. */
  reused?: InputMaybe<Array<ReusedMaterialInput>>;
  /** Home village, 12 digits. */
  village: Scalars['ID']['input'];
};

/** A booked time at a window (预约). */
export type Appointment = {
  __typename?: 'Appointment';
  /** The day. */
  day: Scalars['Date']['output'];
  /** When the slot begins. */
  from: Scalars['DateTime']['output'];
  /** What for; null when that was not said. */
  matter: Maybe<Matter>;
  /** Where it stands. */
  status: AppointmentStatus;
  /** When it ends. */
  to: Scalars['DateTime']['output'];
  /** Where. */
  window: Window;
};

/** The answer to an act on an appointment. */
export type AppointmentPayload = {
  __typename?: 'AppointmentPayload';
  /** The appointment as it stands now; null when refused. */
  appointment: Maybe<Appointment>;
  /** Why not; nothing was written then. */
  refusals: Array<Refusal>;
};

/** A stretch of time that can be booked. */
export type AppointmentSlot = {
  __typename?: 'AppointmentSlot';
  /** When it begins; what `bookAppointment` takes. */
  from: Scalars['DateTime']['output'];
  /** Seats that are left. */
  seatsLeft: Scalars['Int']['output'];
  /** When it ends. */
  to: Scalars['DateTime']['output'];
};

/** Where an appointment stands. */
export type AppointmentStatus =
  /** Booked. */
  | 'BOOKED'
  /** Given back before its time. */
  | 'CANCELLED'
  /** There: it has become a ticket. */
  | 'CHECKED_IN';

/** Windows, clerks, matters or villages side by side; from counters alone. */
export type Appraisal = {
  __typename?: 'Appraisal';
  /** Version of the definitions of the rates; see `rateDefinitions`. */
  definitions: Scalars['String']['output'];
  /** The asking clerk's own row; null for anybody else, and when nothing of theirs was counted. */
  me: Maybe<AppraisalRow>;
  /** The district's median of each figure, over the rows with something accepted in the period. */
  median: AppraisalFigures;
  /** The rows with anything counted in either period; none for a clerk. */
  rows: Array<AppraisalRow>;
};

/** Figures of a period, or how far they are from others. Null where there is nothing to divide by. */
export type AppraisalFigures = {
  __typename?: 'AppraisalFigures';
  /** Cases accepted. */
  accepted: Maybe<Scalars['Float']['output']>;
  /** Their average, 5 to 1; null under 5 ratings. */
  averageRating: Maybe<Scalars['Float']['output']>;
  /** Corrections asked for / accepted. */
  correctionsPerCase: Maybe<Scalars['Float']['output']>;
  /** Minutes of opening hours from a request for help to its answer, on average. */
  helpResponseMinutes: Maybe<Scalars['Float']['output']>;
  /** 即办率 = completedOnSpot / accepted. */
  instantRate: Maybe<Scalars['Float']['output']>;
  /** Settled within the limit / settled. */
  onTimeRate: Maybe<Scalars['Float']['output']>;
  /** Cases settled after their limit. */
  overdue: Maybe<Scalars['Float']['output']>;
  /** Changes of the owner / accepted: one person (只找一个人). */
  ownerChangesPerCase: Maybe<Scalars['Float']['output']>;
  /** Ratings given; null under 5. */
  ratings: Maybe<Scalars['Float']['output']>;
  /** Visits to a window / accepted: one trip (最多跑一趟). */
  visitsPerCase: Maybe<Scalars['Float']['output']>;
};

/** What an appraisal puts side by side. */
export type AppraisalPart =
  /** Clerks: each the owner of cases at the time, by the issuer's subject. */
  | 'CLERK'
  /** Matters. */
  | 'MATTER'
  /** Home villages. */
  | 'VILLAGE'
  /** Accepting windows. */
  | 'WINDOW';

/** One window, clerk, matter or village. */
export type AppraisalRow = {
  __typename?: 'AppraisalRow';
  /** Its figures in the baseline period. */
  baseline: AppraisalFigures;
  /** Its figures in the period. */
  figures: AppraisalFigures;
  /** Its code, or the clerk's subject. */
  key: Scalars['ID']['output'];
  /** A name to show. */
  label: Scalars['String']['output'];
  /** The period minus the baseline. */
  toBaseline: AppraisalFigures;
  /** The period minus the district's median. */
  toMedian: AppraisalFigures;
};


/** One window, clerk, matter or village. */
export type AppraisalRowLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A question after an answer. */
export type AskBackInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The request. */
  number: Scalars['ID']['input'];
  /** What is still open, 1 to 1,000 characters. Stored encrypted. */
  words: Scalars['String']['input'];
};

/** A word that somebody says. */
export type AskForHelpInput = {
  /** The number of the case that it is about: the asker's own, or one they filed. */
  case?: InputMaybe<Scalars['ID']['input']>;
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The code of the matter that it is about. */
  matter?: InputMaybe<Scalars['ID']['input']>;
  /** Who asks: the holder of the token themselves, or who stands at the clerk's window. Stored encrypted. */
  person: PersonInput;
  /** The village that it is about, 12 digits; its window answers, unless a case has an owner. */
  village: Scalars['ID']['input'];
  /** The window where a clerk writes it down for somebody; clerks only. */
  window?: InputMaybe<Scalars['ID']['input']>;
  /** What they say, 1 to 1,000 characters. Stored encrypted. */
  words: Scalars['String']['input'];
};

/** With which authority an agent files. */
export type Authority = {
  __typename?: 'Authority';
  /** What proves it, as the agent named it. */
  document: Scalars['String']['output'];
  /** First day it holds. */
  from: Scalars['Date']['output'];
  /** Its kind. */
  kind: AuthorityKind;
  /** Last day it holds; null when open. */
  to: Maybe<Scalars['Date']['output']>;
};

/** With which authority an agent files. */
export type AuthorityInput = {
  /** What proves it: a number or title, 1 to 100 characters. */
  document: Scalars['String']['input'];
  /** First day it holds. */
  from: Scalars['Date']['input'];
  /** Its kind. */
  kind: AuthorityKind;
  /** Last day it holds; open when absent. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Kinds of authority. */
export type AuthorityKind =
  /** 用人单位, an employer. */
  | 'EMPLOYER'
  /** 近亲属, close family. */
  | 'FAMILY'
  /** 监护人, a guardian. */
  | 'GUARDIAN'
  /** 出租人（含二房东）, a landlord or sub-landlord. */
  | 'LANDLORD'
  /** 委托书, a power of attorney. */
  | 'POWER_OF_ATTORNEY';

/** A claimed improvement ("比改革前提高了35.4%") that can be read in two ways. */
export type Baseline = {
  __typename?: 'Baseline';
  /** The claim, in percent. */
  claimedIncreasePercent: Scalars['Float']['output'];
  /** Instant rate before, if percentage points are meant; null without cases. */
  previousRateIfPoints: Maybe<Scalars['Float']['output']>;
  /** Instant rate before, if a relative increase is meant; null without cases. */
  previousRateIfRelative: Maybe<Scalars['Float']['output']>;
  /** How its source means it. */
  reading: BaselineReading;
  /** The sentence it rests on. */
  statement: Scalars['String']['output'];
};


/** A claimed improvement ("比改革前提高了35.4%") that can be read in two ways. */
export type BaselineStatementArgs = {
  lang?: InputMaybe<Lang>;
};

/** Readings of a claimed improvement. */
export type BaselineReading =
  /** Percentage points. */
  | 'POINTS'
  /** Relative to the rate before. */
  | 'RELATIVE'
  /** The source does not say. */
  | 'UNSTATED';

/** The same words in both languages. */
export type BilingualInput = {
  /** English. */
  en: Scalars['String']['input'];
  /** Chinese. */
  zh: Scalars['String']['input'];
};

/** A time to book. */
export type BookAppointmentInput = {
  /** When the slot begins, as `appointmentSlots` says. */
  from: Scalars['DateTime']['input'];
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The code of the matter that they come for. */
  matter?: InputMaybe<Scalars['ID']['input']>;
  /** The window. */
  window: Scalars['ID']['input'];
};

/** A bundle that was filed: linked cases with one number and one progress. */
export type Bundle = {
  __typename?: 'Bundle';
  /** Its cases in their order, those that the asker may see. */
  cases: Array<Case>;
  /** Code of what the district offers. */
  code: Scalars['ID']['output'];
  /** What it was called when it was filed. */
  name: Scalars['String']['output'];
  /** Its public number: village, code and 16 characters. */
  number: Scalars['ID']['output'];
  /** How far it is; null for who may not see all of its cases. */
  progress: Maybe<BundleProgress>;
};


/** A bundle that was filed: linked cases with one number and one progress. */
export type BundleNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** The form of one matter of a bundle. */
export type BundleFormInput = {
  /** Its form, filled in; at most 8 KB. Stored encrypted. */
  form: Scalars['JSON']['input'];
  /** Code of the matter. */
  matter: Scalars['ID']['input'];
};

/** A matter of a bundle. */
export type BundleItem = {
  __typename?: 'BundleItem';
  /** The version in force on the day asked. */
  matter: Matter;
  /** Codes of the bundle's earlier matters whose certificates it waits for. */
  needs: Array<Scalars['ID']['output']>;
};

/** What a district lets file in one go (一条龙 / 一件事): linked matters, possibly of several departments. */
export type BundleOffer = {
  __typename?: 'BundleOffer';
  /** Its code, e.g. `HC-BD-01`. */
  code: Scalars['ID']['output'];
  /** Its matters, in their order. */
  items: Array<BundleItem>;
  /** What must be shown for all of them, each material once. */
  materials: Array<Material>;
  /** Its name. */
  name: Scalars['String']['output'];
};


/** What a district lets file in one go (一条龙 / 一件事): linked matters, possibly of several departments. */
export type BundleOfferNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** The answer to a bundle. */
export type BundlePayload = {
  __typename?: 'BundlePayload';
  /** The bundle with its cases; null when refused. */
  bundle: Maybe<Bundle>;
  /** Every fault of any of its cases, each once; nothing was written then. */
  refusals: Array<Refusal>;
};

/** How far a bundle is. */
export type BundleProgress = {
  __typename?: 'BundleProgress';
  /** Cases that are settled. */
  done: Scalars['Int']['output'];
  /** All cases. */
  total: Scalars['Int']['output'];
};

/** Calling the applicant back about the answer (回访). */
export type CallBack = {
  __typename?: 'CallBack';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The issuer's subject of the clerk who called. */
  by: Scalars['ID']['output'];
  /** At which window, or village office. */
  desk: Scalars['ID']['output'];
  /** Whether the applicant is satisfied now. */
  satisfied: Scalars['Boolean']['output'];
  /** A note; null without one. */
  words: Maybe<Scalars['String']['output']>;
};

/** Which window calls. */
export type CallTicketInput = {
  /** Sending the same key again calls nobody else. */
  idempotencyKey: Scalars['ID']['input'];
  /** A window of the clerk's. */
  window: Scalars['ID']['input'];
};

/** A booking to cancel. */
export type CancelAppointmentInput = {
  /** The day. */
  day: Scalars['Date']['input'];
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The window. */
  window: Scalars['ID']['input'];
};

/** One application by one applicant in one matter (办件). */
export type Case = Node & {
  __typename?: 'Case';
  /** When it was accepted; null before. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who looked at it, newest first (谁看过我的数据): for the applicant and the district's supervisor; null for anybody else. */
  accessLog: Maybe<CaseViewConnection>;
  /** Who filed it for them, masked; null when they came themselves. */
  agent: Maybe<MaskedPerson>;
  /** Whose matter it is, masked. */
  applicant: MaskedPerson;
  /** The applicant in clear, for who deals with the case now, owns it or settled it; null for anybody else. Every use is written to the access log first, with its purpose. */
  applicantInClear: Maybe<ClearPerson>;
  /** With which authority the agent filed; null without one. */
  authority: Maybe<Authority>;
  /** What the asker may do to it now, from the one table of transitions. */
  availableActions: Array<CaseAction>;
  /** The bundle that it was filed in; null when it was filed by itself. */
  bundle: Maybe<CaseBundle>;
  /** What its settlement granted; null before, and for a matter that grants none. */
  certificate: Maybe<Certificate>;
  /** How it came in. */
  channel: Channel;
  /** The reviewer who has taken it on; null when nobody. */
  claimedBy: Maybe<Scalars['ID']['output']>;
  /** When it was settled; null before. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the applicant must supply; null when nothing. */
  correction: Maybe<Correction>;
  /** Accepted away from the home village's own windows (通办). */
  crossVillage: Scalars['Boolean']['output'];
  /** Identifier of the window or office that has it now; null when closed. */
  desk: Maybe<Scalars['ID']['output']>;
  /** 6-digit code of its district. */
  district: Scalars['ID']['output'];
  /** What a draft holds, in clear, for who writes it; null for anything else. */
  draft: Maybe<Draft>;
  /** The end of the day by which it must be settled, or taken up while SUBMITTED; frozen while CORRECTION, null for a draft. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was filed. */
  filedAt: Scalars['DateTime']['output'];
  /** The matter's form as it was filled in, for the applicant, the agent and who deals with the case; null for anybody else. */
  form: Maybe<Scalars['JSON']['output']>;
  /** Every act on it, oldest first. */
  history: Array<CaseEvent>;
  id: Scalars['ID']['output'];
  /** How it stands against its limit; null for a draft or closed case. */
  light: Maybe<Light>;
  /** Codes of the materials that were shown. */
  materials: Array<Scalars['ID']['output']>;
  /** The version of the rule it runs under. */
  matter: Matter;
  /** Where it is dealt with; null before acceptance. */
  mode: Maybe<RemoteMode>;
  /** The public number: village, matter and 16 characters. */
  number: Scalars['ID']['output'];
  /** Settled by the accepting window on the day of acceptance (即办). */
  onTheSpot: Scalars['Boolean']['output'];
  /** The one clerk the resident deals with; null before acceptance. */
  owner: Maybe<CaseOwner>;
  /** The applicant's rating; null before they give one. */
  rating: Maybe<Rating>;
  /** Days of the limit that are left, working or calendar days as the rule counts; negative when overdue; null when closed. */
  remainingWorkingDays: Maybe<Scalars['Int']['output']>;
  /** Materials that were not brought again, and what stood in for each. */
  reused: Array<ReusedMaterial>;
  /** Where it stands. */
  status: CaseStatus;
  /** Count of acts; changes with each. */
  version: Scalars['Int']['output'];
  /** The home village it belongs to. */
  village: Village;
  /** The window that accepted it; null before acceptance. */
  window: Maybe<Window>;
};


/** One application by one applicant in one matter (办件). */
export type CaseAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One application by one applicant in one matter (办件). */
export type CaseApplicantInClearArgs = {
  purpose: ViewPurpose;
};

/** What can be done to a case. */
export type CaseAction =
  /** `acceptCases` */
  | 'ACCEPT'
  /** `answerAppeal` */
  | 'ANSWER_APPEAL'
  /** `answerRating` */
  | 'ANSWER_RATING'
  /** `appealRating` */
  | 'APPEAL_RATING'
  /** `claimCase` */
  | 'CLAIM'
  /** `completeCase`, `decideCase` */
  | 'COMPLETE'
  /** `forwardCase` */
  | 'FORWARD'
  /** `handOverCase` */
  | 'HAND_OVER'
  /** `rateCase` */
  | 'RATE'
  /** `recordCallBack` */
  | 'RECORD_CALL_BACK'
  /** `rejectCase`, `decideCase` */
  | 'REJECT'
  /** `reprintCertificate` */
  | 'REPRINT_CERTIFICATE'
  /** `requestCorrection` */
  | 'REQUEST_CORRECTION'
  /** `revokeCertificate` */
  | 'REVOKE_CERTIFICATE'
  /** `saveDraft` */
  | 'SAVE_DRAFT'
  /** `submitCase` */
  | 'SUBMIT'
  /** `supplyCorrection` */
  | 'SUPPLY_CORRECTION'
  /** `withdrawCase` */
  | 'WITHDRAW';

/** How a case belongs to its bundle. */
export type CaseBundle = {
  __typename?: 'CaseBundle';
  /** Code of what the district offers. */
  code: Scalars['ID']['output'];
  /** How many cases the bundle has. */
  count: Scalars['Int']['output'];
  /** The bundle's public number. */
  number: Scalars['ID']['output'];
  /** Position in the bundle, from 0. */
  position: Scalars['Int']['output'];
  /** Numbers of the earlier cases whose certificates it needs: no window accepts it before they are settled. */
  waitsFor: Array<Scalars['ID']['output']>;
};

/** A page of cases (Relay). */
export type CaseConnection = {
  __typename?: 'CaseConnection';
  /** Cases with their cursors. */
  edges: Array<CaseEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A case on a page (Relay). */
export type CaseEdge = {
  __typename?: 'CaseEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: Case;
};

/** One act on a case. */
export type CaseEvent = {
  __typename?: 'CaseEvent';
  /** Which clerk or reviewer, by the issuer's subject; null for the applicant and agent, whom the case names masked. */
  actor: Maybe<Scalars['ID']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Days of the limit that were left when the clock stopped, for CORRECTION_REQUESTED. */
  daysLeft: Maybe<Scalars['Int']['output']>;
  /** At which window or office; null online. */
  desk: Maybe<Scalars['ID']['output']>;
  /** The new end of the limit, for CORRECTION_SUPPLIED. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Before whom it was brought, for ESCALATED; empty for anything else. */
  escalatedTo: Array<EscalationRecipient>;
  /** SHA-256 over this act and the hash of the one before, hexadecimal; what is personal in the act enters as a hash of its own, so that the chain outlives an erasure. */
  hash: Scalars['String']['output'];
  /** Why, where a reason was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** In which role. */
  role: EventRole;
  /** To which desk the case went; null when it stayed. */
  to: Maybe<Scalars['ID']['output']>;
  /** What was done. */
  type: CaseEventType;
};

/** The acts. */
export type CaseEventType =
  /** Accepted at a window. */
  | 'ACCEPTED'
  /** A supervisor answered the appeal. */
  | 'APPEAL_ANSWERED'
  /** Its certificate was printed once more. */
  | 'CERTIFICATE_REPRINTED'
  /** Its certificate was taken back. */
  | 'CERTIFICATE_REVOKED'
  /** Taken on by a reviewer. */
  | 'CLAIMED'
  /** Settled. */
  | 'COMPLETED'
  /** The applicant was asked to supply something; the clock stopped. */
  | 'CORRECTION_REQUESTED'
  /** It was supplied; the clock went on. */
  | 'CORRECTION_SUPPLIED'
  /** A draft given up before it was filed. */
  | 'DISCARDED'
  /** Begun as a draft. */
  | 'DRAFTED'
  /** What was personal in it was erased. */
  | 'ERASED'
  /** It is late, and was brought before those who can move it (督办). */
  | 'ESCALATED'
  /** Sent to the office that may settle it. */
  | 'FORWARDED'
  /** Handed to another owner. */
  | 'HANDED_OVER'
  /** The applicant rated it (好差评). */
  | 'RATED'
  /** A bad rating was answered. */
  | 'RATING_ANSWERED'
  /** The applicant appealed against the answer. */
  | 'RATING_APPEALED'
  /** The applicant was called back about it. */
  | 'RATING_CALLED_BACK'
  /** Refused. */
  | 'REJECTED'
  /** Filed online. */
  | 'SUBMITTED'
  /** Stopped. */
  | 'WITHDRAWN';

/** The one clerk the resident deals with (找一个人). */
export type CaseOwner = {
  __typename?: 'CaseOwner';
  /** The issuer's subject of the clerk. */
  clerk: Scalars['ID']['output'];
  /** Where the clerk is found. */
  window: Window;
};

/** The answer to an act on one case. */
export type CasePayload = {
  __typename?: 'CasePayload';
  /** The case after the act; null when refused. */
  case: Maybe<Case>;
  /** Why not; nothing was written then. */
  refusals: Array<Refusal>;
};

/** Where a case stands. */
export type CaseStatus =
  /** Accepted; the accepting window settles it. */
  | 'ACCEPTED'
  /** Settled. */
  | 'COMPLETED'
  /** The applicant must supply something (补正); the clock stands still. */
  | 'CORRECTION'
  /** Being written by the applicant or agent; nobody else sees it. */
  | 'DRAFT'
  /** At the office that may settle it. */
  | 'IN_REVIEW'
  /** Refused, with a reason. */
  | 'REJECTED'
  /** Filed online, waiting for a window. */
  | 'SUBMITTED'
  /** Stopped by the applicant, their agent, or the owner on their word. */
  | 'WITHDRAWN';

/** One view of a case or a help request by somebody else than whose it is or their agent. */
export type CaseView = {
  __typename?: 'CaseView';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Identifiers of the windows and offices that the viewer was posted to. */
  desks: Array<Scalars['ID']['output']>;
  /** How much they saw. */
  how: CaseViewKind;
  /** For what, where the applicant was shown in clear; null otherwise. */
  purpose: Maybe<ViewPurpose>;
  /** In which role. */
  role: Role;
  /** The issuer's subject of who looked. */
  viewer: Scalars['ID']['output'];
};

/** A page of views (Relay). */
export type CaseViewConnection = {
  __typename?: 'CaseViewConnection';
  /** Views with their cursors. */
  edges: Array<CaseViewEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A view on a page (Relay). */
export type CaseViewEdge = {
  __typename?: 'CaseViewEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The view. */
  node: CaseView;
};

/** How somebody looked at a case or a help request. */
export type CaseViewKind =
  /** What was filled in, in clear (`Case.form`). */
  | 'FORM'
  /** Its line in the answer to a search for the person (`findCases`). */
  | 'LOOKED_UP'
  /** The whole of it: its history, what was said, materials and what else it holds. */
  | 'OPENED'
  /** The applicant in clear (`Case.applicantInClear`). */
  | 'UNMASKED';

/** The rates of a district's catalogue on a day. */
export type CatalogueRates = {
  __typename?: 'CatalogueRates';
  /** Those that may be filed beyond their village (通办事项). */
  beyondVillage: Scalars['Int']['output'];
  /** beyondVillage / matters; null without matters. */
  crossVillageRate: Maybe<Scalars['Float']['output']>;
  /** The day. */
  day: Scalars['Date']['output'];
  /** Version of the definitions. */
  definitions: Scalars['String']['output'];
  /** Those of handling INSTANT (即办件). */
  instant: Scalars['Int']['output'];
  /** instant / matters; null without matters. */
  instantRate: Maybe<Scalars['Float']['output']>;
  /** Matters in force. */
  matters: Scalars['Int']['output'];
  /** Those offered online that require no original to be shown each time (全程网办). */
  online: Scalars['Int']['output'];
  /** online / matters; null without matters. */
  onlineRate: Maybe<Scalars['Float']['output']>;
};

/** The signed result of a case (电子证照): granted by its settlement, never before. */
export type Certificate = {
  __typename?: 'Certificate';
  /** When it was granted. */
  issuedAt: Scalars['DateTime']['output'];
  /** Why it was taken back. */
  revokedBecause: Maybe<Scalars['String']['output']>;
  /** How it stands now. */
  status: CertificateStatus;
  /** A JWS (ES256) of at most 400 characters, for a QR code; anybody verifies it with the keys at `/.well-known/certificates.json`. Signed when asked for. Null for who is neither applicant, agent nor staff of a desk of the case, and when the certificate does not hold. */
  token: Maybe<Scalars['String']['output']>;
  /** Last day on which it holds; null when it does not expire. */
  validUntil: Maybe<Scalars['Date']['output']>;
};

/** How a certificate stands. */
export type CertificateStatus =
  /** Its last day is over. */
  | 'EXPIRED'
  /** Not a certificate of this installation; only `verifyCertificate` says so, and never why. */
  | 'INVALID'
  /** The desk that settled the case took it back. */
  | 'REVOKED'
  /** It holds. */
  | 'VALID';

/** What anybody learns about a token. Everything but `status` is null for one that is INVALID. */
export type CertificateVerification = {
  __typename?: 'CertificateVerification';
  /** To whom, masked: `陈**`; null when the person was erased. */
  holder: Maybe<Scalars['String']['output']>;
  /** When it was granted. */
  issuedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was granted. */
  matterName: Maybe<Scalars['String']['output']>;
  /** The public number of the case. */
  number: Maybe<Scalars['ID']['output']>;
  /** How it stands now. */
  status: CertificateStatus;
  /** Last day on which it holds; null when it does not expire. */
  validUntil: Maybe<Scalars['Date']['output']>;
};


/** What anybody learns about a token. Everything but `status` is null for one that is INVALID. */
export type CertificateVerificationMatterNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** How a case comes in. */
export type Channel =
  /** A clerk visits the applicant at home. */
  | 'HOME_VISIT'
  /** Online (直通车). */
  | 'ONLINE'
  /** At a window. */
  | 'WINDOW';

/** Who is there. */
export type CheckInInput = {
  /** Sending the same key again gives the same ticket. */
  idempotencyKey: Scalars['ID']['input'];
  /** The window of today's booking. */
  window: Scalars['ID']['input'];
};

/** Taking a case on. */
export type ClaimCaseInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
};

/** A person in clear. */
export type ClearPerson = {
  __typename?: 'ClearPerson';
  /** Identity number. */
  identityNumber: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Phone; null when none was given. */
  phone: Maybe<Scalars['String']['output']>;
};

/** The end of a help request. */
export type CloseHelpInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The request. */
  number: Scalars['ID']['input'];
  /** Whether it helped. */
  satisfied: Scalars['Boolean']['input'];
};

/** A window to close for some days. */
export type CloseWindowForInput = {
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** First day on which it does not serve. */
  from: Scalars['Date']['input'];
  /** Sending the same request again acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why; whoever comes is told. */
  reason: BilingualInput;
  /** Last day on which it does not serve. */
  to: Scalars['Date']['input'];
  /** Its identifier. */
  window: Scalars['ID']['input'];
};

/** A window to close for good. */
export type CloseWindowInput = {
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Sending the same request again acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The last day that it serves. */
  lastDay: Scalars['Date']['input'];
  /** Its identifier. */
  window: Scalars['ID']['input'];
};

/** Days on which a window is shut against its hours. */
export type Closure = {
  __typename?: 'Closure';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Last day. */
  to: Scalars['Date']['output'];
};


/** Days on which a window is shut against its hours. */
export type ClosureReasonArgs = {
  lang?: InputMaybe<Lang>;
};

/** An act on one case. */
export type CompleteCaseInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
};

/** What the applicant was asked to supply. */
export type Correction = {
  __typename?: 'Correction';
  /** Codes of the materials asked for. */
  materials: Array<Scalars['ID']['output']>;
  /** Why, in the words of who asked. */
  reason: Scalars['String']['output'];
  /** Since when the clock stands still. */
  since: Scalars['DateTime']['output'];
};

/** How much of the catalogue can be settled how low, on one day. A delegation to a single window counts for no level. */
export type CoverageRow = {
  __typename?: 'CoverageRow';
  /** The day. */
  day: Scalars['Date']['output'];
  /** Of these, settled at the district. */
  district: Scalars['Int']['output'];
  /** district / matters; null when there are no matters. */
  districtShare: Maybe<Scalars['Float']['output']>;
  /** Matters in force. */
  matters: Scalars['Int']['output'];
  /** Of these, settled nowhere: applications are refused. */
  nowhere: Scalars['Int']['output'];
  /** Of these, settled in streets. */
  street: Scalars['Int']['output'];
  /** street / matters; null when there are no matters. */
  streetShare: Maybe<Scalars['Float']['output']>;
  /** Of these, settled in villages. */
  village: Scalars['Int']['output'];
  /** village / matters; null when there are no matters. */
  villageShare: Maybe<Scalars['Float']['output']>;
};

/** The steps of a coverage. */
export type CoverageStep =
  /** Every day. */
  | 'DAY'
  /** The first day, each first of a month, and the last day. */
  | 'MONTH';

/** Deciding a case. */
export type DecideCaseInput = {
  /** Granted or refused. */
  decision: Decision;
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** Why it is refused, 1 to 500 characters; the applicant reads it. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A decision of the office. */
export type Decision =
  /** What was applied for is granted. */
  | 'GRANT'
  /** It is refused. */
  | 'REFUSE';

/** Authority over a matter to send down. */
export type DelegateMatterInput = {
  /** The rule it rests on. */
  basis: BilingualInput;
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** Sending the same request again acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is sent down. */
  kind: DelegationKind;
  /** The level that may settle it from then on. */
  level: Level;
  /** Matter code. */
  matter: Scalars['ID']['input'];
  /** Last day; open when absent. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** One window of that level; all of the level when absent. */
  window?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer to a delegation. */
export type DelegateMatterPayload = {
  __typename?: 'DelegateMatterPayload';
  /** The delegation; null when refused. */
  delegation: Maybe<Delegation>;
  /** Why it was refused. */
  refusals: Array<Refusal>;
};

/** The dated act that lets a level, or one window, settle a matter (下沉). No delegation, no settlement. */
export type Delegation = {
  __typename?: 'Delegation';
  /** The rule it rests on. */
  basis: Scalars['String']['output'];
  /** Its identifier. */
  code: Scalars['ID']['output'];
  /** First day; null when it always held. */
  from: Maybe<Scalars['Date']['output']>;
  /** Whether it holds on a day. */
  inForce: Scalars['Boolean']['output'];
  /** What is sent down. */
  kind: DelegationKind;
  /** The level that may settle it. */
  level: Level;
  /** Code of the matter. */
  matter: Scalars['ID']['output'];
  /** Why it was taken back; null when it was not. */
  revocation: Maybe<Revocation>;
  /** Last day; null when open. A revocation moves it. */
  to: Maybe<Scalars['Date']['output']>;
  /** The one window that may; null when all of the level may. */
  window: Maybe<Window>;
};


/** The dated act that lets a level, or one window, settle a matter (下沉). No delegation, no settlement. */
export type DelegationBasisArgs = {
  lang?: InputMaybe<Lang>;
};


/** The dated act that lets a level, or one window, settle a matter (下沉). No delegation, no settlement. */
export type DelegationInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of delegations (Relay). */
export type DelegationConnection = {
  __typename?: 'DelegationConnection';
  /** Delegations with their cursors. */
  edges: Array<DelegationEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How much of the catalogue can be settled how low, over time. */
export type DelegationCoverage = {
  __typename?: 'DelegationCoverage';
  /** A row for each step, oldest first. */
  rows: Array<CoverageRow>;
};

/** A delegation on a page (Relay). */
export type DelegationEdge = {
  __typename?: 'DelegationEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The delegation. */
  node: Delegation;
};

/** What is sent down to a lower level (三个下沉). */
export type DelegationKind =
  /** 机构下沉: an institution, with its authority. */
  | 'INSTITUTION'
  /** 服务下沉: a service. */
  | 'SERVICE'
  /** 人员下沉: staff who hold the authority. */
  | 'STAFF';

/** A county-level district (区), e.g. 350205 Haicang. */
export type District = Node & {
  __typename?: 'District';
  /** Bundles that can be filed on the day asked. */
  bundles: Array<BundleOffer>;
  /** 6-digit statistical code. */
  code: Scalars['ID']['output'];
  /** Its delegations, revoked and ended ones too, by identifier. */
  delegations: DelegationConnection;
  id: Scalars['ID']['output'];
  /** The catalogue in force on the day asked. */
  matters: MatterConnection;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Streets (街道) that exist on the day asked. */
  streets: Array<Street>;
  /** IANA time zone that its days are counted in. */
  timeZone: Scalars['String']['output'];
  /** Villages and communities (村居) that exist on `on`; today when not given. */
  villages: Array<Village>;
  /** Windows in service on the day asked, optionally of one village or street only. */
  windows: Array<Window>;
};


/** A county-level district (区), e.g. 350205 Haicang. */
export type DistrictDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Level>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A county-level district (区), e.g. 350205 Haicang. */
export type DistrictMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Channel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  serviceClass?: InputMaybe<ServiceClass>;
};


/** A county-level district (区), e.g. 350205 Haicang. */
export type DistrictNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A county-level district (区), e.g. 350205 Haicang. */
export type DistrictVillagesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A county-level district (区), e.g. 350205 Haicang. */
export type DistrictWindowsArgs = {
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** What a draft holds. */
export type Draft = {
  __typename?: 'Draft';
  /** Whose matter it is. */
  applicant: Maybe<DraftPerson>;
  /** An agent's authority. */
  authority: Maybe<Authority>;
  /** The matter's form, as far as it is filled in. */
  form: Maybe<Scalars['JSON']['output']>;
  /** Codes of the materials that are ready. */
  materials: Array<Scalars['ID']['output']>;
};

/** An application that is still being written; what is not known yet is left out. */
export type DraftInput = {
  /** Whose matter it is. */
  applicant?: InputMaybe<DraftPersonInput>;
  /** An agent's authority to file for somebody else. */
  authority?: InputMaybe<AuthorityInput>;
  /** The matter's form, as far as it is filled in; at most 8 KB. Stored encrypted. */
  form?: InputMaybe<Scalars['JSON']['input']>;
  /** Codes of the materials that are ready. */
  materials: Array<Scalars['ID']['input']>;
  /** Matter code. */
  matter: Scalars['ID']['input'];
  /** Materials that will not be brought again. */
  reused?: InputMaybe<Array<ReusedMaterialInput>>;
  /** Home village, 12 digits. */
  village: Scalars['ID']['input'];
};

/** A person as a draft holds them. */
export type DraftPerson = {
  __typename?: 'DraftPerson';
  /** Identity number. */
  identityNumber: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Maybe<Scalars['String']['output']>;
  /** Phone. */
  phone: Maybe<Scalars['String']['output']>;
};

/** A person in a draft; nothing is checked before it is submitted. */
export type DraftPersonInput = {
  /** Identity number, at most 18 characters. */
  identityNumber?: InputMaybe<Scalars['String']['input']>;
  /** Name, at most 50 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone, at most 20 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** How somebody serves at a desk. */
export type Duty =
  /** 主班: works the desk. */
  | 'MAIN'
  /** 备班: steps in. */
  | 'RESERVE';

/** A posting to end. */
export type EndPostingInput = {
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Sending the same request again acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The last day of it. */
  lastDay: Scalars['Date']['input'];
  /** Identifier of the posting. */
  posting: Scalars['ID']['input'];
};

/** Something that may be erased. */
export type ErasableItem = {
  __typename?: 'ErasableItem';
  /** What it is. */
  kind: ErasureItemKind;
  /** Matter code; null where it is about none. */
  matter: Maybe<Scalars['ID']['output']>;
  /** The public number. */
  number: Scalars['ID']['output'];
};

/** Erasing a person's data. */
export type ErasePersonInput = {
  /** 6-digit code of the operator's own district. */
  district: Scalars['ID']['input'];
  /** On which ground. */
  ground: ErasureGround;
  /** Sending the same key again erases once. */
  idempotencyKey: Scalars['ID']['input'];
  /** 18-character resident identity number with a right check character (GB 11643). */
  identityNumber: Scalars['String']['input'];
  /** Which request or decision it follows, 1 to 500 characters; it stays on record with each case, so it names nobody. */
  reason: Scalars['String']['input'];
};

/** The answer to an erasure. */
export type ErasePersonPayload = {
  __typename?: 'ErasePersonPayload';
  /** What was done; null when refused. */
  erasure: Maybe<Erasure>;
  /** Why not; nothing was written then. */
  refusals: Array<Refusal>;
};

/** An erasure that was done. */
export type Erasure = {
  __typename?: 'Erasure';
  /** When it was asked for. */
  at: Scalars['DateTime']['output'];
  /** How many items there were to erase when it was asked for; each is erased once, also where two erasures meet. Which ones is kept nowhere. */
  erased: Scalars['Int']['output'];
  /** On which ground. */
  ground: ErasureGround;
  /** What is still kept of the person. */
  kept: Array<KeptItem>;
};

/** Why the law asks for an erasure (个人信息保护法 art. 47, first paragraph). */
export type ErasureGround =
  /** The person withdrew their consent (3). */
  | 'CONSENT_WITHDRAWN'
  /** Another law says so (5). */
  | 'OTHER_LAW'
  /** The purpose is fulfilled, cannot be, or the data is no longer needed for it (1). */
  | 'PURPOSE_FULFILLED'
  /** The retention is over, or the service has ended (2). */
  | 'RETENTION_EXPIRED'
  /** It was processed against law or agreement (4). */
  | 'UNLAWFUL_PROCESSING';

/** What holds data of a person. */
export type ErasureItemKind =
  /** A case of somebody else that they filed: only who they are is taken from it. */
  | 'AGENT'
  /** An appointment that they booked, or tried to. */
  | 'APPOINTMENT'
  /** A case or draft of theirs. */
  | 'CASE'
  /** A help request of theirs. */
  | 'HELP'
  /** A queue ticket of theirs. */
  | 'TICKET';

/** What an erasure would do now. */
export type ErasureReport = {
  __typename?: 'ErasureReport';
  /** What would be erased; drafts are among them. */
  erasable: Array<ErasableItem>;
  /** What would be kept. */
  kept: Array<KeptItem>;
};

/** Something late that was brought up (督办), and is not done yet. */
export type Escalation = {
  __typename?: 'Escalation';
  /** Whose it is, masked. */
  applicant: Maybe<MaskedPerson>;
  /** When it was last brought up. */
  at: Scalars['DateTime']['output'];
  /** Since when it is late. */
  dueAt: Scalars['DateTime']['output'];
  /** What was applied for; null for what is about no matter. */
  matter: Maybe<Matter>;
  /** The public number. */
  number: Scalars['ID']['output'];
  /** What is late. */
  of: EscalationKind;
  /** How late, when it was last brought up. */
  step: EscalationStep;
  /** Before whom so far. */
  told: Array<EscalationRecipient>;
  /** The home village. */
  village: Maybe<Village>;
};

/** A page of what is late (Relay). */
export type EscalationConnection = {
  __typename?: 'EscalationConnection';
  /** What is late, with cursors. */
  edges: Array<EscalationEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Something late on a page (Relay). */
export type EscalationEdge = {
  __typename?: 'EscalationEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** What is late. */
  node: Escalation;
};

/** What can be late. */
export type EscalationKind =
  /** A case past its limit. */
  | 'CASE'
  /** A request for help past its time. */
  | 'HELP'
  /** A bad rating without an answer. */
  | 'RATING';

/** Before whom something late is brought. */
export type EscalationParty =
  /** The one clerk the resident deals with, at the window named. */
  | 'OWNER'
  /** The supervisor of the district named. */
  | 'SUPERVISOR'
  /** The head of the village, street or district unit named. */
  | 'UNIT_HEAD';

/** Before whom something late was brought. */
export type EscalationRecipient = {
  __typename?: 'EscalationRecipient';
  /** Identifier of the window, unit or district where they are found. */
  at: Scalars['ID']['output'];
  /** Who. */
  whom: EscalationParty;
};

/** How late it is. */
export type EscalationStep =
  /** Five working days past it: brought before the district's supervisor. */
  | 'LONG_OVERDUE'
  /** Past its limit: brought before its owner and the head of the unit that has it. */
  | 'OVERDUE';

/** In which role something was done to a case. */
export type EventRole =
  /** Who files for the applicant. */
  | 'AGENT'
  /** A clerk at a window. */
  | 'CLERK'
  /** The district's operator, for an erasure. */
  | 'OPERATOR'
  /** The applicant. */
  | 'RESIDENT'
  /** A reviewer of an office. */
  | 'REVIEWER'
  /** A supervisor of the district, for an appeal about a rating. */
  | 'SUPERVISOR'
  /** The schedule. */
  | 'SYSTEM';

/** A figure before and after a reform. */
export type FigureChange = {
  __typename?: 'FigureChange';
  /** After. */
  after: Scalars['Int']['output'];
  /** Before. */
  before: Scalars['Int']['output'];
  /** After less before: negative is less to do or to pay. */
  difference: Scalars['Int']['output'];
};

/** Counts of a period, with the rates defined once for the whole system. */
export type Figures = {
  /** Cases accepted (受理). */
  accepted: Scalars['Int']['output'];
  /** Cases settled (办结). */
  completed: Scalars['Int']['output'];
  /** Cases settled by the accepting window on the day of acceptance (即办). */
  completedOnSpot: Scalars['Int']['output'];
  /** Times that an applicant was asked to supply something (补正). */
  corrections: Scalars['Int']['output'];
  /** Cases accepted away from the home village's own windows (通办). */
  crossVillage: Scalars['Int']['output'];
  /** 通办率 = crossVillage / accepted; null when nothing was accepted. */
  crossVillageRate: Maybe<Scalars['Float']['output']>;
  /** Questions answered. */
  helpAnswered: Scalars['Int']['output'];
  /** Those answered within their limit. */
  helpAnsweredInTime: Scalars['Int']['output'];
  /** Questions of residents (诉求), asked anew and asked back. */
  helpAsked: Scalars['Int']['output'];
  /** Mean working minutes of the window from a question to its answer; null when nothing was answered. */
  helpMeanMinutes: Maybe<Scalars['Float']['output']>;
  /** 即办率 = completedOnSpot / accepted; null when nothing was accepted. */
  instantRate: Maybe<Scalars['Float']['output']>;
  /** Materials that were not asked for again (免提交). */
  materialsSaved: Scalars['Int']['output'];
  /** Times that somebody was called and nobody came. */
  noShows: Scalars['Int']['output'];
  /** Cases settled (completed or refused) within their limit; the time of a correction is not in it. */
  onTime: Scalars['Int']['output'];
  /** Cases accepted that were filed online (网办). */
  online: Scalars['Int']['output'];
  /** 网办率 = online / accepted; null when nothing was accepted. */
  onlineRate: Maybe<Scalars['Float']['output']>;
  /** Cases settled after their limit. */
  overdue: Scalars['Int']['output'];
  /** Settled cases that were rated (好差评). */
  ratings: Scalars['Int']['output'];
  /** Cases refused. */
  rejected: Scalars['Int']['output'];
  /** Certificates of this platform taken instead of paper: stamps saved. */
  stampsSaved: Scalars['Int']['output'];
  /** Mean minutes from taking a ticket, or from the booked time, to the first call; null when nobody was called. */
  ticketMeanWaitMinutes: Maybe<Scalars['Float']['output']>;
  /** People called to a window for the first time by their ticket. */
  ticketsCalled: Scalars['Int']['output'];
  /** People who were served by ticket. */
  ticketsServed: Scalars['Int']['output'];
  /** Visits to a window that acceptance and corrections took. */
  visits: Scalars['Int']['output'];
  /** Cases stopped by the applicant. */
  withdrawn: Scalars['Int']['output'];
};

/** Sending a case on. */
export type ForwardCaseInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** An office that may settle it; the nearest one above when absent. */
  office?: InputMaybe<Scalars['ID']['input']>;
};

/** A case as a search shows it to a clerk of any window: where it stands, not what was done to it. */
export type FoundCase = {
  __typename?: 'FoundCase';
  /** When it was accepted; null before. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whose matter it is, masked. */
  applicant: MaskedPerson;
  /** The whole case; null when it never was at a desk of the asker's. */
  case: Maybe<Case>;
  /** When it was settled; null before. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** By when it must be settled, or taken up while SUBMITTED. */
  dueAt: Scalars['DateTime']['output'];
  /** When it was filed. */
  filedAt: Scalars['DateTime']['output'];
  /** The version of the rule it runs under. */
  matter: Matter;
  /** The public number. */
  number: Scalars['ID']['output'];
  /** Where it stands. */
  status: CaseStatus;
  /** The home village it belongs to. */
  village: Village;
  /** The window that accepted it; null before acceptance. */
  window: Maybe<Window>;
};

/** A page of found cases (Relay). */
export type FoundCaseConnection = {
  __typename?: 'FoundCaseConnection';
  /** Cases with their cursors. */
  edges: Array<FoundCaseEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A found case on a page (Relay). */
export type FoundCaseEdge = {
  __typename?: 'FoundCaseEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: FoundCase;
};

/** Handing a case to another owner. */
export type HandOverCaseInput = {
  /** The issuer's subject of the clerk who takes it. */
  clerk: Scalars['ID']['input'];
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** Where that clerk is found. */
  window: Scalars['ID']['input'];
};

/** To whom a help request goes. */
export type HandOverHelpInput = {
  /** The new owner's subject. */
  clerk: Scalars['ID']['input'];
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The request. */
  number: Scalars['ID']['input'];
  /** The window where the new owner is found. */
  window: Scalars['ID']['input'];
};

/** How long it takes (办件类型). */
export type Handling =
  /** 承诺件: within a promised limit. */
  | 'COMMITTED'
  /** 即办件: at once. */
  | 'INSTANT';

/** One act on a help request. */
export type HelpEvent = {
  __typename?: 'HelpEvent';
  /** The subject of the clerk or supervisor who did it; null for the asker and the schedule. */
  actor: Maybe<Scalars['ID']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The window, or the supervisor's district, where it was done; null online. */
  desk: Maybe<Scalars['ID']['output']>;
  /** Whether the answer came within its time; null for anything but an answer. */
  inTime: Maybe<Scalars['Boolean']['output']>;
  /** Working minutes of the window from the question to the answer; null for anything but an answer. */
  minutes: Maybe<Scalars['Int']['output']>;
  /** The window, or the supervisor's district, that got it. */
  to: Maybe<Scalars['ID']['output']>;
  /** What was done. */
  type: HelpEventType;
};

/** What happened to a help request. */
export type HelpEventType =
  /** Answered. */
  | 'ANSWERED'
  /** Asked, by the asker or at a window for them. */
  | 'ASKED'
  /** The asker asked back. */
  | 'ASKED_BACK'
  /** Closed by the asker. */
  | 'CLOSED'
  /** Erased: who asked, and what was said, is gone. */
  | 'ERASED'
  /** Its time had passed; the next level got it. */
  | 'ESCALATED'
  /** Given to another clerk. */
  | 'HANDED_OVER'
  /** A clerk made themselves the owner. */
  | 'TAKEN';

/** Who owes the answer: the next level takes over when the time has passed. */
export type HelpLevel =
  /** A window of the street or the district. */
  | 'STREET'
  /** The district's supervisor. */
  | 'SUPERVISOR'
  /** The window of the village, or the owner of the case that it is about. */
  | 'WINDOW';

/** Something said in a help request. */
export type HelpMessage = {
  __typename?: 'HelpMessage';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The subject of who answered; null for the asker's words. */
  by: Maybe<Scalars['ID']['output']>;
  /** True for the asker's words (a clerk may have written them down), false for an answer. */
  fromAsker: Scalars['Boolean']['output'];
  /** What was said. */
  text: Scalars['String']['output'];
};

/** The one person who answers. */
export type HelpOwner = {
  __typename?: 'HelpOwner';
  /** The clerk's (or supervisor's) subject; who is on duty there by the registry; null, until somebody of the window takes it, where the registry names nobody. */
  clerk: Maybe<Scalars['ID']['output']>;
  /** Where they are found. */
  window: Window;
};

/** The answer to an act on a help request. */
export type HelpPayload = {
  __typename?: 'HelpPayload';
  /** The request as it stands now; null when refused. */
  help: Maybe<HelpRequest>;
  /** Why not; nothing was written then. */
  refusals: Array<Refusal>;
};

/** A help request (诉求, "say one word"): one owner and a time to answer from the start, every act on record. */
export type HelpRequest = {
  __typename?: 'HelpRequest';
  /** Who looked at it, newest first (谁看过我的数据): for whoever asked and the district's supervisor; null for anybody else. */
  accessLog: Maybe<CaseViewConnection>;
  /** When it was asked, or asked back last. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asks, masked. */
  asker: MaskedPerson;
  /** The number of the case that it is about; null for none. */
  case: Maybe<Scalars['ID']['output']>;
  /** When the answer is due: the district's limit in working minutes of the owner's window. */
  dueAt: Scalars['DateTime']['output'];
  /** When the next level takes over; null when there is none or nobody owes an answer. */
  escalatesAt: Maybe<Scalars['DateTime']['output']>;
  /** Every act, oldest first. */
  history: Array<HelpEvent>;
  /** Who owes the answer. */
  level: HelpLevel;
  /** The matter that it is about; null for none. */
  matter: Maybe<Matter>;
  /** What was said, oldest first, for the asker and for the desks that have or had it; null for anybody else, and once erased. */
  messages: Maybe<Array<HelpMessage>>;
  /** Whole working minutes until then; 0 when it has passed, null when nobody owes an answer. */
  minutesLeft: Maybe<Scalars['Int']['output']>;
  /** `H-350205002214-9F3K…`. */
  number: Scalars['ID']['output'];
  /** The one person who answers. */
  owner: HelpOwner;
  /** Whether it helped, as the asker said when they closed it; null before. */
  satisfied: Maybe<Scalars['Boolean']['output']>;
  /** Where it stands. */
  status: HelpStatus;
  /** The village that it is about. */
  village: Village;
};


/** A help request (诉求, "say one word"): one owner and a time to answer from the start, every act on record. */
export type HelpRequestAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of help requests (Relay). */
export type HelpRequestConnection = {
  __typename?: 'HelpRequestConnection';
  /** Requests with their cursors. */
  edges: Array<HelpRequestEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A help request on a page (Relay). */
export type HelpRequestEdge = {
  __typename?: 'HelpRequestEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: HelpRequest;
};

/** Where a help request stands. */
export type HelpStatus =
  /** Answered; the asker closes it or asks back. */
  | 'ANSWERED'
  /** Closed by the asker. */
  | 'CLOSED'
  /** Somebody owes an answer. */
  | 'OPEN';

/** How much an import holds. */
export type ImportCounts = {
  __typename?: 'ImportCounts';
  /** Bundles. */
  bundles: Scalars['Int']['output'];
  /** Delegations. */
  delegations: Scalars['Int']['output'];
  /** Matter versions. */
  matters: Scalars['Int']['output'];
  /** Offices. */
  offices: Scalars['Int']['output'];
  /** Postings. */
  postings: Scalars['Int']['output'];
  /** Streets. */
  streets: Scalars['Int']['output'];
  /** Villages and communities, of all times. */
  villages: Scalars['Int']['output'];
  /** Windows. */
  windows: Scalars['Int']['output'];
};

/** A district pack to import: the contents of its files. */
export type ImportDistrictInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The pack: { district, windows, matters, delegations, calendar } and, where there are any, { bundles, staff }, each the content of the file of that name. */
  pack: Scalars['JSON']['input'];
};

/** The answer to an import. */
export type ImportDistrictPayload = {
  __typename?: 'ImportDistrictPayload';
  /** The district as imported; null when refused. */
  district: Maybe<District>;
  /** What the pack holds; null when refused. */
  imported: Maybe<ImportCounts>;
  /** Every fault of the pack, with file and path; nothing is imported then. */
  refusals: Array<Refusal>;
};

/** Why something is kept. */
export type KeptBecause =
  /** Its certificate is in force. */
  | 'CERTIFICATE'
  /** A case that is kept leans on it: its certificate or materials stood in there. */
  | 'NEEDED'
  /** It is open, or somebody owes it an answer. */
  | 'OPEN'
  /** Its retention, the matter's or the district's, is not over. */
  | 'RETENTION';

/** Something that is kept for now. */
export type KeptItem = {
  __typename?: 'KeptItem';
  /** Why. */
  because: KeptBecause;
  /** What it is. */
  kind: ErasureItemKind;
  /** Matter code; null where it is about none. */
  matter: Maybe<Scalars['ID']['output']>;
  /** The public number. */
  number: Scalars['ID']['output'];
  /** First day on which it may be erased, as things stand; null where no day is known: it is open, or its certificate does not expire and would have to be revoked. */
  until: Maybe<Scalars['Date']['output']>;
};

/** The language of a name or a message. */
export type Lang =
  /** English. */
  | 'EN'
  /** Chinese (中文), the default. */
  | 'ZH';

/** The three levels that hold windows and authority. */
export type Level =
  /** 区 */
  | 'DISTRICT'
  /** 街道 */
  | 'STREET'
  /** 村居 */
  | 'VILLAGE';

/** How a case stands against its limit. */
export type Light =
  /** More than a fifth of the limit is left. */
  | 'GREEN'
  /** The limit has run out. */
  | 'RED'
  /** At most a fifth of the limit is left. */
  | 'YELLOW';

/** A time limit. */
export type Limit = {
  __typename?: 'Limit';
  /** Unit of the length. */
  unit: LimitUnit;
  /** Length. */
  value: Scalars['Int']['output'];
};

/** A limit before and after a reform. */
export type LimitChange = {
  __typename?: 'LimitChange';
  /** After; null when none is known. */
  after: Maybe<Limit>;
  /** Before; null when none was known. */
  before: Maybe<Limit>;
};

/** Units of time limits. */
export type LimitUnit =
  /** Days of the ordinary calendar. */
  | 'CALENDAR_DAY'
  /** Days of the statutory working calendar. */
  | 'WORKING_DAY';

/** A person with all but a few characters hidden. */
export type MaskedPerson = {
  __typename?: 'MaskedPerson';
  /** `9999**********0011`. */
  identityNumber: Scalars['String']['output'];
  /** `曹**`. */
  name: Scalars['String']['output'];
};

/** A material that the rule asks for. */
export type Material = {
  __typename?: 'Material';
  /** Its code; the same document has the same code in every matter. */
  code: Scalars['ID']['output'];
  /** In which circumstances; null when it is always required, or always optional. */
  condition: Maybe<MaterialCondition>;
  /** In which form it must be shown. */
  form: MaterialForm;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Codes of the matters whose certificate proves the same. */
  provedBy: Array<Scalars['ID']['output']>;
  /** False when it is needed only in certain circumstances. */
  required: Scalars['Boolean']['output'];
  /** How far it is trusted, and so whether it must be brought each time (材料分级). */
  trust: Trust;
  /** For how many months it counts again once a clerk has verified it (class B); null when it does not. */
  validMonths: Maybe<Scalars['Int']['output']>;
};


/** A material that the rule asks for. */
export type MaterialNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** When a material that is not always required is. */
export type MaterialCondition =
  /** Exactly when an agent files; refused by name when it is missing. */
  | 'AGENT'
  /** Where its name says; the clerk judges. */
  | 'WHERE_IT_APPLIES';

/** Forms in which a material is shown. */
export type MaterialForm =
  /** A copy. */
  | 'COPY'
  /** The original. */
  | 'ORIGINAL'
  /** The original and a copy. */
  | 'ORIGINAL_AND_COPY'
  /** The original, checked and handed back. */
  | 'ORIGINAL_CHECKED_AND_RETURNED'
  /** The original, which stays with the office. */
  | 'ORIGINAL_HANDED_IN'
  /** The original, signed by the applicant. */
  | 'ORIGINAL_SIGNED';

/** One version of what can be applied for (事项). */
export type Matter = Node & {
  __typename?: 'Matter';
  /** Levels whose windows accept it. */
  acceptanceLevels: Array<Level>;
  /** How it may come in. */
  channels: Array<Channel>;
  /** Its code, e.g. `HC-PS-02`. */
  code: Scalars['ID']['output'];
  /** Limit promised to the applicant; null when none is known. */
  committedLimit: Maybe<Limit>;
  /** All acts that ever let a level or a window settle it. */
  delegations: Array<Delegation>;
  /** Code of the department in charge. */
  department: Scalars['ID']['output'];
  /** First day this version is in force. */
  effectiveFrom: Scalars['Date']['output'];
  /** Last day this version is in force; null when open. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** The rule that the fee rests on; null when there is none. */
  feeBasis: Maybe<Scalars['String']['output']>;
  /** Fee in fen (0.01 CNY); 0 is free. */
  feeInFen: Scalars['Int']['output'];
  /** What must be filled in: JSON Schema 2020-12, with English words in `x-title-en`; null when nothing. */
  form: Maybe<Scalars['JSON']['output']>;
  /** 全程网办: filed, decided and received without coming to a window. */
  fullyOnline: Scalars['Boolean']['output'];
  /** How long it takes. */
  handling: Handling;
  id: Scalars['ID']['output'];
  /** How many levels must decide (审批层级). */
  levels: Scalars['Int']['output'];
  /** What must be shown. */
  materials: Array<Material>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Name of the document that results. */
  resultName: Scalars['String']['output'];
  /** Months after it is closed for which the people of a case are kept (保存期限), by kind of result; longer where its certificate is in force. See `erasureReport`. */
  retentionMonths: Scalars['Int']['output'];
  /** From how far away it may be filed. */
  scope: Scope;
  /** Who does the work. */
  serviceClass: ServiceClass;
  /** Levels that may settle it on the day asked, by delegation. */
  settledAt: Array<Level>;
  /** How far a published source supports these data. */
  source: SourceMark;
  /** How many proofs the applicant must fetch elsewhere (盖章). */
  stamps: Scalars['Int']['output'];
  /** Limit set by law; null when none is known. */
  statutoryLimit: Maybe<Limit>;
  /** Version of the rule, from 1. */
  version: Scalars['Int']['output'];
  /** Why they have to come; null when they need not. */
  visitReason: Maybe<Scalars['String']['output']>;
  /** How often the applicant has to come to a window (跑动次数). */
  visits: Scalars['Int']['output'];
};


/** One version of what can be applied for (事项). */
export type MatterFeeBasisArgs = {
  lang?: InputMaybe<Lang>;
};


/** One version of what can be applied for (事项). */
export type MatterNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** One version of what can be applied for (事项). */
export type MatterResultNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** One version of what can be applied for (事项). */
export type MatterVisitReasonArgs = {
  lang?: InputMaybe<Lang>;
};

/** What a reform makes of a matter: two versions compared. */
export type MatterChanges = {
  __typename?: 'MatterChanges';
  /** The version after. */
  after: Matter;
  /** The version before. */
  before: Matter;
  /** Limit promised to the applicant. */
  committedLimit: LimitChange;
  /** Fee in fen (0.01 CNY). */
  feeInFen: FigureChange;
  /** Levels that must decide. */
  levels: FigureChange;
  /** Materials that were not asked for before. */
  materialsAdded: Array<Material>;
  /** Materials that are not asked for any more. */
  materialsRemoved: Array<Material>;
  /** Proofs to fetch elsewhere. */
  stamps: FigureChange;
  /** Limit set by law. */
  statutoryLimit: LimitChange;
  /** Visits. */
  visits: FigureChange;
};

/** A page of matters (Relay). */
export type MatterConnection = {
  __typename?: 'MatterConnection';
  /** Matters with their cursors. */
  edges: Array<MatterEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that match, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** A matter on a page (Relay). */
export type MatterEdge = {
  __typename?: 'MatterEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The matter. */
  node: Matter;
};

/** Who is asking, as the verified token and the registry say. */
export type Me = {
  __typename?: 'Me';
  /** 6-digit code of the district the role holds in; null for residents of anywhere. */
  district: Maybe<Scalars['ID']['output']>;
  /** Offices a reviewer is posted to today. */
  offices: Array<Office>;
  /** The one role of this token. */
  role: Role;
  /** The issuer's subject. */
  subject: Scalars['ID']['output'];
  /** Windows a clerk is posted to today. */
  windows: Array<Window>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts at a window 1 to 50 applications, of any villages within each matter's scope. Clerks. */
  acceptCases: AcceptCasesPayload;
  /** Answers an appeal. Supervisors of the district. */
  answerAppeal: CasePayload;
  /** Answers it, under one's own name. By the owner, or its window while it has none. */
  answerHelp: HelpPayload;
  /** Answers a bad rating by name. Clerks of the desk that it is about. */
  answerRating: CasePayload;
  /** Appeals, once, against the answer to a bad rating. The applicant, not their agent. */
  appealRating: CasePayload;
  /** Asks back after an answer: the owner owes another one, within the limit anew. By the asker. */
  askBack: HelpPayload;
  /** Says one word (诉求): it has one owner and a time to answer at once. Residents and agents for themselves, clerks for somebody at their window. */
  askForHelp: HelpPayload;
  /** Books a seat of a slot, at most one a person, window and day; no slot has more bookings than seats. */
  bookAppointment: AppointmentPayload;
  /** Calls who is next: appointments whose time has come first, then by number. Clerks of the window. */
  callTicket: TicketPayload;
  /** Gives a booking back before its time. */
  cancelAppointment: AppointmentPayload;
  /** Gives a ticket back. Its holder. */
  cancelTicket: TicketPayload;
  /** Makes a ticket of today's booking, from 30 minutes before its time to the end of its slot. */
  checkIn: TicketPayload;
  /** A reviewer takes a case of their office on; from then on only they decide it, until a colleague takes it over. */
  claimCase: CasePayload;
  /** Closes it. By the asker alone. */
  closeHelp: HelpPayload;
  /** Closes a window for good after a last day; it refuses from the day after. Operators of the district. */
  closeWindow: WindowPayload;
  /** Closes a window for some days; it refuses meanwhile, naming until when and why. Operators of the district. */
  closeWindowFor: WindowPayload;
  /** Settles a case at the desk that has it. Clerks of that window, reviewers of that office. */
  completeCase: CasePayload;
  /** The deciding office grants or refuses. Reviewers of that office, clerks of the window that has it. */
  decideCase: CasePayload;
  /** Sends authority over a matter down to a level or a window, from a day on. Operators of the district. */
  delegateMatter: DelegateMatterPayload;
  /** Ends a posting after a last day. Operators of the district. */
  endPosting: PostingPayload;
  /** Erases what the law lets go of a person in a district: closed cases, answered help requests, tickets and appointments after their retention, who they are in cases that they filed for others, and drafts. What was done stays on record, without the person; figures do not change. The district's operator. */
  erasePerson: ErasePersonPayload;
  /** Says that somebody was served. Clerks of the window. */
  finishTicket: TicketPayload;
  /** Sends a case to an office that may settle it. Clerks and reviewers of the desk that has it. */
  forwardCase: CasePayload;
  /** Hands the ownership to another clerk, on record. The owner's window. */
  handOverCase: CasePayload;
  /** Gives it to another clerk, on record; its time to answer stays. By the owner, or its window while it has none. */
  handOverHelp: HelpPayload;
  /** Puts who was called on hold. Clerks of the window. */
  holdTicket: TicketPayload;
  /** Imports or replaces a district from its pack, whole or not at all. Operator only. */
  importDistrict: ImportDistrictPayload;
  /** Says that nobody came. Clerks of the window. */
  markNoShow: TicketPayload;
  /** Opens a new window, or one that is closed, from a day on. Operators of the district. */
  openWindow: WindowPayload;
  /** Posts a clerk to a window or a reviewer to an office. From then on they serve where the registry says. Operators of the district. */
  postStaff: PostingPayload;
  /** Publishes a version of a matter from a day on; the version in force then ends on the day before, and cases keep the version they were filed under. Operators of the district. */
  publishMatter: PublishMatterPayload;
  /** Rates a settled case, once: 5 to 1. The applicant, not their agent. */
  rateCase: CasePayload;
  /** Calls again: who was called, on hold, or not there. Clerks of the window. */
  recallTicket: TicketPayload;
  /** Records whether the applicant is satisfied with the answer. Clerks of the desk that the rating is about. */
  recordCallBack: CasePayload;
  /** Refuses a case, with a reason. Who serves at the desk that has it. */
  rejectCase: CasePayload;
  /** Records that a certificate was printed once more; read the token from the case in the answer. Who serves at the desk that settled the case, or at the owner's window. */
  reprintCertificate: CasePayload;
  /** Asks the applicant to supply something (补正); the clock stops until they have. Who serves at the desk that has it. */
  requestCorrection: CasePayload;
  /** Takes a certificate back, with a reason. Who serves at the desk that settled the case. */
  revokeCertificate: CasePayload;
  /** Takes a delegation back after a last day; who has a case then can no longer settle it by this act. Operators of the district. */
  revokeDelegation: RevokeDelegationPayload;
  /** Keeps an application that is still being written, to go on from any device. Residents and agents. */
  saveDraft: CasePayload;
  /** Opens all cases of a bundle in one filing, whole or not at all. Residents and agents online: all are submitted. Clerks at their window: those that need not wait are accepted, the others submitted until the certificates that they need are there. */
  submitBundle: BundlePayload;
  /** Files online (直通车); a window in scope accepts it. Residents and agents. */
  submitCase: CasePayload;
  /** Supplies it, online or at any window; the clock goes on with what was left. Applicant, agent, any clerk. */
  supplyCorrection: CasePayload;
  /** Makes oneself the owner: the clerks of its window, the supervisor of what was brought before them. */
  takeHelp: HelpPayload;
  /** Takes a ticket at a window that still opens today. Residents and agents for themselves, clerks for somebody without a token. */
  takeTicket: TicketPayload;
  /** Stops a case that is not settled yet. Applicant, agent, or the owner on their word. */
  withdrawCase: CasePayload;
};


export type MutationAcceptCasesArgs = {
  input: AcceptCasesInput;
};


export type MutationAnswerAppealArgs = {
  input: AnswerAppealInput;
};


export type MutationAnswerHelpArgs = {
  input: AnswerHelpInput;
};


export type MutationAnswerRatingArgs = {
  input: AnswerRatingInput;
};


export type MutationAppealRatingArgs = {
  input: AppealRatingInput;
};


export type MutationAskBackArgs = {
  input: AskBackInput;
};


export type MutationAskForHelpArgs = {
  input: AskForHelpInput;
};


export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


export type MutationCallTicketArgs = {
  input: CallTicketInput;
};


export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


export type MutationCancelTicketArgs = {
  input: TicketInput;
};


export type MutationCheckInArgs = {
  input: CheckInInput;
};


export type MutationClaimCaseArgs = {
  input: ClaimCaseInput;
};


export type MutationCloseHelpArgs = {
  input: CloseHelpInput;
};


export type MutationCloseWindowArgs = {
  input: CloseWindowInput;
};


export type MutationCloseWindowForArgs = {
  input: CloseWindowForInput;
};


export type MutationCompleteCaseArgs = {
  input: CompleteCaseInput;
};


export type MutationDecideCaseArgs = {
  input: DecideCaseInput;
};


export type MutationDelegateMatterArgs = {
  input: DelegateMatterInput;
};


export type MutationEndPostingArgs = {
  input: EndPostingInput;
};


export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


export type MutationFinishTicketArgs = {
  input: TicketInput;
};


export type MutationForwardCaseArgs = {
  input: ForwardCaseInput;
};


export type MutationHandOverCaseArgs = {
  input: HandOverCaseInput;
};


export type MutationHandOverHelpArgs = {
  input: HandOverHelpInput;
};


export type MutationHoldTicketArgs = {
  input: TicketInput;
};


export type MutationImportDistrictArgs = {
  input: ImportDistrictInput;
};


export type MutationMarkNoShowArgs = {
  input: TicketInput;
};


export type MutationOpenWindowArgs = {
  input: OpenWindowInput;
};


export type MutationPostStaffArgs = {
  input: PostStaffInput;
};


export type MutationPublishMatterArgs = {
  input: PublishMatterInput;
};


export type MutationRateCaseArgs = {
  input: RateCaseInput;
};


export type MutationRecallTicketArgs = {
  input: TicketInput;
};


export type MutationRecordCallBackArgs = {
  input: RecordCallBackInput;
};


export type MutationRejectCaseArgs = {
  input: RejectCaseInput;
};


export type MutationReprintCertificateArgs = {
  input: ReprintCertificateInput;
};


export type MutationRequestCorrectionArgs = {
  input: RequestCorrectionInput;
};


export type MutationRevokeCertificateArgs = {
  input: RevokeCertificateInput;
};


export type MutationRevokeDelegationArgs = {
  input: RevokeDelegationInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSubmitBundleArgs = {
  input: SubmitBundleInput;
};


export type MutationSubmitCaseArgs = {
  input: SubmitCaseInput;
};


export type MutationSupplyCorrectionArgs = {
  input: SupplyCorrectionInput;
};


export type MutationTakeHelpArgs = {
  input: TakeHelpInput;
};


export type MutationTakeTicketArgs = {
  input: TakeTicketInput;
};


export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
};

/** A window with how near it is (就近办). */
export type NearWindow = {
  __typename?: 'NearWindow';
  /** Great-circle distance in metres; null where no coordinates are published. */
  distanceInMetres: Maybe<Scalars['Float']['output']>;
  /** How near it is by the tree of units. */
  nearness: Nearness;
  /** People who wait there now with a ticket. */
  queueLength: Scalars['Int']['output'];
  /** Whether it settles the matter asked for itself, there and then; null when none is. */
  settles: Maybe<Scalars['Boolean']['output']>;
  /** The window. */
  window: Window;
};

/** Nearness by the tree of units, nearest first. */
export type Nearness =
  /** Elsewhere in the district. */
  | 'SAME_DISTRICT'
  /** In the home street. */
  | 'SAME_STREET'
  /** In the home village. */
  | 'SAME_VILLAGE';

/** Anything with a globally unique identifier (Relay). */
export type Node = {
  /** Opaque; pass it to `node`. */
  id: Scalars['ID']['output'];
};

/** What somebody else did to a case of the asker's. */
export type Notice = {
  __typename?: 'Notice';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The case. */
  case: Case;
  /** In which role. */
  role: EventRole;
  /** One sentence in the asker's language (`Accept-Language`: zh or en), with the matter and the case's number. */
  text: Scalars['String']['output'];
  /** What was done. */
  type: CaseEventType;
};

/** A page of notices (Relay). */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** Notices with their cursors. */
  edges: Array<NoticeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A notice on a page (Relay). */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The notice. */
  node: Notice;
};

/** A material that need not be brought again (免提交). */
export type OfferedMaterial = {
  __typename?: 'OfferedMaterial';
  /** What stands in for it. */
  kind: ReuseKind;
  /** Its code. */
  material: Scalars['ID']['output'];
  /** The public number of the case that does. */
  number: Scalars['ID']['output'];
  /** The last day on which it does; null without end. */
  validUntil: Maybe<Scalars['Date']['output']>;
};

/** An office that decides: of a village, a street, or a department of the district. */
export type Office = Node & {
  __typename?: 'Office';
  /** Its identifier: the unit's 12 digits, with the department's code at district level. */
  code: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** Its level. */
  level: Level;
  /** Its name. */
  name: Scalars['String']['output'];
};


/** An office that decides: of a village, a street, or a department of the district. */
export type OfficeNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A window to open: a new one, or one that is closed. */
export type OpenWindowInput = {
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** First day that it serves; a closure that reaches further ends the day before. */
  from: Scalars['Date']['input'];
  /** Its hours; needed for a new window, and kept for another when absent. */
  hours?: InputMaybe<Array<OpeningHoursInput>>;
  /** Sending the same request again acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its name; needed for a new window, and not read for another. */
  name?: InputMaybe<BilingualInput>;
  /** Last day; open when absent. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Its identifier: 12-digit code of the village, street or district (six zeros), and two digits. */
  window: Scalars['ID']['input'];
};

/** A span of opening, wall-clock time of the district. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** HH:MM. */
  from: Scalars['String']['output'];
  /** HH:MM. */
  to: Scalars['String']['output'];
};

/** A span of opening on working days, wall-clock time of the district. */
export type OpeningHoursInput = {
  /** HH:MM; open from this minute on. */
  from: Scalars['String']['input'];
  /** HH:MM; closed from this minute on. */
  to: Scalars['String']['input'];
};

/** Where a page lies in its connection (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, for `after` of the next page; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for with `after`, and so follows others. Connections page forward only. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A person as they identify themselves. Stored encrypted; never logged. */
export type PersonInput = {
  /** 18-character resident identity number with a right check character (GB 11643). */
  identityNumber: Scalars['String']['input'];
  /** Name, 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** Mainland mobile or landline number; optional. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** A posting to make. */
export type PostStaffInput = {
  /** Window of a clerk, or office of a reviewer. */
  desk: Scalars['ID']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** How. */
  duty: Duty;
  /** First day. */
  from: Scalars['Date']['input'];
  /** Sending the same request again acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The issuer's subject of who is to serve. */
  subject: Scalars['ID']['input'];
  /** Last day; open when absent. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Where somebody serves, and when: a clerk at a window, a reviewer at an office. Whoever the registry has ever posted serves where it says, whatever their token names. */
export type Posting = {
  __typename?: 'Posting';
  /** Its identifier. */
  code: Scalars['ID']['output'];
  /** Window or office. */
  desk: Scalars['ID']['output'];
  /** How. */
  duty: Duty;
  /** First day; null when always. */
  from: Maybe<Scalars['Date']['output']>;
  /** The issuer's subject of who serves. */
  subject: Scalars['ID']['output'];
  /** Last day; null when open. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A page of postings (Relay). */
export type PostingConnection = {
  __typename?: 'PostingConnection';
  /** Postings with their cursors. */
  edges: Array<PostingEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A posting on a page (Relay). */
export type PostingEdge = {
  __typename?: 'PostingEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The posting. */
  node: Posting;
};

/** The answer to a change of a posting. */
export type PostingPayload = {
  __typename?: 'PostingPayload';
  /** The posting as it is now; null when refused. */
  posting: Maybe<Posting>;
  /** Why it was refused. */
  refusals: Array<Refusal>;
};

/** A version of a matter to publish. */
export type PublishMatterInput = {
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Sending the same request again acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The version, as it stands in a pack's matters.json, with its days of effect; its `version` is given by the district. */
  matter: Scalars['JSON']['input'];
};

/** The answer to a publication. */
export type PublishMatterPayload = {
  __typename?: 'PublishMatterPayload';
  /** The version; null when refused. */
  matter: Maybe<Matter>;
  /** Every fault of the version with its path; nothing is published then. */
  refusals: Array<Refusal>;
};

export type Query = {
  __typename?: 'Query';
  /** The slots of a window on a day that have not begun, from its opening hours; full ones too. */
  appointmentSlots: Array<AppointmentSlot>;
  /** How windows, clerks, matters or villages do against a period before and against the district's median. Supervisors and auditors of the district; a clerk gets their own row. */
  appraisal: Appraisal;
  /** A bundle by its number; null when unknown or none of its cases is the asker's to see. */
  bundle: Maybe<Bundle>;
  /** A case by its number; null when unknown or not the asker's. */
  case: Maybe<Case>;
  /** The rates of the catalogue: for how many matters it is offered. For everybody. */
  catalogueRates: CatalogueRates;
  /** The share of the catalogue that each level may settle, over time (下沉进度). Anybody may ask: who may settle what is public. */
  delegationCoverage: DelegationCoverage;
  /** Open cases of a window or office the asker is posted to (clerks also see their village's online filings), the most urgent first. */
  deskQueue: CaseConnection;
  /** One district; null when unknown. */
  district: Maybe<District>;
  /** All districts of this installation. */
  districts: Array<District>;
  /** What `erasePerson` would erase now and what it would keep, and until when. The district's operator. */
  erasureReport: ErasureReport;
  /** What is late in a district and was brought up, the longest waiting first. The district's supervisor. */
  escalations: EscalationConnection;
  /** A district's pack as `importDistrict` takes it, every edit in it. Importing it changes nothing, and exporting again gives the same bytes. Operators of the district. */
  exportDistrict: Scalars['JSON']['output'];
  /**
   * A person's cases anywhere in the clerk's district, newest first; with `matter` and `openOnly`, the duplicates to look
   * at before accepting. For clerks posted to a window; every case shown is written to its access log.
   */
  findCases: FoundCaseConnection;
  /** A help request by its number: for the asker, the desks that have or had it, and the district's supervisor; null for anybody else. */
  helpRequest: Maybe<HelpRequest>;
  /** Help requests of a desk of the asker's, the most urgent first; a stranger's desk looks like an empty one. */
  helpRequests: HelpRequestConnection;
  /** A matter's version in force today, or the version named; null when unknown. */
  matter: Maybe<Matter>;
  /** What changes from one version of a matter to another (减环节、减材料、减时限、减跑动); null when one of them is unknown. */
  matterChanges: Maybe<MatterChanges>;
  /** The asker; null without a token. */
  me: Maybe<Me>;
  /** The asker's booking at a window on a day; null for none. */
  myAppointment: Maybe<Appointment>;
  /** The asker's own cases, newest first. */
  myCases: CaseConnection;
  /** What the asker asked for, newest first. */
  myHelpRequests: HelpRequestConnection;
  /** What others did to the asker's own cases, newest first; of the 200 cases that were filed last. */
  myNotices: NoticeConnection;
  /** Where to go, among windows in service: by distance where coordinates exist, otherwise same village, same street, same district; of equally near ones first what settles the matter itself, then the shorter queue. */
  nearestWindows: Array<NearWindow>;
  /** Any object by its global id; null when unknown or not the asker's. */
  node: Maybe<Node>;
  /**
   * What a person need not bring again for a matter. A resident asks for themselves; a clerk at any window of the
   * district for somebody at the window, and every case shown is written to its access log.
   */
  offeredMaterials: Array<OfferedMaterial>;
  /** Who serves where, by identifier. Operators and supervisors of the district. */
  postings: PostingConnection;
  /** The rates by name, formula and version, in both readings. For everybody. */
  rateDefinitions: Array<RateDefinition>;
  /** Ratings of a district, or of one window, matter or village, over months that are over. For everybody. */
  ratingSummary: RatingSummary;
  /** Cases whose bad rating waits for an answer or a call back, the most urgent first. Clerks who serve at the desk; for a supervisor the appeals of their district. */
  ratingsToAnswer: CaseConnection;
  /** Who changed the district's registry, when and how, newest first. Operators and auditors of the district. */
  registryLog: RegistryLogConnection;
  /** The figures of a period. Supervisors and auditors of the district. */
  serviceReport: ServiceReport;
  /** A ticket by its number: for its holder and the clerks of its window; null for anybody else. */
  ticket: Maybe<Ticket>;
  /** Checks a certificate's token. For anybody, without signing in. */
  verifyCertificate: CertificateVerification;
  /** Today's tickets of a window of the clerk's: called, on hold, and waiting in their order; empty for anybody else. */
  windowTickets: Array<Ticket>;
};


export type QueryAppointmentSlotsArgs = {
  day: Scalars['Date']['input'];
  window: Scalars['ID']['input'];
};


export type QueryAppraisalArgs = {
  baselineFrom: Scalars['Date']['input'];
  baselineTo: Scalars['Date']['input'];
  by: AppraisalPart;
  district: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryBundleArgs = {
  number: Scalars['ID']['input'];
};


export type QueryCaseArgs = {
  number: Scalars['ID']['input'];
};


export type QueryCatalogueRatesArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
  district: Scalars['ID']['input'];
};


export type QueryDelegationCoverageArgs = {
  by: CoverageStep;
  district: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryDeskQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDistrictArgs = {
  code: Scalars['ID']['input'];
};


export type QueryErasureReportArgs = {
  district: Scalars['ID']['input'];
  identityNumber: Scalars['String']['input'];
};


export type QueryEscalationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExportDistrictArgs = {
  district: Scalars['ID']['input'];
};


export type QueryFindCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  identityNumber: Scalars['String']['input'];
  matter?: InputMaybe<Scalars['ID']['input']>;
  openOnly: Scalars['Boolean']['input'];
};


export type QueryHelpRequestArgs = {
  number: Scalars['ID']['input'];
};


export type QueryHelpRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  open: Scalars['Boolean']['input'];
};


export type QueryMatterArgs = {
  code: Scalars['ID']['input'];
  district: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMatterChangesArgs = {
  code: Scalars['ID']['input'];
  district: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QueryMyAppointmentArgs = {
  day: Scalars['Date']['input'];
  window: Scalars['ID']['input'];
};


export type QueryMyCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyHelpRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


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


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfferedMaterialsArgs = {
  district: Scalars['ID']['input'];
  identityNumber?: InputMaybe<Scalars['String']['input']>;
  matter: Scalars['ID']['input'];
};


export type QueryPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRatingSummaryArgs = {
  by?: InputMaybe<RatingPart>;
  district: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  matter?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
  village?: InputMaybe<Scalars['ID']['input']>;
  window?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRatingsToAnswerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegistryLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  district: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryServiceReportArgs = {
  district: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  groupBy?: InputMaybe<ReportGroup>;
  matter?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
  village?: InputMaybe<Scalars['ID']['input']>;
  window?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTicketArgs = {
  number: Scalars['ID']['input'];
};


export type QueryVerifyCertificateArgs = {
  token: Scalars['String']['input'];
};


export type QueryWindowTicketsArgs = {
  window: Scalars['ID']['input'];
};

/** The rates that reports speak of. */
export type Rate =
  /** 通办率. */
  | 'CROSS_VILLAGE'
  /** 即办率. */
  | 'INSTANT'
  /** 网办率. */
  | 'ONLINE';

/** Rating a case. */
export type RateCaseInput = {
  /** What to say about it, 1 to 500 characters on one line; optional. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** 5 (very good) to 1 (very bad). */
  score: Scalars['Int']['input'];
};

/** How a rate is made, in one of its readings. */
export type RateDefinition = {
  __typename?: 'RateDefinition';
  /** A part of a whole; measures by their names in `Figures`. */
  formula: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Which rate. */
  rate: Rate;
  /** In which reading. */
  reading: RateReading;
  /** Raised when the formula changes; reports carry it as `definitions`. */
  version: Scalars['String']['output'];
};


/** How a rate is made, in one of its readings. */
export type RateDefinitionNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A rate can be read in two ways. */
export type RateReading =
  /** Of the cases of a period: how often it happened. */
  | 'CASES'
  /** Of the catalogue on a day: for how many matters it is offered. */
  | 'CATALOGUE';

/** The applicant's rating of a settled case (好差评), and what followed. */
export type Rating = {
  __typename?: 'Rating';
  /** The answer; null before, and for a good rating. */
  answer: Maybe<RatingAnswer>;
  /** The applicant's one appeal; null without one. */
  appeal: Maybe<RatingAppeal>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What the applicant said when called back; null before. */
  callBack: Maybe<CallBack>;
  /** The end of the day by which a bad rating (1 or 2) must be answered, in the district's working days; null for a good one. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** 5 (very good) to 1 (very bad). */
  score: Scalars['Int']['output'];
  /** Where it stands. */
  step: RatingStep;
  /** What the applicant said; null when nothing. */
  words: Maybe<Scalars['String']['output']>;
};

/** A named answer to a bad rating. */
export type RatingAnswer = {
  __typename?: 'RatingAnswer';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The issuer's subject of the clerk who answered. */
  by: Scalars['ID']['output'];
  /** At which window, or village office. */
  desk: Scalars['ID']['output'];
  /** Whether it came within the limit. */
  inTime: Scalars['Boolean']['output'];
  /** The answer. */
  words: Scalars['String']['output'];
};

/** The applicant's appeal against the answer. */
export type RatingAppeal = {
  __typename?: 'RatingAppeal';
  /** The supervisor's answer; null before. */
  answer: Maybe<AppealAnswer>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The end of the day by which a supervisor must answer. */
  dueAt: Scalars['DateTime']['output'];
  /** Why. */
  words: Scalars['String']['output'];
};

/** What rows a summary of ratings has. */
export type RatingPart =
  /** Matters. */
  | 'MATTER'
  /** Home villages. */
  | 'VILLAGE'
  /** Accepting windows. */
  | 'WINDOW';

/** The ratings of a window, matter or village; see `RatingSummary`. */
export type RatingRow = {
  __typename?: 'RatingRow';
  /** Bad ratings answered; months with fewer than 5 answers are left out in the same way. */
  answered: Maybe<Scalars['Int']['output']>;
  /** Of those, the share answered within the limit; null when none was. */
  answeredInTimeRate: Maybe<Scalars['Float']['output']>;
  /** Their average, 5 to 1. */
  average: Maybe<Scalars['Float']['output']>;
  /** How many were 1 or 2. */
  badRatings: Maybe<Scalars['Int']['output']>;
  /** True when no month may be shown; then every figure is null. */
  hidden: Scalars['Boolean']['output'];
  /** Its code. */
  key: Scalars['ID']['output'];
  /** A name to show. */
  label: Scalars['String']['output'];
  /** How many ratings. */
  ratings: Maybe<Scalars['Int']['output']>;
  /** How often 1, 2, 3, 4 and 5 were given, in this order. */
  scores: Maybe<Array<Scalars['Int']['output']>>;
};


/** The ratings of a window, matter or village; see `RatingSummary`. */
export type RatingRowLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** Where the rating of a case stands. */
export type RatingStep =
  /** The applicant appealed; a supervisor must answer. */
  | 'APPEALED'
  /** The applicant was called back. */
  | 'CALLED_BACK'
  /** The appeal was answered. */
  | 'CLOSED'
  /** 5 to 3: nothing follows. */
  | 'GOOD'
  /** Nobody rated the case. */
  | 'NOT_RATED'
  /** 1 or 2: the desk that it is about must answer. */
  | 'TO_ANSWER'
  /** Answered; the applicant is still to be called back. */
  | 'TO_CALL_BACK';

/**
 * Ratings of whole months. A month counts only where it has at least 5 ratings, and where nothing that is not shown
 * could be found by subtracting what is from the district's.
 */
export type RatingSummary = {
  __typename?: 'RatingSummary';
  /** Bad ratings answered; months with fewer than 5 answers are left out in the same way. */
  answered: Maybe<Scalars['Int']['output']>;
  /** Of those, the share answered within the limit; null when none was. */
  answeredInTimeRate: Maybe<Scalars['Float']['output']>;
  /** Their average, 5 to 1. */
  average: Maybe<Scalars['Float']['output']>;
  /** How many were 1 or 2. */
  badRatings: Maybe<Scalars['Int']['output']>;
  /** True when no month may be shown; then the figures are null. */
  hidden: Scalars['Boolean']['output'];
  /** How many ratings. */
  ratings: Maybe<Scalars['Int']['output']>;
  /** The rows of `by`; empty without it. */
  rows: Array<RatingRow>;
  /** How often 1, 2, 3, 4 and 5 were given, in this order. */
  scores: Maybe<Array<Scalars['Int']['output']>>;
};

/** The result of calling the applicant back. */
export type RecordCallBackInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** A note, 1 to 500 characters on one line; optional. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** Whether the applicant is satisfied now. */
  satisfied: Scalars['Boolean']['input'];
};

/** Why something was refused. A refusal is an expected answer: nothing was written. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable; for programs. */
  code: RefusalCode;
  /** The file of a district pack, for a refused import. */
  file: Maybe<Scalars['String']['output']>;
  /** One sentence in the asker's language (`Accept-Language`: zh or en). */
  message: Scalars['String']['output'];
  /** The offending field from the argument on, list positions as numbers in text: ["input", "cases", "0", "village"]. */
  path: Array<Scalars['String']['output']>;
};

/** The reasons for refusing. */
export type RefusalCode =
  /** The asker has a booking at this window on this day. */
  | 'ALREADY_BOOKED'
  /** The case was rated before: a case is rated once. */
  | 'ALREADY_RATED'
  /** The statutory calendar does not cover the day. */
  | 'CALENDAR_NOT_COVERED'
  /** The matter is not offered through this channel. */
  | 'CHANNEL_NOT_OFFERED'
  /** Somebody else changed the case first; read it again. */
  | 'CONFLICT'
  /** The asker's role may not do this. */
  | 'FORBIDDEN'
  /** The form is not filled in as the matter asks; `path` names the field. */
  | 'INVALID_FORM'
  /** Not a valid GB 11643 identity number. */
  | 'INVALID_IDENTITY_NUMBER'
  /** A value is malformed or out of bounds. */
  | 'INVALID_INPUT'
  /** The district pack has a fault; `file` and `path` say where. */
  | 'INVALID_PACK'
  /** The idempotency key was used before with another payload. */
  | 'KEY_REUSED'
  /** Windows of this level do not accept the matter. */
  | 'LEVEL_NOT_ACCEPTING'
  /** No version of the matter is in force on the day. */
  | 'MATTER_NOT_ACTIVE'
  /** A required material is missing; the message names it. */
  | 'MISSING_MATERIAL'
  /** Nobody waits at the window. */
  | 'NOBODY_WAITS'
  /** The case's status does not allow this act. */
  | 'NOT_ALLOWED_IN_STATUS'
  /** The case's rating is not at the step that this act needs; the message names the step it is at. */
  | 'NOT_AT_RATING_STEP'
  /** Nobody holds the authority to settle the matter on the day (下沉). */
  | 'NOT_DELEGATED'
  /** No such thing, or not the asker's: both look the same. */
  | 'NOT_FOUND'
  /** It is too early or too late for this appointment. */
  | 'NOT_NOW'
  /** The clerk is not posted to the window on that day. */
  | 'NOT_POSTED'
  /** The case named does not stand in for the material: another person's, no longer valid, or no proof of it. */
  | 'NOT_REUSABLE'
  /** The clerk is not posted to this window. */
  | 'NOT_YOUR_WINDOW'
  /** The agent's authority is missing or does not hold on the day. */
  | 'NO_AUTHORITY'
  /** The case has no certificate, or it was revoked. */
  | 'NO_CERTIFICATE'
  /** The matter may not be filed this far from its village (通办范围). */
  | 'OUT_OF_SCOPE'
  /** Every seat of the slot is booked. */
  | 'SLOT_FULL'
  /** No token was sent. */
  | 'UNAUTHENTICATED'
  /** The matter is not for this kind of village. */
  | 'UNIT_KIND_NOT_SERVED'
  /** No such bundle in this district, or it is not offered on the day. */
  | 'UNKNOWN_BUNDLE'
  /** No such district. */
  | 'UNKNOWN_DISTRICT'
  /** The matter's list has no such material. */
  | 'UNKNOWN_MATERIAL'
  /** No such matter in this district. */
  | 'UNKNOWN_MATTER'
  /** The office named may not settle the matter, or there is none. */
  | 'UNKNOWN_OFFICE'
  /** The district has no such posting. */
  | 'UNKNOWN_POSTING'
  /** No such village in this district, or it did not exist on the day. */
  | 'UNKNOWN_VILLAGE'
  /** No such window in this district. */
  | 'UNKNOWN_WINDOW'
  /** The village belongs to another district. */
  | 'VILLAGE_OF_ANOTHER_DISTRICT'
  /** The case waits for the certificate of an earlier one of its bundle; the message names it. */
  | 'WAITS_FOR'
  /** The window is closed at this moment; the message says until when. */
  | 'WINDOW_CLOSED'
  /** The window serves on that day already. */
  | 'WINDOW_IN_SERVICE';

/** What can be done to a district's registry. */
export type RegistryAct =
  /** A window was closed for good. */
  | 'CLOSE_WINDOW'
  /** A window was closed for some days. */
  | 'CLOSE_WINDOW_FOR'
  /** Authority over a matter was sent down (下沉). */
  | 'DELEGATE_MATTER'
  /** A posting was ended. */
  | 'END_POSTING'
  /** A whole pack was imported. */
  | 'IMPORT_DISTRICT'
  /** A window was opened, or opened again. */
  | 'OPEN_WINDOW'
  /** Somebody was posted to a desk. */
  | 'POST_STAFF'
  /** A version of a matter was published. */
  | 'PUBLISH_MATTER'
  /** Authority over a matter was taken back. */
  | 'REVOKE_DELEGATION';

/** A page of the registry's log (Relay). */
export type RegistryLogConnection = {
  __typename?: 'RegistryLogConnection';
  /** Entries with their cursors. */
  edges: Array<RegistryLogEdge>;
  /** Whether these entries follow each other as they were written: none edited, taken out, or cut off at the end. */
  intact: Scalars['Boolean']['output'];
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry on a page (Relay). */
export type RegistryLogEdge = {
  __typename?: 'RegistryLogEdge';
  /** Opaque position. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: RegistryLogEntry;
};

/** One change of a district's registry. Entries are a chain: each names the generation before it and hashes the entry before. */
export type RegistryLogEntry = {
  __typename?: 'RegistryLogEntry';
  /** What was done. */
  act: RegistryAct;
  /** The issuer's subject of who did it. */
  actor: Scalars['ID']['output'];
  /** The generation after; the same as before when nothing changed. */
  after: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The generation of the registry before; null for the first. */
  before: Maybe<Scalars['ID']['output']>;
  /** The day of it in the district's time zone. */
  day: Scalars['Date']['output'];
  /** SHA-256 (hex) over this entry and the hash of the one before. */
  hash: Scalars['String']['output'];
  /** Its number in the district, from 1 without gaps. */
  number: Scalars['Int']['output'];
  /** In which role. */
  role: Role;
  /** Codes of what was changed. */
  what: Array<Scalars['ID']['output']>;
};

/** Refusing a case. */
export type RejectCaseInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** Why, 1 to 500 characters; the applicant reads it. */
  reason: Scalars['String']['input'];
};

/** Where a case is dealt with (办理方式). */
export type RemoteMode =
  /** Accepted here, decided by the home village's, street's or district's office (异地代收代办). */
  | 'ACCEPTED_HERE_DECIDED_AT_HOME'
  /** At one desk. */
  | 'ONE_PLACE'
  /** Several windows or offices together (多地联办). */
  | 'SEVERAL_PLACES'
  /** Online from filing to settlement, without a visit (全程网办). */
  | 'WHOLLY_ONLINE';

/** How the rows of a report are cut. */
export type ReportGroup =
  /** A row per day with any count. */
  | 'DAY'
  /** A row per matter. */
  | 'MATTER'
  /** A row per calendar month. */
  | 'MONTH'
  /** A row per street: the sum of its villages. */
  | 'STREET'
  /** A row per village. */
  | 'VILLAGE'
  /** A row per accepting window. */
  | 'WINDOW';

/** One row of a grouped report. */
export type ReportRow = Figures & {
  __typename?: 'ReportRow';
  accepted: Scalars['Int']['output'];
  completed: Scalars['Int']['output'];
  completedOnSpot: Scalars['Int']['output'];
  corrections: Scalars['Int']['output'];
  crossVillage: Scalars['Int']['output'];
  crossVillageRate: Maybe<Scalars['Float']['output']>;
  helpAnswered: Scalars['Int']['output'];
  helpAnsweredInTime: Scalars['Int']['output'];
  helpAsked: Scalars['Int']['output'];
  helpMeanMinutes: Maybe<Scalars['Float']['output']>;
  instantRate: Maybe<Scalars['Float']['output']>;
  /** The day, month, or code of the village, street, matter or window. */
  key: Scalars['ID']['output'];
  /** A name to show. */
  label: Scalars['String']['output'];
  materialsSaved: Scalars['Int']['output'];
  noShows: Scalars['Int']['output'];
  onTime: Scalars['Int']['output'];
  online: Scalars['Int']['output'];
  onlineRate: Maybe<Scalars['Float']['output']>;
  overdue: Scalars['Int']['output'];
  ratings: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  stampsSaved: Scalars['Int']['output'];
  ticketMeanWaitMinutes: Maybe<Scalars['Float']['output']>;
  ticketsCalled: Scalars['Int']['output'];
  ticketsServed: Scalars['Int']['output'];
  visits: Scalars['Int']['output'];
  withdrawn: Scalars['Int']['output'];
};


/** One row of a grouped report. */
export type ReportRowLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** Handing a certificate out once more. */
export type ReprintCertificateInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
};

/** Asking the applicant to supply something. */
export type RequestCorrectionInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Codes of the materials to bring, from the matter version's list. */
  materials: Array<Scalars['ID']['input']>;
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** What is wrong, 1 to 500 characters; the applicant reads it. */
  reason: Scalars['String']['input'];
};

/** What stands in for a material that is not brought again. */
export type ReuseKind =
  /** A valid certificate of this platform proves the same: a stamp saved. */
  | 'CERTIFICATE'
  /** A clerk verified it in an earlier case of the same person, not too long ago (class B). */
  | 'VERIFIED';

/** A material of a case that was not brought again. */
export type ReusedMaterial = {
  __typename?: 'ReusedMaterial';
  /** What stood in for it. */
  kind: ReuseKind;
  /** Its code. */
  material: Scalars['ID']['output'];
  /** The public number of the case that did. */
  number: Scalars['ID']['output'];
};

/** A material that is not brought again, from `offeredMaterials`. */
export type ReusedMaterialInput = {
  /** Its code. */
  material: Scalars['ID']['input'];
  /** The public number of the applicant's case that stands in for it. */
  number: Scalars['ID']['input'];
};

/** The taking back of a delegation. */
export type Revocation = {
  __typename?: 'Revocation';
  /** The last day that the delegation had before; null when it was open. */
  previousTo: Maybe<Scalars['Date']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The day on which it was recorded. */
  recordedOn: Scalars['Date']['output'];
};

/** Taking a certificate back. */
export type RevokeCertificateInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** Why, 1 to 500 characters; the holder reads it, whoever verifies the token does not. */
  reason: Scalars['String']['input'];
};

/** A delegation to take back. */
export type RevokeDelegationInput = {
  /** Identifier of the delegation. */
  delegation: Scalars['ID']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Sending the same request again acts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The last day on which it still holds; from the day after, nothing is settled by it. */
  lastDay: Scalars['Date']['input'];
  /** Why, 1 to 500 characters; everybody may read it. */
  reason: Scalars['String']['input'];
};

/** The answer to a revocation. */
export type RevokeDelegationPayload = {
  __typename?: 'RevokeDelegationPayload';
  /** The delegation as it is now; null when refused. */
  delegation: Maybe<Delegation>;
  /** Why it was refused. */
  refusals: Array<Refusal>;
};

/** What somebody does in the system. */
export type Role =
  /** Files for others, with recorded authority (代办人). */
  | 'AGENT'
  /** Reads figures, no cases. */
  | 'AUDITOR'
  /** Accepts and settles at the windows they are posted to. */
  | 'CLERK'
  /** Keeps the registry, no cases. */
  | 'OPERATOR'
  /** Files for themselves. */
  | 'RESIDENT'
  /** Decides at the offices they are posted to. */
  | 'REVIEWER'
  /** Reads the district's figures and cases, masked. */
  | 'SUPERVISOR';

/** Saving a draft. */
export type SaveDraftInput = {
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** What is known so far. */
  draft: DraftInput;
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The draft to replace; a new one when absent. */
  number?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draft that was read, so that another device's changes are not overwritten unseen. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** From how far away a matter may be filed (通办范围). */
export type Scope =
  /** At any window of the city. */
  | 'CITY'
  /** At any window of the district. */
  | 'DISTRICT'
  /** At any window of the home street. */
  | 'STREET'
  /** Only at the home village's own windows. */
  | 'VILLAGE';

/** Who does the work (服务类别). */
export type ServiceClass =
  /** 代办: done for you elsewhere. */
  | 'AGENCY'
  /** 直办: done here. */
  | 'DIRECT'
  /** 初审转报: checked here, decided above. */
  | 'FORWARD';

/** The figures of a district, or a part of it, over a period; from counters alone. */
export type ServiceReport = Figures & {
  __typename?: 'ServiceReport';
  accepted: Scalars['Int']['output'];
  /** The improvement claimed for this very period, in both readings; null when none is stored. */
  baseline: Maybe<Baseline>;
  completed: Scalars['Int']['output'];
  completedOnSpot: Scalars['Int']['output'];
  corrections: Scalars['Int']['output'];
  crossVillage: Scalars['Int']['output'];
  crossVillageRate: Maybe<Scalars['Float']['output']>;
  /** accepted / workingDays; null when there is no working day. */
  dailyAverage: Maybe<Scalars['Float']['output']>;
  /** Version of the definitions of the rates. */
  definitions: Scalars['String']['output'];
  /** First day, inclusive. */
  from: Scalars['Date']['output'];
  helpAnswered: Scalars['Int']['output'];
  helpAnsweredInTime: Scalars['Int']['output'];
  helpAsked: Scalars['Int']['output'];
  helpMeanMinutes: Maybe<Scalars['Float']['output']>;
  instantRate: Maybe<Scalars['Float']['output']>;
  materialsSaved: Scalars['Int']['output'];
  noShows: Scalars['Int']['output'];
  onTime: Scalars['Int']['output'];
  online: Scalars['Int']['output'];
  onlineRate: Maybe<Scalars['Float']['output']>;
  overdue: Scalars['Int']['output'];
  ratings: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  /** The rows of `groupBy`; empty without it. */
  rows: Array<ReportRow>;
  stampsSaved: Scalars['Int']['output'];
  ticketMeanWaitMinutes: Maybe<Scalars['Float']['output']>;
  ticketsCalled: Scalars['Int']['output'];
  ticketsServed: Scalars['Int']['output'];
  /** Last day, inclusive. */
  to: Scalars['Date']['output'];
  visits: Scalars['Int']['output'];
  withdrawn: Scalars['Int']['output'];
  /** Days of the statutory working calendar in the period. */
  workingDays: Scalars['Int']['output'];
};

/** How far a published source supports a matter's data. */
export type SourceMark =
  /** Some fields read on a page of the district's own city. */
  | 'CITED_CITY'
  /** Some fields read on a page of another place. */
  | 'CITED_ELSEWHERE'
  /** Modelled from general knowledge. */
  | 'MODELLED'
  /** Named in a published source about this very district. */
  | 'VERIFIED';

/** How many serve at a desk, by duty. */
export type StaffCounts = {
  __typename?: 'StaffCounts';
  /** Who work the desk (主班). */
  main: Scalars['Int']['output'];
  /** Who step in (备班). */
  reserve: Scalars['Int']['output'];
};

/** A street (街道). */
export type Street = Node & {
  __typename?: 'Street';
  /** 12-digit statistical code. */
  code: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its villages that exist on the day asked. */
  villages: Array<Village>;
};


/** A street (街道). */
export type StreetNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A bundle to file. */
export type SubmitBundleInput = {
  /** Who files for the applicant at the window; absent online, and when they came themselves. */
  agent?: InputMaybe<AgentInput>;
  /** Whose matters they are; a resident only files for themselves. */
  applicant: PersonInput;
  /** An agent's authority to file online for somebody else. */
  authority?: InputMaybe<AuthorityInput>;
  /** Code of the bundle. */
  bundle: Scalars['ID']['input'];
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** Forms of the matters that have one. */
  forms: Array<BundleFormInput>;
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Codes of the materials shown, each once for all matters; each case gets those on its own list. */
  materials: Array<Scalars['ID']['input']>;
  /** Materials that are not brought again, for every matter that asks for them. */
  reused?: InputMaybe<Array<ReusedMaterialInput>>;
  /** Home village, 12 digits, of all its cases. */
  village: Scalars['ID']['input'];
  /** The clerk's window where it is filed; absent online. */
  window?: InputMaybe<Scalars['ID']['input']>;
};

/** An online application. */
export type SubmitCaseInput = {
  /** What is applied for; a resident only for themselves. Absent when a draft is submitted. */
  application?: InputMaybe<ApplicationInput>;
  /** An agent's authority to file for somebody else. */
  authority?: InputMaybe<AuthorityInput>;
  /** 6-digit district code. */
  district: Scalars['ID']['input'];
  /** The public number of a draft to submit as it was saved. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A case that was submitted online and is now brought to a window. */
export type SubmittedCaseInput = {
  /** Codes of the materials shown at the window, with those sent before. */
  materials: Array<Scalars['ID']['input']>;
  /** Its public number. */
  number: Scalars['ID']['input'];
  /** Whether the applicant or agent is at the window; false when the case is dealt with wholly online. */
  visit: Scalars['Boolean']['input'];
};

/** Supplying what was asked for. */
export type SupplyCorrectionInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Codes of the materials supplied; all that were asked for. */
  materials: Array<Scalars['ID']['input']>;
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** The clerk's window where it was brought; absent online. */
  window?: InputMaybe<Scalars['ID']['input']>;
};

/** Who makes themselves the owner of what. */
export type TakeHelpInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The request. */
  number: Scalars['ID']['input'];
};

/** Who takes a ticket where. */
export type TakeTicketInput = {
  /** Sending the same key again on the same day gives the same ticket. */
  idempotencyKey: Scalars['ID']['input'];
  /** The code of the matter that they come for. */
  matter?: InputMaybe<Scalars['ID']['input']>;
  /** The window; a clerk's own when the ticket is for somebody without a token. */
  window: Scalars['ID']['input'];
};

/** A place in the queue of a window (取号). */
export type Ticket = {
  __typename?: 'Ticket';
  /** The booked time, for who came by appointment: called before everybody else once it has come. */
  booked: Maybe<Scalars['DateTime']['output']>;
  /** When it was called last; null before. */
  calledAt: Maybe<Scalars['DateTime']['output']>;
  /** What for; null when that was not said. */
  matter: Maybe<Matter>;
  /** `350205002214-01-20160406-001`. */
  number: Scalars['ID']['output'];
  /** What is called out: `A001`; counted from 1 every day at every window. */
  sign: Scalars['String']['output'];
  /** Where it stands. */
  status: TicketStatus;
  /** When it was taken. */
  takenAt: Scalars['DateTime']['output'];
  /** How long its holder still waits; null for who does not. */
  wait: Maybe<TicketWait>;
  /** Where. */
  window: Window;
};

/** An act on a ticket. */
export type TicketInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The ticket. */
  number: Scalars['ID']['input'];
};

/** The answer to an act on a ticket. */
export type TicketPayload = {
  __typename?: 'TicketPayload';
  /** Why not; nothing was written then. */
  refusals: Array<Refusal>;
  /** The ticket as it stands now; null when refused. */
  ticket: Maybe<Ticket>;
};

/** Where a ticket stands. */
export type TicketStatus =
  /** Called; somebody is at the window, or should be. */
  | 'CALLED'
  /** Given back by its holder. */
  | 'CANCELLED'
  /** Served. */
  | 'FINISHED'
  /** On hold: called again without waiting. */
  | 'HELD'
  /** Called, and nobody came; called again when they come back. */
  | 'NO_SHOW'
  /** Waits to be called. */
  | 'WAITING';

/** How long somebody still waits. */
export type TicketWait = {
  __typename?: 'TicketWait';
  /** People who are called before them. */
  before: Scalars['Int']['output'];
  /** `before` × the mean time of serving one ticket at the window over its last 5 working days, in minutes, rounded up; null when nothing is known of those days. */
  expectedWaitMinutes: Maybe<Scalars['Int']['output']>;
};

/** How far a material is trusted. */
export type Trust =
  /** It comes from its issuer. */
  | 'A'
  /** Verified by a clerk, it counts again for a while. */
  | 'B'
  /** The original is needed each time. */
  | 'C'
  /** The applicant's own declaration. */
  | 'D';

/** For what somebody sees an applicant in clear; recorded before they do. */
export type ViewPurpose =
  /** To check who stands at the window, or whose papers these are. */
  | 'CHECK_IDENTITY'
  /** To reach the applicant. */
  | 'CONTACT'
  /** To make out or deliver the result. */
  | 'DELIVER_RESULT'
  /** To enter the case in a system of the department that decides it. */
  | 'ENTER_ELSEWHERE';

/** A village or community (村居). */
export type Village = Node & {
  __typename?: 'Village';
  /** 12-digit statistical code. */
  code: Scalars['ID']['output'];
  /** First day it is known to exist; null when before the first published list. */
  from: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Villagers' or residents' committee. */
  kind: VillageKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The street it belongs to. */
  street: Street;
  /** Last day it is known to exist; null when it still does. */
  to: Maybe<Scalars['Date']['output']>;
};


/** A village or community (村居). */
export type VillageNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** Kinds of village units. */
export type VillageKind =
  /** 居委会, a residents' committee. */
  | 'COMMUNITY'
  /** 村委会, a villagers' committee. */
  | 'VILLAGE';

/** A desk that accepts matters (通办窗口). */
export type Window = Node & {
  __typename?: 'Window';
  /** Its closures, past and to come, earliest first. */
  closures: Array<Closure>;
  /** Its identifier: 12-digit unit and number, `350205002214-01`. */
  code: Scalars['ID']['output'];
  /** First day of service; null when it always served. */
  from: Maybe<Scalars['Date']['output']>;
  /** Its hours on working days. */
  hours: Array<OpeningHours>;
  id: Scalars['ID']['output'];
  /** Whether it is open at the moment asked. */
  isOpen: Scalars['Boolean']['output'];
  /** Level of the unit it belongs to. */
  level: Level;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its queue now. */
  queue: WindowQueue;
  /** How many the registry has posted to it on a day; who they are is for operators and supervisors, with `postings`. */
  staff: StaffCounts;
  /** Last day of service; null when open. */
  to: Maybe<Scalars['Date']['output']>;
  /** 12-digit code of the village, street or district it belongs to. */
  unit: Scalars['ID']['output'];
};


/** A desk that accepts matters (通办窗口). */
export type WindowIsOpenArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A desk that accepts matters (通办窗口). */
export type WindowNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A desk that accepts matters (通办窗口). */
export type WindowStaffArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** The answer to a change of a window. */
export type WindowPayload = {
  __typename?: 'WindowPayload';
  /** Why it was refused. */
  refusals: Array<Refusal>;
  /** The window as it is now; null when refused. */
  window: Maybe<Window>;
};

/** The queue of a window now. */
export type WindowQueue = {
  __typename?: 'WindowQueue';
  /** What was called last and is at the window; null when nobody is. */
  calledNow: Maybe<Scalars['String']['output']>;
  /** What somebody waits who takes a ticket now: `waiting` × the mean time of serving one ticket at the window over its last 5 working days, in minutes, rounded up; null when nothing is known of those days. */
  expectedWaitMinutes: Maybe<Scalars['Int']['output']>;
  /** People who wait. */
  waiting: Scalars['Int']['output'];
};

/** Stopping a case. */
export type WithdrawCaseInput = {
  /** Sending the same key again gives the same answer once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The case's public number. */
  number: Scalars['ID']['input'];
  /** Why, at most 500 characters; optional. */
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
  Figures:
    | ( Row )
    | ( Report )
  ;
  Node:
    | ( CaseParent )
    | ( Directory )
    | ( MatterParent )
    | ( OfficeParent )
    | ( StreetParent )
    | ( VillageParent )
    | ( WindowParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCaseInput: AcceptCaseInput;
  AcceptCasesInput: AcceptCasesInput;
  AcceptCasesPayload: ResolverTypeWrapper<Omit<AcceptCasesPayload, 'refusals' | 'results'> & { refusals: Array<ResolversTypes['Refusal']>, results: Array<ResolversTypes['AcceptResult']> }>;
  AcceptResult: ResolverTypeWrapper<Omit<AcceptResult, 'case' | 'refusals'> & { case?: Maybe<ResolversTypes['Case']>, refusals: Array<ResolversTypes['Refusal']> }>;
  AgentInput: AgentInput;
  AnswerAppealInput: AnswerAppealInput;
  AnswerHelpInput: AnswerHelpInput;
  AnswerRatingInput: AnswerRatingInput;
  AppealAnswer: ResolverTypeWrapper<AppealAnswer>;
  AppealRatingInput: AppealRatingInput;
  ApplicationInput: ApplicationInput;
  Appointment: ResolverTypeWrapper<AppointmentParent>;
  AppointmentPayload: ResolverTypeWrapper<Omit<AppointmentPayload, 'appointment' | 'refusals'> & { appointment?: Maybe<ResolversTypes['Appointment']>, refusals: Array<ResolversTypes['Refusal']> }>;
  AppointmentSlot: ResolverTypeWrapper<AppointmentSlot>;
  AppointmentStatus: AppointmentStatus;
  Appraisal: ResolverTypeWrapper<AppraisalParent>;
  AppraisalFigures: ResolverTypeWrapper<AppraisalFigures>;
  AppraisalPart: AppraisalPart;
  AppraisalRow: ResolverTypeWrapper<AppraisalRowParent>;
  AskBackInput: AskBackInput;
  AskForHelpInput: AskForHelpInput;
  Authority: ResolverTypeWrapper<Authority>;
  AuthorityInput: AuthorityInput;
  AuthorityKind: AuthorityKind;
  Baseline: ResolverTypeWrapper<ReadBaseline>;
  BaselineReading: BaselineReading;
  BilingualInput: BilingualInput;
  BookAppointmentInput: BookAppointmentInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bundle: ResolverTypeWrapper<OpenedBundle>;
  BundleFormInput: BundleFormInput;
  BundleItem: ResolverTypeWrapper<ItemParent>;
  BundleOffer: ResolverTypeWrapper<OfferParent>;
  BundlePayload: ResolverTypeWrapper<Omit<BundlePayload, 'bundle' | 'refusals'> & { bundle?: Maybe<ResolversTypes['Bundle']>, refusals: Array<ResolversTypes['Refusal']> }>;
  BundleProgress: ResolverTypeWrapper<BundleProgress>;
  CallBack: ResolverTypeWrapper<CallBack>;
  CallTicketInput: CallTicketInput;
  CancelAppointmentInput: CancelAppointmentInput;
  Case: ResolverTypeWrapper<CaseParent>;
  CaseAction: CaseAction;
  CaseBundle: ResolverTypeWrapper<BundleLink>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'edges'> & { edges: Array<ResolversTypes['CaseEdge']> }>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseEvent: ResolverTypeWrapper<CaseEventParent>;
  CaseEventType: CaseEventType;
  CaseOwner: ResolverTypeWrapper<Omit<CaseOwner, 'window'> & { window: ResolversTypes['Window'] }>;
  CasePayload: ResolverTypeWrapper<Omit<CasePayload, 'case' | 'refusals'> & { case?: Maybe<ResolversTypes['Case']>, refusals: Array<ResolversTypes['Refusal']> }>;
  CaseStatus: CaseStatus;
  CaseView: ResolverTypeWrapper<CaseViewParent>;
  CaseViewConnection: ResolverTypeWrapper<Omit<CaseViewConnection, 'edges'> & { edges: Array<ResolversTypes['CaseViewEdge']> }>;
  CaseViewEdge: ResolverTypeWrapper<Omit<CaseViewEdge, 'node'> & { node: ResolversTypes['CaseView'] }>;
  CaseViewKind: CaseViewKind;
  CatalogueRates: ResolverTypeWrapper<CatalogueRates>;
  Certificate: ResolverTypeWrapper<CertificateParent>;
  CertificateStatus: CertificateStatus;
  CertificateVerification: ResolverTypeWrapper<Verification>;
  Channel: Channel;
  CheckInInput: CheckInInput;
  ClaimCaseInput: ClaimCaseInput;
  ClearPerson: ResolverTypeWrapper<ClearPerson>;
  CloseHelpInput: CloseHelpInput;
  CloseWindowForInput: CloseWindowForInput;
  CloseWindowInput: CloseWindowInput;
  Closure: ResolverTypeWrapper<ClosureParent>;
  CompleteCaseInput: CompleteCaseInput;
  Correction: ResolverTypeWrapper<Correction>;
  CoverageRow: ResolverTypeWrapper<CoverageRow>;
  CoverageStep: CoverageStep;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideCaseInput: DecideCaseInput;
  Decision: Decision;
  DelegateMatterInput: DelegateMatterInput;
  DelegateMatterPayload: ResolverTypeWrapper<Omit<DelegateMatterPayload, 'delegation' | 'refusals'> & { delegation?: Maybe<ResolversTypes['Delegation']>, refusals: Array<ResolversTypes['Refusal']> }>;
  Delegation: ResolverTypeWrapper<DelegationInDistrict>;
  DelegationConnection: ResolverTypeWrapper<Omit<DelegationConnection, 'edges'> & { edges: Array<ResolversTypes['DelegationEdge']> }>;
  DelegationCoverage: ResolverTypeWrapper<DelegationCoverage>;
  DelegationEdge: ResolverTypeWrapper<Omit<DelegationEdge, 'node'> & { node: ResolversTypes['Delegation'] }>;
  DelegationKind: DelegationKind;
  District: ResolverTypeWrapper<Directory>;
  Draft: ResolverTypeWrapper<DraftParent>;
  DraftInput: DraftInput;
  DraftPerson: ResolverTypeWrapper<DraftPerson>;
  DraftPersonInput: DraftPersonInput;
  Duty: Duty;
  EndPostingInput: EndPostingInput;
  ErasableItem: ResolverTypeWrapper<ErasableItem>;
  ErasePersonInput: ErasePersonInput;
  ErasePersonPayload: ResolverTypeWrapper<Omit<ErasePersonPayload, 'refusals'> & { refusals: Array<ResolversTypes['Refusal']> }>;
  Erasure: ResolverTypeWrapper<Erasure>;
  ErasureGround: ErasureGround;
  ErasureItemKind: ErasureItemKind;
  ErasureReport: ResolverTypeWrapper<ErasureReport>;
  Escalation: ResolverTypeWrapper<OverdueItem>;
  EscalationConnection: ResolverTypeWrapper<Omit<EscalationConnection, 'edges'> & { edges: Array<ResolversTypes['EscalationEdge']> }>;
  EscalationEdge: ResolverTypeWrapper<Omit<EscalationEdge, 'node'> & { node: ResolversTypes['Escalation'] }>;
  EscalationKind: EscalationKind;
  EscalationParty: EscalationParty;
  EscalationRecipient: ResolverTypeWrapper<EscalationRecipient>;
  EscalationStep: EscalationStep;
  EventRole: EventRole;
  FigureChange: ResolverTypeWrapper<FigureChange>;
  Figures: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Figures']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForwardCaseInput: ForwardCaseInput;
  FoundCase: ResolverTypeWrapper<CaseHeader>;
  FoundCaseConnection: ResolverTypeWrapper<Omit<FoundCaseConnection, 'edges'> & { edges: Array<ResolversTypes['FoundCaseEdge']> }>;
  FoundCaseEdge: ResolverTypeWrapper<Omit<FoundCaseEdge, 'node'> & { node: ResolversTypes['FoundCase'] }>;
  HandOverCaseInput: HandOverCaseInput;
  HandOverHelpInput: HandOverHelpInput;
  Handling: Handling;
  HelpEvent: ResolverTypeWrapper<HelpEventParent>;
  HelpEventType: HelpEventType;
  HelpLevel: HelpLevel;
  HelpMessage: ResolverTypeWrapper<HelpMessageParent>;
  HelpOwner: ResolverTypeWrapper<Omit<HelpOwner, 'window'> & { window: ResolversTypes['Window'] }>;
  HelpPayload: ResolverTypeWrapper<Omit<HelpPayload, 'help' | 'refusals'> & { help?: Maybe<ResolversTypes['HelpRequest']>, refusals: Array<ResolversTypes['Refusal']> }>;
  HelpRequest: ResolverTypeWrapper<Help>;
  HelpRequestConnection: ResolverTypeWrapper<Omit<HelpRequestConnection, 'edges'> & { edges: Array<ResolversTypes['HelpRequestEdge']> }>;
  HelpRequestEdge: ResolverTypeWrapper<Omit<HelpRequestEdge, 'node'> & { node: ResolversTypes['HelpRequest'] }>;
  HelpStatus: HelpStatus;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportDistrictInput: ImportDistrictInput;
  ImportDistrictPayload: ResolverTypeWrapper<Omit<ImportDistrictPayload, 'district' | 'refusals'> & { district?: Maybe<ResolversTypes['District']>, refusals: Array<ResolversTypes['Refusal']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeptBecause: KeptBecause;
  KeptItem: ResolverTypeWrapper<KeptItem>;
  Lang: Lang;
  Level: Level;
  Light: Light;
  Limit: ResolverTypeWrapper<Limit>;
  LimitChange: ResolverTypeWrapper<LimitChange>;
  LimitUnit: LimitUnit;
  MaskedPerson: ResolverTypeWrapper<MaskedPerson>;
  Material: ResolverTypeWrapper<MaterialParent>;
  MaterialCondition: MaterialCondition;
  MaterialForm: MaterialForm;
  Matter: ResolverTypeWrapper<MatterParent>;
  MatterChanges: ResolverTypeWrapper<MatterChangesParent>;
  MatterConnection: ResolverTypeWrapper<Omit<MatterConnection, 'edges'> & { edges: Array<ResolversTypes['MatterEdge']> }>;
  MatterEdge: ResolverTypeWrapper<Omit<MatterEdge, 'node'> & { node: ResolversTypes['Matter'] }>;
  Me: ResolverTypeWrapper<Asker>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearWindow: ResolverTypeWrapper<NearWindowParent>;
  Nearness: Nearness;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notice: ResolverTypeWrapper<NoticeParent>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  OfferedMaterial: ResolverTypeWrapper<ReuseOffer>;
  Office: ResolverTypeWrapper<OfficeParent>;
  OpenWindowInput: OpenWindowInput;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OpeningHoursInput: OpeningHoursInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonInput: PersonInput;
  PostStaffInput: PostStaffInput;
  Posting: ResolverTypeWrapper<PostingParent>;
  PostingConnection: ResolverTypeWrapper<Omit<PostingConnection, 'edges'> & { edges: Array<ResolversTypes['PostingEdge']> }>;
  PostingEdge: ResolverTypeWrapper<Omit<PostingEdge, 'node'> & { node: ResolversTypes['Posting'] }>;
  PostingPayload: ResolverTypeWrapper<Omit<PostingPayload, 'posting' | 'refusals'> & { posting?: Maybe<ResolversTypes['Posting']>, refusals: Array<ResolversTypes['Refusal']> }>;
  PublishMatterInput: PublishMatterInput;
  PublishMatterPayload: ResolverTypeWrapper<Omit<PublishMatterPayload, 'matter' | 'refusals'> & { matter?: Maybe<ResolversTypes['Matter']>, refusals: Array<ResolversTypes['Refusal']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rate: Rate;
  RateCaseInput: RateCaseInput;
  RateDefinition: ResolverTypeWrapper<RateDefinitionParent>;
  RateReading: RateReading;
  Rating: ResolverTypeWrapper<RatingParent>;
  RatingAnswer: ResolverTypeWrapper<RatingAnswer>;
  RatingAppeal: ResolverTypeWrapper<RatingAppeal>;
  RatingPart: RatingPart;
  RatingRow: ResolverTypeWrapper<RatingRowParent>;
  RatingStep: RatingStep;
  RatingSummary: ResolverTypeWrapper<RatingSummaryParent>;
  RecordCallBackInput: RecordCallBackInput;
  Refusal: ResolverTypeWrapper<RefusalParent>;
  RefusalCode: RefusalCode;
  RegistryAct: RegistryAct;
  RegistryLogConnection: ResolverTypeWrapper<Omit<RegistryLogConnection, 'edges'> & { edges: Array<ResolversTypes['RegistryLogEdge']> }>;
  RegistryLogEdge: ResolverTypeWrapper<Omit<RegistryLogEdge, 'node'> & { node: ResolversTypes['RegistryLogEntry'] }>;
  RegistryLogEntry: ResolverTypeWrapper<LogEntry>;
  RejectCaseInput: RejectCaseInput;
  RemoteMode: RemoteMode;
  ReportGroup: ReportGroup;
  ReportRow: ResolverTypeWrapper<Row>;
  ReprintCertificateInput: ReprintCertificateInput;
  RequestCorrectionInput: RequestCorrectionInput;
  ReuseKind: ReuseKind;
  ReusedMaterial: ResolverTypeWrapper<ReusedMaterial>;
  ReusedMaterialInput: ReusedMaterialInput;
  Revocation: ResolverTypeWrapper<Revocation>;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeDelegationInput: RevokeDelegationInput;
  RevokeDelegationPayload: ResolverTypeWrapper<Omit<RevokeDelegationPayload, 'delegation' | 'refusals'> & { delegation?: Maybe<ResolversTypes['Delegation']>, refusals: Array<ResolversTypes['Refusal']> }>;
  Role: Role;
  SaveDraftInput: SaveDraftInput;
  Scope: Scope;
  ServiceClass: ServiceClass;
  ServiceReport: ResolverTypeWrapper<Report>;
  SourceMark: SourceMark;
  StaffCounts: ResolverTypeWrapper<StaffCounts>;
  Street: ResolverTypeWrapper<StreetParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitBundleInput: SubmitBundleInput;
  SubmitCaseInput: SubmitCaseInput;
  SubmittedCaseInput: SubmittedCaseInput;
  SupplyCorrectionInput: SupplyCorrectionInput;
  TakeHelpInput: TakeHelpInput;
  TakeTicketInput: TakeTicketInput;
  Ticket: ResolverTypeWrapper<TicketParent>;
  TicketInput: TicketInput;
  TicketPayload: ResolverTypeWrapper<Omit<TicketPayload, 'refusals' | 'ticket'> & { refusals: Array<ResolversTypes['Refusal']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketStatus: TicketStatus;
  TicketWait: ResolverTypeWrapper<TicketWait>;
  Trust: Trust;
  ViewPurpose: ViewPurpose;
  Village: ResolverTypeWrapper<VillageParent>;
  VillageKind: VillageKind;
  Window: ResolverTypeWrapper<WindowParent>;
  WindowPayload: ResolverTypeWrapper<Omit<WindowPayload, 'refusals' | 'window'> & { refusals: Array<ResolversTypes['Refusal']>, window?: Maybe<ResolversTypes['Window']> }>;
  WindowQueue: ResolverTypeWrapper<WindowQueue>;
  WithdrawCaseInput: WithdrawCaseInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCaseInput: AcceptCaseInput;
  AcceptCasesInput: AcceptCasesInput;
  AcceptCasesPayload: Omit<AcceptCasesPayload, 'refusals' | 'results'> & { refusals: Array<ResolversParentTypes['Refusal']>, results: Array<ResolversParentTypes['AcceptResult']> };
  AcceptResult: Omit<AcceptResult, 'case' | 'refusals'> & { case?: Maybe<ResolversParentTypes['Case']>, refusals: Array<ResolversParentTypes['Refusal']> };
  AgentInput: AgentInput;
  AnswerAppealInput: AnswerAppealInput;
  AnswerHelpInput: AnswerHelpInput;
  AnswerRatingInput: AnswerRatingInput;
  AppealAnswer: AppealAnswer;
  AppealRatingInput: AppealRatingInput;
  ApplicationInput: ApplicationInput;
  Appointment: AppointmentParent;
  AppointmentPayload: Omit<AppointmentPayload, 'appointment' | 'refusals'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, refusals: Array<ResolversParentTypes['Refusal']> };
  AppointmentSlot: AppointmentSlot;
  Appraisal: AppraisalParent;
  AppraisalFigures: AppraisalFigures;
  AppraisalRow: AppraisalRowParent;
  AskBackInput: AskBackInput;
  AskForHelpInput: AskForHelpInput;
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
  CallBack: CallBack;
  CallTicketInput: CallTicketInput;
  CancelAppointmentInput: CancelAppointmentInput;
  Case: CaseParent;
  CaseBundle: BundleLink;
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['CaseEdge']> };
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseEvent: CaseEventParent;
  CaseOwner: Omit<CaseOwner, 'window'> & { window: ResolversParentTypes['Window'] };
  CasePayload: Omit<CasePayload, 'case' | 'refusals'> & { case?: Maybe<ResolversParentTypes['Case']>, refusals: Array<ResolversParentTypes['Refusal']> };
  CaseView: CaseViewParent;
  CaseViewConnection: Omit<CaseViewConnection, 'edges'> & { edges: Array<ResolversParentTypes['CaseViewEdge']> };
  CaseViewEdge: Omit<CaseViewEdge, 'node'> & { node: ResolversParentTypes['CaseView'] };
  CatalogueRates: CatalogueRates;
  Certificate: CertificateParent;
  CertificateVerification: Verification;
  CheckInInput: CheckInInput;
  ClaimCaseInput: ClaimCaseInput;
  ClearPerson: ClearPerson;
  CloseHelpInput: CloseHelpInput;
  CloseWindowForInput: CloseWindowForInput;
  CloseWindowInput: CloseWindowInput;
  Closure: ClosureParent;
  CompleteCaseInput: CompleteCaseInput;
  Correction: Correction;
  CoverageRow: CoverageRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideCaseInput: DecideCaseInput;
  DelegateMatterInput: DelegateMatterInput;
  DelegateMatterPayload: Omit<DelegateMatterPayload, 'delegation' | 'refusals'> & { delegation?: Maybe<ResolversParentTypes['Delegation']>, refusals: Array<ResolversParentTypes['Refusal']> };
  Delegation: DelegationInDistrict;
  DelegationConnection: Omit<DelegationConnection, 'edges'> & { edges: Array<ResolversParentTypes['DelegationEdge']> };
  DelegationCoverage: DelegationCoverage;
  DelegationEdge: Omit<DelegationEdge, 'node'> & { node: ResolversParentTypes['Delegation'] };
  District: Directory;
  Draft: DraftParent;
  DraftInput: DraftInput;
  DraftPerson: DraftPerson;
  DraftPersonInput: DraftPersonInput;
  EndPostingInput: EndPostingInput;
  ErasableItem: ErasableItem;
  ErasePersonInput: ErasePersonInput;
  ErasePersonPayload: Omit<ErasePersonPayload, 'refusals'> & { refusals: Array<ResolversParentTypes['Refusal']> };
  Erasure: Erasure;
  ErasureReport: ErasureReport;
  Escalation: OverdueItem;
  EscalationConnection: Omit<EscalationConnection, 'edges'> & { edges: Array<ResolversParentTypes['EscalationEdge']> };
  EscalationEdge: Omit<EscalationEdge, 'node'> & { node: ResolversParentTypes['Escalation'] };
  EscalationRecipient: EscalationRecipient;
  FigureChange: FigureChange;
  Figures: ResolversInterfaceTypes<ResolversParentTypes>['Figures'];
  Float: Scalars['Float']['output'];
  ForwardCaseInput: ForwardCaseInput;
  FoundCase: CaseHeader;
  FoundCaseConnection: Omit<FoundCaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['FoundCaseEdge']> };
  FoundCaseEdge: Omit<FoundCaseEdge, 'node'> & { node: ResolversParentTypes['FoundCase'] };
  HandOverCaseInput: HandOverCaseInput;
  HandOverHelpInput: HandOverHelpInput;
  HelpEvent: HelpEventParent;
  HelpMessage: HelpMessageParent;
  HelpOwner: Omit<HelpOwner, 'window'> & { window: ResolversParentTypes['Window'] };
  HelpPayload: Omit<HelpPayload, 'help' | 'refusals'> & { help?: Maybe<ResolversParentTypes['HelpRequest']>, refusals: Array<ResolversParentTypes['Refusal']> };
  HelpRequest: Help;
  HelpRequestConnection: Omit<HelpRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['HelpRequestEdge']> };
  HelpRequestEdge: Omit<HelpRequestEdge, 'node'> & { node: ResolversParentTypes['HelpRequest'] };
  ID: Scalars['ID']['output'];
  ImportCounts: ImportCounts;
  ImportDistrictInput: ImportDistrictInput;
  ImportDistrictPayload: Omit<ImportDistrictPayload, 'district' | 'refusals'> & { district?: Maybe<ResolversParentTypes['District']>, refusals: Array<ResolversParentTypes['Refusal']> };
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  KeptItem: KeptItem;
  Limit: Limit;
  LimitChange: LimitChange;
  MaskedPerson: MaskedPerson;
  Material: MaterialParent;
  Matter: MatterParent;
  MatterChanges: MatterChangesParent;
  MatterConnection: Omit<MatterConnection, 'edges'> & { edges: Array<ResolversParentTypes['MatterEdge']> };
  MatterEdge: Omit<MatterEdge, 'node'> & { node: ResolversParentTypes['Matter'] };
  Me: Asker;
  Mutation: Record<PropertyKey, never>;
  NearWindow: NearWindowParent;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notice: NoticeParent;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  OfferedMaterial: ReuseOffer;
  Office: OfficeParent;
  OpenWindowInput: OpenWindowInput;
  OpeningHours: OpeningHours;
  OpeningHoursInput: OpeningHoursInput;
  PageInfo: PageInfo;
  PersonInput: PersonInput;
  PostStaffInput: PostStaffInput;
  Posting: PostingParent;
  PostingConnection: Omit<PostingConnection, 'edges'> & { edges: Array<ResolversParentTypes['PostingEdge']> };
  PostingEdge: Omit<PostingEdge, 'node'> & { node: ResolversParentTypes['Posting'] };
  PostingPayload: Omit<PostingPayload, 'posting' | 'refusals'> & { posting?: Maybe<ResolversParentTypes['Posting']>, refusals: Array<ResolversParentTypes['Refusal']> };
  PublishMatterInput: PublishMatterInput;
  PublishMatterPayload: Omit<PublishMatterPayload, 'matter' | 'refusals'> & { matter?: Maybe<ResolversParentTypes['Matter']>, refusals: Array<ResolversParentTypes['Refusal']> };
  Query: Record<PropertyKey, never>;
  RateCaseInput: RateCaseInput;
  RateDefinition: RateDefinitionParent;
  Rating: RatingParent;
  RatingAnswer: RatingAnswer;
  RatingAppeal: RatingAppeal;
  RatingRow: RatingRowParent;
  RatingSummary: RatingSummaryParent;
  RecordCallBackInput: RecordCallBackInput;
  Refusal: RefusalParent;
  RegistryLogConnection: Omit<RegistryLogConnection, 'edges'> & { edges: Array<ResolversParentTypes['RegistryLogEdge']> };
  RegistryLogEdge: Omit<RegistryLogEdge, 'node'> & { node: ResolversParentTypes['RegistryLogEntry'] };
  RegistryLogEntry: LogEntry;
  RejectCaseInput: RejectCaseInput;
  ReportRow: Row;
  ReprintCertificateInput: ReprintCertificateInput;
  RequestCorrectionInput: RequestCorrectionInput;
  ReusedMaterial: ReusedMaterial;
  ReusedMaterialInput: ReusedMaterialInput;
  Revocation: Revocation;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeDelegationInput: RevokeDelegationInput;
  RevokeDelegationPayload: Omit<RevokeDelegationPayload, 'delegation' | 'refusals'> & { delegation?: Maybe<ResolversParentTypes['Delegation']>, refusals: Array<ResolversParentTypes['Refusal']> };
  SaveDraftInput: SaveDraftInput;
  ServiceReport: Report;
  StaffCounts: StaffCounts;
  Street: StreetParent;
  String: Scalars['String']['output'];
  SubmitBundleInput: SubmitBundleInput;
  SubmitCaseInput: SubmitCaseInput;
  SubmittedCaseInput: SubmittedCaseInput;
  SupplyCorrectionInput: SupplyCorrectionInput;
  TakeHelpInput: TakeHelpInput;
  TakeTicketInput: TakeTicketInput;
  Ticket: TicketParent;
  TicketInput: TicketInput;
  TicketPayload: Omit<TicketPayload, 'refusals' | 'ticket'> & { refusals: Array<ResolversParentTypes['Refusal']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketWait: TicketWait;
  Village: VillageParent;
  Window: WindowParent;
  WindowPayload: Omit<WindowPayload, 'refusals' | 'window'> & { refusals: Array<ResolversParentTypes['Refusal']>, window?: Maybe<ResolversParentTypes['Window']> };
  WindowQueue: WindowQueue;
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
};

export type AppealAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealAnswer'] = ResolversParentTypes['AppealAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
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
  toBaseline?: Resolver<ResolversTypes['AppraisalFigures'], ParentType, ContextType>;
  toMedian?: Resolver<ResolversTypes['AppraisalFigures'], ParentType, ContextType>;
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
  cases?: Resolver<Array<ResolversTypes['Case']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BundleNameArgs, 'lang'>>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['BundleProgress']>, ParentType, ContextType>;
};

export type BundleItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleItem'] = ResolversParentTypes['BundleItem']> = {
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BundleOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleOffer'] = ResolversParentTypes['BundleOffer']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['BundleItem']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BundleOfferNameArgs, 'lang'>>;
};

export type BundlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundlePayload'] = ResolversParentTypes['BundlePayload']> = {
  bundle?: Resolver<Maybe<ResolversTypes['Bundle']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type BundleProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleProgress'] = ResolversParentTypes['BundleProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallBackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallBack'] = ResolversParentTypes['CallBack']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  desk?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['RemoteMode']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onTheSpot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['CaseOwner']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  remainingWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reused?: Resolver<Array<ResolversTypes['ReusedMaterial']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Village'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseBundle'] = ResolversParentTypes['CaseBundle']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitsFor?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEvent'] = ResolversParentTypes['CaseEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatedTo?: Resolver<Array<ResolversTypes['EscalationRecipient']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EventRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CaseEventType'], ParentType, ContextType>;
};

export type CaseOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseOwner'] = ResolversParentTypes['CaseOwner']> = {
  clerk?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
};

export type CasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CaseViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseView'] = ResolversParentTypes['CaseView']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  desks?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['CaseViewKind'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['ViewPurpose']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
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
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CertificateVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateVerification'] = ResolversParentTypes['CertificateVerification']> = {
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  matterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CertificateVerificationMatterNameArgs, 'lang'>>;
  number?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClearPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearPerson'] = ResolversParentTypes['ClearPerson']> = {
  identityNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Closure'] = ResolversParentTypes['Closure']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClosureReasonArgs, 'lang'>>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  materials?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CoverageRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  districtShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nowhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streetShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villageShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DelegateMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegateMatterPayload'] = ResolversParentTypes['DelegateMatterPayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DelegationBasisArgs, 'lang'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<DelegationInForceArgs>>;
  kind?: Resolver<ResolversTypes['DelegationKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revocation?: Resolver<Maybe<ResolversTypes['Revocation']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
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

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  bundles?: Resolver<Array<ResolversTypes['BundleOffer']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  delegations?: Resolver<ResolversTypes['DelegationConnection'], ParentType, ContextType, RequireFields<DistrictDelegationsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['MatterConnection'], ParentType, ContextType, RequireFields<DistrictMattersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictNameArgs, 'lang'>>;
  streets?: Resolver<Array<ResolversTypes['Street']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  villages?: Resolver<Array<ResolversTypes['Village']>, ParentType, ContextType, Partial<DistrictVillagesArgs>>;
  windows?: Resolver<Array<ResolversTypes['Window']>, ParentType, ContextType, Partial<DistrictWindowsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  applicant?: Resolver<Maybe<ResolversTypes['DraftPerson']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DraftPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPerson'] = ResolversParentTypes['DraftPerson']> = {
  identityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ErasableItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasableItem'] = ResolversParentTypes['ErasableItem']> = {
  kind?: Resolver<ResolversTypes['ErasureItemKind'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ErasureReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureReport'] = ResolversParentTypes['ErasureReport']> = {
  erasable?: Resolver<Array<ResolversTypes['ErasableItem']>, ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['KeptItem']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  applicant?: Resolver<Maybe<ResolversTypes['MaskedPerson']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['EscalationKind'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['EscalationStep'], ParentType, ContextType>;
  told?: Resolver<Array<ResolversTypes['EscalationRecipient']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type EscalationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationConnection'] = ResolversParentTypes['EscalationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EscalationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EscalationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationEdge'] = ResolversParentTypes['EscalationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Escalation'], ParentType, ContextType>;
};

export type EscalationRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationRecipient'] = ResolversParentTypes['EscalationRecipient']> = {
  at?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  whom?: Resolver<ResolversTypes['EscalationParty'], ParentType, ContextType>;
};

export type FigureChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureChange'] = ResolversParentTypes['FigureChange']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  __resolveType: TypeResolveFn<'ReportRow' | 'ServiceReport', ParentType, ContextType>;
};

export type FoundCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundCase'] = ResolversParentTypes['FoundCase']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['MaskedPerson'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  node?: Resolver<ResolversTypes['FoundCase'], ParentType, ContextType>;
};

export type HelpEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpEvent'] = ResolversParentTypes['HelpEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['HelpEventType'], ParentType, ContextType>;
};

export type HelpMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpMessage'] = ResolversParentTypes['HelpMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fromAsker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HelpOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpOwner'] = ResolversParentTypes['HelpOwner']> = {
  clerk?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
};

export type HelpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpPayload'] = ResolversParentTypes['HelpPayload']> = {
  help?: Resolver<Maybe<ResolversTypes['HelpRequest']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HelpRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpRequest'] = ResolversParentTypes['HelpRequest']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['CaseViewConnection']>, ParentType, ContextType, RequireFields<HelpRequestAccessLogArgs, 'first'>>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asker?: Resolver<ResolversTypes['MaskedPerson'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  escalatesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HelpEvent']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['HelpLevel'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  messages?: Resolver<Maybe<Array<ResolversTypes['HelpMessage']>>, ParentType, ContextType>;
  minutesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['HelpOwner'], ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HelpStatus'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Village'], ParentType, ContextType>;
};

export type HelpRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpRequestConnection'] = ResolversParentTypes['HelpRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HelpRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HelpRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpRequestEdge'] = ResolversParentTypes['HelpRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HelpRequest'], ParentType, ContextType>;
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
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KeptItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptItem'] = ResolversParentTypes['KeptItem']> = {
  because?: Resolver<ResolversTypes['KeptBecause'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ErasureItemKind'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  unit?: Resolver<ResolversTypes['LimitUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LimitChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitChange'] = ResolversParentTypes['LimitChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Limit']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Limit']>, ParentType, ContextType>;
};

export type MaskedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedPerson'] = ResolversParentTypes['MaskedPerson']> = {
  identityNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['MaterialCondition']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MaterialForm'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MaterialNameArgs, 'lang'>>;
  provedBy?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter']> = {
  acceptanceLevels?: Resolver<Array<ResolversTypes['Level']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committedLimit?: Resolver<Maybe<ResolversTypes['Limit']>, ParentType, ContextType>;
  delegations?: Resolver<Array<ResolversTypes['Delegation']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feeBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MatterFeeBasisArgs, 'lang'>>;
  feeInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  fullyOnline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['Handling'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatterNameArgs, 'lang'>>;
  resultName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatterResultNameArgs, 'lang'>>;
  retentionMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  serviceClass?: Resolver<ResolversTypes['ServiceClass'], ParentType, ContextType>;
  settledAt?: Resolver<Array<ResolversTypes['Level']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceMark'], ParentType, ContextType>;
  stamps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statutoryLimit?: Resolver<Maybe<ResolversTypes['Limit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MatterVisitReasonArgs, 'lang'>>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatterChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterChanges'] = ResolversParentTypes['MatterChanges']> = {
  after?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  committedLimit?: Resolver<ResolversTypes['LimitChange'], ParentType, ContextType>;
  feeInFen?: Resolver<ResolversTypes['FigureChange'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['FigureChange'], ParentType, ContextType>;
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
  district?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['Window']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCases?: Resolver<ResolversTypes['AcceptCasesPayload'], ParentType, ContextType, RequireFields<MutationAcceptCasesArgs, 'input'>>;
  answerAppeal?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAnswerAppealArgs, 'input'>>;
  answerHelp?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationAnswerHelpArgs, 'input'>>;
  answerRating?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAnswerRatingArgs, 'input'>>;
  appealRating?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAppealRatingArgs, 'input'>>;
  askBack?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationAskBackArgs, 'input'>>;
  askForHelp?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationAskForHelpArgs, 'input'>>;
  bookAppointment?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  callTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationCallTicketArgs, 'input'>>;
  cancelAppointment?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
  cancelTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationCancelTicketArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  claimCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationClaimCaseArgs, 'input'>>;
  closeHelp?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationCloseHelpArgs, 'input'>>;
  closeWindow?: Resolver<ResolversTypes['WindowPayload'], ParentType, ContextType, RequireFields<MutationCloseWindowArgs, 'input'>>;
  closeWindowFor?: Resolver<ResolversTypes['WindowPayload'], ParentType, ContextType, RequireFields<MutationCloseWindowForArgs, 'input'>>;
  completeCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationCompleteCaseArgs, 'input'>>;
  decideCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationDecideCaseArgs, 'input'>>;
  delegateMatter?: Resolver<ResolversTypes['DelegateMatterPayload'], ParentType, ContextType, RequireFields<MutationDelegateMatterArgs, 'input'>>;
  endPosting?: Resolver<ResolversTypes['PostingPayload'], ParentType, ContextType, RequireFields<MutationEndPostingArgs, 'input'>>;
  erasePerson?: Resolver<ResolversTypes['ErasePersonPayload'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
  finishTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationFinishTicketArgs, 'input'>>;
  forwardCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationForwardCaseArgs, 'input'>>;
  handOverCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationHandOverCaseArgs, 'input'>>;
  handOverHelp?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationHandOverHelpArgs, 'input'>>;
  holdTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationHoldTicketArgs, 'input'>>;
  importDistrict?: Resolver<ResolversTypes['ImportDistrictPayload'], ParentType, ContextType, RequireFields<MutationImportDistrictArgs, 'input'>>;
  markNoShow?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationMarkNoShowArgs, 'input'>>;
  openWindow?: Resolver<ResolversTypes['WindowPayload'], ParentType, ContextType, RequireFields<MutationOpenWindowArgs, 'input'>>;
  postStaff?: Resolver<ResolversTypes['PostingPayload'], ParentType, ContextType, RequireFields<MutationPostStaffArgs, 'input'>>;
  publishMatter?: Resolver<ResolversTypes['PublishMatterPayload'], ParentType, ContextType, RequireFields<MutationPublishMatterArgs, 'input'>>;
  rateCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRateCaseArgs, 'input'>>;
  recallTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationRecallTicketArgs, 'input'>>;
  recordCallBack?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRecordCallBackArgs, 'input'>>;
  rejectCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRejectCaseArgs, 'input'>>;
  reprintCertificate?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationReprintCertificateArgs, 'input'>>;
  requestCorrection?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRequestCorrectionArgs, 'input'>>;
  revokeCertificate?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'input'>>;
  revokeDelegation?: Resolver<ResolversTypes['RevokeDelegationPayload'], ParentType, ContextType, RequireFields<MutationRevokeDelegationArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  submitBundle?: Resolver<ResolversTypes['BundlePayload'], ParentType, ContextType, RequireFields<MutationSubmitBundleArgs, 'input'>>;
  submitCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSubmitCaseArgs, 'input'>>;
  supplyCorrection?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSupplyCorrectionArgs, 'input'>>;
  takeHelp?: Resolver<ResolversTypes['HelpPayload'], ParentType, ContextType, RequireFields<MutationTakeHelpArgs, 'input'>>;
  takeTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationTakeTicketArgs, 'input'>>;
  withdrawCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'input'>>;
};

export type NearWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearWindow'] = ResolversParentTypes['NearWindow']> = {
  distanceInMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['Nearness'], ParentType, ContextType>;
  queueLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settles?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Case' | 'District' | 'Matter' | 'Office' | 'Street' | 'Village' | 'Window', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EventRole'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CaseEventType'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type OfferedMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferedMaterial'] = ResolversParentTypes['OfferedMaterial']> = {
  kind?: Resolver<ResolversTypes['ReuseKind'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeNameArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Posting'] = ResolversParentTypes['Posting']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  posting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PublishMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishMatterPayload'] = ResolversParentTypes['PublishMatterPayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appointmentSlots?: Resolver<Array<ResolversTypes['AppointmentSlot']>, ParentType, ContextType, RequireFields<QueryAppointmentSlotsArgs, 'day' | 'window'>>;
  appraisal?: Resolver<ResolversTypes['Appraisal'], ParentType, ContextType, RequireFields<QueryAppraisalArgs, 'baselineFrom' | 'baselineTo' | 'by' | 'district' | 'from' | 'to'>>;
  bundle?: Resolver<Maybe<ResolversTypes['Bundle']>, ParentType, ContextType, RequireFields<QueryBundleArgs, 'number'>>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'number'>>;
  catalogueRates?: Resolver<ResolversTypes['CatalogueRates'], ParentType, ContextType, RequireFields<QueryCatalogueRatesArgs, 'district'>>;
  delegationCoverage?: Resolver<ResolversTypes['DelegationCoverage'], ParentType, ContextType, RequireFields<QueryDelegationCoverageArgs, 'by' | 'district' | 'from' | 'to'>>;
  deskQueue?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryDeskQueueArgs, 'desk' | 'first'>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'code'>>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType>;
  erasureReport?: Resolver<ResolversTypes['ErasureReport'], ParentType, ContextType, RequireFields<QueryErasureReportArgs, 'district' | 'identityNumber'>>;
  escalations?: Resolver<ResolversTypes['EscalationConnection'], ParentType, ContextType, RequireFields<QueryEscalationsArgs, 'district' | 'first'>>;
  exportDistrict?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<QueryExportDistrictArgs, 'district'>>;
  findCases?: Resolver<ResolversTypes['FoundCaseConnection'], ParentType, ContextType, RequireFields<QueryFindCasesArgs, 'district' | 'first' | 'identityNumber' | 'openOnly'>>;
  helpRequest?: Resolver<Maybe<ResolversTypes['HelpRequest']>, ParentType, ContextType, RequireFields<QueryHelpRequestArgs, 'number'>>;
  helpRequests?: Resolver<ResolversTypes['HelpRequestConnection'], ParentType, ContextType, RequireFields<QueryHelpRequestsArgs, 'desk' | 'first' | 'open'>>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType, RequireFields<QueryMatterArgs, 'code' | 'district'>>;
  matterChanges?: Resolver<Maybe<ResolversTypes['MatterChanges']>, ParentType, ContextType, RequireFields<QueryMatterChangesArgs, 'code' | 'district' | 'from' | 'to'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  myAppointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryMyAppointmentArgs, 'day' | 'window'>>;
  myCases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryMyCasesArgs, 'first'>>;
  myHelpRequests?: Resolver<ResolversTypes['HelpRequestConnection'], ParentType, ContextType, RequireFields<QueryMyHelpRequestsArgs, 'first'>>;
  myNotices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
  nearestWindows?: Resolver<Array<ResolversTypes['NearWindow']>, ParentType, ContextType, RequireFields<QueryNearestWindowsArgs, 'district' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  offeredMaterials?: Resolver<Array<ResolversTypes['OfferedMaterial']>, ParentType, ContextType, RequireFields<QueryOfferedMaterialsArgs, 'district' | 'matter'>>;
  postings?: Resolver<ResolversTypes['PostingConnection'], ParentType, ContextType, RequireFields<QueryPostingsArgs, 'district' | 'first'>>;
  rateDefinitions?: Resolver<Array<ResolversTypes['RateDefinition']>, ParentType, ContextType>;
  ratingSummary?: Resolver<ResolversTypes['RatingSummary'], ParentType, ContextType, RequireFields<QueryRatingSummaryArgs, 'district' | 'from' | 'to'>>;
  ratingsToAnswer?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryRatingsToAnswerArgs, 'first'>>;
  registryLog?: Resolver<ResolversTypes['RegistryLogConnection'], ParentType, ContextType, RequireFields<QueryRegistryLogArgs, 'district' | 'first'>>;
  serviceReport?: Resolver<ResolversTypes['ServiceReport'], ParentType, ContextType, RequireFields<QueryServiceReportArgs, 'district' | 'from' | 'to'>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'number'>>;
  verifyCertificate?: Resolver<ResolversTypes['CertificateVerification'], ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'token'>>;
  windowTickets?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryWindowTicketsArgs, 'window'>>;
};

export type RateDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateDefinition'] = ResolversParentTypes['RateDefinition']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RateDefinitionNameArgs, 'lang'>>;
  rate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['RateReading'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  answer?: Resolver<Maybe<ResolversTypes['RatingAnswer']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['RatingAppeal']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  callBack?: Resolver<Maybe<ResolversTypes['CallBack']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['RatingStep'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RatingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingAnswer'] = ResolversParentTypes['RatingAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingAppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingAppeal'] = ResolversParentTypes['RatingAppeal']> = {
  answer?: Resolver<Maybe<ResolversTypes['AppealAnswer']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  ratings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['RatingRow']>, ParentType, ContextType>;
  scores?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  after?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  what?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ReportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRow'] = ResolversParentTypes['ReportRow']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedOnSpot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crossVillage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crossVillageRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  helpAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpAnsweredInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpMeanMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  instantRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReportRowLabelArgs, 'lang'>>;
  materialsSaved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlineRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stampsSaved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketMeanWaitMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ticketsCalled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketsServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReusedMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReusedMaterial'] = ResolversParentTypes['ReusedMaterial']> = {
  kind?: Resolver<ResolversTypes['ReuseKind'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RevocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revocation'] = ResolversParentTypes['Revocation']> = {
  previousTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RevokeDelegationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDelegationPayload'] = ResolversParentTypes['RevokeDelegationPayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReport'] = ResolversParentTypes['ServiceReport']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Baseline']>, ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedOnSpot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crossVillage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crossVillageRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dailyAverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  definitions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  helpAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpAnsweredInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpMeanMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  instantRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  ticketMeanWaitMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ticketsCalled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketsServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffCounts'] = ResolversParentTypes['StaffCounts']> = {
  main?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserve?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StreetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Street'] = ResolversParentTypes['Street']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StreetNameArgs, 'lang'>>;
  villages?: Resolver<Array<ResolversTypes['Village']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  booked?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wait?: Resolver<Maybe<ResolversTypes['TicketWait']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
};

export type TicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketPayload'] = ResolversParentTypes['TicketPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type TicketWaitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketWait'] = ResolversParentTypes['TicketWait']> = {
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedWaitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  closures?: Resolver<Array<ResolversTypes['Closure']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<WindowIsOpenArgs>>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WindowNameArgs, 'lang'>>;
  queue?: Resolver<ResolversTypes['WindowQueue'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['StaffCounts'], ParentType, ContextType, Partial<WindowStaffArgs>>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WindowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WindowPayload'] = ResolversParentTypes['WindowPayload']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
};

export type WindowQueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WindowQueue'] = ResolversParentTypes['WindowQueue']> = {
  calledNow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedWaitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptCasesPayload?: AcceptCasesPayloadResolvers<ContextType>;
  AcceptResult?: AcceptResultResolvers<ContextType>;
  AppealAnswer?: AppealAnswerResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentPayload?: AppointmentPayloadResolvers<ContextType>;
  AppointmentSlot?: AppointmentSlotResolvers<ContextType>;
  Appraisal?: AppraisalResolvers<ContextType>;
  AppraisalFigures?: AppraisalFiguresResolvers<ContextType>;
  AppraisalRow?: AppraisalRowResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  Baseline?: BaselineResolvers<ContextType>;
  Bundle?: BundleResolvers<ContextType>;
  BundleItem?: BundleItemResolvers<ContextType>;
  BundleOffer?: BundleOfferResolvers<ContextType>;
  BundlePayload?: BundlePayloadResolvers<ContextType>;
  BundleProgress?: BundleProgressResolvers<ContextType>;
  CallBack?: CallBackResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseBundle?: CaseBundleResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseEvent?: CaseEventResolvers<ContextType>;
  CaseOwner?: CaseOwnerResolvers<ContextType>;
  CasePayload?: CasePayloadResolvers<ContextType>;
  CaseView?: CaseViewResolvers<ContextType>;
  CaseViewConnection?: CaseViewConnectionResolvers<ContextType>;
  CaseViewEdge?: CaseViewEdgeResolvers<ContextType>;
  CatalogueRates?: CatalogueRatesResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateVerification?: CertificateVerificationResolvers<ContextType>;
  ClearPerson?: ClearPersonResolvers<ContextType>;
  Closure?: ClosureResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DelegateMatterPayload?: DelegateMatterPayloadResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DelegationConnection?: DelegationConnectionResolvers<ContextType>;
  DelegationCoverage?: DelegationCoverageResolvers<ContextType>;
  DelegationEdge?: DelegationEdgeResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftPerson?: DraftPersonResolvers<ContextType>;
  ErasableItem?: ErasableItemResolvers<ContextType>;
  ErasePersonPayload?: ErasePersonPayloadResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasureReport?: ErasureReportResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationConnection?: EscalationConnectionResolvers<ContextType>;
  EscalationEdge?: EscalationEdgeResolvers<ContextType>;
  EscalationRecipient?: EscalationRecipientResolvers<ContextType>;
  FigureChange?: FigureChangeResolvers<ContextType>;
  Figures?: FiguresResolvers<ContextType>;
  FoundCase?: FoundCaseResolvers<ContextType>;
  FoundCaseConnection?: FoundCaseConnectionResolvers<ContextType>;
  FoundCaseEdge?: FoundCaseEdgeResolvers<ContextType>;
  HelpEvent?: HelpEventResolvers<ContextType>;
  HelpMessage?: HelpMessageResolvers<ContextType>;
  HelpOwner?: HelpOwnerResolvers<ContextType>;
  HelpPayload?: HelpPayloadResolvers<ContextType>;
  HelpRequest?: HelpRequestResolvers<ContextType>;
  HelpRequestConnection?: HelpRequestConnectionResolvers<ContextType>;
  HelpRequestEdge?: HelpRequestEdgeResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportDistrictPayload?: ImportDistrictPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KeptItem?: KeptItemResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
  LimitChange?: LimitChangeResolvers<ContextType>;
  MaskedPerson?: MaskedPersonResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  MatterChanges?: MatterChangesResolvers<ContextType>;
  MatterConnection?: MatterConnectionResolvers<ContextType>;
  MatterEdge?: MatterEdgeResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearWindow?: NearWindowResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  OfferedMaterial?: OfferedMaterialResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PostingConnection?: PostingConnectionResolvers<ContextType>;
  PostingEdge?: PostingEdgeResolvers<ContextType>;
  PostingPayload?: PostingPayloadResolvers<ContextType>;
  PublishMatterPayload?: PublishMatterPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateDefinition?: RateDefinitionResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingAnswer?: RatingAnswerResolvers<ContextType>;
  RatingAppeal?: RatingAppealResolvers<ContextType>;
  RatingRow?: RatingRowResolvers<ContextType>;
  RatingSummary?: RatingSummaryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegistryLogConnection?: RegistryLogConnectionResolvers<ContextType>;
  RegistryLogEdge?: RegistryLogEdgeResolvers<ContextType>;
  RegistryLogEntry?: RegistryLogEntryResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  ReusedMaterial?: ReusedMaterialResolvers<ContextType>;
  Revocation?: RevocationResolvers<ContextType>;
  RevokeDelegationPayload?: RevokeDelegationPayloadResolvers<ContextType>;
  ServiceReport?: ServiceReportResolvers<ContextType>;
  StaffCounts?: StaffCountsResolvers<ContextType>;
  Street?: StreetResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketPayload?: TicketPayloadResolvers<ContextType>;
  TicketWait?: TicketWaitResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  Window?: WindowResolvers<ContextType>;
  WindowPayload?: WindowPayloadResolvers<ContextType>;
  WindowQueue?: WindowQueueResolvers<ContextType>;
};

