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

const Request = z.object({ actor: z.string(), key: z.string(), payload: z.string() });
type Request = z.infer<typeof Request>;

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
  /** The role of whoever sent it. Absent before 0.3.0, and by the schedule. */
  byRole: z.enum(['RESIDENT', 'AGENT', 'CLERK']).optional(),
  /** The requests before it, that booked and moved it, oldest first. */
  requests: z.array(Request).optional(),
  /** Cancelled by the schedule, because the district or the window is shut on the day. */
  givenBack: z.literal(true).optional(),
  /** Instant at which it was given back. */
  givenBackAt: z.string().optional(),
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

/** Lists the requests that booked and moved a booking, oldest first. */
export const listRequests = ({ requests = [], actor, key, payload }: Booking): Request[] => [
  ...requests,
  { actor, key, payload },
];

/** A booking, and one of the requests that booked or changed it. */
export type RequestedBooking = { readonly booking: Booking; readonly request: Request };

/** Finds a holder's booking that a request booked or moved, and that request. Undefined: none. */
export const findByRequest = (
  { booked, cancelled }: Bookings,
  holder: string,
  { actor, key }: Pick<Request, 'actor' | 'key'>,
): RequestedBooking | undefined => {
  for (const booking of [booked.get(holder), cancelled.get(holder)]) {
    const request = booking && listRequests(booking).find((one) => one.actor === actor && one.key === key);
    if (request) return { booking, request };
  }
  return undefined;
};
