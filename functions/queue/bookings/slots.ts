import { type Refusal, refuse } from '../../refusal/refusal.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Window } from '../../registry/model/place.ts';
import { checkInService } from '../../registry/openingHours.ts';
import { openingsOn } from '../../registry/openings.ts';
import { addDays } from '../../time.ts';
import type { QueueLocation } from '../queueLocation.ts';

/** The number of days ahead that can be booked. */
export const MOST_DAYS_AHEAD = 30;

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

/** Finds the slot that begins at an instant and can be booked now. Undefined: none. */
export const findSlot = (place: QueueLocation, day: string, from: Date, now: Date): Slot | undefined => {
  if (from <= now || day > addDays(place.today, MOST_DAYS_AHEAD)) return undefined;
  if (place.window.appointments.seats === 0) return undefined;
  return listSlots(place.directory, place.window, day).find((one) => one.from === from.toISOString());
};

const OF_A_SLOT = {
  zh: '须为可预约时段的开始时间',
  en: 'it must be the start of a slot that can be booked',
};

/** Explains why no slot can be booked at an instant of a day. */
export const explainNoSlot = (
  { directory, window }: QueueLocation,
  day: string,
  path: readonly string[],
): readonly Refusal[] => {
  const closed = checkInService(directory, window, day, ['input', 'window']);
  return closed.length > 0 ? closed : [refuse('INVALID_INPUT', path, OF_A_SLOT)];
};
