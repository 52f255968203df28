import type { Directory } from '../../registry/directory.ts';
import { countDaysLeft, resumeClock, startClock, toDueDay } from '../clock.ts';
import type { Case, CaseClock } from '../model.ts';
import { withSchedule } from './schedule.ts';

/** A clock that does not run, and why. */
export type StoppedClock = NonNullable<CaseClock['stopped']>;

/** Stops the clock of a case, or changes its stop. */
export const stopClock = (seen: Case, stopped: StoppedClock): Case =>
  withSchedule({ ...seen, clock: { limit: seen.clock.limit, stopped } });

/** Lets the clock of a case go on after a day, with the days that were left. */
export const goOn = (directory: Directory, seen: Case, day: string): Case & { readonly dueAt: string } =>
  withSchedule({ ...seen, ...resumeClock(directory, seen.clock, day) });

/** Lets the clock of a case go on after a day, with so many days left. */
export const goOnWith = (directory: Directory, seen: Case, day: string, left: number): Case =>
  withSchedule({ ...seen, ...startClock(directory, seen.clock.limit, day, left) });

/** Counts the days of the limit of a case that are left after a day. Throws: it has no clock that runs. */
export const countLeft = ({ calendar, district }: Directory, { clock, dueAt }: Case, day: string): number => {
  if (dueAt === undefined || clock.stopped) throw new Error('a case without a running clock');
  return countDaysLeft(calendar, clock.limit.unit, day, toDueDay(dueAt, district.timeZone));
};

/** Lets a suspended case go on: the time until a day, at most until the last one of its suspension, does not count. */
export const resumeSuspended = (
  directory: Directory,
  seen: Case,
  day: string,
): Case & { readonly dueAt: string } => {
  const { stopped } = seen.clock;
  if (stopped?.endsAt === undefined) throw new Error('a case that is not suspended');
  const lastDay = toDueDay(stopped.endsAt, directory.district.timeZone);
  return { ...goOn(directory, seen, day < lastDay ? day : lastDay), status: stopped.resumesAs };
};
