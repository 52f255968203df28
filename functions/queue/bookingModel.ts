import * as z from 'zod';

/** A booked time of somebody at a window on a day; an attribute of the day's bookings. */
export const Booking = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  matter: z.string().optional(),
  status: z.enum(['BOOKED', 'CHECKED_IN', 'CANCELLED']),
  /** The request that booked it, or cancelled it. */
  actor: z.string(),
  key: z.string(),
  payload: z.string(),
});
export type Booking = z.infer<typeof Booking>;

/** All bookings of a window and day: by holder, who cancelled by holder too, and the seats taken by slot. */
export type Bookings = {
  readonly booked: ReadonlyMap<string, Booking>;
  readonly cancelled: ReadonlyMap<string, Booking>;
  readonly taken: ReadonlyMap<string, number>;
};
