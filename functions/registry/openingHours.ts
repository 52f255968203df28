import type { Bilingual } from '../bilingual.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { localDay } from '../time.ts';
import { wordDay } from '../timeWords.ts';
import { type Directory, isOn } from './directory.ts';
import type { Window } from './model/place.ts';
import { isInService, openingsOn } from './openings.ts';

/** Whether a window is open at an instant: in service, on a working day, within its hours. Throws `CalendarNotCovered`. */
export const isWindowOpen = (directory: Directory, window: Window, at: Date): boolean =>
  openingsOn(directory, window, localDay(at, directory.district.timeZone)).some(
    ({ from, to }) => from <= at && at < to,
  );

/** Counts the windows of a district that are open at an instant; none on a day without a calendar. */
export const countOpenWindows = (directory: Directory, at: Date): number => {
  const day = localDay(at, directory.district.timeZone);
  if (directory.calendar.firstUncovered(day, day) !== undefined) return 0;
  return [...directory.windows.values()].filter((window) => isWindowOpen(directory, window, at)).length;
};

const MS_PER_MINUTE = 60_000;

/** Whether a window serves at an instant: open, or in the district's grace time after closing. Throws `CalendarNotCovered`. */
export const isServing = (directory: Directory, window: Window, at: Date): boolean => {
  const { timeZone, closingGraceMinutes } = directory.district;
  const grace = closingGraceMinutes * MS_PER_MINUTE;
  return openingsOn(directory, window, localDay(at, timeZone)).some(
    ({ from, to }) => from <= at && at.getTime() < to.getTime() + grace,
  );
};

/** Refuses unless a window serves at an instant; the refusal says why it does not. Throws `CalendarNotCovered`. */
export const checkServing = (
  directory: Directory,
  window: Window,
  at: Date,
  path: readonly string[],
): Refusal[] =>
  isServing(directory, window, at)
    ? []
    : [refuseClosed(directory, window, localDay(at, directory.district.timeZone), path)];

/** Refuses unless a window exists on a day, open or not: its clerk may be on a visit. */
export const checkExists = (
  directory: Directory,
  window: Window,
  day: string,
  path: readonly string[],
): Refusal[] => (isOn(window, day) ? [] : [refuseClosed(directory, window, day, path)]);

/** Refuses unless a window is in service on a day, which may be a day off, and the district is not shut. */
export const checkInService = (
  directory: Directory,
  window: Window,
  day: string,
  path: readonly string[],
): Refusal[] =>
  isInService(window, day) && !whyShut(directory, day) ? [] : [refuseClosed(directory, window, day, path)];

/** Refuses unless a window opens on a day, at any hour. Throws `CalendarNotCovered`. */
export const checkOpens = (
  directory: Directory,
  window: Window,
  day: string,
  path: readonly string[],
): Refusal[] =>
  openingsOn(directory, window, day).length > 0 ? [] : [refuseClosed(directory, window, day, path)];

/**
 * Explains why a window is closed on a day: not yet open, gone, closed for some days, shut with the whole district, or
 * outside its hours.
 */
export const refuseClosed = (
  directory: Directory,
  window: Window,
  day: string,
  path: readonly string[],
): Refusal => {
  const hours = window.hours.map(({ from, to }) => `${from}–${to}`);
  const otherwise = {
    zh: `开放时间为工作日 ${hours.join('、')}`,
    en: `its hours are ${hours.join(', ')} on working days`,
  };
  return refuse('WINDOW_CLOSED', path, whyOutOfService(window, day) ?? whyShut(directory, day) ?? otherwise);
};

const whyShut = ({ pack }: Directory, day: string): Bilingual | undefined => {
  const closure = pack.calendar.closures?.find((one) => one.day === day);
  return (
    closure && {
      zh: `全区当日停办（${closure.reason.zh}）`,
      en: `the whole district is shut on that day (${closure.reason.en})`,
    }
  );
};

const whyOutOfService = (window: Window, day: string): Bilingual | undefined => {
  const { from, to, closures } = window;
  if (from !== null && day < from) return sayDay(from, (zh, en) => [`自${zh}起开放`, `it opens on ${en}`]);
  if (to !== null && to < day)
    return sayDay(to, (zh, en) => [
      `已撤销，最后服务日为${zh}`,
      `it closed for good; its last day was ${en}`,
    ]);
  const closure = closures.find((one) => isOn(one, day));
  return (
    closure &&
    sayDay(closure.to, (zh, en) => [
      `停办至${zh}（${closure.reason.zh}）`,
      `it is closed until ${en} (${closure.reason.en})`,
    ])
  );
};

const sayDay = (day: string, say: (zh: string, en: string) => readonly [string, string]): Bilingual => {
  const words = wordDay(day);
  const [zh, en] = say(words.zh, words.en);
  return { zh, en };
};
