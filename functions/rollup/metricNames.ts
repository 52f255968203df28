import { MEASURES, type Measure } from '../report/rates.ts';

/** Durations, each counted event a value of its own, so that p50 and p90 mean something; `seconds` in one of the measure's units. */
export const DISTRIBUTIONS = [
  { measure: 'handlingSeconds', name: 'HandlingSeconds', seconds: 1 },
  { measure: 'helpResponseMinutes', name: 'HelpResponseSeconds', seconds: 60 },
  { measure: 'ticketWaitSeconds', name: 'TicketWaitSeconds', seconds: 1 },
  { measure: 'ticketServiceSeconds', name: 'TicketServiceSeconds', seconds: 1 },
] as const satisfies readonly { measure: Measure; name: string; seconds: number }[];

type Duration = (typeof DISTRIBUTIONS)[number]['measure'];
/** Each score by itself is for reports: five more metrics a matter would be paid for and looked at by nobody. */
type Score = `rated${1 | 2 | 3 | 4 | 5}`;
/** As many as `TicketWaitSeconds` has values. */
type Values = 'ticketsCalled';

/** Counts, summed over what is counted together; rates are metric math over them. */
const NAMES: Readonly<Record<Exclude<Measure, Duration | Score | Values>, string>> = {
  accepted: 'Accepted',
  completed: 'Completed',
  completedOnSpot: 'CompletedOnSpot',
  crossVillage: 'CrossVillage',
  online: 'Online',
  corrections: 'Corrections',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  visits: 'Visits',
  materialsSaved: 'MaterialsSaved',
  stampsSaved: 'StampsSaved',
  onTime: 'OnTime',
  overdue: 'Overdue',
  ownerChanges: 'OwnerChanges',
  ratings: 'RatingCount',
  ratingSum: 'RatingSum',
  badRatings: 'BadRatings',
  ratingsAnswered: 'RatingsAnswered',
  ratingsAnsweredInTime: 'RatingsAnsweredInTime',
  helpAsked: 'HelpAsked',
  helpAnswered: 'HelpAnswered',
  helpAnsweredInTime: 'HelpAnsweredInTime',
  ticketsServed: 'TicketsServed',
  noShows: 'NoShows',
};

const isSum = (measure: Measure): measure is Exclude<Measure, Duration | Score | Values> => measure in NAMES;

/** The measures that are shown as sums, each with its metric. */
export const SUMS = MEASURES.filter(isSum).map((measure) => ({ measure, name: NAMES[measure] }));
