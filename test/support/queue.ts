import { randomUUID } from 'node:crypto';
import type { RefusalFields } from './operations.ts';
import type { Actor } from './world.ts';

/** The fields of a ticket that tests read. */
export type TicketFields = {
  readonly number: string;
  readonly sign: string;
  readonly status: string;
  readonly bookedFor: string | null;
  readonly wait: { readonly peopleAhead: number; readonly expectedWaitMinutes: number | null } | null;
};
type TicketAnswer = { readonly ticket: TicketFields | null; readonly refusals: readonly RefusalFields[] };
export type AppointmentFields = {
  readonly from: string;
  readonly status: string;
  readonly changedBy: string | null;
};
type AppointmentAnswer = {
  readonly appointment: AppointmentFields | null;
  readonly refusals: readonly RefusalFields[];
};

const TICKET = 'number sign status bookedFor wait { peopleAhead expectedWaitMinutes }';
const REFUSALS = 'refusals { code message path }';
const inputs = {
  takeTicket: 'TakeTicketInput',
  callTicket: 'CallTicketInput',
  holdTicket: 'TicketInput',
  recallTicket: 'TicketInput',
  markNoShow: 'TicketInput',
  finishTicket: 'TicketInput',
  undoFinishTicket: 'UndoFinishTicketInput',
  cancelTicket: 'TicketInput',
  returnTicket: 'ReturnTicketInput',
  transferTicket: 'TransferTicketInput',
  changeTicketPriority: 'ChangeTicketPriorityInput',
  checkIn: 'CheckInInput',
  bookAppointment: 'BookAppointmentInput',
  cancelAppointment: 'CancelAppointmentInput',
  moveAppointment: 'MoveAppointmentInput',
} as const;
type Act = keyof typeof inputs;
type BookingAct = 'bookAppointment' | 'cancelAppointment' | 'moveAppointment';

const act = async <T>(by: Actor, name: Act, input: object, shown: string): Promise<T> => {
  const query = `mutation ($input: ${inputs[name]}!) { ${name}(input: $input) { ${shown} ${REFUSALS} } }`;
  const answer = await by.send<Record<string, T>>(query, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  const payload = answer.data?.[name];
  if (!payload) throw new Error(answer.body);
  return payload;
};

/** Acts on a ticket. */
export const actOnTicket = (
  by: Actor,
  name: Exclude<Act, BookingAct>,
  input: object,
): Promise<TicketAnswer> => act(by, name, input, `ticket { ${TICKET} }`);

/** Acts on a booking. */
export const actOnAppointment = (by: Actor, name: BookingAct, input: object): Promise<AppointmentAnswer> =>
  act(by, name, input, 'appointment { from status changedBy }');

/** Returns the ticket of an answer; throws with the refusals. */
export const ticketOf = ({ ticket, refusals }: TicketAnswer): TicketFields => {
  if (!ticket) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return ticket;
};

/** Returns the refusal codes of an answer. */
export const refusalCodes = ({ refusals }: { readonly refusals: readonly RefusalFields[] }): string[] =>
  refusals.map(({ code }) => code);
