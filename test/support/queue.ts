import { randomUUID } from 'node:crypto';
import type { SeenRefusal } from './operations.ts';
import type { Actor } from './world.ts';

/** The fields of a ticket that tests look at. */
export type SeenTicket = {
  readonly number: string;
  readonly sign: string;
  readonly status: string;
  readonly booked: string | null;
  readonly wait: { readonly before: number; readonly expectedWaitMinutes: number | null } | null;
};
type TicketAnswer = { readonly ticket: SeenTicket | null; readonly refusals: readonly SeenRefusal[] };
export type SeenAppointment = { readonly from: string; readonly status: string };
type AppointmentAnswer = {
  readonly appointment: SeenAppointment | null;
  readonly refusals: readonly SeenRefusal[];
};

const TICKET = 'number sign status booked wait { before expectedWaitMinutes }';
const REFUSALS = 'refusals { code path }';
const inputs = {
  takeTicket: 'TakeTicketInput',
  callTicket: 'CallTicketInput',
  holdTicket: 'TicketInput',
  recallTicket: 'TicketInput',
  markNoShow: 'TicketInput',
  finishTicket: 'TicketInput',
  cancelTicket: 'TicketInput',
  checkIn: 'CheckInInput',
  bookAppointment: 'BookAppointmentInput',
  cancelAppointment: 'CancelAppointmentInput',
} as const;
type Act = keyof typeof inputs;

const act = async <T>(by: Actor, name: Act, input: object, shown: string): Promise<T> => {
  const query = `mutation ($input: ${inputs[name]}!) { ${name}(input: $input) { ${shown} ${REFUSALS} } }`;
  const answer = await by.send<Record<string, T>>(query, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  const payload = answer.data?.[name];
  if (!payload) throw new Error(answer.body);
  return payload;
};

/** Does something about a ticket. */
export const onTicket = (
  by: Actor,
  name: Exclude<Act, 'bookAppointment' | 'cancelAppointment'>,
  input: object,
): Promise<TicketAnswer> => act(by, name, input, `ticket { ${TICKET} }`);

/** Does something about a booking. */
export const onAppointment = (
  by: Actor,
  name: 'bookAppointment' | 'cancelAppointment',
  input: object,
): Promise<AppointmentAnswer> => act(by, name, input, 'appointment { from status }');

/** The ticket of an answer; fails the test with the refusals when there is none. */
export const ticketOf = ({ ticket, refusals }: TicketAnswer): SeenTicket => {
  if (!ticket) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return ticket;
};

/** The codes of the refusals of an answer. */
export const refusedWith = ({ refusals }: { readonly refusals: readonly SeenRefusal[] }): string[] =>
  refusals.map(({ code }) => code);
