import { BOOKER_PREFIX, TICKET_PREFIX } from '../../dynamodb/keys.ts';
import { EMPTY_PAGE, type Page, type PageRequest } from '../../dynamodb/queryPage.ts';
import type { Asker } from '../../identity/asker.ts';
import { permit } from '../../identity/permit.ts';
import { parseBookingNumber } from '../../record/numbers.ts';
import { isRefused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { Appointment } from '../bookings/appointments.ts';
import { findOwn, whyGivenBack } from '../bookings/bookingModel.ts';
import { deriveHolders } from '../queueLocation.ts';
import type { Ticket } from '../tickets/ticketModel.ts';

/** Lists the asker's tickets, those taken last first: one Query of the index, and one batch of tickets. */
export const listMyTickets = async (context: Context, request: PageRequest): Promise<Page<Ticket>> => {
  const asker = permit(context, 'myTickets');
  if (isRefused(asker)) return EMPTY_PAGE;
  const { held, tickets, personIndex } = context.services;
  const holders = await deriveHolders(personIndex, asker.value);
  const { items, hasMore } = await held.listOf(holders, TICKET_PREFIX, request);
  const found = await tickets.findAll(items.map(({ node }) => node));
  const own = new Map(found.filter(isHeldBy(holders)).map((one) => [one.number, one]));
  return {
    items: items.flatMap(({ node, position }) => {
      const ticket = own.get(node);
      return ticket ? [{ node: ticket, position }] : [];
    }),
    hasMore,
  };
};

const isHeldBy =
  (holders: readonly string[]) =>
  ({ holder }: Ticket): boolean =>
    holder !== undefined && holders.includes(holder);

/**
 * Lists the asker's bookings, those booked last first, also given back ones, without those that they cancelled: one Query
 * of the index, and one batch of days.
 */
export const listMyAppointments = async (
  context: Context,
  request: PageRequest,
): Promise<Page<Appointment>> => {
  const asker = permit(context, 'myAppointments');
  return isRefused(asker) ? EMPTY_PAGE : listAppointmentsOf(context, asker.value, request);
};

/** Lists an asker's bookings; see `listMyAppointments`. */
export const listAppointmentsOf = async (
  context: Context,
  asker: Asker,
  request: PageRequest,
): Promise<Page<Appointment>> => {
  const { held, bookings, personIndex, registry } = context.services;
  const holders = await deriveHolders(personIndex, asker);
  const { items, hasMore } = await held.listOf(holders, BOOKER_PREFIX, request);
  const places = items.map(({ node }) => parseBookingNumber(node));
  const days = await bookings.readDays(places.flatMap((place) => place ?? []));
  const shown = await Promise.all(
    items.map(async ({ position }, i) => {
      const place = places[i];
      const day = place && days.get(`${place.window}#${place.day}`);
      const directory = place && (await registry.find(place.window.slice(0, 6)));
      const window = place && directory?.windows.get(place.window);
      const booking =
        day && holders.map((holder) => findOwn(day, holder)).find((one) => one?.id === place.id);
      if (!place || !day || !directory || !window || !booking) return [];
      const node = {
        ...booking,
        directory,
        window,
        day: place.day,
        givenBackFor: whyGivenBack(day, booking),
      };
      return [{ node, position }];
    }),
  );
  return { items: shown.flat(), hasMore };
};
