import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { MatterVersion } from '../../registry/model/matter.ts';
import type { Case } from '../model.ts';
import { closeCase } from '../settlement.ts';
import { countCorrectionLimit } from './correctionLimit.ts';
import { keepPromise } from './promise.ts';
import { countLeft, resumeSuspended, type StoppedClock, stopClock } from './stopClock.ts';
import { createSystemBase, recordActs } from './systemAct.ts';

/**
 * Decides what the schedule does to a case: it asks for promised materials that did not follow, resumes a suspended case
 * after its last day, reminds the applicant of a correction, and ends a case whose correction is not supplied in time.
 * Returns undefined: nothing yet.
 */
export const actOnSchedule = (directory: Directory, seen: Case, now: Date): Case | undefined => {
  const { stopped } = seen.clock;
  if (!stopped) return askForPromised(directory, seen, now);
  const { endsAt, remindAt } = stopped;
  if (endsAt === undefined) return setLimit(directory, seen, stopped, now);
  if (isPast(endsAt, now))
    return stopped.suspension ? resume(directory, seen, now) : lapse(directory, seen, endsAt, now);
  return remindAt !== undefined && isPast(remindAt, now)
    ? remind(directory, seen, { ...stopped, endsAt }, now)
    : undefined;
};

const FOLLOW = '承诺后补的材料未在期限内补交（promised materials did not follow）';

// a promise that is not kept becomes a correction, with its time and its end
const askForPromised = (directory: Directory, seen: Case, now: Date): Case | undefined => {
  const { promised, desk, status } = seen;
  if (!promised || desk === undefined || !isPast(promised.endsAt, now)) return undefined;
  if (status !== 'ACCEPTED' && status !== 'IN_REVIEW') return undefined;
  const base = createSystemBase(directory, seen, now);
  const limit = countCorrectionLimit(directory, getRule(directory, seen).correctionDays, base.day);
  const { materials } = promised;
  const asked = { reason: FOLLOW, materials, left: countLeft(directory, seen, base.day) };
  const stopped = stopClock(keepPromise(seen, materials), {
    since: base.at,
    resumesAs: status,
    ...asked,
    ...limit,
  });
  const key = `promise-${seen.version}`;
  return recordActs(seen, { ...stopped, status: 'CORRECTION' }, [
    { type: 'CORRECTION_REQUESTED', ...base, key, desk, ...asked, dueAt: limit.endsAt },
  ]);
};

const getRule = (directory: Directory, { matter, matterVersion: version }: Case): MatterVersion => {
  const rule = matterVersion(directory, matter, version);
  if (!rule) throw new Error('a case without its rule');
  return rule;
};

const isPast = (instant: string, now: Date): boolean => Date.parse(instant) <= now.getTime();

// stopped before corrections had a limit (0.3.0): the applicant gets the whole of it, and a notice
const setLimit = (directory: Directory, seen: Case, stopped: StoppedClock, now: Date): Case => {
  const base = createSystemBase(directory, seen, now);
  const limit = countCorrectionLimit(directory, getRule(directory, seen).correctionDays, base.day);
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
