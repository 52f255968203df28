import type { TakeTicketInput } from '../graphql/generated/types.ts';
import { type Permitted, permit } from '../identity/permit.ts';
import { appendActs } from '../record/eventChain.ts';
import { answerRepeat, markRequest, type RequestMark } from '../record/idempotency.ts';
import { formatTicketNumber } from '../record/numbers.ts';
import { deriveRequestId } from '../record/requestId.ts';
import { catchRefusal } from '../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { refuseClosed } from '../registry/openingHours.ts';
import { openingsOn } from '../registry/openings.ts';
import type { Context } from '../request/context.ts';
import type { Ticket } from './model.ts';
import { checkQueueMatter, deriveHolder, findQueueLocation, type QueueLocation } from './queueLocation.ts';

/** Takes a ticket at a window that opens today: one write for the position, one for the ticket. */
export const takeTicket = async (context: Context, input: TakeTicketInput): Promise<Outcome<Ticket>> => {
  const asker = permit(context, 'takeTicket');
  if (isRefused(asker)) return asker;
  const found = await findQueueLocation(context, asker.value, input);
  if (isRefused(found)) return found;
  const { services, now } = context;
  const place = found.value;
  const id = deriveRequestId(asker.value.subject, input.idempotencyKey, 0);
  const payload = await services.personIndex.fingerprint({ act: 'ticket', input });
  const mark = markRequest(asker.value, input.idempotencyKey, payload);
  const drawable = await catchRefusal(['input'], () => checkDraw(place, input.matter, now));
  if (isRefused(drawable)) return (await answerEarlier(context, place, id, mark)) ?? drawable;

  const { role } = asker.value;
  const holder = role === 'CLERK' ? undefined : await deriveHolder(services.personIndex, asker.value);
  const draw = { ...(holder && { holder }), ...(input.matter && { matter: input.matter }) };
  const ticket = await drawTicket(context, role, place, id, draw, mark);
  const existing = await services.tickets.create(ticket);
  if (!existing) return { value: ticket };
  return answerRepeat(existing, mark) ?? refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
};

// allowed before opening, but not after the last closing of the day
const checkDraw = (
  place: QueueLocation,
  matter: string | null | undefined,
  now: Date,
): Outcome<QueueLocation> => {
  const { directory, window, today } = place;
  const opens = openingsOn(directory, window, today).some(({ to }) => now < to);
  const refusals = [
    ...checkQueueMatter(place, matter, today),
    ...(opens ? [] : [refuseClosed(window, today, ['input', 'window'])]),
  ];
  return refusals.length > 0 ? { refusals } : { value: place };
};

/** Answers a retry that the rules would now refuse, for example after closing time. */
const answerEarlier = async (
  { services }: Context,
  { window, today: day }: QueueLocation,
  id: string,
  mark: RequestMark,
): Promise<Outcome<Ticket> | undefined> => {
  const place = await services.tickets.placeOf(window.id, day, id);
  if (place === undefined) return undefined;
  const earlier = await services.tickets.find(formatTicketNumber({ window: window.id, day, place }));
  return earlier && answerRepeat(earlier, mark);
};

/** Draws the day's next position and builds its ticket. Idempotent: an id keeps its position. */
export const drawTicket = async (
  { services, now }: Pick<Context, 'services' | 'now'>,
  role: Permitted<'takeTicket'>['role'],
  { directory, window, today: day }: QueueLocation,
  id: string,
  draw: Pick<Ticket, 'holder' | 'matter' | 'booked'>,
  mark: RequestMark,
): Promise<Ticket> => {
  const place = await services.tickets.takePlace(window.id, day, id);
  const number = formatTicketNumber({ window: window.id, day, place });
  const at = now.toISOString();
  return {
    kind: 'TICKET',
    number,
    district: directory.district.code,
    window: window.id,
    day,
    place,
    ...draw,
    status: 'WAITING',
    takenAt: at,
    version: 1,
    events: appendActs(number, [], [{ type: 'TAKEN', at, day, role, ...mark }]),
  };
};
