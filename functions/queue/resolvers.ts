import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { formatBookingNumber } from '../record/numbers.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { type Directory, matterOn } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import { globalId } from '../request/globalId.ts';
import { resolveMutation } from '../request/payload.ts';
import { type Appointment, findMyAppointment, listAppointmentSlots } from './bookings/appointments.ts';
import { bookAppointment } from './bookings/bookAppointment.ts';
import { cancelAppointment } from './bookings/cancelAppointment.ts';
import { checkIn } from './bookings/checkIn.ts';
import { moveAppointment } from './bookings/moveAppointment.ts';
import { findTicket, listWindowTickets } from './queries.ts';
import { callTicket } from './tickets/callTicket.ts';
import { changeTicketPriority, returnTicket } from './tickets/requeueTicket.ts';
import {
  cancelTicket,
  finishTicket,
  holdTicket,
  markNoShow,
  recallTicket,
  undoFinishTicket,
} from './tickets/serveTicket.ts';
import { takeTicket } from './tickets/takeTicket.ts';
import { formatCallSign } from './tickets/ticketModel.ts';
import { transferTicket } from './tickets/transferTicket.ts';
import type { QueuedTicket } from './tickets/waitingLine.ts';
import { describeQueue, loadTicketWait } from './windowQueue.ts';

const ticketPayload = (ticket: QueuedTicket | null) => ({ ticket });

const appointmentPayload = (appointment: Appointment | null) => ({ appointment });

const matterOf = (directory: Directory, code: string | undefined, day: string) => {
  const matter = code === undefined ? undefined : matterOn(directory, code, day);
  return matter ? { directory, matter } : null;
};

/** Resolvers of queues and appointments. */
export const queueResolvers = {
  Query: {
    ticket: async (_, { number }, context) => (await findTicket(context, number)) ?? null,
    windowTickets: (_, { window }, context) => listWindowTickets(context, window),
    appointmentSlots: async (_, { window, day }, context) => [
      ...getValue(await listAppointmentSlots(context, window, day), context),
    ],
    myAppointment: async (_, { window, day }, context) =>
      (await findMyAppointment(context, window, day)) ?? null,
  },
  Mutation: {
    takeTicket: resolveMutation(takeTicket, ticketPayload),
    callTicket: resolveMutation(callTicket, ticketPayload),
    holdTicket: resolveMutation(holdTicket, ticketPayload),
    recallTicket: resolveMutation(recallTicket, ticketPayload),
    markNoShow: resolveMutation(markNoShow, ticketPayload),
    finishTicket: resolveMutation(finishTicket, ticketPayload),
    undoFinishTicket: resolveMutation(undoFinishTicket, ticketPayload),
    cancelTicket: resolveMutation(cancelTicket, ticketPayload),
    returnTicket: resolveMutation(returnTicket, ticketPayload),
    transferTicket: resolveMutation(transferTicket, ticketPayload),
    changeTicketPriority: resolveMutation(changeTicketPriority, ticketPayload),
    bookAppointment: resolveMutation(bookAppointment, appointmentPayload),
    moveAppointment: resolveMutation(moveAppointment, appointmentPayload),
    cancelAppointment: resolveMutation(cancelAppointment, appointmentPayload),
    checkIn: resolveMutation(checkIn, ticketPayload),
  },
  Window: {
    queue: ({ directory, window }, _, context) => describeQueue(context, directory, window),
  },
  WindowQueue: {
    waiting: (queue) => queue.waiting(),
    calledSign: (queue) => queue.calledSign(),
    expectedWaitMinutes: (queue) => queue.expectedWaitMinutes(),
  },
  Ticket: {
    id: ({ number }) => globalId('Ticket', number),
    sign: formatCallSign,
    window: async (ticket, _, context) => {
      const directory = await getDirectory(ticket, context);
      const window = directory.windows.get(ticket.window);
      if (!window) throw new Error('a ticket without its window');
      return { directory, window };
    },
    matter: async (ticket, _, context) =>
      matterOf(await getDirectory(ticket, context), ticket.matter, ticket.day),
    calledAt: ({ calledAt }) => calledAt ?? null,
    priority: ({ priority }) => priority ?? null,
    transferredFrom: ({ transferredFrom }) => transferredFrom ?? null,
    transferredTo: ({ transferredTo }) => transferredTo ?? null,
    bookedFor: ({ booked }) => booked ?? null,
    wait: async (ticket, _, context) => loadTicketWait(context, await getDirectory(ticket, context), ticket),
  },
  Appointment: {
    id: ({ window, day, id }) => globalId('Appointment', formatBookingNumber({ window: window.id, day, id })),
    window: ({ directory, window }) => ({ directory, window }),
    matter: ({ directory, matter, day }) => matterOf(directory, matter, day),
    changedBy: ({ byRole }) => byRole ?? null,
    givenBackReason: ({ givenBackFor }, { lang }) => (givenBackFor ? inLang(givenBackFor, lang) : null),
  },
} satisfies Resolvers;
