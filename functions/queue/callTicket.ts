import type { CallTicketInput } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { writeChange } from '../record/actOn.ts';
import { answerRepeat, markRequest } from '../record/idempotency.ts';
import { resolveMoment } from '../record/moment.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { secondsBetween } from '../time.ts';
import { changeTicket } from './actOnTicket.ts';
import type { Ticket } from './model.ts';
import { findQueueLocation } from './queueLocation.ts';
import { orderWaiting } from './waitingLine.ts';

/** The number of lost races after which the call is refused with CONFLICT. */
const MOST_TRIES = 8;

/** Calls the next ticket at a window; concurrent calls get different tickets. One Query, one write. */
export const callTicket = async (context: Context, input: CallTicketInput): Promise<Outcome<Ticket>> => {
  const asker = permit(context, 'callTicket');
  if (isRefused(asker)) return asker;
  const place = await findQueueLocation(context, asker.value, input);
  if (isRefused(place)) return place;
  const { services, now } = context;
  const { window, today } = place.value;
  const payload = await services.personIndex.fingerprint({ action: 'CALL', input });
  const mark = markRequest(asker.value, input.idempotencyKey, payload);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const tickets = await services.tickets.ofDay(window.id, today);
    const repeat = tickets.flatMap((ticket) => answerRepeat(ticket, mark) ?? [])[0];
    if (repeat) return repeat;
    const [next] = orderWaiting(tickets, now);
    if (!next) return refused(refuse('NOBODY_WAITS', ['input', 'window'], window.name));
    const at = resolveMoment(now, next.events).toISOString();
    const base = { at, day: next.day, role: asker.value.role, ...mark };
    const act = { type: 'CALLED', ...base, waitSeconds: waited(next, at) } as const;
    const called = await writeChange(services.tickets, next, changeTicket(next, 'CALLED', act), mark);
    if (!isRefused(called)) return called;
  }
  return refused(refuse('CONFLICT', ['input', 'window']));
};

// the wait for an appointment starts at the booked time
const waited = ({ takenAt, booked }: Ticket, at: string): number =>
  secondsBetween(booked !== undefined && booked > takenAt ? booked : takenAt, at);
