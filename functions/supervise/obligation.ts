import type { EscalationKind } from '../case/escalation.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import { deriveRatingStep } from '../case/ratingSteps.ts';
import { findRatedDesk } from '../case/settlement.ts';

/** What a desk owes on a case by a deadline. */
export type Obligation = {
  readonly of: Extract<EscalationKind, 'CASE' | 'RATING'>;
  readonly dueAt: string;
  readonly desk: string;
  /** The events since the obligation began; each step is escalated once among them. */
  readonly since: readonly CaseEvent[];
};

/** Finds what is owed on a case by a deadline: its settlement, or an answer to a bad rating or appeal. */
export const findObligation = (seen: Case): Obligation | undefined => {
  const { desk, dueAt, clock, events, task, taskDue } = seen;
  // a closed case has no desk; a stopped clock waits for the applicant
  if (desk !== undefined && dueAt !== undefined)
    return clock.stopped ? undefined : { of: 'CASE', dueAt, desk, since: events };
  const isOwed = ['TO_ANSWER', 'APPEALED'].includes(deriveRatingStep(events));
  if (!isOwed || task === undefined || taskDue === undefined) return undefined;
  const asked = events.findLastIndex(({ type }) => type === 'RATED' || type === 'RATING_APPEALED');
  return {
    of: 'RATING',
    dueAt: taskDue,
    desk: findRatedDesk(seen) ?? seen.village,
    since: events.slice(asked),
  };
};
