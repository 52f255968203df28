/** The counts that every rate is made of; the attribute names of the counters table. */
export const MEASURES = [
  'accepted',
  'completed',
  'completedOnSpot',
  'crossVillage',
  'online',
  'corrections',
  'rejected',
  'withdrawn',
  'visits',
  'materialsSaved',
  'stampsSaved',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Counts = Readonly<Record<Measure, number>>;

const countsFrom = (count: (measure: Measure) => number): Counts => ({
  accepted: count('accepted'),
  completed: count('completed'),
  completedOnSpot: count('completedOnSpot'),
  crossVillage: count('crossVillage'),
  online: count('online'),
  corrections: count('corrections'),
  rejected: count('rejected'),
  withdrawn: count('withdrawn'),
  visits: count('visits'),
  materialsSaved: count('materialsSaved'),
  stampsSaved: count('stampsSaved'),
});

export const NO_COUNTS: Counts = countsFrom(() => 0);

/** Which definitions a report was made by; raised when one of the rates below changes. */
export const DEFINITIONS = 'rates/1';

/**
 * The rates, defined here and nowhere else; null when nothing was accepted.
 * 即办率 instant = on the spot / accepted (the article's), 通办率 cross-village / accepted, 网办率 online / accepted.
 */
export const ratesOf = (counts: Counts) => ({
  instantRate: share(counts.completedOnSpot, counts.accepted),
  crossVillageRate: share(counts.crossVillage, counts.accepted),
  onlineRate: share(counts.online, counts.accepted),
});

/** Accepted per working day of the statutory calendar; null without a working day. */
export const dailyAverage = (accepted: number, workingDays: number): number | null =>
  share(accepted, workingDays);

/** The sum of two sets of counts. */
export const addCounts = (a: Counts, b: Counts): Counts => countsFrom((measure) => a[measure] + b[measure]);

/** Whether nothing was counted. */
export const isNothing = (counts: Counts): boolean => MEASURES.every((measure) => counts[measure] === 0);

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
