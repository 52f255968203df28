import type { Directory } from '../registry/directory.ts';
import { localDay } from '../time.ts';
import { answererAbove } from './desks.ts';
import type { Help, HelpLevel } from './model.ts';

/** Where a request goes whose time has passed: the level, the desk that gets it, and when it goes on from there. */
export type HelpEscalation = {
  readonly level: HelpLevel;
  /** A window; at the supervisor the district's code. */
  readonly to: string;
  readonly escalatesAt: string | undefined;
};

/**
 * Who is next for a request that nobody answered in time: the window of the street, then the supervisor. Undefined
 * while its time runs, once it is answered, and when it is with the supervisor. Throws `CalendarNotCovered`.
 */
export const escalationOf = (directory: Directory, help: Help, now: Date): HelpEscalation | undefined => {
  const { status, escalatesAt, owner } = help;
  if (status !== 'OPEN' || escalatesAt === undefined || now.getTime() < Date.parse(escalatesAt))
    return undefined;
  const window = directory.windows.get(owner.window);
  const day = localDay(now, directory.district.timeZone);
  const above = window && answererAbove(directory, window, day, now);
  return above
    ? { level: 'STREET', to: above.window.id, escalatesAt: above.dueAt.toISOString() }
    : { level: 'SUPERVISOR', to: directory.district.code, escalatesAt: undefined };
};

/** Where a request lies: at its owner's window, or with the district's supervisor. */
export const deskOf = ({ level, owner, district }: Pick<Help, 'level' | 'owner' | 'district'>): string =>
  level === 'SUPERVISOR' ? district : owner.window;
