import * as z from 'zod';
import { Limit } from '../registry/model/matter.ts';
import { BundleLink } from './bundleLink.ts';
import { Certificate } from './certificate.ts';
import { Escalation } from './escalation.ts';
import { CaseEvent } from './events.ts';

export const CASE_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'ACCEPTED',
  'IN_REVIEW',
  'CORRECTION',
  'COMPLETED',
  'REJECTED',
  'WITHDRAWN',
] as const;
const status = z.enum(CASE_STATUSES);
export type CaseStatus = z.infer<typeof status>;

/** Where somebody still has something to do: filed, and neither settled nor stopped. */
export const OPEN_STATUSES = [
  'SUBMITTED',
  'ACCEPTED',
  'IN_REVIEW',
  'CORRECTION',
] as const satisfies readonly CaseStatus[];

const channel = z.enum(['WINDOW', 'ONLINE', 'HOME_VISIT']);
const masked = z.object({ name: z.string(), identityNumber: z.string() });

/** The limit that runs, and since when and with how much left it stands still. */
export const Clock = z.object({
  limit: Limit,
  stopped: z
    .object({
      since: z.string(),
      /** Days of the limit that were left; negative when it had run out. */
      left: z.number(),
      /** Where the case goes on when the correction is supplied. */
      resumesAs: z.enum(['SUBMITTED', 'ACCEPTED', 'IN_REVIEW']),
      reason: z.string(),
      /** Codes of the materials asked for. */
      materials: z.array(z.string()),
    })
    .optional(),
});
export type Clock = z.infer<typeof Clock>;

/** What lists show of a case: the item without its events and sealed people. */
export const CaseHeader = z.object({
  number: z.string(),
  district: z.string(),
  village: z.string(),
  matter: z.string(),
  matterVersion: z.number(),
  serviceClass: z.enum(['DIRECT', 'AGENCY', 'FORWARD']),
  handling: z.enum(['INSTANT', 'COMMITTED']),
  status,
  channel,
  /** The accepting window. */
  window: z.string().optional(),
  /** The window or office that has it; absent when closed, so that closed cases leave the desk index. */
  desk: z.string().optional(),
  filedAt: z.string(),
  acceptedAt: z.string().optional(),
  completedAt: z.string().optional(),
  /** When it must be settled, or taken up; absent for a draft. */
  dueAt: z.string().optional(),
  clock: Clock,
  onTheSpot: z.boolean(),
  crossVillage: z.boolean(),
  applicant: masked,
  agent: masked.optional(),
  /** Keyed hash of the applicant's identity number. */
  person: z.string(),
  version: z.number(),
});
export type CaseHeader = z.infer<typeof CaseHeader>;

/** The one clerk the resident deals with ("find one person"), and where. */
const Owner = z.object({ clerk: z.string(), window: z.string() });
export type Owner = z.infer<typeof Owner>;

/** With which authority an agent files. */
const Authority = z.object({
  kind: z.enum(['POWER_OF_ATTORNEY', 'GUARDIAN', 'FAMILY', 'EMPLOYER', 'LANDLORD']),
  from: z.string(),
  to: z.string().nullable(),
  /** What proves it, as the agent names it. */
  document: z.string(),
});
export type Authority = z.infer<typeof Authority>;

/** A material that was not brought again, and the case that stands in for it: what a clerk saw, or a certificate. */
const Reused = z.object({
  material: z.string(),
  kind: z.enum(['VERIFIED', 'CERTIFICATE']),
  number: z.string(),
});
export type Reused = z.infer<typeof Reused>;

const savedBy = { key: z.string(), payload: z.string() };

/** A case: one item with its header, people, materials and events. */
export const Case = CaseHeader.extend({
  /** Keyed hash of the agent's identity number. */
  agentPerson: z.string().optional(),
  authority: Authority.optional(),
  owner: Owner.optional(),
  /** The reviewer who deals with it. */
  claimedBy: z.string().optional(),
  /** The people, encrypted to this case's number; absent for a draft. */
  sealed: z.string().optional(),
  /** What a draft holds, encrypted, the request that saved it last, and those before, newest first. */
  draft: z
    .object({
      sealed: z.string(),
      ...savedBy,
      before: z.array(z.object(savedBy)).optional(),
    })
    .optional(),
  /** How far it was brought up because it is late; absent when it is not, or not any more. */
  escalation: Escalation.optional(),
  materials: z.array(z.string()),
  /** Materials that were not brought again. */
  reused: z.array(Reused).optional(),
  /** The bundle that it was filed in. */
  bundle: BundleLink.optional(),
  /** What the settlement granted. */
  certificate: Certificate.optional(),
  /** What it waits for besides a desk, and until when; see `Task`. */
  task: z.string().optional(),
  taskDue: z.string().optional(),
  events: z.array(CaseEvent),
});
export type Case = z.infer<typeof Case>;
