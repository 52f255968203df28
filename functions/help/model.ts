import * as z from 'zod';
import { MaskedPerson } from '../identity/mask.ts';
import { ErasureGround } from '../record/eraseEvent.ts';

const act = {
  at: z.iso.datetime(),
  /** The calendar day of `at` in the district's time zone; the act is counted on it. */
  day: z.iso.date(),
  /** The token's subject; `system` for the schedule. */
  actor: z.string(),
  role: z.enum(['RESIDENT', 'AGENT', 'CLERK', 'SUPERVISOR', 'OPERATOR', 'SYSTEM']),
  /** Idempotency key and payload fingerprint of the request. */
  key: z.string(),
  payload: z.string(),
};
/** The window of the act. */
const desk = z.string();
/** The index of the message among the sealed texts. */
const text = z.number();

/** The escalation level: the village's window, then a street's or the district's, then the supervisor. */
const level = z.enum(['WINDOW', 'STREET', 'SUPERVISOR']);
export type HelpLevel = z.infer<typeof level>;

const anyAct = z.discriminatedUnion('type', [
  /** `desk`: a clerk wrote it down at a window. */
  z.object({ type: z.literal('ASKED'), ...act, desk: desk.optional(), to: desk, text }),
  z.object({ type: z.literal('TAKEN'), ...act, desk }),
  z.object({
    type: z.literal('HANDED_OVER'),
    ...act,
    desk,
    to: desk,
    clerk: z.string(),
    reason: z.string().optional(),
  }),
  z.object({
    type: z.literal('ANSWERED'),
    ...act,
    desk,
    text,
    /** Working minutes of the window from the question to the answer. */
    minutes: z.number(),
    inTime: z.boolean(),
  }),
  z.object({ type: z.literal('ASKED_BACK'), ...act, to: desk, text }),
  z.object({ type: z.literal('ESCALATED'), ...act, desk, to: desk, level }),
  z.object({ type: z.literal('CLOSED'), ...act, satisfied: z.boolean() }),
  /** The person and all messages were erased. */
  z.object({ type: z.literal('ERASED'), ...act, ground: ErasureGround, reason: z.string() }),
]);
/** An act on a help request, before it is chained. */
export type HelpAct = z.infer<typeof anyAct>;

/** The types of all acts on a help request. */
export const HELP_EVENT_TYPES = anyAct.options.map(({ shape }) => shape.type.value);

const HelpEvent = z.intersection(anyAct, z.object({ hash: z.string(), taken: z.string().optional() }));
export type HelpEvent = z.infer<typeof HelpEvent>;

/** OPEN: an answer is owed. ANSWERED: the asker may close it or ask back. */
const status = z.enum(['OPEN', 'ANSWERED', 'CLOSED']);
export type HelpStatus = z.infer<typeof status>;

/** The window and the clerk who answer; no clerk until one takes it. */
const Owner = z.object({ window: z.string(), clerk: z.string().optional() });
export type HelpOwner = z.infer<typeof Owner>;

/** A help request (诉求): one item with its events, in its village's partition. Personal data is sealed. */
export const Help = z.object({
  /** Discriminator: shares the partition with cases. */
  kind: z.literal('HELP'),
  number: z.string(),
  district: z.string(),
  village: z.string(),
  /** The case or matter that it is about. */
  case: z.string().optional(),
  matter: z.string().optional(),
  status,
  level,
  owner: Owner,
  /** `filedAt`: the first question; `askedAt`: the last one. */
  filedAt: z.string(),
  askedAt: z.string(),
  /** The deadline for the answer. */
  dueAt: z.string(),
  /** The instant of the next escalation; absent at the top level and while no answer is owed. */
  escalatesAt: z.string().optional(),
  applicant: MaskedPerson,
  /** Keyed hash of the asker's identity number. */
  asker: z.string(),
  /** The person and all messages, encrypted and bound to this number; empty once erased. */
  sealed: z.string(),
  version: z.number(),
  events: z.array(HelpEvent),
});
export type Help = z.infer<typeof Help>;
