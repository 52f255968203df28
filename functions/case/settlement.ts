import { localDay } from '../time.ts';
import type { CaseEvent } from './events.ts';
import type { Case, CaseStatus } from './model.ts';

/** Closes a case: removes desk, claim, open opinions, escalation and tasks, and ends its clock. It leaves the desk index. */
export const closeCase = ({
  desk: _desk,
  claimedBy: _claimedBy,
  opinions: _opinions,
  escalation: _escalation,
  task: _task,
  taskDue: _taskDue,
  heldTask: _heldTask,
  ...kept
}: Case): Omit<Case, 'desk' | 'claimedBy' | 'opinions' | 'escalation' | 'task' | 'taskDue' | 'heldTask'> => ({
  ...kept,
  clock: { limit: kept.clock.limit },
});

/** Closes a case by a desk's decision, which can be undone. A rating of the decision before is pending again. */
export const closeByDecision = (seen: Case): Case => {
  const { status, desk, claimedBy, clock, heldTask } = seen;
  if (!desk) throw new Error('an open case without a desk');
  return {
    ...closeCase(seen),
    ...heldTask,
    reopens: { status, desk, ...(claimedBy && { claimedBy }), clock },
  };
};

const DECISIONS = ['COMPLETED', 'REJECTED', 'MARKED_DUPLICATE', 'CERTIFICATE_REVOKED'] as const;
type Decision = Extract<CaseEvent, { type: (typeof DECISIONS)[number] }>;

const isDecision = (event: CaseEvent): event is Decision => DECISIONS.some((type) => type === event.type);

/** Finds the last decision of a desk that was not undone. */
export const findLastDecision = ({ events }: Pick<Case, 'events'>): Decision | undefined => {
  const standing: Decision[] = [];
  for (const event of events) {
    if (event.type === 'DECISION_UNDONE') standing.pop();
    if (isDecision(event)) standing.push(event);
  }
  return standing.at(-1);
};

/** Finds the status to which undoing the last decision leads. Undefined: it cannot be undone. */
export const findReopenedStatus = (seen: Case): CaseStatus | undefined => {
  if (seen.sealed === undefined) return undefined;
  return findLastDecision(seen)?.type === 'CERTIFICATE_REVOKED' ? 'COMPLETED' : seen.reopens?.status;
};

/** Finds the desk that a rating is about: the owner's window, else the desk that rejected the case. */
export const findRatedDesk = ({ owner, events }: Case): string | undefined =>
  owner?.window ?? events.findLast((event) => event.type === 'REJECTED')?.desk;

/** Finds the desk that settled a case. Returns undefined: not settled, or undone. */
export const findSettlingDesk = ({ status, events }: Case): string | undefined =>
  status === 'COMPLETED' ? events.findLast((event) => event.type === 'COMPLETED')?.desk : undefined;

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
