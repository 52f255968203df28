import { localDay } from '../time.ts';
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

/** The desk that a rating is about and that answers a bad one: the owner's window, or who refused what nobody had accepted. */
export const ratedDesk = ({ owner, events }: Case): string | undefined =>
  owner?.window ?? events.find((event) => event.type === 'REJECTED')?.desk;

/** The desk that settled a case; undefined before. */
export const settlingDesk = ({ events }: Case): string | undefined =>
  events.find((event) => event.type === 'COMPLETED')?.desk;

/** 即办: settled by the accepting window itself, on the day of acceptance in the district's time zone. */
export const isOnTheSpot = (
  accepted: { readonly window: string; readonly at: string },
  settled: { readonly desk: string; readonly at: string },
  timeZone: string,
): boolean =>
  accepted.window === settled.desk &&
  localDay(new Date(accepted.at), timeZone) === localDay(new Date(settled.at), timeZone);
