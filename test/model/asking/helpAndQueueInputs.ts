import { addDays, instantAt } from '../world/days.ts';
import type { Chooser } from './chooser.ts';
import type { InputChoosers } from './inputChoosers.ts';

/** Names the caller for whom a clerk acts. */
const caller = (choose: Chooser) =>
  choose.happens(0.4) ? { caller: choose.personInput(choose.person()).identity } : {};

const ofBooking = (choose: Chooser) => ({
  idempotencyKey: choose.key,
  window: choose.state.bookings.at(-1)?.window ?? choose.aWindow(),
  day: choose.state.bookings.at(-1)?.day ?? choose.today,
});

const onTicket = (choose: Chooser) => ({ idempotencyKey: choose.key, number: choose.ticket() });

/** Chooses the inputs of help requests and queues. */
export const helpAndQueueInputs = {
  askForHelp: (choose) => ({
    idempotencyKey: choose.key,
    village: choose.village(),
    person: choose.personInput(choose.person()),
    words: choose.words(),
    ...(choose.happens(0.4) && { case: choose.caseNumber() }),
    ...(choose.happens(0.3) && { matter: choose.pick([choose.matter(), 'TB-ZZ-99']) }),
    ...(choose.happens(0.5) && { window: choose.aWindow() }),
  }),
  takeHelp: (choose) => ({ idempotencyKey: choose.key, number: choose.help() }),
  handOverHelp: (choose) => ({
    idempotencyKey: choose.key,
    number: choose.help(),
    window: choose.aWindow(),
    clerk: choose.clerk(),
    ...(choose.happens(0.4) && { reason: choose.words() }),
  }),
  answerHelp: (choose) => ({ idempotencyKey: choose.key, number: choose.help(), answer: choose.words() }),
  askBack: (choose) => ({ idempotencyKey: choose.key, number: choose.help(), words: choose.words() }),
  closeHelp: (choose) => ({
    idempotencyKey: choose.key,
    number: choose.help(),
    satisfied: choose.happens(0.5),
  }),
  takeTicket: (choose) => ({
    idempotencyKey: choose.key,
    window: choose.queue(),
    ...(choose.happens(0.3) && { matter: choose.matter() }),
    ...(choose.happens(0.4) && { priority: choose.priority() }),
  }),
  returnTicket: (choose) => ({ ...onTicket(choose), reason: choose.words() }),
  transferTicket: (choose) => ({ ...onTicket(choose), window: choose.queue(), reason: choose.words() }),
  changeTicketPriority: (choose) => ({
    ...onTicket(choose),
    ...(choose.happens(0.6) && { priority: choose.priority() }),
  }),
  callTicket: (choose) => ({ idempotencyKey: choose.key, window: choose.queue() }),
  holdTicket: onTicket,
  recallTicket: onTicket,
  markNoShow: onTicket,
  finishTicket: onTicket,
  undoFinishTicket: (choose) => ({ ...onTicket(choose), reason: choose.words() }),
  cancelTicket: onTicket,
  bookAppointment: (choose) => ({
    idempotencyKey: choose.key,
    window: choose.queue(),
    from:
      choose.nextSlot() ??
      new Date(
        instantAt(
          addDays(choose.today, choose.pick([0, 1, 1, 2, 35])),
          choose.pick(['09:00', '09:30', '10:00', '14:00', '16:30', '13:00', '09:10']),
        ),
      ),
    ...(choose.happens(0.3) && { matter: choose.matter() }),
    ...caller(choose),
  }),
  moveAppointment: (choose) => ({
    ...ofBooking(choose),
    from: new Date(
      instantAt(
        choose.happens(0.4) ? ofBooking(choose).day : addDays(choose.today, choose.pick([1, 1, 2, 3])),
        choose.pick(['09:00', '09:30', '10:00', '14:30', '15:00', '13:00']),
      ),
    ),
    ...caller(choose),
  }),
  cancelAppointment: (choose) => ({ ...ofBooking(choose), ...caller(choose) }),
  checkIn: (choose) => ({
    idempotencyKey: choose.key,
    window: choose.state.bookings.at(-1)?.window ?? choose.aWindow(),
  }),
} satisfies Partial<InputChoosers>;
