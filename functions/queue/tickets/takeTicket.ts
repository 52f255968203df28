import type { TakeTicketInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { answerRepeat, markRequest, type RequestMark } from '../../record/idempotency.ts';
import { catchRefusal } from '../../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { refuseClosed } from '../../registry/openingHours.ts';
import { openingsOn } from '../../registry/openings.ts';
import type { Context } from '../../request/context.ts';
import { checkQueueMatter, deriveHolders, findQueueLocation, type QueueLocation } from '../queueLocation.ts';
import { checkPriority } from './checkPriority.ts';
import type { Draw } from './drawModel.ts';
import { drawTicket, findDrawnTicket } from './drawTicket.ts';
import type { Ticket } from './ticketModel.ts';
import type { QueuedTicket } from './waitingLine.ts';

/** Takes a ticket at a window that opens today; of a holder's tickets there, at most one waits. */
export const takeTicket = async (
  context: Context,
  input: TakeTicketInput,
): Promise<Outcome<QueuedTicket>> => {
  const asker = permit(context, 'takeTicket');
  if (isRefused(asker)) return asker;
  const found = await findQueueLocation(context, asker.value, input);
  if (isRefused(found)) return found;
  const { services, now } = context;
  const location = found.value;
  const payload = await services.personIndex.fingerprint({ act: 'ticket', input });
  const mark = markRequest(asker.value, input.idempotencyKey, payload);
  const { role } = asker.value;
  const [holder] = role === 'CLERK' ? [undefined] : await deriveHolders(services.personIndex, asker.value);
  // people may share a subject
  const draw: Draw = {
    id: await services.requestIds.derive(holder ?? asker.value.subject, input.idempotencyKey, 0),
    at: now.toISOString(),
    role,
    ...mark,
    ...(holder && { holder }),
    ...(input.matter && { matter: input.matter }),
    ...(input.priority && { priority: input.priority }),
  };
  const drawable = await catchRefusal(['input'], () => checkDraw(location, input, now));
  const ticket = isRefused(drawable)
    ? ((await findEarlier(context, location, draw, mark)) ?? drawable)
    : await drawTicket(services, location, draw);
  if (isRefused(ticket)) return ticket;
  return answerRepeat(ticket.value, mark) ?? refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
};

// allowed before opening, but not after the last closing of the day
const checkDraw = (
  place: QueueLocation,
  { matter, priority }: TakeTicketInput,
  now: Date,
): Outcome<QueueLocation> => {
  const { directory, window, today } = place;
  const opens = openingsOn(directory, window, today).some(({ to }) => now < to);
  const refusals = [
    ...checkQueueMatter(place, matter, today),
    ...checkPriority(directory, priority),
    ...(opens ? [] : [refuseClosed(directory, window, today, ['input', 'window'])]),
  ];
  return refusals.length > 0 ? { refusals } : { value: place };
};

/** Finds the ticket of a retry that the rules would now refuse, for example after closing time. */
const findEarlier = async (
  { services }: Context,
  location: QueueLocation,
  draw: Draw,
  mark: RequestMark,
): Promise<Outcome<Ticket> | undefined> => {
  const ticket = await findDrawnTicket(services, location, draw);
  return ticket && answerRepeat(ticket, mark);
};
