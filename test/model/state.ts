import type { CaseStatus } from '../../functions/case/model.ts';
import type { CaseAction } from '../../functions/case/transitions.ts';
import type { DistrictPack } from '../../functions/registry/model/pack.ts';
import type { Codes } from '../support/smallDistrict/codes.ts';
import type { Name } from './world/people.ts';

/** Which request did something: whose, under which key, and all that it said. Empty once it was erased. */
export type Done = { readonly subject: string; readonly key: string; readonly said: string };

/** One act on a case, a help request or a ticket. */
export type ActOf = Done & {
  readonly type: string;
  readonly role: string;
  readonly at: number;
  readonly desk: string | null;
  readonly to: string | null;
  readonly score?: number;
};

export type CaseOf = {
  readonly number: string;
  readonly village: string;
  readonly matter: string;
  ruleVersion: number;
  readonly channel: 'WINDOW' | 'HOME_VISIT' | 'ONLINE';
  status: CaseStatus;
  desk: string | null;
  window: string | null;
  owner: { readonly clerk: string; readonly window: string } | null;
  claimedBy: string | null;
  /** Whose matter it is; who writes it, while it is a draft; nobody once erased. */
  applicant: Name | null;
  agent: Name | null;
  /** Last day of the agent's authority; null when it is open or there is no agent. */
  authorityTo: string | null;
  acceptedOn: string | null;
  dueDay: string | null;
  stopped: { readonly left: number; readonly resumesAs: CaseStatus; readonly materials: string[] } | null;
  materials: string[];
  waitsFor: readonly string[];
  certificate: { readonly until: string; revoked: boolean } | null;
  draft: {
    readonly applicant: Name;
    readonly materials: string[];
    readonly authorised: boolean;
    /** The requests that saved it. */
    readonly saves: readonly Done[];
  } | null;
  /** Somebody owes something about its rating. */
  awaited: boolean;
  onTheSpot: boolean;
  crossVillage: boolean;
  acts: ActOf[];
  version: number;
};

export type BundleOf = Done & { readonly number: string; cases: readonly string[] };

export type HelpOf = {
  readonly number: string;
  readonly village: string;
  about: string | null;
  status: 'OPEN' | 'ANSWERED' | 'CLOSED';
  owner: { readonly window: string; readonly clerk: string | null };
  asker: Name | null;
  askedAt: number;
  dueAt: number;
  acts: ActOf[];
};

export type TicketOf = {
  readonly number: string;
  readonly window: string;
  readonly day: string;
  /** What drew its place: the same draws the same. */
  readonly drawnBy: string;
  readonly booked: number | null;
  readonly takenAt: number;
  holder: Name | null;
  status: 'WAITING' | 'CALLED' | 'HELD' | 'FINISHED' | 'NO_SHOW' | 'CANCELLED';
  acts: ActOf[];
};

/** What somebody wants of a day of a window: whom the platform has noted, and what came of it. */
export type BookingOf = Done & {
  readonly window: string;
  readonly day: string;
  readonly drawnBy: string;
  readonly from: number;
  holder: Name | null;
  status: 'BOOKED' | 'CHECKED_IN' | 'CANCELLED' | 'NOTED';
};

/** What a report counts. */
export const MEASURES = [
  'accepted',
  'completed',
  'completedOnSpot',
  'crossVillage',
  'online',
  'corrections',
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
] as const;
export type Measure = (typeof MEASURES)[number];

/** Everything that is known of a small district: the model. */
export type State = {
  readonly codes: Codes;
  now: number;
  pack: DistrictPack;
  /** Requests that changed the registry, and what each was about. */
  readonly edits: (Done & { readonly what: string })[];
  readonly cases: CaseOf[];
  readonly bundles: BundleOf[];
  readonly help: HelpOf[];
  readonly tickets: TicketOf[];
  readonly bookings: BookingOf[];
  readonly erasures: (Done & { readonly erased: number })[];
  readonly counted: Record<Measure, number>;
};

export type { CaseAction, CaseStatus };

/** A district in which nothing has happened yet. */
export const newState = (codes: Codes, pack: DistrictPack, now: number): State => ({
  codes,
  now,
  pack,
  edits: [],
  cases: [],
  bundles: [],
  help: [],
  tickets: [],
  bookings: [],
  erasures: [],
  counted: {
    accepted: 0,
    completed: 0,
    completedOnSpot: 0,
    crossVillage: 0,
    online: 0,
    corrections: 0,
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
  },
});
