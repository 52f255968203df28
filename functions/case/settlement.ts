import { localDay } from '../time.ts';
import type { Case } from './model.ts';

/** Closes a case: removes desk, claim, escalation and task, and ends its clock. It leaves the desk index. */
export const closeCase = ({
  desk: _desk,
  claimedBy: _claimedBy,
  escalation: _escalation,
  task: _task,
  taskDue: _taskDue,
  ...kept
}: Case): Omit<Case, 'desk' | 'claimedBy' | 'escalation' | 'task' | 'taskDue'> => ({
  ...kept,
  clock: { limit: kept.clock.limit },
});

/** Finds the desk that a rating is about: the owner's window, else the desk that rejected the case. */
export const findRatedDesk = ({ owner, events }: Case): string | undefined =>
  owner?.window ?? events.find((event) => event.type === 'REJECTED')?.desk;

/** Finds the desk that settled a case. Returns undefined: not settled. */
export const findSettlingDesk = ({ events }: Case): string | undefined =>
  events.find((event) => event.type === 'COMPLETED')?.desk;

/**
 * Whether a case was settled on the spot (即办): by the accepting window, on the day of acceptance. Never one that was
 * taken on paper, because nobody can tell how long the applicant waited.
 */
export const isOnTheSpot = (
  accepted: { readonly window: string; readonly at: string; readonly receivedAt?: string | undefined },
  settled: { readonly desk: string; readonly at: string },
  timeZone: string,
): boolean =>
  accepted.receivedAt === undefined &&
  accepted.window === settled.desk &&
  localDay(new Date(accepted.at), timeZone) === localDay(new Date(settled.at), timeZone);
