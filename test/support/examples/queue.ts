import { randomUUID } from 'node:crypto';
import type { Role } from '../../../functions/graphql/generated/types.ts';
import { onAppointment, onTicket, ticketOf } from '../queue.ts';
import { haicang } from '../world.ts';
import { WINDOW } from './cast.ts';
import type { Example } from './example.ts';
import { MORNING, type Stage } from './stage.ts';

const key = () => ({ idempotencyKey: randomUUID() });
const whose = (role: Role): 'RESIDENT' | 'AGENT' => (role === 'AGENT' ? 'AGENT' : 'RESIDENT');

/** A ticket of the role's own; staff take one for somebody without a token. Asked for the same thing, it is the same. */
const ticketFor = async ({ cast }: Stage, role: Role, what: string): Promise<string> => {
  const taker = cast[role === 'CLERK' ? 'CLERK' : whose(role)];
  const taken = { idempotencyKey: `${what}-${role}`, window: WINDOW };
  return ticketOf(await onTicket(taker, 'takeTicket', taken)).number;
};
/** Somebody who was called to the window. */
const called = async ({ cast: { CLERK } }: Stage): Promise<string> => {
  await onTicket(CLERK, 'takeTicket', { window: WINDOW });
  return ticketOf(await onTicket(CLERK, 'callTicket', { window: WINDOW })).number;
};
const onCalled: Example = {
  variables: async (stage) => ({ input: { ...key(), number: await called(stage) } }),
};
/** The role's own booking of a day; who has one already keeps it. */
const bookedFor = async ({ cast }: Stage, role: Role, time: string): Promise<void> => {
  const from = haicang(time).toISOString();
  await onAppointment(cast[whose(role)].at('2016-04-06 08:00'), 'bookAppointment', { window: WINDOW, from });
};

const TODAY = MORNING.slice(0, 10);
const TOMORROW = '2016-04-07';
const LATER = '2016-04-08';

/** Examples of queues and appointments. */
export const queueExamples = {
  ticket: { variables: async (stage, role) => ({ number: await ticketFor(stage, role, 'read') }) },
  windowTickets: {
    variables: async (stage, role) => (await ticketFor(stage, role, 'listed')) && { window: WINDOW },
  },
  takeTicket: {
    variables: () => ({ input: { ...key(), window: WINDOW } }),
    noStranger: ['RESIDENT', 'AGENT'],
  },
  callTicket: {
    variables: async ({ cast: { CLERK } }) => {
      await onTicket(CLERK, 'takeTicket', { window: WINDOW });
      return { input: { ...key(), window: WINDOW } };
    },
  },
  holdTicket: onCalled,
  recallTicket: onCalled,
  markNoShow: onCalled,
  finishTicket: onCalled,
  cancelTicket: {
    variables: async (stage, role) => ({
      input: { ...key(), number: await ticketFor(stage, role, 'given-back') },
    }),
  },
  appointmentSlots: { variables: () => ({ window: WINDOW, day: TOMORROW }) },
  myAppointment: {
    variables: async (stage, role) => {
      await bookedFor(stage, role, `${TOMORROW} 09:00`);
      return { window: WINDOW, day: TOMORROW };
    },
  },
  bookAppointment: {
    variables: () => ({
      input: { ...key(), window: WINDOW, from: haicang('2016-04-11 09:00').toISOString() },
    }),
    noStranger: ['RESIDENT', 'AGENT'],
  },
  cancelAppointment: {
    variables: async (stage, role) => {
      await bookedFor(stage, role, `${LATER} 09:00`);
      return { input: { ...key(), window: WINDOW, day: LATER } };
    },
  },
  checkIn: {
    variables: async (stage, role) => {
      await bookedFor(stage, role, `${TODAY} 09:30`);
      return { input: { ...key(), window: WINDOW } };
    },
  },
} satisfies Record<string, Example>;
