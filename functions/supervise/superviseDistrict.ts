import { giveBackBookings } from '../calendar/giveBackBookings.ts';
import { recountCases } from '../calendar/recountCases.ts';
import { actOnSchedule } from '../case/clocks/actOnSchedule.ts';
import { changeCase } from '../case/clocks/changeCase.ts';
import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import { escalateOverdueHelp } from '../help/escalateHelp.ts';
import { CalendarNotCovered, countPublishedDays } from '../registry/calendar.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import { countOpenWindows } from '../registry/openingHours.ts';
import { countStanding } from '../report/standing.ts';
import { escalateCase } from './escalateCase.ts';
import { sortPending } from './pending.ts';
import { removeFiles } from './removeFiles.ts';
import type { SupervisionServices } from './services.ts';

/** The result of a run in a district: counts only. */
export type SupervisionResult = {
  readonly district: string;
  /** Cases that are filed and neither settled nor withdrawn. */
  readonly open: number;
  /** Open cases past their limit, without those whose clock is stopped. */
  readonly overdueOpen: number;
  /** Bad ratings and appeals past the limit for their answer. */
  readonly overdueRatings: number;
  /** Help requests past their deadline and still unanswered. */
  readonly overdueHelp: number;
  /** Opinions that a desk owes another past their day. */
  readonly overdueOpinions: number;
  /** Items that this run escalated. */
  readonly escalated: number;
  readonly helpEscalated: number;
  /** Overdue items that the next run escalates: a run makes a bounded number of acts. */
  readonly left: number;
  /** Cases whose limit this run counted anew. */
  readonly recounted: number;
  /** Bookings that this run gave back, because the district is shut on their day. */
  readonly givenBack: number;
  /** Cases on which this run acted because their time had come: reminded, resumed, ended, or asked for materials. */
  readonly woken: number;
  /** Files that this run removed: no case named them in time, or their case was erased. */
  readonly filesRemoved: number;
  /** Days from today on, today included, for which an official calendar is published; at most 1,000. */
  readonly calendarDaysLeft: number;
  /** Windows that are open at the instant of the run. */
  readonly windowsOpen: number;
};

/** Acts of one kind in one run; what is left is the next run's, a quarter of an hour later. */
const MOST_ACTS = 5_000;

/**
 * Escalates the overdue items of a district as of an instant, once per step. With nothing due: the registry's pointer,
 * the calendar of the last recount, one Query of what is pending, one of files to remove, and one write of what was counted.
 */
export const superviseDistrict = async (
  parts: Omit<SupervisionServices, 'registry'>,
  directory: Directory,
  now: Date,
): Promise<SupervisionResult> => {
  const { code } = directory.district;
  const recounted = await recountCases(parts, directory, now);
  const givenBack = await giveBackBookings(parts.bookings, directory, now);
  const filesRemoved = await removeFiles(parts, code, now);
  const work = sortPending(directory, await parts.pending.list(code), now);
  const standing = countStanding(work.open, now);
  const woken = await act(work.woken, (number) =>
    changeCase(parts.cases, number, (seen) => actOnSchedule(directory, seen, now)),
  );
  const escalated = await act(work.escalated, (number) => escalateCase(parts.cases, directory, number, now));
  const raised = await raiseHelp(parts, directory, work.help.slice(0, MOST_ACTS), now);
  const figures = {
    overdueRatings: work.overdueRatings,
    overdueOpinions: work.overdueOpinions,
    overdueHelp: new Set([...work.lateHelp, ...raised]).size,
    calendarDaysLeft: countPublishedDays(directory, todayIn(directory, now)),
    windowsOpen: countOpenWindows(directory, now),
  };
  // last: a run that is cut off leaves no figures that look fresh
  await parts.standing.save(code, { ...standing, figures });
  return {
    district: code,
    ...standing.all,
    ...figures,
    escalated,
    helpEscalated: raised.length,
    left: [work.woken, work.escalated, work.help].reduce((sum, { length }) => sum + excess(length), 0),
    recounted,
    givenBack,
    woken,
    filesRemoved,
  };
};

const excess = (length: number): number => Math.max(0, length - MOST_ACTS);

const act = async (
  numbers: readonly string[],
  change: (number: string) => Promise<boolean>,
): Promise<number> => (await mapInTurn(numbers.slice(0, MOST_ACTS), change)).filter(Boolean).length;

// outside the calendar no help request is escalated; the cases of the district still are
const raiseHelp = (
  parts: Pick<SupervisionServices, 'help'>,
  directory: Directory,
  numbers: readonly string[],
  now: Date,
): Promise<string[]> =>
  escalateOverdueHelp(parts, directory, numbers, now).then(
    (raised) => raised.map(({ number }) => number),
    (error: unknown) => {
      if (error instanceof CalendarNotCovered) return [];
      throw error;
    },
  );
