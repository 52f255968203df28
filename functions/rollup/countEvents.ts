import type { CaseEvent } from '../case/events.ts';
import type { Series } from '../dynamodb/keys.ts';
import { type Counts, NO_COUNTS } from '../report/rates.ts';
import type { CaseImage } from './caseImage.ts';

/** What the events of a case add to the counts of one day. */
export type DayCount = {
  readonly day: string;
  readonly counts: Counts;
  /** Whether a window had accepted the case by then, so that the event is of that window too. */
  readonly accepted: boolean;
};

/** What one event counts as; a new type of event without an answer does not compile. */
export const countsOf = (event: CaseEvent): Counts => {
  switch (event.type) {
    case 'ACCEPTED':
      return {
        ...NO_COUNTS,
        accepted: 1,
        crossVillage: Number(event.crossVillage),
        online: Number(event.online),
        visits: Number(event.visit),
        materialsSaved: event.materialsSaved,
        stampsSaved: event.stampsSaved,
      };
    case 'COMPLETED':
      return { ...NO_COUNTS, completed: 1, completedOnSpot: Number(event.onTheSpot) };
    case 'CORRECTION_REQUESTED':
      return { ...NO_COUNTS, corrections: 1 };
    case 'CORRECTION_SUPPLIED':
      return { ...NO_COUNTS, visits: Number(event.visit) };
    case 'REJECTED':
      return { ...NO_COUNTS, rejected: 1 };
    case 'WITHDRAWN':
      return { ...NO_COUNTS, withdrawn: 1 };
    // nobody but its writer knew of a draft: giving it up is not a case withdrawn
    case 'DISCARDED':
    case 'DRAFTED':
    case 'SUBMITTED':
    case 'FORWARDED':
    case 'CLAIMED':
    case 'HANDED_OVER':
    case 'CERTIFICATE_REVOKED':
    case 'CERTIFICATE_REPRINTED':
      return NO_COUNTS;
  }
};

/** The events after the first `counted` ones, as counts per day. */
export const countEvents = (events: readonly CaseEvent[], counted: number): DayCount[] => {
  const acceptance = events.findIndex(({ type }) => type === 'ACCEPTED');
  return events
    .map((event, i) => ({
      day: event.day,
      counts: countsOf(event),
      accepted: acceptance >= 0 && i >= acceptance,
    }))
    .slice(counted);
};

/**
 * The series that an event of a case counts in: district, home village, matter, both, and the accepting window; but
 * what was done before acceptance is no window's, whether it is counted before or after a window accepts.
 */
export const seriesOf = (
  { district, village, matter, window }: CaseImage,
  { accepted }: Pick<DayCount, 'accepted'>,
): Series[] => [
  { of: 'DISTRICT', district },
  { of: 'VILLAGE', district, village },
  { of: 'MATTER', district, matter },
  { of: 'VILLAGE_MATTER', district, village, matter },
  ...(window === undefined || !accepted ? [] : [{ of: 'WINDOW', district, window } as const]),
];
