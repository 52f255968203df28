import { instantOf } from '../time.ts';
import { type Directory, isOn } from './directory.ts';
import type { Window } from './model.ts';

/** A stretch of time in which a window is open; `from` is within it, `to` is not. */
export type Opening = { readonly from: Date; readonly to: Date };

/** When a window is open on a day, earliest first; none on a day off. Throws `CalendarNotCovered`. */
export const openingsOn = (directory: Directory, window: Window, day: string): Opening[] => {
  if (!isOn(window, day) || !directory.calendar.isWorkday(day)) return [];
  const { timeZone } = directory.district;
  return window.hours
    .map(({ from, to }) => ({ from: instantOf(day, from, timeZone), to: instantOf(day, to, timeZone) }))
    .toSorted((a, b) => a.from.getTime() - b.from.getTime());
};
