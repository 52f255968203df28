import { instantOf } from '../time.ts';
import { type Directory, isOn } from './directory.ts';
import type { Window } from './model/place.ts';

/** A stretch of time in which a window is open; `from` is within it, `to` is not. */
export type Opening = { readonly from: Date; readonly to: Date };

/** Whether a window serves on a day: it exists, and is not closed for a while. */
export const isInService = (window: Window, day: string): boolean =>
  isOn(window, day) && !window.closures.some((closure) => isOn(closure, day));

/** When a window is open on a day, earliest first; none on a day off. Throws `CalendarNotCovered`. */
export const openingsOn = (directory: Directory, window: Window, day: string): Opening[] => {
  if (!isInService(window, day) || !directory.calendar.isWorkday(day)) return [];
  const { timeZone } = directory.district;
  return window.hours
    .map(({ from, to }) => ({ from: instantOf(day, from, timeZone), to: instantOf(day, to, timeZone) }))
    .toSorted((a, b) => a.from.getTime() - b.from.getTime());
};
