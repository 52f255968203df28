import * as z from 'zod';

const count = z.number().default(0);

/**
 * The counts that every rate is made of: the attributes of a counter. One that the item lacks is zero: nothing of the
 * kind was counted, or it was added to this list after the item.
 */
export const Counts = z.object({
  accepted: count,
  completed: count,
  completedOnSpot: count,
  crossVillage: count,
  online: count,
  corrections: count,
  rejected: count,
  withdrawn: count,
  visits: count,
  materialsSaved: count,
  stampsSaved: count,
  /** Settled (completed or rejected) within the limit, and after it. */
  onTime: count,
  overdue: count,
  ownerChanges: count,
  /** From acceptance to settlement, by the clock on the wall; a sum. */
  handlingSeconds: count,
  ratings: count,
  ratingSum: count,
  /** How often each score was given; the bad ones are 1 and 2. */
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
  /** Minutes of opening hours from a request for help to its answer; a sum. */
  helpResponseMinutes: count,
  /** Called for the first time. */
  ticketsCalled: count,
  ticketsServed: count,
  /** From drawing a ticket to being called first; a sum. */
  ticketWaitSeconds: count,
  /** From the last call to the end of serving; a sum. */
  ticketServiceSeconds: count,
  noShows: count,
});
export type Counts = Readonly<z.infer<typeof Counts>>;
export type Measure = keyof Counts;

/** Every measure, by the name of its attribute. */
export const MEASURES: readonly Measure[] = Counts.keyof().options;

export const NO_COUNTS: Counts = Counts.parse({});

/** Which definitions a report was made by; raised when one of the rates below changes. */
export const DEFINITIONS = 'rates/1';

/** The rates of cases, defined here and nowhere else: a part of a whole, both measures. */
export const CASE_RATES = {
  /** 即办率, the article's. */
  instantRate: { part: 'completedOnSpot', whole: 'accepted' },
  /** 通办率. */
  crossVillageRate: { part: 'crossVillage', whole: 'accepted' },
  /** 网办率. */
  onlineRate: { part: 'online', whole: 'accepted' },
} as const satisfies Record<string, { readonly part: Measure; readonly whole: Measure }>;

/** The rates of cases; null when nothing was accepted. */
export const ratesOf = (counts: Counts) => ({
  instantRate: rateOf(counts, 'instantRate'),
  crossVillageRate: rateOf(counts, 'crossVillageRate'),
  onlineRate: rateOf(counts, 'onlineRate'),
});

const rateOf = (counts: Counts, rate: keyof typeof CASE_RATES): number | null =>
  share(counts[CASE_RATES[rate].part], counts[CASE_RATES[rate].whole]);

/** The means that reports show; null where there is nothing to take the mean of. */
export const meansOf = ({ helpResponseMinutes, helpAnswered, ticketWaitSeconds, ticketsCalled }: Counts) => ({
  helpMeanMinutes: share(helpResponseMinutes, helpAnswered),
  ticketMeanWaitMinutes: share(ticketWaitSeconds / 60, ticketsCalled),
});

/** Accepted per working day of the statutory calendar; null without a working day. */
export const dailyAverage = (accepted: number, workingDays: number): number | null =>
  share(accepted, workingDays);

/** Counts with more added; what the addition does not name stays as it is. */
export const addCounts = (counts: Counts, more: Partial<Counts>): Counts => {
  const sum = { ...counts };
  for (const measure of MEASURES) sum[measure] += more[measure] ?? 0;
  return sum;
};

/** The sum of all of these counts. */
export const sumCounts = (all: readonly Counts[]): Counts => all.reduce(addCounts, NO_COUNTS);

/** Whether nothing was counted. */
export const isNothing = (counts: Partial<Counts>): boolean =>
  MEASURES.every((measure) => (counts[measure] ?? 0) === 0);

/** A part of a whole; null when there is no whole. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
