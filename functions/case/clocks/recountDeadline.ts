import type { Directory } from '../../registry/directory.ts';
import { startClock } from '../clock.ts';
import type { Case, CaseClock, CaseHeader } from '../model.ts';
import { countCorrectionLimit } from './correctionLimit.ts';
import { stopClock } from './stopClock.ts';
import { createSystemBase, recordActs } from './systemAct.ts';

/** A limit, of a case or of the correction that it waits for, that the calendar in force ends otherwise than it was counted. */
export type Recount = {
  readonly clock: CaseClock;
  readonly of: 'CASE' | 'CORRECTION';
  /** The end of the limit before and now. */
  readonly before: string;
  readonly dueAt: string;
};

/**
 * Counts the limit of a case anew by the calendar in force, or that of its correction while it waits for one. Returns
 * undefined: nothing to change, because the case is closed or the count stands.
 */
export const recountDeadline = (
  directory: Directory,
  seen: Pick<CaseHeader, 'desk' | 'dueAt' | 'clock'>,
): Recount | undefined => {
  if (seen.desk === undefined) return undefined;
  return seen.clock.stopped ? recountCorrection(directory, seen.clock) : recountLimit(directory, seen);
};

const recountLimit = (
  directory: Directory,
  { dueAt, clock }: Pick<CaseHeader, 'dueAt' | 'clock'>,
): Recount | undefined => {
  if (dueAt === undefined || !clock.counted) return undefined;
  const { after, days, provisional } = clock.counted;
  // a limit of 0 days ends on the day itself, unless the district turns out to be shut
  const start = days === 0 ? firstOpenDay(directory, after) : after;
  const anew = startClock(directory, clock.limit, start, days);
  const stands = anew.dueAt === dueAt && anew.clock.counted?.provisional === provisional;
  return stands ? undefined : { ...anew, of: 'CASE', before: dueAt };
};

const recountCorrection = (directory: Directory, { limit, stopped }: CaseClock): Recount | undefined => {
  if (stopped?.endsAt === undefined || !stopped.counted) return undefined;
  const { endsAt: before, counted, remindAt } = stopped;
  const anew = countCorrectionLimit(directory, counted.days, counted.after);
  if (anew.endsAt === before && anew.counted.provisional === counted.provisional) return undefined;
  const { remindAt: reminded, ...end } = anew;
  return {
    // who was reminded is told of the new day by this act
    clock: { limit, stopped: { ...stopped, ...end, ...(remindAt !== undefined && { remindAt: reminded }) } },
    of: 'CORRECTION',
    before,
    dueAt: anew.endsAt,
  };
};

const firstOpenDay = ({ calendar, pack }: Directory, day: string): string => {
  const isShut = pack.calendar.closures?.some((closure) => closure.day === day);
  return isShut ? calendar.lastDayOf({ value: 1, unit: 'WORKING_DAY' }, day) : day;
};

/** Moves the end of a limit as an act of the schedule, on record. */
export const moveDeadline = (directory: Directory, seen: Case, recount: Recount, now: Date): Case => {
  const { of, before, dueAt } = recount;
  const act = {
    type: 'DEADLINE_RECOUNTED',
    ...createSystemBase(directory, seen, now),
    key: `recount-${seen.version}`,
    ...(of === 'CORRECTION' && { of }),
    before,
    dueAt,
  } as const;
  return recordActs(seen, withRecount(seen, recount, now), [act]);
};

// a case that is no longer overdue is not escalated
const withRecount = ({ escalation, ...seen }: Case, { clock, dueAt }: Recount, now: Date): Case => {
  if (clock.stopped) return stopClock({ ...seen, ...(escalation && { escalation }) }, clock.stopped);
  const isLate = Date.parse(dueAt) <= now.getTime();
  return { ...seen, ...(escalation && isLate && { escalation }), clock, dueAt };
};
