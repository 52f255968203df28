import { FEWEST_RATINGS } from '../rating/disclosure.ts';
import { type Counts, ratesOf, shareOf, withoutUndone } from '../report/rates.ts';
import type { Figures } from './model.ts';

/** Computes the figures of an appraisal from the counts of a period. */
export const computeFigures = (counts: Counts): Figures => {
  const onTime = withoutUndone(counts.onTime, counts.undoneOnTime);
  const overdue = withoutUndone(counts.overdue, counts.undoneOverdue);
  const shown = counts.ratings >= FEWEST_RATINGS;
  return {
    accepted: counts.accepted,
    instantRate: ratesOf(counts).instantRate,
    onTimeRate: shareOf(onTime, onTime + overdue),
    overdue,
    correctionsPerCase: shareOf(counts.corrections, counts.accepted),
    visitsPerCase: shareOf(counts.visits, counts.accepted),
    ownerChangesPerCase: shareOf(counts.ownerChanges, counts.accepted),
    helpResponseMinutes: shareOf(counts.helpResponseMinutes, counts.helpAnswered),
    ratings: shown ? counts.ratings : null,
    averageRating: shown ? shareOf(counts.ratingSum, counts.ratings) : null,
  };
};

/** Computes each figure by its name. */
const each = (make: (name: keyof Figures) => number | null): Figures => ({
  accepted: make('accepted'),
  instantRate: make('instantRate'),
  onTimeRate: make('onTimeRate'),
  overdue: make('overdue'),
  correctionsPerCase: make('correctionsPerCase'),
  visitsPerCase: make('visitsPerCase'),
  ownerChangesPerCase: make('ownerChangesPerCase'),
  helpResponseMinutes: make('helpResponseMinutes'),
  ratings: make('ratings'),
  averageRating: make('averageRating'),
});

/** Subtracts figures; a difference is null if either figure is unknown. */
export const subtractFigures = (from: Figures, to: Figures): Figures =>
  each((name) => {
    const [a, b] = [from[name], to[name]];
    return a === null || b === null ? null : a - b;
  });

/** Computes the median of each figure over rows with accepted cases; ignores unknown values. */
export const computeMedian = (rows: readonly Figures[]): Figures => {
  const working = rows.filter(({ accepted }) => (accepted ?? 0) > 0);
  return each((name) => middle(working.flatMap((row) => row[name] ?? [])));
};

const middle = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};
