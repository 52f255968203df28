import type { Directory } from '../../registry/directory.ts';
import type { Window } from '../../registry/model/place.ts';
import { openingsOn } from '../../registry/openings.ts';

const MS_PER_MINUTE = 60_000;

/** A bookable period; `from` is inclusive, `to` exclusive. */
export type Slot = { readonly from: string; readonly to: string };

/** Lists the slots of a window on a day; drops an incomplete last slot. Throws `CalendarNotCovered`. */
export const listSlots = (directory: Directory, window: Window, day: string): Slot[] => {
  const length = window.appointments.slotMinutes * MS_PER_MINUTE;
  return openingsOn(directory, window, day).flatMap(({ from, to }) =>
    Array.from({ length: Math.floor((to.getTime() - from.getTime()) / length) }, (_, i) => ({
      from: new Date(from.getTime() + i * length).toISOString(),
      to: new Date(from.getTime() + (i + 1) * length).toISOString(),
    })),
  );
};
