import { randomUUID } from 'node:crypto';
import type { Role } from '../../../functions/graphql/generated/types.ts';
import { identityNumber, residentId } from '../people.ts';
import { actOnAppointment, actOnTicket, ticketOf } from '../queue.ts';
import { haicang, places } from '../world.ts';
import { WINDOW, WRITTEN } from './cast.ts';
import type { Example } from './example.ts';
import { MORNING, type Stage } from './stage.ts';

const key = () => ({ idempotencyKey: randomUUID() });
const whose = (role: Role): 'RESIDENT' | 'AGENT' => (role === 'AGENT' ? 'AGENT' : 'RESIDENT');

/** Calls everybody who waits: a person has one waiting ticket at a window. */
const callEverybody = async ({ cast: { CLERK } }: Stage): Promise<void> => {
  while ((await actOnTicket(CLERK, 'callTicket', { window: WINDOW })).ticket);
};
/** Returns a ticket of the role; staff take one for a person without a token. Idempotent per purpose. */
const ticketFor = async (stage: Stage, role: Role, what: string): Promise<string> => {
  await callEverybody(stage);
  const { cast } = stage;
  const taker = cast[role === 'CLERK' ? 'CLERK' : whose(role)];
  const taken = { idempotencyKey: `${what}-${role}`, window: WINDOW };
  return ticketOf(await actOnTicket(taker, 'takeTicket', taken)).number;
};
/** Takes and calls a ticket. */
const callNewTicket = async ({ cast: { CLERK } }: Stage): Promise<string> => {
  await actOnTicket(CLERK, 'takeTicket', { window: WINDOW });
  return ticketOf(await actOnTicket(CLERK, 'callTicket', { window: WINDOW })).number;
};
const onCalled: Example = {
  variables: async (stage) => ({ input: { ...key(), number: await callNewTicket(stage) } }),
};
/** Books an appointment for the role, unless it has one that day. */
const bookedFor = async ({ cast }: Stage, role: Role, day: string, at?: string): Promise<void> => {
  const from = at === undefined ? startOf(role, day) : haicang(`${day} ${at}`).toISOString();
  await actOnAppointment(
    cast[role === 'CLERK' ? role : whose(role)].at('2016-04-06 08:00'),
    'bookAppointment',
    {
      window: WINDOW,
      from,
      ...callerOf(role),
    },
  );
};
// a slot has few seats
const STARTS: Partial<Record<Role, readonly [booked: string, moved: string]>> = {
  AGENT: ['09:30', '10:30'],
  CLERK: ['11:00', '11:30'],
};
/** Returns the beginning of a slot of the role's own on a day: where it books, or where it moves to. */
const startOf = (role: Role, day: string, which: 0 | 1 = 0): string =>
  haicang(`${day} ${STARTS[role]?.[which] ?? ['09:00', '10:00'][which]}`).toISOString();
/** Names the caller for whom a clerk acts. */
const callerOf = (role: Role) => (role === 'CLERK' ? { caller: residentId(identityNumber(900)) } : {});

const TODAY = MORNING.slice(0, 10);
const TOMORROW = '2016-04-07';
const LATER = '2016-04-08';

/** Examples of queues and appointments. */
export const queueExamples = {
  ticket: { variables: async (stage, role) => ({ number: await ticketFor(stage, role, 'read') }) },
  windowTickets: {
    variables: async (stage, role) => (await ticketFor(stage, role, 'listed')) && { window: WINDOW },
  },
  windowAppointments: {
    variables: async (stage, role) => {
      await bookedFor(stage, role, TOMORROW);
      return { window: WINDOW, day: TOMORROW };
    },
  },
  myTickets: {
    variables: async (stage, role) => (await ticketFor(stage, role, 'mine')) && {},
  },
  myAppointments: {
    variables: async (stage, role) => {
      await bookedFor(stage, role, TOMORROW);
      return {};
    },
  },
  takeTicket: {
    variables: async (stage) => {
      await callEverybody(stage);
      return { input: { ...key(), window: WINDOW } };
    },
    noStranger: ['RESIDENT', 'AGENT'],
  },
  callTicket: {
    variables: async ({ cast: { CLERK } }) => {
      await actOnTicket(CLERK, 'takeTicket', { window: WINDOW });
      return { input: { ...key(), window: WINDOW } };
    },
  },
  holdTicket: onCalled,
  recallTicket: onCalled,
  markNoShow: onCalled,
  finishTicket: onCalled,
  undoFinishTicket: {
    variables: async (stage) => {
      const number = await callNewTicket(stage);
      await actOnTicket(stage.cast.CLERK, 'finishTicket', { number });
      return { input: { ...key(), number, reason: WRITTEN.reason } };
    },
  },
  returnTicket: {
    variables: async (stage) => ({
      input: { ...key(), number: await callNewTicket(stage), reason: WRITTEN.reason },
    }),
  },
  transferTicket: {
    variables: async (stage) => ({
      input: {
        ...key(),
        number: await callNewTicket(stage),
        window: places.haifaWindow,
        reason: WRITTEN.reason,
      },
    }),
  },
  changeTicketPriority: {
    variables: async (stage) => ({
      input: { ...key(), number: await ticketFor(stage, 'CLERK', randomUUID()), priority: 'ELDERLY' },
    }),
  },
  cancelTicket: {
    variables: async (stage, role) => ({
      input: { ...key(), number: await ticketFor(stage, role, 'given-back') },
    }),
  },
  appointmentSlots: { variables: () => ({ window: WINDOW, day: TOMORROW }) },
  myAppointment: {
    variables: async (stage, role) => {
      await bookedFor(stage, role, TOMORROW);
      return { window: WINDOW, day: TOMORROW };
    },
  },
  bookAppointment: {
    variables: (_, role) => ({
      input: {
        ...key(),
        window: WINDOW,
        from: startOf(role, '2016-04-11'),
        ...callerOf(role),
      },
    }),
    noStranger: ['RESIDENT', 'AGENT'],
  },
  moveAppointment: {
    variables: async (stage, role) => {
      await bookedFor(stage, role, '2016-04-12');
      const from = startOf(role, '2016-04-12', 1);
      return { input: { ...key(), window: WINDOW, day: '2016-04-12', from, ...callerOf(role) } };
    },
  },
  cancelAppointment: {
    variables: async (stage, role) => {
      await bookedFor(stage, role, LATER);
      return { input: { ...key(), window: WINDOW, day: LATER, ...callerOf(role) } };
    },
  },
  checkIn: {
    variables: async (stage, role) => {
      await bookedFor(stage, role, TODAY, '09:30');
      await callEverybody(stage);
      return { input: { ...key(), window: WINDOW } };
    },
  },
} satisfies Record<string, Example>;
