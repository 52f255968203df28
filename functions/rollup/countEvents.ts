import type { CaseEvent } from '../case/model.ts';
import type { Series } from '../dynamodb/keys.ts';
import { type Counts, NO_COUNTS } from '../report/rates.ts';
import type { CaseImage } from './caseImage.ts';

/** What the events of a case add to the counts of one day. */
export type DayCount = { readonly day: string; readonly counts: Counts };

/** What one event counts as; a new type of event without an answer does not compile. */
export const countsOf = (event: CaseEvent): Counts => {
  switch (event.type) {
    case 'ACCEPTED':
      return {
        ...NO_COUNTS,
        accepted: 1,
        crossVillage: Number(event.crossVillage),
        online: Number(event.online),
      };
    case 'COMPLETED':
      return { ...NO_COUNTS, completed: 1, completedOnSpot: Number(event.onTheSpot) };
    case 'SUBMITTED':
    case 'FORWARDED':
      return NO_COUNTS;
  }
};

/** The events after the first `counted` ones, as counts per day. */
export const countEvents = (events: readonly CaseEvent[], counted: number): DayCount[] =>
  events.slice(counted).map((event) => ({ day: event.day, counts: countsOf(event) }));

/** The series that a case counts in: district, home village, matter, both, and accepting window. */
export const seriesOf = ({ district, village, matter, window }: CaseImage): Series[] => [
  { of: 'DISTRICT', district },
  { of: 'VILLAGE', district, village },
  { of: 'MATTER', district, matter },
  { of: 'VILLAGE_MATTER', district, village, matter },
  ...(window === undefined ? [] : [{ of: 'WINDOW', district, window } as const]),
];
