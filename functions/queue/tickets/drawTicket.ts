import { lineEntryId } from '../../dynamodb/keys.ts';
import { appendActs } from '../../record/eventChain.ts';
import { formatTicketNumber } from '../../record/numbers.ts';
import { PERSON_LIMITS, refuseBeyond } from '../../record/personLimits.ts';
import { type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { QueueLocation } from '../queueLocation.ts';
import { beginHold, type Draw, followHold, type Hold, refuseHold } from './drawModel.ts';
import type { HoldAddress } from './drawRepository.ts';
import type { Ticket } from './ticketModel.ts';
import type { Line, QueuedTicket } from './waitingLine.ts';

/** The number of lost races after which a draw is refused with CONFLICT. */
const MOST_TRIES = 5;
const PATH = ['input', 'window'];

type Services = Pick<Context['services'], 'draws' | 'lines' | 'tickets'>;

/** The storage of draws. */
export type DrawServices = {
  readonly draws: Pick<Services['draws'], 'begin' | 'replace'>;
  readonly lines: Pick<Services['lines'], 'read' | 'enter'>;
  readonly tickets: Pick<Services['tickets'], 'find' | 'create' | 'findDrawn'>;
};

/**
 * Draws a ticket, unless its holder already waits at the window. Idempotent: an id gets one ticket. Writes the draw,
 * takes a place in the line, and writes the ticket; whoever finds a draw that was cut off in between completes it.
 */
export const drawTicket = async (
  services: DrawServices,
  location: QueueLocation,
  draw: Draw,
): Promise<Outcome<QueuedTicket>> => {
  const at = getHoldAddress(location, draw);
  const earlier = await services.draws.begin(at, draw);
  let hold = earlier ?? beginHold(draw);
  let isFirst = earlier === undefined;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const standing = findStandingDraw(hold, draw);
    const ticket = await findOrComplete(services, location, standing, { draw, isFirst });
    const isStanding = ticket !== undefined && isDrawnBy(ticket, standing);
    if (ticket && isStanding && standing.id === draw.id) return { value: ticket };
    if (ticket?.status === 'WAITING') {
      // a later draw must not complete one that was refused for a ticket from another window
      if (!isStanding) await services.draws.replace(at, refuseHold(hold), hold.version);
      return refused(refuse('ALREADY_WAITING', PATH, ticket.number));
    }
    const before = Object.keys(hold.earlier).length + Number(isStanding);
    // bookings have a limit of their own
    if (draw.booked === undefined && before >= PERSON_LIMITS.ticketsADay)
      return refused(refuseBeyond('ticketsADay', PATH));
    const next = followHold(hold, isStanding ? ticket.place : undefined, draw);
    const newer = await services.draws.replace(at, next, hold.version);
    hold = newer ?? next;
    isFirst = newer === undefined;
  }
  return refused(refuse('CONFLICT', PATH));
};

/** Finds the ticket of a noted draw, and completes the draw if it was cut off. Undefined: the draw was refused. */
const findOrComplete = async (
  services: DrawServices,
  location: QueueLocation,
  standing: Draw,
  { draw, isFirst }: { readonly draw: Draw; readonly isFirst: boolean },
): Promise<QueuedTicket | undefined> => {
  if (standing.refused && standing.id !== draw.id) return undefined;
  const known = isFirst
    ? undefined
    : await findTicketOf(services, getHoldAddress(location, standing), standing);
  return known ?? completeDraw(services, location, standing);
};

/** Finds the ticket that a draw got. Undefined: none. */
export const findDrawnTicket = async (
  services: Services,
  location: QueueLocation,
  draw: Pick<Draw, 'id' | 'holder'>,
): Promise<Ticket | undefined> => {
  const at = getHoldAddress(location, draw);
  const hold = await services.draws.find(at);
  if (hold?.current.id === draw.id) return findTicketOf(services, at, hold.current);
  const place = hold?.earlier[draw.id] ?? (await services.lines.findPlace(at, draw.id));
  return place === undefined ? undefined : services.tickets.find(formatTicketNumber({ ...at, place }));
};

/** Finds another ticket of the draw's holder that waits. Undefined: none, or a draw in progress. */
export const findWaitingTicket = async (
  { lines, tickets }: Pick<Services, 'lines' | 'tickets'>,
  location: QueueLocation,
  draw: Draw,
): Promise<Ticket | undefined> => {
  const at = getHoldAddress(location, draw);
  const ticket = await findInLine({ lines, tickets }, at);
  return ticket?.status === 'WAITING' && !isDrawnBy(ticket, draw) ? ticket : undefined;
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

const entryIdOf = ({ window, day, holder }: HoldAddress): string => lineEntryId(window, day, holder);

const findInLine = async (
  { lines, tickets }: Pick<DrawServices, 'lines' | 'tickets'>,
  at: HoldAddress,
): Promise<Ticket | undefined> => {
  const id = entryIdOf(at);
  const own = (await lines.read(at)).waiting.find((one) => one.id === id);
  return own && tickets.find(formatTicketNumber({ ...at, place: own.place }));
};

/** Finds the ticket of a draw that an earlier request wrote: by its place, in the line, or among those called since. */
const findTicketOf = async (
  services: Pick<DrawServices, 'lines' | 'tickets'>,
  at: HoldAddress,
  draw: Draw,
): Promise<Ticket | undefined> => {
  if (draw.place !== undefined)
    return services.tickets.find(formatTicketNumber({ ...at, place: draw.place }));
  const waiting = await findInLine(services, at);
  if (waiting && isDrawnBy(waiting, draw)) return waiting;
  return services.tickets.findDrawn(at, draw);
};

const isDrawnBy = ({ events: [taken] }: Ticket, draw: Draw): boolean =>
  taken?.key === draw.key && taken.actor === draw.actor;

/** Gives a draw its place and its ticket. Returns the ticket as it is, or another one of the holder that waits. */
const completeDraw = async (
  { lines, tickets }: DrawServices,
  location: QueueLocation,
  draw: Draw,
): Promise<QueuedTicket> => {
  const at = getHoldAddress(location, draw);
  const { booked, priority } = draw;
  const enter = (left?: number) =>
    lines.enter(at, entryIdOf(at), { booked, priority }, { draw: draw.id, left });
  let entry = await enter();
  if (!entry.isNew) {
    const there = await tickets.find(formatTicketNumber({ ...at, place: entry.place }));
    if (there && (there.status === 'WAITING' || isDrawnBy(there, draw))) return there;
    // called, and not taken out of the line
    if (there) entry = await enter(entry.place);
  }
  return createTicket(tickets, buildTicket(location, draw, entry.place), entry.line);
};

const createTicket = async (
  tickets: DrawServices['tickets'],
  ticket: Ticket,
  line: Line,
): Promise<QueuedTicket> => (await tickets.create(ticket)) ?? { ...ticket, line };

const buildTicket = (
  location: QueueLocation,
  { id, at, role, actor, key, payload, holder, matter, booked, priority }: Draw,
  place: number,
): Ticket => {
  const { directory, window, today: day } = location;
  const number = formatTicketNumber({ window: window.id, day, place });
  const taken = { type: 'TAKEN', at, day, role, actor, key, payload } as const;
  return {
    kind: 'TICKET',
    number,
    district: directory.district.code,
    window: window.id,
    day,
    place,
    lineId: entryIdOf(getHoldAddress(location, { id, ...(holder && { holder }) })),
    ...(holder && { holder }),
    ...(matter && { matter }),
    ...(booked && { booked }),
    ...(priority && { priority }),
    status: 'WAITING',
    takenAt: at,
    version: 1,
    events: appendActs(number, [], [taken]),
  };
};
