import * as z from 'zod';
import { Ground } from '../record/erasedEvent.ts';
import { Escalation } from './escalation.ts';

const act = {
  at: z.iso.datetime(),
  /** The calendar day of `at` in the district's time zone; the day it is counted on. */
  day: z.iso.date(),
  /** The issuer's subject. */
  actor: z.string(),
  /** SYSTEM is the schedule. */
  role: z.enum(['RESIDENT', 'AGENT', 'CLERK', 'REVIEWER', 'SUPERVISOR', 'OPERATOR', 'SYSTEM']),
  /** Idempotency key and payload fingerprint of the request that did it. */
  key: z.string(),
  payload: z.string(),
};
/** The window or office at which it was done; absent online. */
const desk = z.string();
const reason = z.string();
/** Whether it was settled within its limit; a correction's time is not in it. */
const onTime = z.boolean();
/** What somebody says in a rating, or about one. */
const words = z.string();
/** Whether it was answered within the limit for answers. */
const inTime = z.boolean();

const anyAct = z.discriminatedUnion('type', [
  z.object({ type: z.literal('DRAFTED'), ...act }),
  /** A draft given up before it was filed. */
  z.object({ type: z.literal('DISCARDED'), ...act }),
  /** At a window when it was brought to one, but waits for the certificate of another case. */
  z.object({ type: z.literal('SUBMITTED'), ...act, desk: desk.optional(), to: desk }),
  z.object({
    type: z.literal('ACCEPTED'),
    ...act,
    desk,
    crossVillage: z.boolean(),
    online: z.boolean(),
    /** Whether the applicant, or their agent, stood at the window. */
    visit: z.boolean(),
    /** Materials not asked for again, and how many of those were certificates of this platform. */
    materialsSaved: z.number(),
    stampsSaved: z.number(),
    /** Codes of the class-B materials that the clerk saw; absent for none. */
    verified: z.array(z.string()).optional(),
  }),
  z.object({ type: z.literal('FORWARDED'), ...act, desk, to: desk }),
  z.object({ type: z.literal('CLAIMED'), ...act, desk }),
  z.object({ type: z.literal('HANDED_OVER'), ...act, desk, to: desk, clerk: z.string() }),
  z.object({
    type: z.literal('CORRECTION_REQUESTED'),
    ...act,
    desk,
    reason,
    materials: z.array(z.string()),
    /** Days left of the limit when the clock stopped; negative when it had run out. */
    left: z.number(),
  }),
  z.object({
    type: z.literal('CORRECTION_SUPPLIED'),
    ...act,
    desk: desk.optional(),
    materials: z.array(z.string()),
    visit: z.boolean(),
    /** The new end of the limit. */
    dueAt: z.string(),
  }),
  z.object({
    type: z.literal('COMPLETED'),
    ...act,
    desk,
    onTheSpot: z.boolean(),
    onTime,
    /** The certificate that it granted. */
    certificate: z.object({ validUntil: z.string().nullable() }).optional(),
  }),
  z.object({ type: z.literal('CERTIFICATE_REVOKED'), ...act, desk, reason }),
  z.object({ type: z.literal('CERTIFICATE_REPRINTED'), ...act, desk }),
  z.object({ type: z.literal('REJECTED'), ...act, desk, reason, onTime }),
  z.object({
    type: z.literal('RATED'),
    ...act,
    /** 5 to 1. */
    score: z.int().min(1).max(5),
    words: words.optional(),
    /** By when a bad rating must be answered. */
    dueAt: z.string().optional(),
  }),
  z.object({ type: z.literal('RATING_ANSWERED'), ...act, desk, words, inTime }),
  z.object({
    type: z.literal('RATING_CALLED_BACK'),
    ...act,
    desk,
    satisfied: z.boolean(),
    words: words.optional(),
  }),
  /** `dueAt`: by when a supervisor must answer. */
  z.object({ type: z.literal('RATING_APPEALED'), ...act, words, dueAt: z.string() }),
  z.object({ type: z.literal('APPEAL_ANSWERED'), ...act, words, upheld: z.boolean(), inTime }),
  z.object({ type: z.literal('WITHDRAWN'), ...act, desk: desk.optional(), reason: reason.optional() }),
  /** Past its limit, and brought before those who can move it. */
  z.object({
    type: z.literal('ESCALATED'),
    ...act,
    ...Escalation.pick({ of: true, step: true, told: true }).shape,
  }),
  /** What was personal is gone, from the events before too; the reason is the operator's, and about no person. */
  z.object({
    type: z.literal('ERASED'),
    ...act,
    ground: Ground,
    reason,
    /** AGENT: only who filed it for the applicant was taken out. */
    whose: z.literal('AGENT').optional(),
  }),
]);
/** Something done to a case, before it is chained. */
export type Act = z.infer<typeof anyAct>;

/** An act in the list of a case, carrying the hash over itself and the one before; `taken` is the hash of what an erasure took. */
export const CaseEvent = z.intersection(anyAct, z.object({ hash: z.string(), taken: z.string().optional() }));
export type CaseEvent = z.infer<typeof CaseEvent>;
