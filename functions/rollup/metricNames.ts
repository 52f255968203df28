import { MEASURES, type Measure } from '../report/rates.ts';

/** Durations, emitted per event so that percentiles are correct; `seconds` per unit of the measure. */
export const DISTRIBUTIONS = [
  { measure: 'handlingSeconds', name: 'HandlingSeconds', seconds: 1 },
  { measure: 'helpResponseMinutes', name: 'HelpResponseSeconds', seconds: 60 },
  { measure: 'ticketWaitSeconds', name: 'TicketWaitSeconds', seconds: 1 },
  { measure: 'ticketServiceSeconds', name: 'TicketServiceSeconds', seconds: 1 },
] as const satisfies readonly { measure: Measure; name: string; seconds: number }[];

type Duration = (typeof DISTRIBUTIONS)[number]['measure'];
/** Single scores are for reports only: five more metrics per matter would cost money and show little. */
type Score = `rated${1 | 2 | 3 | 4 | 5}`;
/** Redundant: the sample count of `TicketWaitSeconds`. */
type Values = 'ticketsCalled';
/** Rare: for reports only, as scores are. `Undone` shows that something was. */
type Rare =
  | 'correctionsRepeated'
  | 'lapsed'
  | 'extended'
  | 'suspended'
  | 'feesCollectedInFen'
  | 'feesWaivedInFen'
  | 'urged'
  | 'duplicates'
  | 'undoneOnSpot'
  | 'undoneOnTime'
  | 'undoneOverdue'
  | 'undoneRejected'
  | 'undoneDuplicates';

/** Counts, summed per emission; rates are CloudWatch metric math over them. */
const NAMES: Readonly<Record<Exclude<Measure, Duration | Score | Values | Rare>, string>> = {
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
  undone: 'Undone',
};

const isSum = (measure: Measure): measure is Exclude<Measure, Duration | Score | Values | Rare> =>
  measure in NAMES;

/** The measures that are emitted as sums, with their metric names. */
export const SUMS = MEASURES.filter(isSum).map((measure) => ({ measure, name: NAMES[measure] }));

/** The age in seconds of the oldest record of a batch. */
export const LAG_METRIC = 'RollupLagSeconds';

/** The names that matters have a metric of: every name is billed per matter, and only these are shown by matter. */
export const NAMES_BY_MATTER = ['Accepted', 'CompletedOnSpot', 'CrossVillage', 'Online'] as const;

/** The names that districts have a metric of: shown by district, or compared with the counters every night. */
export const NAMES_BY_DISTRICT = [...NAMES_BY_MATTER, 'Completed', 'RatingCount', 'RatingSum'] as const;

/** What nights find between counters and events; the rollup adds each counter that it cannot read, so that the alarm is at once. */
export const DIFFERENCE_METRIC = 'ReconciliationDifference';
