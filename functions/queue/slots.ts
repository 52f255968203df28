import type { Directory } from '../registry/directory.ts';
import type { Window } from '../registry/model/place.ts';
import { openingsOn } from '../registry/openings.ts';

const MS_PER_MINUTE = 60_000;

/** A stretch of time that can be booked; `from` is within it, `to` is not. */
export type Slot = { readonly from: string; readonly to: string };

/** The slots of a window on a day, from its opening hours; what is left at the end of an opening is none. Throws `CalendarNotCovered`. */
export const slotsOn = (directory: Directory, window: Window, day: string): Slot[] => {
  const length = window.appointments.slotMinutes * MS_PER_MINUTE;
  return openingsOn(directory, window, day).flatMap(({ from, to }) =>
    Array.from({ length: Math.floor((to.getTime() - from.getTime()) / length) }, (_, i) => ({
      from: new Date(from.getTime() + i * length).toISOString(),
      to: new Date(from.getTime() + (i + 1) * length).toISOString(),
    })),
  );
};
