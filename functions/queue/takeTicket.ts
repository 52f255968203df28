import { caseId } from '../case/caseNumber.ts';
import { appendActs } from '../case/eventChain.ts';
import { answerRepeat, markOf, type RequestMark } from '../case/repeat.ts';
import type { Context } from '../graphql/context.ts';
import type { TakeTicketInput } from '../graphql/generated/types.ts';
import { type Permitted, permit } from '../identity/permit.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { hoursInWords } from '../registry/openingHours.ts';
import { openingsOn } from '../registry/openings.ts';
import { holderOf } from './holder.ts';
import type { Ticket } from './model.ts';
import { checkMatter, covered, findPlace, type Place } from './place.ts';
import { ticketNumber } from './ticketNumber.ts';

/** Takes a ticket at a window that still opens today: one write for the place, one for the ticket, no read. */
export const takeTicket = async (context: Context, input: TakeTicketInput): Promise<Outcome<Ticket>> => {
  const asker = permit(context, 'takeTicket');
  if (isRefused(asker)) return asker;
  const found = await findPlace(context, asker.value, input);
  if (isRefused(found)) return found;
  const place = found.value;
  const wrong = checkMatter(place, input.matter, place.today);
  if (wrong.length > 0) return { refusals: wrong };
  const { services } = context;
  const payload = await services.personIndex.fingerprint({ act: 'ticket', input });
  const mark = markOf(asker.value, input.idempotencyKey, payload);
  const holder =
    asker.value.role === 'CLERK' ? {} : { holder: await holderOf(services.personIndex, asker.value) };
  const draw = { ...holder, ...(input.matter && { matter: input.matter }) };
  const id = caseId(asker.value.subject, input.idempotencyKey, 0);
  return covered(async () => {
    if (!opensToday(place, context.now))
      return refused(refuse('WINDOW_CLOSED', ['input', 'window'], hoursInWords(place.window)));
    const ticket = await drawTicket(context, asker.value.role, place, id, draw, mark);
    const existing = await services.tickets.create(ticket);
    if (!existing) return { value: ticket };
    return answerRepeat(existing, mark) ?? refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
  });
};

// people queue before the doors open, and not after they have closed for the day
const opensToday = ({ directory, window, today }: Place, now: Date): boolean =>
  openingsOn(directory, window, today).some(({ to }) => now < to);

/** Draws the next place of today and makes the ticket of it; the same id draws the same place. */
export const drawTicket = async (
  { services, now }: Pick<Context, 'services' | 'now'>,
  role: Permitted<'takeTicket'>['role'],
  { directory, window, today: day }: Place,
  id: string,
  draw: Pick<Ticket, 'holder' | 'matter' | 'booked'>,
  mark: RequestMark,
): Promise<Ticket> => {
  const place = await services.tickets.takePlace(window.id, day, id);
  const number = ticketNumber({ window: window.id, day, place });
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
