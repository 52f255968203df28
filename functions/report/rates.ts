import * as z from 'zod';

const count = z.number().default(0);

/**
 * The counts behind every rate: the attributes of a counter item. A missing attribute is zero: nothing was counted, or
 * the measure is newer than the item.
 */
export const Counts = z.object({
  accepted: count,
  completed: count,
  completedOnSpot: count,
  crossVillage: count,
  online: count,
  corrections: count,
  /** Corrections requested of a case after the first. */
  correctionsRepeated: count,
  /** Cases that ended because their correction was not supplied in time. */
  lapsed: count,
  /** Limits extended, and suspensions of a clock. */
  extended: count,
  suspended: count,
  /** Times that a supervisor urged a desk. */
  urged: count,
  rejected: count,
  withdrawn: count,
  visits: count,
  materialsSaved: count,
  stampsSaved: count,
  /** Settled (completed or rejected) within the limit, or after it. */
  onTime: count,
  overdue: count,
  ownerChanges: count,
  /** Seconds from acceptance to settlement, by the wall clock; a sum. */
  handlingSeconds: count,
  ratings: count,
  ratingSum: count,
  /** Ratings by score; 1 and 2 are bad. */
  rated1: count,
  rated2: count,
  rated3: count,
  rated4: count,
  rated5: count,
  badRatings: count,
  ratingsAnswered: count,
  ratingsAnsweredInTime: count,
  helpAsked: count,
  helpAnswered: count,
  helpAnsweredInTime: count,
  /** Minutes of opening hours from a help request to its answer; a sum. */
  helpResponseMinutes: count,
  /** Tickets called for the first time. */
  ticketsCalled: count,
  ticketsServed: count,
  /** Seconds from taking a ticket to its first call; a sum. */
  ticketWaitSeconds: count,
  /** Seconds from the last call to the end of service; a sum. */
  ticketServiceSeconds: count,
  noShows: count,
  /** Cases ended as duplicates of another. */
  duplicates: count,
  /** Fen paid and waived of fees; a correction or repayment counts its difference. */
  feesCollectedInFen: count,
  feesWaivedInFen: count,
  /** Decisions undone: settlements, refusals, markings, revocations, finished tickets; and what their settlements counted for. */
  undone: count,
  undoneOnSpot: count,
  undoneOnTime: count,
  undoneOverdue: count,
  /** Refusals and markings as duplicate among them. */
  undoneRejected: count,
  undoneDuplicates: count,
});
export type Counts = Readonly<z.infer<typeof Counts>>;
export type Measure = keyof Counts;
/** Sums that counts are added to. */
export type Sums = Record<Measure, number>;

/** All measures, by attribute name. */
export const MEASURES: readonly Measure[] = Counts.keyof().options;

export const NO_COUNTS: Counts = Counts.parse({});

/** The version of the definitions below; raise it when one changes. */
export const DEFINITIONS = 'rates/2';
/** The version before, which did not take undone settlements out of the instant rate. */
export const EARLIER_DEFINITIONS = 'rates/1';

/** The definitions of the case rates: part, less what was undone of it, over whole. Defined here only. */
export const CASE_RATES = {
  /** 即办率 */
  instantRate: { part: 'completedOnSpot', less: 'undoneOnSpot', whole: 'accepted' },
  /** 通办率 */
  crossVillageRate: { part: 'crossVillage', less: null, whole: 'accepted' },
  /** 网办率 */
  onlineRate: { part: 'online', less: null, whole: 'accepted' },
} as const satisfies Record<
  string,
  { readonly part: Measure; readonly less: Measure | null; readonly whole: Measure }
>;

/** Computes the case rates, and the instant rate of the version before; null if nothing was accepted. */
export const ratesOf = (counts: Counts) => ({
  instantRate: rateOf(counts, 'instantRate'),
  instantRateWithUndone: shareOf(counts.completedOnSpot, counts.accepted),
  crossVillageRate: rateOf(counts, 'crossVillageRate'),
  onlineRate: rateOf(counts, 'onlineRate'),
});

const rateOf = (counts: Counts, rate: keyof typeof CASE_RATES): number | null => {
  const { part, less, whole } = CASE_RATES[rate];
  return shareOf(withoutUndone(counts[part], less === null ? 0 : counts[less]), counts[whole]);
};

/** Takes what was undone out of a count. Never below 0: it may have been counted before the period. */
export const withoutUndone = (count: number, undone: number): number => Math.max(0, count - undone);

/** Computes the means that reports show; null without a sample. */
export const meansOf = ({ helpResponseMinutes, helpAnswered, ticketWaitSeconds, ticketsCalled }: Counts) => ({
  helpMeanMinutes: shareOf(helpResponseMinutes, helpAnswered),
  ticketMeanWaitMinutes: shareOf(ticketWaitSeconds / 60, ticketsCalled),
});

/** Computes accepted cases per working day of the statutory calendar; null without a working day. */
export const dailyAverage = (accepted: number, workingDays: number): number | null =>
  shareOf(accepted, workingDays);

/** Adds counts; measures missing from `more` count as zero. */
export const addCounts = (counts: Counts, more: Partial<Counts>): Counts => {
  const sum = { ...counts };
  for (const measure of MEASURES) sum[measure] += more[measure] ?? 0;
  return sum;
};

/** Sums counts. */
export const sumCounts = (all: readonly Counts[]): Counts => {
  const sum = { ...NO_COUNTS };
  for (const counts of all) for (const measure of MEASURES) sum[measure] += counts[measure];
  return sum;
};

/** Whether all counts are zero. */
export const hasNoCounts = (counts: Partial<Counts>): boolean =>
  MEASURES.every((measure) => (counts[measure] ?? 0) === 0);

/** Divides a part by its whole; null if the whole is zero. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
