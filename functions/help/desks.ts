import type { Directory } from '../registry/directory.ts';
import type { Village, Window } from '../registry/model/place.ts';
import { isInService } from '../registry/openings.ts';
import { afterWorkingMinutes } from '../registry/workingMinutes.ts';

/** A window that can answer, and by when. */
export type Answerer = { readonly window: Window; readonly dueAt: Date };

/** The window that answers for a village: its own, else its street's, else the district's; undefined when none opens. */
export const answererFor = (directory: Directory, village: Village, day: string, now: Date) => {
  const units = [village.code, village.street, `${directory.district.code}000000`];
  return firstOpening(directory, units, day, now);
};

/** The window of the street above a window; undefined above a street's own and the district's. */
export const answererAbove = (directory: Directory, window: Window, day: string, now: Date) => {
  const street = window.level === 'VILLAGE' ? directory.villages.get(window.unit)?.street : undefined;
  return street === undefined ? undefined : firstOpening(directory, [street], day, now);
};

/** A window with the instant at which its time to answer ends; undefined when it does not open. Throws `CalendarNotCovered`. */
export const answerer = (directory: Directory, window: Window, now: Date): Answerer | undefined => {
  const dueAt = afterWorkingMinutes(directory, window, now, directory.district.helpLimitMinutes);
  return dueAt && { window, dueAt };
};

const firstOpening = (
  directory: Directory,
  units: readonly string[],
  day: string,
  now: Date,
): Answerer | undefined => {
  const windows = units.flatMap((unit) =>
    [...directory.windows.values()].filter((window) => window.unit === unit && isInService(window, day)),
  );
  for (const window of windows) {
    const found = answerer(directory, window, now);
    if (found) return found;
  }
  return undefined;
};
