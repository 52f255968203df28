import * as z from 'zod';
import { Ground } from '../record/erasedEvent.ts';

const act = {
  at: z.iso.datetime(),
  /** The calendar day of `at` in the district's time zone; the day it is counted on. */
  day: z.iso.date(),
  /** The issuer's subject. */
  actor: z.string(),
  role: z.enum(['RESIDENT', 'AGENT', 'CLERK', 'OPERATOR']),
  /** Idempotency key and payload fingerprint of the request that did it. */
  key: z.string(),
  payload: z.string(),
};

const anyAct = z.discriminatedUnion('type', [
  z.object({ type: z.literal('TAKEN'), ...act }),
  /** The first call; seconds from taking the ticket, or from the booked time, until then. */
  z.object({ type: z.literal('CALLED'), ...act, waitSeconds: z.number() }),
  z.object({ type: z.literal('HELD'), ...act }),
  z.object({ type: z.literal('RECALLED'), ...act }),
  z.object({ type: z.literal('NO_SHOW'), ...act }),
  /** Served; seconds from the last call until then. */
  z.object({ type: z.literal('FINISHED'), ...act, serviceSeconds: z.number() }),
  z.object({ type: z.literal('CANCELLED'), ...act }),
  /** Whose it was is gone. */
  z.object({ type: z.literal('ERASED'), ...act, ground: Ground, reason: z.string() }),
]);
/** Something done to a ticket, before it is chained. */
export type TicketAct = z.infer<typeof anyAct>;

const TicketEvent = z.intersection(anyAct, z.object({ hash: z.string(), taken: z.string().optional() }));
export type TicketEvent = z.infer<typeof TicketEvent>;

const status = z.enum(['WAITING', 'CALLED', 'HELD', 'FINISHED', 'NO_SHOW', 'CANCELLED']);
export type TicketStatus = z.infer<typeof status>;

/** A ticket of a window and day: one item with its events, holding nobody's data in clear. */
export const Ticket = z.object({
  /** Tells it from the cases that it shares a table with. */
  kind: z.literal('TICKET'),
  /** `350205002214-01-20160406-001`: window, day and place in the order. */
  number: z.string(),
  district: z.string(),
  window: z.string(),
  day: z.string(),
  /** Place in the order of the day, from 1. */
  place: z.number(),
  matter: z.string().optional(),
  status,
  takenAt: z.string(),
  /** When the last call was. */
  calledAt: z.string().optional(),
  /** The booked time, for who came by appointment. */
  booked: z.string().optional(),
  /** Keyed hash of whoever holds it; absent for somebody without a token, and once erased. */
  holder: z.string().optional(),
  version: z.number(),
  events: z.array(TicketEvent),
});
export type Ticket = z.infer<typeof Ticket>;

/** What is called out: `A001`. */
export const callSign = ({ place }: Pick<Ticket, 'place'>): string => `A${String(place).padStart(3, '0')}`;
