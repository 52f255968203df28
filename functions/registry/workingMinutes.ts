import { addDays, localDay } from '../time.ts';
import type { Directory } from './directory.ts';
import type { Window } from './model/place.ts';
import { type Opening, openingsOn } from './openings.ts';

const MS_PER_MINUTE = 60_000;
const MOST_DAYS = 366;

/**
 * Counts the minutes, with their fraction, that a window is open between two instants: breaks, days off and holidays
 * excluded. 0 if `to` is not after `from`. Throws `CalendarNotCovered`.
 */
export const workingMinutesBetween = (directory: Directory, window: Window, from: Date, to: Date): number => {
  const { timeZone } = directory.district;
  let ms = 0;
  for (let day = localDay(from, timeZone); day <= localDay(to, timeZone); day = addDays(day, 1))
    for (const opening of openingsOn(directory, window, day))
      ms += Math.max(0, Math.min(to.getTime(), opening.to.getTime()) - startIn(opening, from));
  return ms / MS_PER_MINUTE;
};

/**
 * Adds open minutes of a window (at least 1) to an instant: the earliest `at` with `workingMinutesBetween(from, at)` =
 * minutes. Undefined: the window is not open for that long within a year. Throws `CalendarNotCovered`.
 */
export const addWorkingMinutes = (
  directory: Directory,
  window: Window,
  from: Date,
  minutes: number,
): Date | undefined => {
  let left = minutes * MS_PER_MINUTE;
  let day = localDay(from, directory.district.timeZone);
  for (let days = 0; days <= MOST_DAYS; days += 1, day = addDays(day, 1)) {
    for (const opening of openingsOn(directory, window, day)) {
      const start = startIn(opening, from);
      const open = Math.max(0, opening.to.getTime() - start);
      if (left <= open) return new Date(start + left);
      left -= open;
    }
  }
  return undefined;
};

const startIn = (opening: Opening, from: Date): number => Math.max(opening.from.getTime(), from.getTime());
