import type { ModelTicket, State } from '../state.ts';
import { dayOf } from '../world/days.ts';
import { createAct, type Facts, type KeyedInput, today } from './answer.ts';
import { desksOf, isInService, isOnDay, matterOn, windowOf } from './registry.ts';

/** Returns why the asker may not name a window. */
export const checkPlace = (facts: Facts, window: string): string[] => {
  if (!windowOf(facts.state, window)) return ['UNKNOWN_WINDOW'];
  return facts.by.role === 'CLERK' && !desksOf(facts).includes(window) ? ['NOT_YOUR_WINDOW'] : [];
};

/** Returns why a clerk cannot take over at a window today. */
export const checkSuccessor = (
  facts: Facts,
  { window: id, clerk }: { readonly window: string; readonly clerk: string },
): string[] => {
  const window = windowOf(facts.state, id);
  if (!window) return ['UNKNOWN_WINDOW'];
  if (!isInService(window, today(facts))) return ['WINDOW_CLOSED'];
  return isKnownElsewhere(facts.state, clerk, id, today(facts)) ? ['NOT_POSTED'] : [];
};

const isKnownElsewhere = ({ pack }: State, clerk: string, window: string, day: string): boolean => {
  const known = pack.staff?.postings.filter(({ subject }) => subject === clerk) ?? [];
  const isThere = known.some((one) => one.desk === window && isOnDay(one, day));
  return known.length > 0 && !isThere;
};

/** Returns why a window does not serve a matter. */
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

/** Returns today's tickets of a window. */
export const ticketsOf = (facts: Facts, window: string): ModelTicket[] =>
  facts.state.tickets.filter((one) => one.window === window && one.day === today(facts));

const nameQueue = (window: string, day: string): string => `${window} ${day}`;

/** Notes that a transfer to a window, which came too late, may have drawn a place there. */
export const noteLostPlace = (state: State, window: string): void => {
  state.maybeLost.push(nameQueue(window, dayOf(state.now)));
};

/** Draws today's next place at a window; idempotent. */
export const drawPlace = (
  facts: Facts,
  input: KeyedInput & { readonly window: string },
  drawnBy: string,
  drawn: Pick<ModelTicket, 'holder' | 'booked' | 'priority' | 'matter'> &
    Partial<Pick<ModelTicket, 'takenAt' | 'isMoved'>>,
): ModelTicket => {
  const there = ticketsOf(facts, input.window);
  const before = there.find((one) => one.drawnBy === drawnBy);
  if (before) return before;
  const queue = nameQueue(input.window, today(facts));
  const { lostPlaces, maybeLost } = facts.state;
  const lost = lostPlaces.filter((one) => one === queue).length;
  const place = String(there.length + lost + 1).padStart(3, '0');
  facts.state.maybeLost = maybeLost.filter((one) => one !== queue);
  const ticket: ModelTicket = {
    number: `${input.window}-${today(facts).replaceAll('-', '')}-${place}`,
    window: input.window,
    day: today(facts),
    drawnBy,
    takenAt: facts.state.now,
    movedTo: null,
    isMoved: false,
    served: null,
    ...drawn,
    status: 'WAITING',
    acts: [createAct(facts, input, 'TAKEN')],
  };
  facts.state.tickets.push(ticket);
  return ticket;
};
