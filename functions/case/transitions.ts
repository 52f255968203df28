import type { CaseStatus } from './model.ts';

/** What can be done to a case. */
export type CaseAction = 'accept' | 'forward' | 'complete';

/** Every status of a case's life and what each act makes of it; null where the act is not allowed. Total by type. */
export const transitions = {
  SUBMITTED: { accept: 'ACCEPTED', forward: null, complete: null },
  ACCEPTED: { accept: null, forward: 'IN_REVIEW', complete: 'COMPLETED' },
  IN_REVIEW: { accept: null, forward: 'IN_REVIEW', complete: 'COMPLETED' },
  COMPLETED: { accept: null, forward: null, complete: null },
} as const satisfies Record<CaseStatus, Record<CaseAction, CaseStatus | null>>;

/** The status after an act; null when the status does not allow it. */
export const after = (status: CaseStatus, action: CaseAction): CaseStatus | null =>
  transitions[status][action];
