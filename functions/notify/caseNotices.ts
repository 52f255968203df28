import type { CaseEvent } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import { describeAct } from '../notice/words.ts';
import type { Directory } from '../registry/directory.ts';
import type { BusEvent } from './model.ts';
import { selectLastWrite } from './selectLastWrite.ts';

/** The detail type of each event; null: not published, since only the author knows of a draft. */
export const CASE_DETAIL_TYPES = {
  DRAFTED: null,
  DISCARDED: null,
  SUBMITTED: 'Case Submitted',
  ACCEPTED: 'Case Accepted',
  FORWARDED: 'Case Forwarded',
  CLAIMED: 'Case Claimed',
  HANDED_OVER: 'Case Handed Over',
  CORRECTION_REQUESTED: 'Case Correction Requested',
  CORRECTION_SUPPLIED: 'Case Correction Supplied',
  COMPLETED: 'Case Completed',
  RATED: 'Case Rated',
  RATING_ANSWERED: 'Case Rating Answered',
  RATING_CALLED_BACK: 'Case Rating Called Back',
  RATING_APPEALED: 'Case Rating Appealed',
  APPEAL_ANSWERED: 'Case Appeal Answered',
  CERTIFICATE_REVOKED: 'Case Certificate Revoked',
  CERTIFICATE_REPRINTED: 'Case Certificate Reprinted',
  REJECTED: 'Case Rejected',
  WITHDRAWN: 'Case Withdrawn',
  ESCALATED: 'Case Escalated',
  ERASED: 'Case Erased',
} as const satisfies Record<CaseEvent['type'], string | null>;

/** Builds the notices of the events that the last write added to a case. */
export const buildCaseNotices = (directory: Directory, seen: Case): BusEvent[] =>
  selectLastWrite(seen.events).flatMap(({ event, index }): BusEvent[] => {
    const detailType = CASE_DETAIL_TYPES[event.type];
    if (detailType === null) return [];
    const { number, district, village, matter, status } = seen;
    const act = { case: seen, event, index, directory, discreet: true };
    const detail = {
      version: 1,
      id: `${number}#${index}`,
      ...{ number, district, village, matter, status },
      type: event.type,
      at: event.at,
      to: whereTo(event),
      // applicants are not notified of their own acts
      message: event.role === 'RESIDENT' ? null : describeAct(act),
    } as const;
    return [{ source: 'tongban.cases', detailType, detail }];
  });

const whereTo = (event: CaseEvent): string[] => {
  if (event.type === 'ESCALATED') return event.told.map(({ at }) => at);
  return 'to' in event ? [event.to] : [];
};
