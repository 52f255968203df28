import { appendActs } from '../record/eventChain.ts';
import { resolveMoment } from '../record/moment.ts';
import type { Directory } from '../registry/directory.ts';
import { localDay } from '../time.ts';
import { type Deadline, startClock } from './clock.ts';
import type { CaseAct } from './events.ts';
import type { Case, CaseHeader } from './model.ts';

/** A running limit that the calendar in force ends otherwise than it was counted. */
export type Recount = Deadline & { readonly before: string };

/**
 * Counts the limit of a case anew by the calendar in force. Returns undefined: nothing to change, because the clock is
 * stopped, the case is closed, or the count stands.
 */
export const recountDeadline = (
  directory: Directory,
  { desk, dueAt, clock }: Pick<CaseHeader, 'desk' | 'dueAt' | 'clock'>,
): Recount | undefined => {
  if (desk === undefined || dueAt === undefined || clock.stopped || !clock.counted) return undefined;
  const { after, days, provisional } = clock.counted;
  // a limit of 0 days ends on the day itself, unless the district turns out to be shut
  const start = days === 0 ? firstOpenDay(directory, after) : after;
  const anew = startClock(directory, clock.limit, start, days);
  const stands = anew.dueAt === dueAt && anew.clock.counted?.provisional === provisional;
  return stands ? undefined : { ...anew, before: dueAt };
};

const firstOpenDay = ({ calendar, pack }: Directory, day: string): string => {
  const isShut = pack.calendar.closures?.some((closure) => closure.day === day);
  return isShut ? calendar.lastDayOf({ value: 1, unit: 'WORKING_DAY' }, day) : day;
};

/** Moves the end of a limit as an act of the schedule, on record. A case that is no longer overdue is not escalated. */
export const moveDeadline = (
  directory: Directory,
  { escalation, ...seen }: Case,
  { clock, dueAt, before }: Recount,
  now: Date,
): Case => {
  const moment = resolveMoment(now, seen.events);
  const act = {
    type: 'DEADLINE_RECOUNTED',
    at: moment.toISOString(),
    day: localDay(moment, directory.district.timeZone),
    actor: 'system',
    role: 'SYSTEM',
    key: `recount-${seen.version}`,
    payload: '',
    before,
    dueAt,
  } satisfies CaseAct;
  const isLate = Date.parse(dueAt) <= now.getTime();
  return {
    ...seen,
    ...(escalation && isLate && { escalation }),
    clock,
    dueAt,
    events: appendActs<CaseAct>(seen.number, seen.events, [act]),
    version: seen.version + 1,
  };
};
