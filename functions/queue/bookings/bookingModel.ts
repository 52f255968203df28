import * as z from 'zod';
import type { Bilingual } from '../../bilingual.ts';

/** A cancelled booking, and the request that cancelled it. */
const Replaced = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  matter: z.string().optional(),
  actor: z.string(),
  key: z.string(),
  givenBack: z.literal(true).optional(),
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
  /** Cancelled by the schedule, because the whole district is shut on the day. */
  givenBack: z.literal(true).optional(),
  /** Cancelled bookings before this one, newest first, so that retries are recognized. */
  earlier: z.array(Replaced).optional(),
});
export type Booking = z.infer<typeof Booking>;

/** The bookings of a window and day: booked and cancelled ones by holder, seats taken by slot, and why the day was shut. */
export type Bookings = {
  readonly booked: ReadonlyMap<string, Booking>;
  readonly cancelled: ReadonlyMap<string, Booking>;
  readonly taken: ReadonlyMap<string, number>;
  readonly shutFor?: Bilingual | undefined;
};

/** Lists a holder's cancelled bookings, newest first. */
export const listCancelled = ({ booked, cancelled }: Bookings, holder: string): readonly Replaced[] => {
  const last = cancelled.get(holder);
  return last ? [replaceBooking(last), ...(last.earlier ?? [])] : (booked.get(holder)?.earlier ?? []);
};

const replaceBooking = ({ id, from, to, matter, actor, key, givenBack }: Booking): Replaced => ({
  id,
  from,
  to,
  ...(matter && { matter }),
  actor,
  key,
  ...(givenBack && { givenBack }),
});

/** Finds a holder's booking, or else the last one that was given back. Undefined: none, or cancelled by the holder. */
export const findOwn = ({ booked, cancelled }: Bookings, holder: string): Booking | undefined => {
  const last = cancelled.get(holder);
  return booked.get(holder) ?? (last?.givenBack && last);
};

/** Explains why a booking was given back. Undefined: it was not. */
export const whyGivenBack = (
  { shutFor }: Bookings,
  { givenBack }: Pick<Booking, 'givenBack'>,
): Bilingual | undefined => (givenBack ? shutFor : undefined);

/** The keys under which a holder's items may be stored: the present one, then that of earlier releases. */
export type Holders = readonly [string, ...string[]];

/** Picks the key under which a day's bookings hold something of the asker; the present one if they hold nothing. */
export const pickHolder = ({ booked, cancelled }: Bookings, holders: Holders): string =>
  holders.find((holder) => booked.has(holder) || cancelled.has(holder)) ?? holders[0];
