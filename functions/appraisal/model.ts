import type { Names } from '../registry/model/fields.ts';

/** What an appraisal looks at; null where there is nothing to divide by, and for fewer than five ratings. */
export type Figures = {
  readonly accepted: number | null;
  readonly instantRate: number | null;
  readonly onTimeRate: number | null;
  readonly overdue: number | null;
  readonly correctionsPerCase: number | null;
  /** "One trip". */
  readonly visitsPerCase: number | null;
  /** "One person". */
  readonly ownerChangesPerCase: number | null;
  /** Minutes of opening hours. */
  readonly helpResponseMinutes: number | null;
  readonly ratings: number | null;
  readonly averageRating: number | null;
};

/** One window, clerk, matter or village: now, before, and how it compares. */
export type AppraisalRow = {
  readonly key: string;
  readonly label: Names;
  readonly figures: Figures;
  readonly baseline: Figures;
  readonly toBaseline: Figures;
  readonly toMedian: Figures;
};

/** The appraisal of a district's windows, clerks, matters or villages. */
export type Appraisal = {
  readonly definitions: string;
  readonly median: Figures;
  readonly rows: readonly AppraisalRow[];
  /** The asker's own row. */
  readonly me: AppraisalRow | null;
};
