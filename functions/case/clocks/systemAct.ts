import { appendActs } from '../../record/eventChain.ts';
import { resolveMoment } from '../../record/moment.ts';
import type { Directory } from '../../registry/directory.ts';
import { localDay } from '../../time.ts';
import type { CaseAct } from '../events.ts';
import type { Case } from '../model.ts';

/** The recorded fields of an act of the schedule, without its key. */
type SystemBase = Pick<CaseAct, 'at' | 'day' | 'actor' | 'payload'> & { readonly role: 'SYSTEM' };

/** Returns the recorded fields of an act of the schedule on a case. */
export const createSystemBase = ({ district }: Directory, seen: Case, now: Date): SystemBase => {
  const moment = resolveMoment(now, seen.events);
  return {
    at: moment.toISOString(),
    day: localDay(moment, district.timeZone),
    actor: 'system',
    role: 'SYSTEM',
    payload: '',
  };
};

/** Adds acts of the schedule, and the next version, to a changed case. */
export const recordActs = (
  seen: Case,
  after: Omit<Case, 'events' | 'version'>,
  acts: readonly CaseAct[],
): Case => ({
  ...after,
  events: appendActs<CaseAct>(seen.number, seen.events, acts),
  version: seen.version + 1,
});
