import * as z from 'zod';

/** A cancelled booking, and the request that cancelled it. */
const Replaced = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  matter: z.string().optional(),
  actor: z.string(),
  key: z.string(),
});
export type Replaced = z.infer<typeof Replaced>;

/** One person's booking at a window on a day: an attribute of the day's item. */
export const Booking = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  matter: z.string().optional(),
  status: z.enum(['BOOKED', 'CHECKED_IN', 'CANCELLED']),
  /** The request that booked or cancelled it. */
  actor: z.string(),
  key: z.string(),
  payload: z.string(),
  /** Cancelled bookings before this one, newest first, so that retries are recognized. */
  earlier: z.array(Replaced).optional(),
});
export type Booking = z.infer<typeof Booking>;

/** The bookings of a window and day: booked and cancelled ones by holder, and seats taken by slot. */
export type Bookings = {
  readonly booked: ReadonlyMap<string, Booking>;
  readonly cancelled: ReadonlyMap<string, Booking>;
  readonly taken: ReadonlyMap<string, number>;
};

/** Lists a holder's cancelled bookings, newest first. */
export const listCancelled = ({ booked, cancelled }: Bookings, holder: string): readonly Replaced[] => {
  const last = cancelled.get(holder);
  return last ? [replaceBooking(last), ...(last.earlier ?? [])] : (booked.get(holder)?.earlier ?? []);
};

const replaceBooking = ({ id, from, to, matter, actor, key }: Booking): Replaced => ({
  id,
  from,
  to,
  ...(matter && { matter }),
  actor,
  key,
});

/** The keys under which a holder's items may be stored: the present one, then that of earlier releases. */
export type Holders = readonly [string, ...string[]];

/** Picks the key under which a day's bookings hold something of the asker; the present one if they hold nothing. */
export const pickHolder = ({ booked, cancelled }: Bookings, holders: Holders): string =>
  holders.find((holder) => booked.has(holder) || cancelled.has(holder)) ?? holders[0];
