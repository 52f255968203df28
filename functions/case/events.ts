import * as z from 'zod';
import { RecordedFile } from '../files/model.ts';
import { ErasureGround } from '../record/eraseEvent.ts';
import { SuspensionKind } from '../registry/model/matter.ts';
import { Escalation } from './escalation.ts';

const act = {
  at: z.iso.datetime(),
  /** The calendar day of `at` in the district's time zone; the act is counted on it. */
  day: z.iso.date(),
  /** The token's subject; `system` for the schedule. */
  actor: z.string(),
  /** SYSTEM: the schedule. BEARER: whoever held a receipt. */
  role: z.enum(['RESIDENT', 'AGENT', 'CLERK', 'REVIEWER', 'SUPERVISOR', 'OPERATOR', 'SYSTEM', 'BEARER']),
  /** Idempotency key and payload fingerprint of the request. */
  key: z.string(),
  payload: z.string(),
};
/** The window or office of the act; absent online. */
const desk = z.string();
const reason = z.string();
/** Whether it was settled within its limit; the time of corrections does not count. */
const onTime = z.boolean();
/** The free text of a rating, an answer, a call back or an appeal, or a second explanation. */
const words = z.string();
/** Whether the answer or opinion was within its limit. */
const inTime = z.boolean();

/** The data of a case that can be corrected. */
export const CASE_DATA_FIELDS = ['NAME', 'PHONE', 'VILLAGE', 'FORM', 'MATERIALS'] as const;

/** Files that came with the act; absent if there were none. */
const files = z.array(RecordedFile).optional();

const corrected = {
  /** What changed; absent if nothing did. */
  corrected: z.array(z.enum(CASE_DATA_FIELDS)).optional(),
  /** The old values, encrypted and bound to the case number; blank once erased. */
  sealed: z.string().optional(),
  /** The home village before and now. */
  moved: z.object({ from: z.string(), to: z.string() }).optional(),
};

/** Codes of materials that are to follow, and the end of the day by which they do. */
export const PromisedMaterials = z.object({ materials: z.array(z.string()), endsAt: z.string() });

/** Reasons for which a fee is waived. */
const FeeWaiver = z.enum([
  'LOW_INCOME',
  'DISABILITY',
  'OLD_AGE',
  'MILITARY',
  'YOUNG',
  'SMALL_BUSINESS',
  'DISASTER',
  'OWN_ERROR',
]);

/** What was paid of a fee and what was waived, in fen. */
export const PaidFee = z.object({
  amount: z.number(),
  waived: z.number(),
  waiver: FeeWaiver.optional(),
  receipt: z.string().optional(),
});

const anyAct = z.discriminatedUnion('type', [
  z.object({ type: z.literal('DRAFTED'), ...act }),
  /** A draft discarded before filing. */
  z.object({ type: z.literal('DISCARDED'), ...act }),
  /** `desk`: filed at a window, but waiting for the certificate of another case. */
  z.object({ type: z.literal('SUBMITTED'), ...act, desk: desk.optional(), to: desk, files }),
  z.object({
    type: z.literal('ACCEPTED'),
    ...act,
    desk,
    crossVillage: z.boolean(),
    online: z.boolean(),
    /** Whether the applicant or agent was present at the window. */
    visit: z.boolean(),
    /** The number of reused materials, and how many of them were certificates of this platform. */
    materialsSaved: z.number(),
    stampsSaved: z.number(),
    /** Codes of the class-B materials that the clerk verified; absent if none. */
    verified: z.array(z.string()).optional(),
    /** Materials that were promised. */
    promised: PromisedMaterials.optional(),
    /** The ticket that was still being served after closing time. */
    ticket: z.string().optional(),
    /** When it was taken on paper, and why. */
    receivedAt: z.string().optional(),
    reason: reason.optional(),
    files,
  }),
  z.object({ type: z.literal('FORWARDED'), ...act, desk, to: desk, reason: reason.optional() }),
  z.object({ type: z.literal('CLAIMED'), ...act, desk }),
  z.object({
    type: z.literal('HANDED_OVER'),
    ...act,
    desk,
    to: desk,
    clerk: z.string(),
    reason: reason.optional(),
  }),
  /** By a supervisor, from `desk` to the office `to`. */
  z.object({ type: z.literal('MOVED'), ...act, desk, to: desk, reason }),
  /** A note among officials. `desk`: absent for a supervisor. `sealed`: its text; blank once erased. */
  z.object({ type: z.literal('NOTED'), ...act, desk: desk.optional(), sealed: z.string() }),
  /** Opinions among officials. `asked`: whose opinion; unlike `desk`, it reads the case only while it is asked. */
  z.object({
    type: z.literal('OPINION_ASKED'),
    ...act,
    desk,
    asked: desk,
    dueAt: z.string(),
    /** The question; blank once erased. */
    sealed: z.string(),
  }),
  z.object({ type: z.literal('OPINION_GIVEN'), ...act, asked: desk, inTime, sealed: z.string() }),
  /** `desk`: absent for a supervisor. */
  z.object({ type: z.literal('OPINION_CANCELLED'), ...act, desk: desk.optional(), asked: desk, reason }),
  z.object({
    type: z.literal('CORRECTION_REQUESTED'),
    ...act,
    desk,
    reason,
    materials: z.array(z.string()),
    /** Days of the limit left when the clock stopped; negative if it had passed. */
    left: z.number(),
    /** The end of the time for the correction. Absent before 0.3.0. */
    dueAt: z.string().optional(),
    /** Why it was not asked for at once; present from the second request on. */
    words: words.optional(),
  }),
  /** Promised materials were supplied. */
  z.object({
    type: z.literal('MATERIALS_SUPPLIED'),
    ...act,
    desk: desk.optional(),
    materials: z.array(z.string()),
    files,
    visit: z.boolean(),
  }),
  /** By the schedule: the correction is due soon, or has got a limit. */
  z.object({ type: z.literal('CORRECTION_REMINDED'), ...act, dueAt: z.string() }),
  /** By the schedule: the correction was not supplied by `dueAt`, and the case ended. */
  z.object({ type: z.literal('CORRECTION_LAPSED'), ...act, dueAt: z.string() }),
  z.object({
    type: z.literal('CORRECTION_SUPPLIED'),
    ...act,
    desk: desk.optional(),
    materials: z.array(z.string()),
    files,
    visit: z.boolean(),
    /** The new end of the limit. */
    dueAt: z.string(),
    ...corrected,
    to: desk.optional(),
  }),
  /** A desk corrected data. `to`: the office of the right village, before acceptance. */
  z.object({
    type: z.literal('CORRECTED'),
    ...act,
    desk,
    reason,
    ...corrected,
    /** The materials on record from now on, if they changed. */
    materials: z.array(z.string()).optional(),
    to: desk.optional(),
    /** The certificate issued anew. */
    certificate: z.object({ validUntil: z.string().nullable() }).optional(),
  }),
  z.object({
    type: z.literal('COMPLETED'),
    ...act,
    desk,
    onTheSpot: z.boolean(),
    onTime,
    /** The granted certificate. */
    certificate: z.object({ validUntil: z.string().nullable() }).optional(),
  }),
  z.object({ type: z.literal('CERTIFICATE_REVOKED'), ...act, desk, reason }),
  /** `other`: the case that goes on; blank once erased. */
  z.object({ type: z.literal('MARKED_DUPLICATE'), ...act, desk, other: z.string() }),
  /** `desk`: absent for a supervisor. `to`: the desk that has the case again. */
  z.object({
    type: z.literal('DECISION_UNDONE'),
    ...act,
    desk: desk.optional(),
    to: desk.optional(),
    reason,
    undone: z.enum(['COMPLETED', 'REJECTED', 'MARKED_DUPLICATE', 'CERTIFICATE_REVOKED']),
    /** What was counted for an undone settlement or refusal. */
    counted: z.object({ onTheSpot: z.boolean(), onTime }).optional(),
  }),
  z.object({ type: z.literal('CERTIFICATE_REPRINTED'), ...act, desk }),
  z.object({ type: z.literal('REJECTED'), ...act, desk, reason, onTime }),
  z.object({
    type: z.literal('RATED'),
    ...act,
    /** 5 to 1. */
    score: z.int().min(1).max(5),
    words: words.optional(),
    /** The instant by which a bad rating must be answered. */
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
  /** `dueAt`: the instant by which a supervisor must answer. */
  z.object({ type: z.literal('RATING_APPEALED'), ...act, words, dueAt: z.string() }),
  z.object({ type: z.literal('APPEAL_ANSWERED'), ...act, words, upheld: z.boolean(), inTime }),
  /** The applicant took the agent's authority back. */
  z.object({ type: z.literal('AUTHORITY_REVOKED'), ...act }),
  /** A desk named who acts for the applicant. `sealed`: the agent before and their authority; absent without one. */
  z.object({ type: z.literal('AGENT_APPOINTED'), ...act, desk, sealed: z.string().optional() }),
  z.object({ type: z.literal('WITHDRAWN'), ...act, desk: desk.optional(), reason: reason.optional() }),
  /** Overdue, and escalated to those who can act. */
  z.object({
    type: z.literal('ESCALATED'),
    ...act,
    ...Escalation.pick({ of: true, step: true, told: true }).shape,
  }),
  /** `before`: what it replaces; absent for the first. */
  z.object({
    type: z.literal('PAYMENT_RECORDED'),
    ...act,
    desk,
    ...PaidFee.shape,
    before: PaidFee.pick({ amount: true, waived: true }).optional(),
    reason: reason.optional(),
  }),
  z.object({
    type: z.literal('EXTENDED'),
    ...act,
    /** Absent for a supervisor. */
    desk: desk.optional(),
    /** Days added, counted as the limit is; the legal basis is in `words`. */
    days: z.number(),
    reason,
    words,
    /** The end of the limit before and now. */
    before: z.string(),
    dueAt: z.string(),
  }),
  /** `dueAt`: the end of the suspension. */
  /** By a supervisor; `to`: the desk that had the case. */
  z.object({ type: z.literal('URGED'), ...act, to: desk, reason }),
  z.object({
    type: z.literal('SUSPENDED'),
    ...act,
    desk,
    kind: SuspensionKind,
    reason,
    /** Days of the limit left when the clock stopped; negative if it had passed. */
    left: z.number(),
    dueAt: z.string(),
  }),
  /** By the desk, or by the schedule after the last day. `dueAt`: the new end of the limit. */
  z.object({ type: z.literal('RESUMED'), ...act, desk: desk.optional(), dueAt: z.string() }),
  /** The limit, or that of a correction, was counted anew by the calendar in force. */
  z.object({
    type: z.literal('DEADLINE_RECOUNTED'),
    ...act,
    of: z.literal('CORRECTION').optional(),
    /** The end of the limit before and now; equal if the provisional count was right. */
    before: z.string(),
    dueAt: z.string(),
  }),
  /** Personal data was erased, from earlier events too. The reason is the operator's and names nobody. */
  z.object({
    type: z.literal('ERASED'),
    ...act,
    ground: ErasureGround,
    reason,
    /** AGENT: only the agent was erased. */
    whose: z.literal('AGENT').optional(),
  }),
]);
/** An act on a case, before it is chained. */
export type CaseAct = z.infer<typeof anyAct>;

/** The types of all acts on a case. */
export const CASE_EVENT_TYPES = anyAct.options.map(({ shape }) => shape.type.value);

/** A chained event of a case: see `ChainedEvent`. */
export const CaseEvent = z.intersection(anyAct, z.object({ hash: z.string(), taken: z.string().optional() }));
export type CaseEvent = z.infer<typeof CaseEvent>;

/** Finds the position from which the agent acted whose part ends at `end`: after the event that named them, or from 0. */
export const findTenureStart = ({ events }: { readonly events: readonly CaseEvent[] }, end: number): number =>
  events.slice(0, end).findLastIndex(({ type }) => type === 'AGENT_APPOINTED') + 1;
