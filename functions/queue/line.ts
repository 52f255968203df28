import type { Ticket } from './model.ts';

/** Who waits in what order: who has an appointment that is due first, by its time; then everybody by number. */
export const inLine = (tickets: readonly Ticket[], now: Date): Ticket[] =>
  tickets
    .filter(({ status }) => status === 'WAITING')
    .toSorted((a, b) => rank(a, now) - rank(b, now) || a.place - b.place);

/** When an appointment that is due was booked for; everybody else comes after all of those. */
const rank = ({ booked }: Ticket, now: Date): number => {
  const at = booked === undefined ? Number.POSITIVE_INFINITY : Date.parse(booked);
  return at <= now.getTime() ? at : Number.MAX_VALUE;
};
