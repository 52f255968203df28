import { isDeepStrictEqual } from 'node:util';
import { listDaysToGiveBack, type ShutDay } from '../calendar/giveBackBookings.ts';
import { createDirectory, isOn } from '../registry/directory.ts';
import type { Posting } from '../registry/model/staff.ts';
import type { Preview } from '../registry/preview/createPreview.ts';

/** The windows that a change closes. */
export type ClosedWindows = {
  /** Those that it ends, and those that it closes for some days. */
  readonly all: ReadonlySet<string>;
  readonly forGood: readonly string[];
};

/** Finds the windows that a change closes, for good or for some days. */
export const findClosedWindows = ({ before, after, changes }: Preview): ClosedWindows => {
  const forGood = changes
    .filter(({ kind, change }) => kind === 'WINDOW' && (change === 'ENDED' || change === 'REMOVED'))
    .map(({ code }) => code);
  const known = new Map(before?.windows.windows.map((window) => [window.id, window.closures]) ?? []);
  const forDays = [...after.windows.values()].filter(({ id, closures }) => {
    const earlier = known.get(id);
    return earlier && closures.some((one) => !earlier.some((other) => isDeepStrictEqual(one, other)));
  });
  return { all: new Set([...forGood, ...forDays.map(({ id }) => id)]), forGood };
};

/** Lists the windows and days whose bookings a change makes the schedule give back. */
export const listClosedDays = ({ before, after }: Preview, now: Date): ShutDay[] => {
  const earlier = new Set(before ? listDaysToGiveBack(createDirectory(before), now).map(nameOf) : []);
  return listDaysToGiveBack(after, now).filter((one) => !earlier.has(nameOf(one)));
};

const nameOf = ({ window, day }: ShutDay): string => `${window}#${day}`;

/** Lists the people whose postings a change touches, or whose window it closes, in the order of the pack. */
export const listConcernedStaff = (
  { before, after, changes }: Preview,
  closed: ClosedWindows,
  today: string,
): string[] => {
  const touched = new Set(changes.flatMap(({ kind, code }) => (kind === 'POSTING' ? [code] : [])));
  const isConcerned = (one: Posting): boolean =>
    touched.has(one.id) ||
    (closed.all.has(one.desk) && (one.to === null || isOn({ ...one, from: null }, today)));
  const postings = [...(before?.staff?.postings ?? []), ...(after.pack.staff?.postings ?? [])];
  return [...new Set(postings.filter(isConcerned).map(({ subject }) => subject))];
};
