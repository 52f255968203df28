import { giveBackBookings } from '../calendar/giveBackBookings.ts';
import { recountCases } from '../calendar/recountCases.ts';
import type { createRecountRepository } from '../calendar/recountRepository.ts';
import { actOnSchedule } from '../case/clocks/actOnSchedule.ts';
import { changeCase } from '../case/clocks/changeCase.ts';
import type { Escalation } from '../case/escalation.ts';
import type { CaseHeader } from '../case/model.ts';
import type { createCaseRepository } from '../case/repository.ts';
import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import type { createEscalationRepository } from '../escalation/repository.ts';
import { listStepsReached } from '../escalation/rules.ts';
import { escalateOverdueHelp } from '../help/escalateHelp.ts';
import type { createHelpRepository } from '../help/repository.ts';
import type { createBookingRepository } from '../queue/bookings/bookingRepository.ts';
import type { createTaskRepository } from '../record/taskRepository.ts';
import { CalendarNotCovered, countPublishedDays } from '../registry/calendar.ts';
import { listDesks } from '../registry/desks.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import { countOpenWindows } from '../registry/openingHours.ts';
import type { createRegistry } from '../registry/registry.ts';
import { countStanding, isOverdue } from '../report/standing.ts';
import type { createStandingRepository } from '../report/standingRepository.ts';
import { escalateCase } from './escalateCase.ts';

/** The dependencies of a run. */
export type SupervisionServices = {
  readonly registry: ReturnType<typeof createRegistry>;
  readonly cases: ReturnType<typeof createCaseRepository>;
  readonly tasks: ReturnType<typeof createTaskRepository>;
  readonly help: ReturnType<typeof createHelpRepository>;
  readonly escalations: ReturnType<typeof createEscalationRepository>;
  readonly recounts: ReturnType<typeof createRecountRepository>;
  readonly standing: ReturnType<typeof createStandingRepository>;
  readonly bookings: ReturnType<typeof createBookingRepository>;
};

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
  /** Items that this run escalated. */
  readonly escalated: number;
  readonly helpEscalated: number;
  /** Cases whose limit this run counted anew. */
  readonly recounted: number;
  /** Bookings that this run gave back, because the district is shut on their day. */
  readonly givenBack: number;
  /** Cases on which this run acted because their time had come: reminded, resumed, ended, or asked for materials. */
  readonly woken: number;
  /** Days from today on, today included, for which an official calendar is published; at most 1,000. */
  readonly calendarDaysLeft: number;
  /** Windows that are open at the instant of the run. */
  readonly windowsOpen: number;
};

/** Escalates the overdue items of every district as of an instant, once per step. */
export const superviseDistricts = async (
  parts: SupervisionServices,
  now: Date,
): Promise<SupervisionResult[]> => {
  const found: SupervisionResult[] = [];
  for (const code of await parts.registry.repository.districts()) {
    const directory = await parts.registry.find(code);
    if (directory) found.push(await superviseDistrict(parts, directory, now));
  }
  return found;
};

const superviseDistrict = async (
  parts: SupervisionServices,
  directory: Directory,
  now: Date,
): Promise<SupervisionResult> => {
  const { code } = directory.district;
  const recounted = await recountCases(parts, directory, now);
  const givenBack = await giveBackBookings(parts.bookings, directory, now);
  const known = await parts.escalations.all(code);
  const open = await parts.cases.listOpen(code);
  const standing = countStanding(open, now);
  await parts.standing.save(code, standing);
  const running = open.filter((one) => isOverdue(one, now));
  const woken = await wakeStopped(parts, directory, open, now);
  // skips cases already escalated to their current step
  const due = running.filter(
    ({ number, dueAt = '' }) => known.get(number)?.step !== listStepsReached(directory, dueAt, now).at(-1),
  );
  const unanswered = await unansweredRatings(parts, directory, now);
  const numbers = [...due.map(({ number }) => number), ...unanswered];
  const done = await mapInTurn(numbers, (number) => escalateCase(parts.cases, directory, number, now));
  const raised = await raiseHelp(parts, directory, now);
  return {
    district: code,
    ...standing.all,
    overdueRatings: unanswered.length,
    overdueHelp: new Set([...lateHelp(known), ...raised]).size,
    escalated: done.filter(Boolean).length,
    helpEscalated: raised.length,
    recounted,
    givenBack,
    woken,
    calendarDaysLeft: countPublishedDays(directory, todayIn(directory, now)),
    windowsOpen: countOpenWindows(directory, now),
  };
};

/** Acts on the cases whose time has come: a clock that stands still, or materials that did not follow. Returns how many. */
const wakeStopped = async (
  { cases, tasks }: SupervisionServices,
  directory: Directory,
  open: readonly CaseHeader[],
  now: Date,
): Promise<number> => {
  const due = await tasks.listDueBy({ of: 'SCHEDULED', district: directory.district.code }, now);
  // stopped before 0.3.0, without a task: found once their limit would have passed
  const late = open.filter(({ dueAt = '' }) => dueAt <= now.toISOString());
  const without = late.filter(({ clock }) => clock.stopped && clock.stopped.endsAt === undefined);
  const numbers = [...due, ...without.map(({ number }) => number)];
  const done = await mapInTurn(numbers, (number) =>
    changeCase(cases, number, (seen) => actOnSchedule(directory, seen, now)),
  );
  return done.filter(Boolean).length;
};

// escalated and still unanswered requests are in the index of overdue items
const lateHelp = (known: ReadonlyMap<string, Escalation>): string[] =>
  [...known].flatMap(([number, { of }]) => (of === 'HELP' ? [number] : []));

/** Lists the numbers of cases with an overdue answer to a bad rating or an appeal. */
const unansweredRatings = async (
  { tasks }: SupervisionServices,
  directory: Directory,
  now: Date,
): Promise<string[]> => {
  const appeals = { of: 'APPEAL', district: directory.district.code } as const;
  const found = await mapInTurn(listDesks(directory), (desk) => tasks.listDueBy({ of: 'RATING', desk }, now));
  return [...found.flat(), ...(await tasks.listDueBy(appeals, now))];
};

// outside the calendar no help request is escalated; the cases of the district still are
const raiseHelp = (parts: SupervisionServices, directory: Directory, now: Date): Promise<string[]> =>
  escalateOverdueHelp(parts, directory, now).then(
    (raised) => raised.map(({ number }) => number),
    (error: unknown) => {
      if (error instanceof CalendarNotCovered) return [];
      throw error;
    },
  );
