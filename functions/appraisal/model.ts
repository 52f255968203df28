import type { Names } from '../registry/model/fields.ts';
import type { DatedStanding } from '../report/standingLoader.ts';

/** The figures of an appraisal. Null: nothing to divide by, or fewer than five ratings. */
export type Figures = {
  readonly accepted: number | null;
  readonly instantRate: number | null;
  readonly onTimeRate: number | null;
  readonly overdue: number | null;
  readonly correctionsPerCase: number | null;
  /** The "one trip" promise. */
  readonly visitsPerCase: number | null;
  /** The "one person" promise. */
  readonly ownerChangesPerCase: number | null;
  /** In minutes of opening hours. */
  readonly helpResponseMinutes: number | null;
  readonly ratings: number | null;
  readonly averageRating: number | null;
};

/** One window, clerk, matter or village, compared with its baseline and the median. */
export type AppraisalRow = {
  readonly key: string;
  readonly label: Names;
  readonly figures: Figures;
  readonly baseline: Figures;
  readonly toBaseline: Figures;
  readonly toMedian: Figures;
  /** Read when it is asked for. */
  readonly standing: () => Promise<DatedStanding>;
};

/** The appraisal of a district's windows, clerks, matters or villages. */
export type Appraisal = {
  readonly definitions: string;
  readonly median: Figures;
  readonly rows: readonly AppraisalRow[];
  /** The asker's own row. */
  readonly me: AppraisalRow | null;
};
