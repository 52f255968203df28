import type { Directory } from '../registry/directory.ts';
import type { Village, Window } from '../registry/model/place.ts';
import { isInService } from '../registry/openings.ts';
import { addWorkingMinutes } from '../registry/workingMinutes.ts';

/** A window that can answer a help request, and the deadline for its answer. */
export type AnsweringWindow = { readonly window: Window; readonly dueAt: Date };

/** Finds the window that answers for a village: its own, else its street's, else the district's. */
export const findAnsweringWindow = (directory: Directory, village: Village, day: string, now: Date) => {
  const units = [village.code, village.street, `${directory.district.code}000000`];
  return firstOpening(directory, units, day, now);
};

/** Finds the street's window above a village's window. Returns undefined: not a village's window. */
export const findWindowAbove = (directory: Directory, window: Window, day: string, now: Date) => {
  const street = window.level === 'VILLAGE' ? directory.villages.get(window.unit)?.street : undefined;
  return street === undefined ? undefined : firstOpening(directory, [street], day, now);
};

/** Computes a window's deadline for an answer. Undefined: it never opens. Throws `CalendarNotCovered`. */
export const scheduleAnswer = (
  directory: Directory,
  window: Window,
  now: Date,
): AnsweringWindow | undefined => {
  const dueAt = addWorkingMinutes(directory, window, now, directory.district.helpLimitMinutes);
  return dueAt && { window, dueAt };
};

const firstOpening = (
  directory: Directory,
  units: readonly string[],
  day: string,
  now: Date,
): AnsweringWindow | undefined => {
  const windows = units.flatMap((unit) =>
    [...directory.windows.values()].filter((window) => window.unit === unit && isInService(window, day)),
  );
  for (const window of windows) {
    const found = scheduleAnswer(directory, window, now);
    if (found) return found;
  }
  return undefined;
};
