import { appendActs } from '../../record/eventChain.ts';
import { formatTicketNumber } from '../../record/numbers.ts';
import { PERSON_LIMITS, refuseBeyond } from '../../record/personLimits.ts';
import { type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { QueueLocation } from '../queueLocation.ts';
import { beginHold, type Draw, followHold, type Hold } from './drawModel.ts';
import type { HoldAddress } from './drawRepository.ts';
import type { Ticket } from './ticketModel.ts';

/** The number of lost races after which a draw is refused with CONFLICT. */
const MOST_TRIES = 5;
const PATH = ['input', 'window'];

type Services = Pick<Context['services'], 'draws' | 'tickets'>;

/** The storage of draws. */
export type DrawServices = {
  readonly draws: Pick<Services['draws'], 'begin' | 'replace' | 'takePlace' | 'assignPlace'>;
  readonly tickets: Pick<Services['tickets'], 'find' | 'create'>;
};

/**
 * Draws a ticket, unless its holder already waits at the window. Idempotent: an id gets one ticket. Writes the draw,
 * takes a place, notes it, and writes the ticket; whoever finds a draw that was cut off in between completes it.
 */
export const drawTicket = async (
  services: DrawServices,
  location: QueueLocation,
  draw: Draw,
): Promise<Outcome<Ticket>> => {
  const at = getHoldAddress(location, draw);
  let hold = (await services.draws.begin(at, draw)) ?? beginHold(draw);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const standing = findStandingDraw(hold, draw);
    const ticket = await completeDraw(services, location, standing);
    if (standing.id === draw.id) return { value: ticket };
    if (ticket.status === 'WAITING') return refused(refuse('ALREADY_WAITING', PATH, ticket.number));
    // bookings have a limit of their own
    if (draw.booked === undefined && Object.keys(hold.earlier).length + 1 >= PERSON_LIMITS.ticketsADay)
      return refused(refuseBeyond('ticketsADay', PATH));
    const next = followHold(hold, ticket.place, draw);
    hold = (await services.draws.replace(at, next, hold.version)) ?? next;
  }
  return refused(refuse('CONFLICT', PATH));
};

/** Finds the ticket that a draw got. Undefined: none. */
export const findDrawnTicket = async (
  { draws, tickets }: Services,
  location: QueueLocation,
  draw: Pick<Draw, 'id' | 'holder'>,
): Promise<Ticket | undefined> => {
  const at = getHoldAddress(location, draw);
  const place = await draws.findPlace(at, draw.id);
  return place === undefined ? undefined : tickets.find(formatTicketNumber({ ...at, place }));
};

/** Finds another ticket of the draw's holder that waits. Undefined: none, or a draw in progress. */
export const findWaitingTicket = async (
  { draws, tickets }: Services,
  location: QueueLocation,
  draw: Pick<Draw, 'id' | 'holder'>,
): Promise<Ticket | undefined> => {
  const at = getHoldAddress(location, draw);
  const current = (await draws.find(at))?.current;
  if (current?.place === undefined || current.id === draw.id) return undefined;
  const ticket = await tickets.find(formatTicketNumber({ ...at, place: current.place }));
  return ticket?.status === 'WAITING' ? ticket : undefined;
};

/** Returns whose draws a draw belongs to; a clerk's for a visitor without a token stands alone. */
export const getHoldAddress = (
  { window, today }: QueueLocation,
  { id, holder }: Pick<Draw, 'id' | 'holder'>,
): HoldAddress => ({ window: window.id, day: today, holder: holder ?? id });

/** Finds the draw as noted before, else the holder's current one. */
const findStandingDraw = ({ current, earlier }: Hold, draw: Draw): Draw => {
  const place = earlier[draw.id];
  return place === undefined ? current : { ...draw, place };
};

/** Gives a draw its place and its ticket, each unless it has one. Returns the ticket as it is. */
const completeDraw = async (
  { draws, tickets }: DrawServices,
  location: QueueLocation,
  draw: Draw,
): Promise<Ticket> => {
  const at = getHoldAddress(location, draw);
  if (draw.place !== undefined) {
    const known = await tickets.find(formatTicketNumber({ ...at, place: draw.place }));
    if (known) return known;
  }
  const place = draw.place ?? (await draws.assignPlace(at, draw.id, await draws.takePlace(at, draw.id)));
  const ticket = buildTicket(location, draw, place);
  return (await tickets.create(ticket)) ?? ticket;
};

const buildTicket = (
  { directory, window, today: day }: QueueLocation,
  { at, role, actor, key, payload, holder, matter, booked }: Draw,
  place: number,
): Ticket => {
  const number = formatTicketNumber({ window: window.id, day, place });
  const taken = { type: 'TAKEN', at, day, role, actor, key, payload } as const;
  return {
    kind: 'TICKET',
    number,
    district: directory.district.code,
    window: window.id,
    day,
    place,
    ...(holder && { holder }),
    ...(matter && { matter }),
    ...(booked && { booked }),
    status: 'WAITING',
    takenAt: at,
    version: 1,
    events: appendActs(number, [], [taken]),
  };
};
