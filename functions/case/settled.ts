import type { Case } from './model.ts';

/** A case that no desk has any more and no clock runs for; it leaves the desk index. */
export const closed = ({
  desk: _desk,
  claimedBy: _claimedBy,
  escalation: _escalation,
  ...kept
}: Case): Omit<Case, 'desk' | 'claimedBy' | 'escalation'> => ({
  ...kept,
  clock: { limit: kept.clock.limit },
});

/** The desk that settled a case; undefined before. */
export const settlingDesk = ({ events }: Case): string | undefined =>
  events.find((event) => event.type === 'COMPLETED')?.desk;
