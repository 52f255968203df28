import type { Bilingual } from '../bilingual.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { localDay } from '../time.ts';
import { type Directory, isOn } from './directory.ts';
import type { Window } from './model/place.ts';
import { isInService, openingsOn } from './openings.ts';

/** Whether a window is open at an instant: in service, on a working day, within its hours. Throws `CalendarNotCovered`. */
export const isWindowOpen = (directory: Directory, window: Window, at: Date): boolean =>
  openingsOn(directory, window, localDay(at, directory.district.timeZone)).some(
    ({ from, to }) => from <= at && at < to,
  );

/** Refuses unless a window is open at an instant; the refusal says why it is not. Throws `CalendarNotCovered`. */
export const checkOpen = (
  directory: Directory,
  window: Window,
  at: Date,
  path: readonly string[],
): Refusal[] =>
  isWindowOpen(directory, window, at)
    ? []
    : [refuseClosed(window, localDay(at, directory.district.timeZone), path)];

/** Refuses unless a window is in service on a day, at any hour. */
export const checkInService = (window: Window, day: string, path: readonly string[]): Refusal[] =>
  isInService(window, day) ? [] : [refuseClosed(window, day, path)];

/** Explains why a window is closed on a day: not yet open, gone, closed for some days, or outside its hours. */
export const refuseClosed = (window: Window, day: string, path: readonly string[]): Refusal => {
  const hours = window.hours.map(({ from, to }) => `${from}–${to}`);
  const otherwise = {
    zh: `开放时间为工作日 ${hours.join('、')}`,
    en: `its hours are ${hours.join(', ')} on working days`,
  };
  return refuse('WINDOW_CLOSED', path, whyOutOfService(window, day) ?? otherwise);
};

const whyOutOfService = (window: Window, day: string): Bilingual | undefined => {
  const { from, to, closures } = window;
  if (from !== null && day < from) return { zh: `自 ${from} 起开放`, en: `it opens on ${from}` };
  if (to !== null && to < day)
    return { zh: `已撤销，最后服务日为 ${to}`, en: `it closed for good; its last day was ${to}` };
  const closure = closures.find((one) => isOn(one, day));
  return (
    closure && {
      zh: `停办至 ${closure.to}（${closure.reason.zh}）`,
      en: `it is closed until ${closure.to} (${closure.reason.en})`,
    }
  );
};
