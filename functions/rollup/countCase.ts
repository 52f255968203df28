import type { CaseEvent } from '../case/events.ts';
import { isBadScore } from '../case/ratingSteps.ts';
import type { Series } from '../dynamodb/keys.ts';
import type { Counts } from '../report/rates.ts';
import type { EventCount } from './eventCount.ts';
import type { CaseImage } from './image.ts';

/** The acceptance of a case and its current owner, from the events so far. */
type Accepted = { readonly at: string; readonly owner: string };

/** Counts the events of a case; the result does not depend on how they are split into batches. */
export const countCase = (image: CaseImage): EventCount[] => {
  const counted: EventCount[] = [];
  let accepted: Accepted | undefined;
  let village = findFirstVillage(image);
  for (const event of image.events) {
    // what was taken on paper is handled from then on
    if (event.type === 'ACCEPTED') accepted = { at: event.receivedAt ?? event.at, owner: event.actor };
    counted.push({
      at: event.at,
      day: event.day,
      counts: countsOf(event, accepted),
      series: seriesOf({ ...image, village }, accepted),
    });
    if ('moved' in event && event.moved) village = event.moved.to;
    if (event.type === 'HANDED_OVER' && accepted) accepted = { ...accepted, owner: event.clerk };
  }
  return counted;
};

/** Finds the home village as filed: an event counts in the village that the case had then. */
const findFirstVillage = ({ events, village }: CaseImage): string => {
  for (const event of events) if ('moved' in event && event.moved) return event.moved.from;
  return village;
};

/** Counts one event; most events count nothing. */
const countsOf = (event: CaseEvent, accepted: Accepted | undefined): Partial<Counts> => {
  switch (event.type) {
    case 'ACCEPTED':
      return {
        accepted: 1,
        crossVillage: Number(event.crossVillage),
        online: Number(event.online),
        visits: Number(event.visit),
        materialsSaved: event.materialsSaved,
        stampsSaved: event.stampsSaved,
      };
    case 'COMPLETED':
      return { completed: 1, completedOnSpot: Number(event.onTheSpot), ...settled(event, accepted) };
    case 'REJECTED':
      return { rejected: 1, ...settled(event, accepted) };
    case 'MARKED_DUPLICATE':
      return { duplicates: 1 };
    case 'DECISION_UNDONE':
      return {
        undone: 1,
        undoneRejected: Number(event.undone === 'REJECTED'),
        undoneDuplicates: Number(event.undone === 'MARKED_DUPLICATE'),
        ...(event.counted && {
          undoneOnSpot: Number(event.counted.onTheSpot),
          undoneOnTime: Number(event.counted.onTime),
          undoneOverdue: Number(!event.counted.onTime),
        }),
      };
    case 'CORRECTION_REQUESTED':
      return { corrections: 1, correctionsRepeated: Number(event.words !== undefined) };
    case 'PAYMENT_RECORDED':
      return {
        feesCollectedInFen: event.amount - (event.before?.amount ?? 0),
        feesWaivedInFen: event.waived - (event.before?.waived ?? 0),
      };
    case 'EXTENDED':
      return { extended: 1 };
    case 'URGED':
      return { urged: 1 };
    case 'SUSPENDED':
      return { suspended: 1 };
    case 'CORRECTION_LAPSED':
      return { lapsed: 1 };
    case 'CORRECTION_SUPPLIED':
    case 'MATERIALS_SUPPLIED':
      return { visits: Number(event.visit) };
    case 'WITHDRAWN':
      return { withdrawn: 1 };
    case 'HANDED_OVER':
    case 'MOVED':
      return { ownerChanges: 1 };
    case 'RATED':
      return {
        ratings: 1,
        ratingSum: event.score,
        [`rated${event.score}`]: 1,
        badRatings: Number(isBadScore(event.score)),
      };
    case 'RATING_ANSWERED':
      return { ratingsAnswered: 1, ratingsAnsweredInTime: Number(event.inTime) };
    // discarding a draft does not count as a withdrawal
    default:
      return {};
  }
};

const settled = (
  { at, onTime }: { readonly at: string; readonly onTime: boolean },
  accepted: Accepted | undefined,
): Partial<Counts> => ({
  onTime: Number(onTime),
  overdue: Number(!onTime),
  ...(accepted && {
    handlingSeconds: Math.max(0, Math.round((Date.parse(at) - Date.parse(accepted.at)) / 1_000)),
  }),
});

/**
 * Lists the series that an event counts in: district, home village, matter, village and matter, and after
 * acceptance the accepting window and the clerk. The village and the owner are those at the time of the event; for
 * CORRECTED and HANDED_OVER the previous ones.
 */
const seriesOf = (
  { district, village, matter, window }: CaseImage,
  accepted: Accepted | undefined,
): Series[] => [
  { of: 'DISTRICT', district },
  { of: 'VILLAGE', district, village },
  { of: 'MATTER', district, matter },
  { of: 'VILLAGE_MATTER', district, village, matter },
  ...(accepted && window !== undefined ? [{ of: 'WINDOW', district, window } as const] : []),
  ...(accepted ? [{ of: 'CLERK', district, clerk: accepted.owner } as const] : []),
];
