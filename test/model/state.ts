import type { CaseStatus } from '../../functions/case/model.ts';
import type { CaseAction } from '../../functions/case/transitions.ts';
import type { DistrictPack } from '../../functions/registry/model/pack.ts';
import type { Codes } from '../support/smallDistrict/codes.ts';
import { dayOf } from './world/days.ts';
import type { Filer, Name } from './world/people.ts';

/** The request of an act: subject, key and payload. Empty after an erasure. */
export type RequestMark = { readonly subject: string; readonly key: string; readonly said: string };

/** One act on a case, a help request or a ticket. */
export type ModelAct = RequestMark & {
  readonly type: string;
  readonly role: string;
  readonly at: number;
  readonly desk: string | null;
  readonly to: string | null;
  readonly score?: number;
  /** The desk whose opinion it is about, when that is due, and whether it came late. */
  readonly opinion?: { readonly of: string; readonly dueDay?: string; readonly isLate?: boolean };
  /** What was escalated, and the step. */
  readonly escalated?: { readonly of: 'CASE' | 'RATING'; readonly step: string };
};

export type ModelCase = {
  readonly number: string;
  village: string;
  readonly matter: string;
  ruleVersion: number;
  readonly channel: 'WINDOW' | 'HOME_VISIT' | 'ONLINE';
  status: CaseStatus;
  desk: string | null;
  window: string | null;
  owner: { readonly clerk: string; readonly window: string } | null;
  claimedBy: string | null;
  /** Opinions that are still to be given. */
  opinions: readonly { readonly desk: string; readonly dueDay: string }[];
  /** The applicant; the writer of a draft; null after an erasure. */
  applicant: Name | null;
  agent: Name | null;
  /** The applicant's name and phone number. */
  name: string;
  phone: string | null;
  /** Last day of the agent's authority; null: unlimited, or no agent. */
  authorityTo: string | null;
  /** The applicant took the agent's authority back. */
  authorityRevoked: boolean;
  /** Agents before, by the position of the act that named the next one. */
  readonly left: { readonly agent: Name; readonly position: number }[];
  acceptedOn: string | null;
  /** Taken on paper, and entered later. */
  onPaper: boolean;
  dueDay: string | null;
  stopped: {
    readonly left: number;
    readonly resumesAs: CaseStatus;
    readonly materials: string[];
    /** Last day for the correction, or of the suspension. */
    readonly lastDay: string;
    readonly isSuspended?: true;
    /** The applicant was reminded of the correction. */
    readonly isReminded?: true;
  } | null;
  materials: string[];
  /** Materials that are to follow. */
  /** What was paid and waived of the fee, in fen. */
  payment: { readonly amount: number; readonly waived: number } | null;
  promised: { readonly materials: readonly string[]; readonly by: string } | null;
  waitsFor: readonly string[];
  certificate: { readonly until: string; revoked: boolean } | null;
  /** What the decision that closed it ended. */
  reopens: Pick<ModelCase, 'status' | 'desk' | 'claimedBy' | 'stopped'> | null;
  draft: {
    readonly applicant: Name;
    readonly materials: string[];
    readonly authorised: boolean;
    /** The requests that saved the draft. */
    readonly saves: readonly RequestMark[];
  } | null;
  /** Its rating has an open task. */
  awaited: boolean;
  onTheSpot: boolean;
  crossVillage: boolean;
  acts: ModelAct[];
  version: number;
};

export type ModelBundle = RequestMark & { readonly number: string; cases: readonly string[] };

export type ModelHelp = {
  readonly number: string;
  readonly village: string;
  about: string | null;
  status: 'OPEN' | 'ANSWERED' | 'CLOSED';
  owner: { readonly window: string; readonly clerk: string | null };
  asker: Name | null;
  askedAt: number;
  dueAt: number;
  /** The instant of the next escalation, if any. */
  escalatesAt: number | null;
  /** It was escalated to the supervisor. */
  isWithSupervisor: boolean;
  acts: ModelAct[];
};

export type ModelTicket = {
  readonly number: string;
  readonly window: string;
  readonly day: string;
  /** The request that drew its place; idempotent. */
  readonly drawnBy: string;
  readonly booked: number | null;
  readonly takenAt: number;
  priority: string | null;
  matter: string | null;
  /** Its number at the other window. */
  movedTo: string | null;
  isMoved: boolean;
  holder: Name | null;
  /** The first case that it served after closing time. */
  served: string | null;
  status: 'WAITING' | 'CALLED' | 'HELD' | 'FINISHED' | 'NO_SHOW' | 'CANCELLED' | 'TRANSFERRED';
  acts: ModelAct[];
};

/** A booker of a window on a day, and the outcome. */
export type ModelBooking = RequestMark & {
  readonly window: string;
  readonly day: string;
  readonly drawnBy: string;
  from: number;
  readonly matter: string | null;
  /** The requests that booked, moved and cancelled it. */
  requests: readonly RequestMark[];
  holder: Name | null;
  status: 'BOOKED' | 'CHECKED_IN' | 'CANCELLED' | 'NOTED';
};

/** The measures of a report. */
export const MEASURES = [
  'accepted',
  'completed',
  'completedOnSpot',
  'crossVillage',
  'online',
  'corrections',
  'correctionsRepeated',
  'extended',
  'suspended',
  'urged',
  'rejected',
  'withdrawn',
  'onTime',
  'overdue',
  'visits',
  'helpAsked',
  'helpAnswered',
  'helpAnsweredInTime',
  'ticketsCalled',
  'ticketsServed',
  'noShows',
  'ratings',
  'undone',
  'duplicates',
  'undoneOnSpot',
  'undoneRejected',
  'undoneDuplicates',
  'feesCollectedInFen',
  'feesWaivedInFen',
] as const;
export type Measure = (typeof MEASURES)[number];

/** The complete state of a small district in the model. */
export type State = {
  readonly codes: Codes;
  /** The platform's secret, from which ids derive. */
  readonly idSecret: Uint8Array;
  /** The platform's secret, from which the codes of receipts derive. */
  readonly receiptSecret: Uint8Array;
  now: number;
  /** The first day of the history. */
  readonly opening: string;
  pack: DistrictPack;
  /** Requests that edited the registry, with the edited id. */
  readonly edits: (RequestMark & { readonly what: string })[];
  readonly cases: ModelCase[];
  readonly bundles: ModelBundle[];
  readonly help: ModelHelp[];
  readonly tickets: ModelTicket[];
  /** Queues of which a place was drawn for a transfer that came too late: an entry for each place that nobody has. */
  lostPlaces: string[];
  /** Queues of which such a place may have been drawn: the next number there tells. */
  maybeLost: string[];
  readonly bookings: ModelBooking[];
  /** How many tickets with priority a window called in a row, by window and day. */
  readonly runs: Record<string, number>;
  /** Documents of one person that a desk joined. */
  readonly joined: Filer[][];
  readonly joins: (RequestMark & { readonly at: number })[];
  readonly erasures: (RequestMark & { readonly erased: number })[];
  readonly counted: Record<Measure, number>;
};

export type { CaseAction, CaseStatus };

/** Returns a district without events. */
export const createState = (
  codes: Codes,
  pack: DistrictPack,
  now: number,
  secrets: Pick<State, 'idSecret' | 'receiptSecret'>,
): State => ({
  codes,
  ...secrets,
  now,
  opening: dayOf(now),
  pack,
  edits: [],
  cases: [],
  bundles: [],
  help: [],
  tickets: [],
  lostPlaces: [],
  maybeLost: [],
  bookings: [],
  runs: {},
  joined: [],
  joins: [],
  erasures: [],
  counted: {
    accepted: 0,
    completed: 0,
    completedOnSpot: 0,
    crossVillage: 0,
    online: 0,
    corrections: 0,
    correctionsRepeated: 0,
    extended: 0,
    suspended: 0,
    urged: 0,
    rejected: 0,
    withdrawn: 0,
    onTime: 0,
    overdue: 0,
    visits: 0,
    helpAsked: 0,
    helpAnswered: 0,
    helpAnsweredInTime: 0,
    ticketsCalled: 0,
    ticketsServed: 0,
    noShows: 0,
    ratings: 0,
    undone: 0,
    duplicates: 0,
    undoneOnSpot: 0,
    undoneRejected: 0,
    undoneDuplicates: 0,
    feesCollectedInFen: 0,
    feesWaivedInFen: 0,
  },
});
