import * as z from 'zod';
import { Ground } from '../record/erasedEvent.ts';

const act = {
  at: z.iso.datetime(),
  /** The calendar day of `at` in the district's time zone; the day it is counted on. */
  day: z.iso.date(),
  /** The issuer's subject; `system` for the schedule. */
  actor: z.string(),
  role: z.enum(['RESIDENT', 'AGENT', 'CLERK', 'SUPERVISOR', 'OPERATOR', 'SYSTEM']),
  /** Idempotency key and payload fingerprint of the request that did it. */
  key: z.string(),
  payload: z.string(),
};
/** The window at which it was done. */
const desk = z.string();
/** Which of the sealed texts was said. */
const text = z.number();

/** Who waits for whom: the window first, then the window of the street, then the supervisor. */
const level = z.enum(['WINDOW', 'STREET', 'SUPERVISOR']);
export type HelpLevel = z.infer<typeof level>;

const anyAct = z.discriminatedUnion('type', [
  /** At a window when a clerk wrote it down for somebody. */
  z.object({ type: z.literal('ASKED'), ...act, desk: desk.optional(), to: desk, text }),
  z.object({ type: z.literal('TAKEN'), ...act, desk }),
  z.object({ type: z.literal('HANDED_OVER'), ...act, desk, to: desk, clerk: z.string() }),
  z.object({
    type: z.literal('ANSWERED'),
    ...act,
    desk,
    text,
    /** Whole working minutes of the window from the question to the answer. */
    minutes: z.number(),
    inTime: z.boolean(),
  }),
  z.object({ type: z.literal('ASKED_BACK'), ...act, to: desk, text }),
  z.object({ type: z.literal('ESCALATED'), ...act, desk, to: desk, level }),
  z.object({ type: z.literal('CLOSED'), ...act, satisfied: z.boolean() }),
  /** Who asked, and all that was said, is gone. */
  z.object({ type: z.literal('ERASED'), ...act, ground: Ground, reason: z.string() }),
]);
/** Something done to a help request, before it is chained. */
export type HelpAct = z.infer<typeof anyAct>;

const HelpEvent = z.intersection(anyAct, z.object({ hash: z.string(), taken: z.string().optional() }));
export type HelpEvent = z.infer<typeof HelpEvent>;

/** OPEN: somebody owes an answer. ANSWERED: the asker reads it, and closes or asks back. */
const status = z.enum(['OPEN', 'ANSWERED', 'CLOSED']);
export type HelpStatus = z.infer<typeof status>;

/** The one person who answers, and where; nobody by name until a clerk of the window takes it. */
const Owner = z.object({ window: z.string(), clerk: z.string().optional() });
export type HelpOwner = z.infer<typeof Owner>;

/** A help request (诉求): one item beside the cases of its village, with its events. Holds nobody's data in clear. */
export const Help = z.object({
  /** Tells it from the cases that it lies beside. */
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
  /** When it was asked first; and when what waits for an answer was asked. */
  filedAt: z.string(),
  askedAt: z.string(),
  /** When the answer is due. */
  dueAt: z.string(),
  /** When it goes up a level; absent where there is none above, and while nobody owes an answer. */
  escalatesAt: z.string().optional(),
  applicant: z.object({ name: z.string(), identityNumber: z.string() }),
  /** Keyed hash of the asker's identity number. */
  asker: z.string(),
  /** Who asked and every text, encrypted to this number; empty once erased. */
  sealed: z.string(),
  version: z.number(),
  events: z.array(HelpEvent),
});
export type Help = z.infer<typeof Help>;
