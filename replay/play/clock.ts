import { TZDate } from '@date-fns/tz';
import type { WorkloadRow } from '../workload/row.ts';

const MS_PER_MINUTE = 60_000;
const SUBMITTED_MINUTES_BEFORE = 20;

/** Returns the instant of a row's wall-clock time in its district. */
export const acceptedAt = ({ date, time }: WorkloadRow, timeZone: string): Date => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, day, hour, minute, second, timeZone).getTime());
};

/** Returns when a case accepted at `at` was filed online: earlier that day. */
export const submittedAt = (at: Date): Date => minutesAfter(at, -SUBMITTED_MINUTES_BEFORE);

const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MS_PER_MINUTE);
