import * as z from 'zod';

const status = z.enum(['SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'COMPLETED']);
export type CaseStatus = z.infer<typeof status>;

const channel = z.enum(['WINDOW', 'ONLINE', 'HOME_VISIT']);
const masked = z.object({ name: z.string(), identityNumber: z.string() });

const act = {
  at: z.string(),
  /** The calendar day of `at` in the district's time zone; the day it is counted on. */
  day: z.string(),
  /** The issuer's subject. */
  actor: z.string(),
  role: z.enum(['RESIDENT', 'AGENT', 'CLERK', 'REVIEWER']),
  /** Idempotency key and payload fingerprint of the request that did it. */
  key: z.string(),
  payload: z.string(),
};

const anyAct = z.discriminatedUnion('type', [
  z.object({ type: z.literal('SUBMITTED'), ...act, to: z.string() }),
  z.object({
    type: z.literal('ACCEPTED'),
    ...act,
    desk: z.string(),
    crossVillage: z.boolean(),
    online: z.boolean(),
  }),
  z.object({ type: z.literal('FORWARDED'), ...act, desk: z.string(), to: z.string() }),
  z.object({ type: z.literal('COMPLETED'), ...act, desk: z.string(), onTheSpot: z.boolean() }),
]);
/** Something done to a case, before it is chained. */
export type Act = z.infer<typeof anyAct>;

/** An act in the list of a case, carrying the hash over itself and the one before. */
export const CaseEvent = z.intersection(anyAct, z.object({ hash: z.string() }));
export type CaseEvent = z.infer<typeof CaseEvent>;

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
  dueAt: z.string(),
  onTheSpot: z.boolean(),
  crossVillage: z.boolean(),
  applicant: masked,
  agent: masked.optional(),
  /** Keyed hash of the applicant's identity number. */
  person: z.string(),
  version: z.number(),
});
export type CaseHeader = z.infer<typeof CaseHeader>;

/** A case: one item with its header, people, materials and events. */
export const Case = CaseHeader.extend({
  /** Keyed hash of the agent's identity number. */
  agentPerson: z.string().optional(),
  /** The people, encrypted to this case's number. */
  sealed: z.string(),
  materials: z.array(z.string()),
  events: z.array(CaseEvent),
});
export type Case = z.infer<typeof Case>;
