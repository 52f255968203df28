import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { type Directory, matterOn } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { type Appointment, appointmentSlots, myAppointment } from './appointments.ts';
import { bookAppointment } from './bookAppointment.ts';
import { callTicket } from './callTicket.ts';
import { cancelAppointment } from './cancelAppointment.ts';
import { checkIn } from './checkIn.ts';
import { callSign, type Ticket } from './model.ts';
import { findTicket, windowTickets } from './queries.ts';
import { queueOf, waitOf } from './queueOf.ts';
import { cancelTicket, finishTicket, holdTicket, markNoShow, recallTicket } from './serveTicket.ts';
import { takeTicket } from './takeTicket.ts';

const ticketPayload = (outcome: Outcome<Ticket>) =>
  isRefused(outcome)
    ? { ticket: null, refusals: [...outcome.refusals] }
    : { ticket: outcome.value, refusals: [] };

const appointmentPayload = (outcome: Outcome<Appointment>) =>
  isRefused(outcome)
    ? { appointment: null, refusals: [...outcome.refusals] }
    : { appointment: outcome.value, refusals: [] };

const directoryOf = async ({ district }: Ticket, { services }: Context): Promise<Directory> => {
  const directory = await services.registry.find(district);
  if (!directory) throw new Error('a ticket without its district');
  return directory;
};

const matterOf = (directory: Directory, code: string | undefined, day: string) => {
  const matter = code === undefined ? undefined : matterOn(directory, code, day);
  return matter ? { directory, matter } : null;
};

/** Resolvers of queues and appointments. */
export const queueResolvers = {
  Query: {
    ticket: async (_, { number }, context) => (await findTicket(context, number)) ?? null,
    windowTickets: (_, { window }, context) => windowTickets(context, window),
    appointmentSlots: async (_, { window, day }, context) => {
      const outcome = await appointmentSlots(context, window, day);
      if (isRefused(outcome)) throw refusedQuery(outcome.refusals, context.lang);
      return [...outcome.value];
    },
    myAppointment: async (_, { window, day }, context) => (await myAppointment(context, window, day)) ?? null,
  },
  Mutation: {
    takeTicket: async (_, { input }, context) => ticketPayload(await takeTicket(context, input)),
    callTicket: async (_, { input }, context) => ticketPayload(await callTicket(context, input)),
    holdTicket: async (_, { input }, context) => ticketPayload(await holdTicket(context, input)),
    recallTicket: async (_, { input }, context) => ticketPayload(await recallTicket(context, input)),
    markNoShow: async (_, { input }, context) => ticketPayload(await markNoShow(context, input)),
    finishTicket: async (_, { input }, context) => ticketPayload(await finishTicket(context, input)),
    cancelTicket: async (_, { input }, context) => ticketPayload(await cancelTicket(context, input)),
    bookAppointment: async (_, { input }, context) =>
      appointmentPayload(await bookAppointment(context, input)),
    cancelAppointment: async (_, { input }, context) =>
      appointmentPayload(await cancelAppointment(context, input)),
    checkIn: async (_, { input }, context) => ticketPayload(await checkIn(context, input)),
  },
  Window: {
    queue: ({ directory, window }, _, context) => queueOf(context, directory, window),
  },
  Ticket: {
    sign: callSign,
    window: async (ticket, _, context) => {
      const directory = await directoryOf(ticket, context);
      const window = directory.windows.get(ticket.window);
      if (!window) throw new Error('a ticket without its window');
      return { directory, window };
    },
    matter: async (ticket, _, context) =>
      matterOf(await directoryOf(ticket, context), ticket.matter, ticket.day),
    calledAt: ({ calledAt }) => calledAt ?? null,
    booked: ({ booked }) => booked ?? null,
    wait: async (ticket, _, context) => waitOf(context, await directoryOf(ticket, context), ticket),
  },
  Appointment: {
    window: ({ directory, window }) => ({ directory, window }),
    matter: ({ directory, matter, day }) => matterOf(directory, matter, day),
  },
} satisfies Resolvers;
