import * as z from 'zod';

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
});
export type Booking = z.infer<typeof Booking>;

/** The bookings of a window and day: booked and cancelled ones by holder, and seats taken by slot. */
export type Bookings = {
  readonly booked: ReadonlyMap<string, Booking>;
  readonly cancelled: ReadonlyMap<string, Booking>;
  readonly taken: ReadonlyMap<string, number>;
};
