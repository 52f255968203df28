import type { CheckInInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { markRequest } from '../../record/idempotency.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { checkOpens } from '../../registry/openingHours.ts';
import type { Context } from '../../request/context.ts';
import { wordDateTime } from '../../timeWords.ts';
import { deriveHolders, findQueueLocation } from '../queueLocation.ts';
import type { Draw } from '../tickets/drawModel.ts';
import { drawTicket, findDrawnTicket, findWaitingTicket } from '../tickets/drawTicket.ts';
import type { Ticket } from '../tickets/ticketModel.ts';
import { type Booking, pickHolder } from './bookingModel.ts';

/** Check-in opens this long before the booked time. */
const EARLY_MS = 30 * 60_000;

/**
 * Turns today's booking into a ticket, from half an hour before its time to the end of its slot.
 * Idempotent: the booking's id draws the ticket, so it becomes one ticket.
 */
export const checkIn = async (context: Context, input: CheckInInput): Promise<Outcome<Ticket>> => {
  const asker = permit(context, 'checkIn');
  if (isRefused(asker)) return asker;
  const found = await findQueueLocation(context, asker.value, input);
  if (isRefused(found)) return found;
  const { services, now } = context;
  const { window, today } = found.value;
  const path = ['input', 'window'];
  const closed = checkOpens(found.value.directory, window, today, path);
  if (closed.length > 0) return { refusals: closed };
  const bookings = await services.bookings.readDay({ window: window.id, day: today });
  const holder = pickHolder(bookings, await deriveHolders(services.personIndex, asker.value));
  const booking = bookings.booked.get(holder);
  if (!booking) return refused(refuse('NOT_FOUND', path));
  const before =
    booking.status === 'CHECKED_IN' &&
    (await findDrawnTicket(services, found.value, { id: booking.id, holder }));
  if (before) return { value: before };
  if (booking.status === 'BOOKED' && !isTime(booking, now))
    return refused(
      refuse('NOT_NOW', path, wordDateTime(booking.from, found.value.directory.district.timeZone)),
    );

  const payload = await services.personIndex.fingerprint({ act: 'checkIn', input });
  const draw: Draw = {
    id: booking.id,
    at: now.toISOString(),
    role: asker.value.role,
    ...markRequest(asker.value, input.idempotencyKey, payload),
    holder,
    booked: booking.from,
    ...(booking.matter && { matter: booking.matter }),
  };
  const waiting = await findWaitingTicket(services, found.value, draw);
  if (waiting) return refused(refuse('ALREADY_WAITING', path, waiting.number));
  if (await services.bookings.checkIn({ window: window.id, day: today }, holder, booking))
    return refused(refuse('CONFLICT', path));
  return drawTicket(services, found.value, draw);
};

const isTime = ({ from, to }: Booking, now: Date): boolean =>
  Date.parse(from) - EARLY_MS <= now.getTime() && now.getTime() < Date.parse(to);
