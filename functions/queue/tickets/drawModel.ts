import * as z from 'zod';
import { PriorityReason } from '../../registry/model/queuePriority.ts';

/** One request for a ticket: all that the ticket needs except its place. */
export const Draw = z.object({
  id: z.string(),
  at: z.string(),
  role: z.enum(['RESIDENT', 'AGENT', 'CLERK']),
  actor: z.string(),
  key: z.string(),
  payload: z.string(),
  holder: z.string().optional(),
  matter: z.string().optional(),
  booked: z.string().optional(),
  priority: PriorityReason.optional(),
  /** Known once a later draw follows, and in draws of 0.2. */
  place: z.number().optional(),
  /** Refused, because the holder waits with a ticket from another window. */
  refused: z.literal(true).optional(),
});
export type Draw = z.infer<typeof Draw>;

/** A holder's draws in the queue of a window and day: at most the current one waits. */
export const Hold = z.object({
  kind: z.literal('HOLD'),
  version: z.number(),
  current: Draw,
  /** The places of earlier draws by id, so that their retries are recognized. */
  earlier: z.record(z.string(), z.number()),
});
export type Hold = z.infer<typeof Hold>;

/** Begins a holder's draws of a day. */
export const beginHold = (current: Draw): Hold => ({ kind: 'HOLD', version: 1, current, earlier: {} });

/** Makes a draw the current one; remembers the place of the one before, if it got one. */
export const followHold = (
  { version, current, earlier, kind }: Hold,
  place: number | undefined,
  draw: Draw,
): Hold => ({
  kind,
  version: version + 1,
  current: draw,
  earlier: { ...earlier, ...(place !== undefined && { [current.id]: place }) },
});

/** Notes that the current draw was refused. */
export const refuseHold = (hold: Hold): Hold => ({
  ...hold,
  version: hold.version + 1,
  current: { ...hold.current, refused: true },
});
