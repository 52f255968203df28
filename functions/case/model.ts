import * as z from 'zod';
import { CaseFile } from '../files/model.ts';
import { MaskedPerson } from '../identity/mask.ts';
import { spreadListed } from '../record/listed.ts';
import { Limit, SuspensionKind } from '../registry/model/matter.ts';
import { BundleLink } from './bundleLink.ts';
import { Certificate, EarlierCertificate } from './certificate.ts';
import { Escalation } from './escalation.ts';
import { CaseEvent, PaidFee, PromisedMaterials } from './events.ts';

export const CASE_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'ACCEPTED',
  'IN_REVIEW',
  'CORRECTION',
  'SUSPENDED',
  'COMPLETED',
  'REJECTED',
  'WITHDRAWN',
  'LAPSED',
] as const;
const status = z.enum(CASE_STATUSES);
export type CaseStatus = z.infer<typeof status>;

/** The statuses of a case that is filed and neither settled nor withdrawn. */
export const OPEN_STATUSES = [
  'SUBMITTED',
  'ACCEPTED',
  'IN_REVIEW',
  'CORRECTION',
  'SUSPENDED',
] as const satisfies readonly CaseStatus[];
const OPEN: ReadonlySet<string> = new Set(OPEN_STATUSES);

/** Whether a case in a status is filed and neither settled nor withdrawn. */
export const isOpenStatus = (status: CaseStatus): boolean => OPEN.has(status);

const channel = z.enum(['WINDOW', 'ONLINE', 'HOME_VISIT']);

/** How the end of a limit was counted: so many of its days after a day. */
const CountedLimit = z.object({
  after: z.string(),
  days: z.number(),
  /** Into a year whose calendar was not published then. */
  provisional: z.literal(true).optional(),
});

/** The limit of a case; `stopped` while it waits for a correction or is suspended. */
export const CaseClock = z.object({
  limit: Limit,
  /** How `dueAt` was counted. Absent in cases stored before 0.3.0. */
  counted: CountedLimit.optional(),
  stopped: z
    .object({
      since: z.string(),
      /** Days of the limit left; negative if it had passed. */
      left: z.number(),
      /** The status of the case once its clock goes on. */
      resumesAs: z.enum(['SUBMITTED', 'ACCEPTED', 'IN_REVIEW']),
      reason: z.string(),
      /** Codes of the requested materials. */
      materials: z.array(z.string()),
      /** The instant at which the schedule ends the wait. Absent in cases stopped before 0.3.0. */
      endsAt: z.string().optional(),
      /** How `endsAt` was counted, in working days. */
      counted: CountedLimit.optional(),
      /** What it is suspended for; absent while it waits for a correction. */
      suspension: SuspensionKind.optional(),
      /** The instant at which the schedule reminds the applicant; absent once it has. */
      remindAt: z.string().optional(),
    })
    .optional(),
});
export type CaseClock = z.infer<typeof CaseClock>;

/** A question to another desk that waits for its opinion, and the end of the day by which it is due. */
const OpenOpinion = z.object({ desk: z.string(), dueAt: z.string() });
export type OpenOpinion = z.infer<typeof OpenOpinion>;

/** What lists show of a case: stored in one map, `listed`, which indexes project. */
export const ListedCase = z.object({
  /** The home village as corrected; the number keeps the one that was filed. */
  village: z.string(),
  matter: z.string(),
  matterVersion: z.number(),
  serviceClass: z.enum(['DIRECT', 'AGENCY', 'FORWARD']),
  handling: z.enum(['INSTANT', 'COMMITTED']),
  status,
  channel,
  /** The accepting window. */
  window: z.string().optional(),
  /** The window or office that has the case; absent when closed, so that it leaves the sparse index. */
  desk: z.string().optional(),
  acceptedAt: z.string().optional(),
  /** When it was taken on paper, earlier on the day of acceptance. */
  receivedAt: z.string().optional(),
  completedAt: z.string().optional(),
  /** The instant by which it must be settled, or before that accepted; absent for a draft. */
  dueAt: z.string().optional(),
  clock: CaseClock,
  /** When a supervisor last urged the desk. */
  urgedAt: z.string().optional(),
  /** Opinions that are still to be given; absent if none are. */
  opinions: z.array(OpenOpinion).optional(),
  onTheSpot: z.boolean(),
  crossVillage: z.boolean(),
  applicant: MaskedPerson,
  agent: MaskedPerson.optional(),
});

// keys of indexes, and what every kind of item has
const HeaderFields = ListedCase.extend({
  number: z.string(),
  district: z.string(),
  filedAt: z.string(),
  /** Keyed hash of the applicant's identity number. */
  person: z.string(),
});

/** A case as lists show it: without its events and sealed people. */
export const CaseHeader = z.preprocess(spreadListed, HeaderFields);
export type CaseHeader = z.infer<typeof CaseHeader>;

/** The one clerk whom the resident deals with ("find one person"), and their window. */
const CaseOwner = z.object({ clerk: z.string(), window: z.string() });
export type CaseOwner = z.infer<typeof CaseOwner>;

/** The kinds of authority to file for somebody else. */
export const AuthorityKind = z.enum([
  'POWER_OF_ATTORNEY',
  'GUARDIAN',
  'FAMILY',
  'EMPLOYER',
  'LANDLORD',
  'LEGAL_REPRESENTATIVE',
  'STAFF',
  'HEIR',
]);

/** The authority under which an agent files. */
const Authority = z.object({
  kind: AuthorityKind,
  from: z.string(),
  to: z.string().nullable(),
  /** The document that proves it, as the agent names it. */
  document: z.string(),
});
export type Authority = z.infer<typeof Authority>;

/** A material not brought again, and the case that proves it: verified by a clerk, or its certificate. */
const ReusedMaterial = z.object({
  material: z.string(),
  kind: z.enum(['VERIFIED', 'CERTIFICATE']),
  number: z.string(),
});
export type ReusedMaterial = z.infer<typeof ReusedMaterial>;

const savedBy = { key: z.string(), payload: z.string() };

/** The fields of a case. */
export const CaseFields = HeaderFields.extend({
  version: z.number(),
  /** Keyed hash of the agent's identity number. */
  agentPerson: z.string().optional(),
  authority: Authority.optional(),
  /** When the applicant took the agent's authority back. */
  authorityRevokedAt: z.string().optional(),
  owner: CaseOwner.optional(),
  /** The reviewer who claimed it. */
  claimedBy: z.string().optional(),
  /** The people and the form, encrypted and bound to the case number; absent for a draft. */
  sealed: z.string().optional(),
  /** A draft's encrypted content, its last save, and the saves before, newest first. */
  draft: z
    .object({
      sealed: z.string(),
      ...savedBy,
      before: z.array(z.object(savedBy)).optional(),
    })
    .optional(),
  /** Present while it is overdue and escalated. */
  escalation: Escalation.optional(),
  materials: z.array(z.string()),
  /** Materials reused from earlier cases. */
  reused: z.array(ReusedMaterial).optional(),
  /** Files sent as materials; absent if there are none, and once they are erased. */
  files: z.array(CaseFile).optional(),
  /** What the decision that closed it ended, so that it can be undone; absent if it is open, or was closed before 0.3.0. */
  reopens: z
    .object({ status, desk: z.string(), claimedBy: z.string().optional(), clock: CaseClock })
    .optional(),
  /** Materials that are to follow, and the end of the day by which they do. */
  promised: PromisedMaterials.optional(),
  /** What was paid and waived of the fee, and who recorded it where. */
  payment: PaidFee.extend({ at: z.string(), desk: z.string(), clerk: z.string() }).optional(),
  /** The number of the case that it duplicates. */
  duplicateOf: z.string().optional(),
  /** The bundle in which it was filed. */
  bundle: BundleLink.optional(),
  /** The certificate that the settlement granted. */
  certificate: Certificate.optional(),
  /** Certificates that no longer stand: another was issued in their place, or the settlement was undone. */
  earlierCertificates: z.array(EarlierCertificate).optional(),
  /** The pending task, and when it is due: see `Task`. */
  task: z.string().optional(),
  taskDue: z.string().optional(),
  /** The pending task of a rating, while the rated case is open again. */
  heldTask: z.object({ task: z.string(), taskDue: z.string() }).optional(),
  events: z.array(CaseEvent),
});

/** A case: one item with its header, people, materials and events. */
export const Case = z.preprocess(spreadListed, CaseFields);
export type Case = z.infer<typeof Case>;
