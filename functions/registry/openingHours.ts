import { localDay, localTime } from '../time.ts';
import { type Directory, isOn } from './directory.ts';
import type { Window } from './model.ts';

/** Whether a window is open at an instant: in service, a working day, within its hours. Throws `CalendarNotCovered`. */
export const isWindowOpen = (directory: Directory, window: Window, at: Date): boolean => {
  const { timeZone } = directory.district;
  const day = localDay(at, timeZone);
  const time = localTime(at, timeZone);
  return (
    isOn(window, day) &&
    directory.calendar.isWorkday(day) &&
    window.hours.some(({ from, to }) => from <= time && time < to)
  );
};

/** A window's hours in words: `08:30–12:00, 14:30–17:30`. */
export const hoursInWords = (window: Window): string =>
  window.hours.map(({ from, to }) => `${from}–${to}`).join(', ');
