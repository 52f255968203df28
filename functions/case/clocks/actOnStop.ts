import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { Case } from '../model.ts';
import { closeCase } from '../settlement.ts';
import { countCorrectionLimit } from './correctionLimit.ts';
import { resumeSuspended, type StoppedClock, stopClock } from './stopClock.ts';
import { createSystemBase, recordActs } from './systemAct.ts';

/**
 * Decides what the schedule does to a case whose clock stands still: it resumes a suspended one after its last day,
 * reminds the applicant of a correction, and ends a case whose correction is not supplied in time. Returns undefined:
 * nothing yet.
 */
export const actOnStop = (directory: Directory, seen: Case, now: Date): Case | undefined => {
  const { stopped } = seen.clock;
  if (!stopped) return undefined;
  const { endsAt, remindAt } = stopped;
  if (endsAt === undefined) return setLimit(directory, seen, stopped, now);
  if (isPast(endsAt, now))
    return stopped.suspension ? resume(directory, seen, now) : lapse(directory, seen, endsAt, now);
  return remindAt !== undefined && isPast(remindAt, now)
    ? remind(directory, seen, { ...stopped, endsAt }, now)
    : undefined;
};

const isPast = (instant: string, now: Date): boolean => Date.parse(instant) <= now.getTime();

// stopped before corrections had a limit (0.3.0): the applicant gets the whole of it, and a notice
const setLimit = (directory: Directory, seen: Case, stopped: StoppedClock, now: Date): Case => {
  const base = createSystemBase(directory, seen, now);
  const days = matterVersion(directory, seen.matter, seen.matterVersion)?.correctionDays;
  if (days === undefined) throw new Error('a case without its rule');
  const limit = countCorrectionLimit(directory, days, base.day);
  const act = {
    type: 'CORRECTION_REMINDED',
    ...base,
    key: `limit-${seen.version}`,
    dueAt: limit.endsAt,
  } as const;
  return recordActs(seen, stopClock(seen, { ...stopped, ...limit }), [act]);
};

const remind = (
  directory: Directory,
  seen: Case,
  { remindAt: _reminded, ...stopped }: StoppedClock & { readonly endsAt: string },
  now: Date,
): Case => {
  const base = createSystemBase(directory, seen, now);
  const key = `remind-${seen.version}`;
  return recordActs(seen, stopClock(seen, stopped), [
    { type: 'CORRECTION_REMINDED', ...base, key, dueAt: stopped.endsAt },
  ]);
};

// however late the schedule runs, the clock goes on after the last day of the suspension
const resume = (directory: Directory, seen: Case, now: Date): Case => {
  const base = createSystemBase(directory, seen, now);
  const after = resumeSuspended(directory, seen, base.day);
  const key = `resume-${seen.version}`;
  return recordActs(seen, after, [{ type: 'RESUMED', ...base, key, dueAt: after.dueAt }]);
};

/** Ends a case: neither granted nor refused, neither in time nor late. */
const lapse = (directory: Directory, seen: Case, dueAt: string, now: Date): Case => {
  const base = createSystemBase(directory, seen, now);
  const key = `lapse-${seen.version}`;
  return recordActs(seen, { ...closeCase(seen), status: 'LAPSED' }, [
    { type: 'CORRECTION_LAPSED', ...base, key, dueAt },
  ]);
};
