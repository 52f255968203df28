import { Position } from '../../dynamodb/queryPage.ts';
import type { Resolvers } from '../../graphql/generated/types.ts';
import { connectionOf, countedConnectionOf } from '../../request/connection.ts';
import { pageOf } from '../../request/paging.ts';
import { listMyAppointments, listMyTickets } from './myQueue.ts';
import { BookingPosition, listWindowAppointments } from './windowAppointments.ts';

/** Resolvers of lists of tickets and bookings. */
export const queueListResolvers = {
  Query: {
    myTickets: async (_, args, context) =>
      connectionOf(await listMyTickets(context, pageOf(args, Position, context)), args),
    myAppointments: async (_, args, context) =>
      connectionOf(await listMyAppointments(context, pageOf(args, Position, context)), args),
    windowAppointments: async (_, args, context) =>
      countedConnectionOf(
        await listWindowAppointments(context, args, pageOf(args, BookingPosition, context)),
        args,
      ),
  },
  AppointmentConnection: { totalCount: ({ totalCount }) => totalCount?.() ?? null },
} satisfies Resolvers;
