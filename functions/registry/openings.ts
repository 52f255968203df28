import { instantOf } from '../time.ts';
import { type Directory, isOn } from './directory.ts';
import type { Window } from './model/place.ts';

/** A period in which a window is open; `from` is inclusive, `to` exclusive. */
export type Opening = { readonly from: Date; readonly to: Date };

/** Whether a window is in service on a day: within its span, and no closure on that day. */
export const isInService = (window: Window, day: string): boolean =>
  isOn(window, day) && !window.closures.some((closure) => isOn(closure, day));

/** Lists the openings of a window on a day, earliest first; none on a day off. Throws `CalendarNotCovered`. */
export const openingsOn = (directory: Directory, window: Window, day: string): Opening[] => {
  if (!isInService(window, day) || !directory.calendar.isWorkday(day)) return [];
  const { timeZone } = directory.district;
  return window.hours
    .map(({ from, to }) => ({ from: instantOf(day, from, timeZone), to: instantOf(day, to, timeZone) }))
    .toSorted((a, b) => a.from.getTime() - b.from.getTime());
};
