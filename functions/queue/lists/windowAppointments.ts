import * as z from 'zod';
import type { PageRequest } from '../../dynamodb/queryPage.ts';
import type { QueryWindowAppointmentsArgs } from '../../graphql/generated/types.ts';
import { type Permitted, permit } from '../../identity/permit.ts';
import { isRefused } from '../../refusal/refusal.ts';
import { type CountedPage, NO_LIST } from '../../request/connection.ts';
import type { Context } from '../../request/context.ts';
import { pageOfList } from '../../request/paging.ts';
import type { Appointment } from '../bookings/appointments.ts';

/** A position among the bookings of a day: the beginning and the id. */
export const BookingPosition = z.object({ from: z.string(), id: z.string() });
export type BookingPosition = z.infer<typeof BookingPosition>;

/**
 * Lists the bookings of a window and day by time, without those cancelled, for clerks of the window and supervisors of its
 * district: one read. Empty: not their window.
 */
export const listWindowAppointments = async (
  context: Context,
  { window: id, day }: Pick<QueryWindowAppointmentsArgs, 'window' | 'day'>,
  { first, after }: PageRequest<BookingPosition>,
): Promise<CountedPage<Appointment, BookingPosition>> => {
  const asker = permit(context, 'windowAppointments');
  if (isRefused(asker) || !mayReadWindow(asker.value, id)) return NO_LIST;
  const { registry, bookings } = context.services;
  const directory = await registry.find(id.slice(0, 6));
  const window = directory?.windows.get(id);
  if (!directory || !window) return NO_LIST;
  const { booked } = await bookings.readDay({ window: id, day });
  const all = [...booked.values()]
    .map((booking) => ({ ...booking, directory, window, day }))
    .toSorted((a, b) => compare(positionOf(a), positionOf(b)));
  const rest = after ? all.filter((one) => compare(positionOf(one), after) > 0) : all;
  return { page: pageOfList(rest, first, positionOf), totalCount: async () => all.length };
};

/** Whether the asker may read the line and the bookings of a window: they serve there, or supervise its district. */
export const mayReadWindow = (
  { role, district, windows }: Permitted<'windowAppointments'>,
  window: string,
): boolean => (role === 'SUPERVISOR' ? district === window.slice(0, 6) : windows.has(window));

const positionOf = ({ from, id }: Appointment): BookingPosition => ({ from, id });

const compare = (a: BookingPosition, b: BookingPosition): number =>
  order(a.from, b.from) || order(a.id, b.id);

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
