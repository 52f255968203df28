import type { Directory } from '../../registry/directory.ts';
import { instantOf } from '../../time.ts';
import { computeLastDay, startClock, toDueDay } from '../clock.ts';
import type { StoppedClock } from './stopClock.ts';

/** Working days before the end of a correction's limit on which the applicant is reminded, and when on that day. */
const REMINDED_BEFORE = 3;
const REMINDED_AT = '09:00';

/** The end of the time for a correction, how it was counted, and when the applicant is reminded of it. */
export type CorrectionLimit = {
  readonly endsAt: string;
  readonly counted: NonNullable<StoppedClock['counted']>;
  readonly remindAt: string;
};

/** Counts the working days in which a correction must be supplied, from a day on. */
export const countCorrectionLimit = (directory: Directory, days: number, day: string): CorrectionLimit => {
  const { clock, dueAt } = startClock(directory, { value: days, unit: 'WORKING_DAY' }, day, days);
  if (!clock.counted) throw new Error('a limit that was not counted');
  const { timeZone } = directory.district;
  const before = Math.min(REMINDED_BEFORE, days - 1);
  const reminded = computeLastDay(directory.calendar, 'WORKING_DAY', toDueDay(dueAt, timeZone), -before);
  return {
    endsAt: dueAt,
    counted: clock.counted,
    remindAt: instantOf(reminded, REMINDED_AT, timeZone).toISOString(),
  };
};
