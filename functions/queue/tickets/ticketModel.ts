import * as z from 'zod';
import { ErasureGround } from '../../record/eraseEvent.ts';
import { PriorityReason } from '../../registry/model/queuePriority.ts';

const act = {
  at: z.iso.datetime(),
  /** The calendar day of `at` in the district's time zone; the act is counted on it. */
  day: z.iso.date(),
  /** The token's subject. */
  actor: z.string(),
  role: z.enum(['RESIDENT', 'AGENT', 'CLERK', 'SUPERVISOR', 'OPERATOR']),
  /** Idempotency key and payload fingerprint of the request. */
  key: z.string(),
  payload: z.string(),
};

const anyAct = z.discriminatedUnion('type', [
  /** `from`: the ticket of another window that it continues. */
  z.object({ type: z.literal('TAKEN'), ...act, from: z.string().optional() }),
  /** The first call. `waitSeconds`: since the ticket was taken, or since the booked time. */
  z.object({ type: z.literal('CALLED'), ...act, waitSeconds: z.number() }),
  z.object({ type: z.literal('HELD'), ...act }),
  /** Called again; also after it was put back in line. */
  z.object({ type: z.literal('RECALLED'), ...act }),
  /** Called by mistake, or missed: waits again in its place. */
  z.object({ type: z.literal('RETURNED'), ...act, reason: z.string() }),
  /** `priority`: absent if the ticket has none from now on. */
  z.object({ type: z.literal('PRIORITY_CHANGED'), ...act, priority: PriorityReason.optional() }),
  /** `to`: the ticket of the other window that continues it. */
  z.object({ type: z.literal('TRANSFERRED'), ...act, to: z.string(), reason: z.string() }),
  z.object({ type: z.literal('NO_SHOW'), ...act }),
  /** Served. `serviceSeconds`: since the last call. */
  z.object({ type: z.literal('FINISHED'), ...act, serviceSeconds: z.number() }),
  /** Finished by mistake: the ticket is called as before. */
  z.object({ type: z.literal('FINISH_UNDONE'), ...act, reason: z.string() }),
  z.object({ type: z.literal('CANCELLED'), ...act }),
  /** The holder was erased. */
  z.object({ type: z.literal('ERASED'), ...act, ground: ErasureGround, reason: z.string() }),
]);
/** An act on a ticket, before it is chained. */
export type TicketAct = z.infer<typeof anyAct>;

const TicketEvent = z.intersection(anyAct, z.object({ hash: z.string(), taken: z.string().optional() }));
export type TicketEvent = z.infer<typeof TicketEvent>;

const status = z.enum(['WAITING', 'CALLED', 'HELD', 'FINISHED', 'NO_SHOW', 'CANCELLED', 'TRANSFERRED']);
export type TicketStatus = z.infer<typeof status>;

/** A ticket of a window and day: one item with its events, without personal data in clear. */
export const Ticket = z.object({
  /** Discriminator: shares the table with cases. */
  kind: z.literal('TICKET'),
  /** `350205002214-01-20160406-001`: window, day and position. */
  number: z.string(),
  district: z.string(),
  window: z.string(),
  day: z.string(),
  /** The position in the order of the day, from 1. */
  place: z.number(),
  matter: z.string().optional(),
  status,
  /** When it was taken; after a transfer, when it was taken at the first window. */
  takenAt: z.string(),
  /** The instant of the last call. */
  calledAt: z.string().optional(),
  /** The booked time of an appointment. */
  booked: z.string().optional(),
  /** Why it is called before others. */
  priority: PriorityReason.optional(),
  /** Its order among the places, if it came from another window. */
  rank: z.number().optional(),
  /** Its name in the line of the day. Absent before 0.3.0. */
  lineId: z.string().optional(),
  /** The ticket of another window that it continues, or that continues it. */
  transferredFrom: z.string().optional(),
  transferredTo: z.string().optional(),
  /** Keyed hash of the holder; absent without a token, and once erased. */
  holder: z.string().optional(),
  /** The first case that it served after closing time: others are served only to the same visitor. */
  served: z.string().optional(),
  version: z.number(),
  events: z.array(TicketEvent),
});
export type Ticket = z.infer<typeof Ticket>;

/** Formats the sign that is called out: `A001`. */
export const formatCallSign = ({ place }: Pick<Ticket, 'place'>): string =>
  `A${String(place).padStart(3, '0')}`;
