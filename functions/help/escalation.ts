import type { Directory } from '../registry/directory.ts';
import { localDay } from '../time.ts';
import { findWindowAbove } from './answeringWindow.ts';
import type { Help, HelpLevel } from './model.ts';

/** An escalation of a help request: the new level and desk, and when the next escalation is due. */
export type HelpEscalation = {
  readonly level: HelpLevel;
  /** A window, or the district's code for the supervisor. */
  readonly to: string;
  readonly escalatesAt: string | undefined;
};

/**
 * Plans the escalation of an overdue help request: to the street's window, then to the supervisor.
 * Returns undefined: not overdue, answered, or already with the supervisor. Throws `CalendarNotCovered`.
 */
export const planHelpEscalation = (
  directory: Directory,
  help: Help,
  now: Date,
): HelpEscalation | undefined => {
  const { status, escalatesAt, owner } = help;
  if (status !== 'OPEN' || escalatesAt === undefined || now.getTime() < Date.parse(escalatesAt))
    return undefined;
  const window = directory.windows.get(owner.window);
  const day = localDay(now, directory.district.timeZone);
  const above = window && findWindowAbove(directory, window, day, now);
  return above
    ? { level: 'STREET', to: above.window.id, escalatesAt: above.dueAt.toISOString() }
    : { level: 'SUPERVISOR', to: directory.district.code, escalatesAt: undefined };
};

/** Returns the desk that has a help request: its owner's window, or the district for the supervisor. */
export const resolveHelpDesk = ({
  level,
  owner,
  district,
}: Pick<Help, 'level' | 'owner' | 'district'>): string => (level === 'SUPERVISOR' ? district : owner.window);
