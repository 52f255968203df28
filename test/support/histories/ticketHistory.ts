import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addDays } from '../../../functions/time.ts';
import { onAppointment, onTicket, refusedWith } from '../queue.ts';
import { type Actor, haicang, places } from '../world.ts';
import type { Cast } from './cast.ts';
import { type Begun, minuteOf, picked, type Step, steps, WORKING_DAYS } from './step.ts';

/** A day at a window: how somebody comes to a ticket, and what is tried with it. */
export type TicketHistory = {
  readonly of: 'TICKET';
  readonly applicant: number;
  readonly window: string;
  readonly day: string;
  readonly how: 'DRAWN' | 'DRAWN_BY_CLERK' | 'BOOKED' | 'BOOKED_AND_CANCELLED';
  readonly steps: readonly Step[];
};

/** Random histories of tickets, on few days, so that several meet in one queue. */
export const ticketHistory: fc.Arbitrary<TicketHistory> = fc.record({
  of: fc.constant('TICKET'),
  applicant: fc.nat(999),
  window: fc.constantFrom(places.xinanWindow, places.xinyangStreetWindow, places.haifaWindow),
  day: fc.constantFrom(...WORKING_DAYS.slice(2, 12)),
  how: fc.constantFrom('DRAWN', 'DRAWN_BY_CLERK', 'BOOKED', 'BOOKED_AND_CANCELLED'),
  steps,
});

const acts = [
  'callTicket',
  'holdTicket',
  'recallTicket',
  'markNoShow',
  'finishTicket',
  'cancelTicket',
] as const;
type Act = (typeof acts)[number];

/** Begins a history of a ticket; undefined when there is no seat. A step throws when one request calls two people. */
export const beginTicket = async (cast: Cast, history: TicketHistory): Promise<Begun | undefined> => {
  const holder = await cast.applicant(history.applicant);
  const number = await draw(cast, holder, history);
  if (number === undefined) return undefined;
  let position = 10;
  return (step) => {
    position += 1 + step.daysLater;
    return take(cast, holder, history.window, step, number, `${history.day} ${minuteOf(position % 60)}`);
  };
};

const draw = async (cast: Cast, holder: Actor, history: TicketHistory): Promise<string | undefined> => {
  const { window, day, how, applicant } = history;
  const before = holder.at(`${addDays(day, -1)} 10:00`);
  if (how === 'BOOKED' || how === 'BOOKED_AND_CANCELLED') {
    const from = haicang(`${day} ${applicant % 2 ? '09:00' : '09:30'}`).toISOString();
    await onAppointment(before, 'bookAppointment', { window, from });
  }
  if (how === 'BOOKED_AND_CANCELLED') await onAppointment(before, 'cancelAppointment', { window, day });
  const at = `${day} 09:05`;
  const drawn =
    how === 'BOOKED'
      ? await onTicket(holder.at(at), 'checkIn', { window })
      : await onTicket((how === 'DRAWN' ? holder : clerkAt(cast, window)).at(at), 'takeTicket', { window });
  return drawn.ticket?.number;
};

const take = async (
  cast: Cast,
  holder: Actor,
  window: string,
  step: Step,
  number: string,
  at: string,
): Promise<string[]> => {
  const clerk = clerkAt(cast, window);
  const act = step.lawful ? picked(await due(clerk.at(at), number), step.pick) : picked(acts, step.pick);
  const isStranger = !step.lawful && step.who % 2 === 0;
  const by = isStranger ? picked(cast.of(holder), step.who).actor : act === 'cancelTicket' ? holder : clerk;
  const input = { idempotencyKey: randomUUID(), ...(act === 'callTicket' ? { window } : { number }) };
  const tries = step.twice ? [0, 1] : [0];
  const answers = await Promise.all(tries.map(() => onTicket(by.at(at), act, input)));
  const done = new Set(answers.flatMap(({ ticket }) => ticket?.number ?? []));
  if (done.size > 1) throw new Error(`${act} twice: ${[...done].join()}`);
  return answers.slice(0, 1).flatMap(refusedWith);
};

/** What may be done with a ticket where it stands. */
const due = async (clerk: Actor, number: string): Promise<readonly Act[]> => {
  const query = 'query ($number: ID!) { ticket(number: $number) { status } }';
  const { data } = await clerk.send<{ ticket: { status: string } | null }>(query, { number });
  switch (data.ticket?.status) {
    case 'WAITING':
      return ['callTicket', 'callTicket', 'cancelTicket'];
    case 'CALLED':
      return ['holdTicket', 'recallTicket', 'markNoShow', 'finishTicket'];
    case 'HELD':
      return ['recallTicket', 'markNoShow', 'cancelTicket'];
    default:
      return ['recallTicket', 'callTicket'];
  }
};

const clerkAt = ({ clerks }: Cast, window: string): Actor => {
  const [found] = clerks.filter((one) => one.window === window);
  if (!found) throw new Error('a window without a clerk');
  return found.actor;
};
