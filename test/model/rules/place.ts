import type { TicketOf } from '../state.ts';
import type { Name } from '../world/people.ts';
import { actBy, type Facts, type Keyed, today } from './answer.ts';
import { desksOf, matterOn, windowOf } from './registry.ts';

/** Why a window cannot be named by who asks. */
export const checkPlace = (facts: Facts, window: string): string[] => {
  if (!windowOf(facts.state, window)) return ['UNKNOWN_WINDOW'];
  return facts.by.role === 'CLERK' && !desksOf(facts).includes(window) ? ['NOT_YOUR_WINDOW'] : [];
};

/** Why a window is not where one comes for a matter. */
export const checkMatter = (
  facts: Facts,
  id: string,
  code: string | null | undefined,
  day: string,
): string[] => {
  if (!code) return [];
  const matter = matterOn(facts.state, code, day);
  if (!matter) return ['UNKNOWN_MATTER'];
  return matter.acceptanceLevels.some((level) => level === windowOf(facts.state, id)?.level)
    ? []
    : ['LEVEL_NOT_ACCEPTING'];
};

/** Tickets of today at a window. */
export const ticketsOf = (facts: Facts, window: string): TicketOf[] =>
  facts.state.tickets.filter((one) => one.window === window && one.day === today(facts));

/** The next place of today at a window; the same draws the same. */
export const draw = (
  facts: Facts,
  input: Keyed & { readonly window: string },
  drawnBy: string,
  { holder, booked }: { readonly holder: Name | null; readonly booked: number | null },
): TicketOf => {
  const there = ticketsOf(facts, input.window);
  const before = there.find((one) => one.drawnBy === drawnBy);
  if (before) return before;
  const place = String(there.length + 1).padStart(3, '0');
  const ticket: TicketOf = {
    number: `${input.window}-${today(facts).replaceAll('-', '')}-${place}`,
    window: input.window,
    day: today(facts),
    drawnBy,
    booked,
    takenAt: facts.state.now,
    holder,
    status: 'WAITING',
    acts: [actBy(facts, input, 'TAKEN')],
  };
  facts.state.tickets.push(ticket);
  return ticket;
};
