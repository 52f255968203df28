import type { Ticket } from '../../../queue/tickets/ticketModel.ts';
import { type Outcome, refuse, refused } from '../../../refusal/refusal.ts';
import { type Directory, todayIn } from '../../../registry/directory.ts';
import type { Window } from '../../../registry/model/place.ts';
import { checkServing, isServing } from '../../../registry/openingHours.ts';
import type { Services } from '../../../services.ts';

const STILL_SERVED = {
  zh: '须为本窗口今天在开放时间内叫到、仍在办理的号',
  en: 'it must be a ticket that this window called today while it was open, and still serves',
};

/** A window at an instant, and the ticket of the visit if there is one. */
export type Counter = {
  readonly directory: Directory;
  readonly window: Window;
  readonly at: Date;
  readonly ticket: string | null | undefined;
};

/**
 * Refuses unless a window serves, or still serves the ticket of the visit: closing time closes the door, not the
 * counter. Reads the ticket only if the window is closed, and returns it then. Throws `CalendarNotCovered`.
 */
export const checkCounter = async (
  { tickets }: { readonly tickets: Pick<Services['tickets'], 'find'> },
  counter: Counter,
): Promise<Outcome<string | undefined>> => {
  const { directory, window, at, ticket } = counter;
  const refusals = checkServing(directory, window, at, ['input', 'window']);
  if (refusals.length === 0) return { value: undefined };
  if (typeof ticket !== 'string') return { refusals };
  const found = await tickets.find(ticket);
  return found && isStillServed(counter, found)
    ? { value: found.number }
    : refused(refuse('INVALID_INPUT', ['input', 'ticket'], STILL_SERVED));
};

/** Whether a window still serves a ticket that it called today while it served. */
const isStillServed = (
  { directory, window, at }: Counter,
  { window: place, day, status, events }: Ticket,
): boolean =>
  place === window.id &&
  day === todayIn(directory, at) &&
  status === 'CALLED' &&
  events.some(({ type, at: called }) => type === 'CALLED' && isServing(directory, window, new Date(called)));
