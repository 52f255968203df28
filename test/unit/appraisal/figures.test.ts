import { describe, expect, test } from 'vitest';
import { computeFigures, computeMedian, subtractFigures } from '../../../functions/appraisal/figures.ts';
import { NO_COUNTS } from '../../../functions/report/rates.ts';

const figures = (counts: Partial<typeof NO_COUNTS>) => computeFigures({ ...NO_COUNTS, ...counts });

/** Figures that all have one value. */
const known = <T extends number | null>(value: T) => ({
  accepted: value,
  instantRate: value,
  onTimeRate: value,
  overdue: value,
  correctionsPerCase: value,
  visitsPerCase: value,
  ownerChangesPerCase: value,
  helpResponseMinutes: value,
  ratings: value,
  averageRating: value,
});

describe('appraisal figures', () => {
  test('appraisal figures are shares of accepted, settled and answered counts', () => {
    expect(
      figures({
        accepted: 10,
        completedOnSpot: 9,
        onTime: 6,
        overdue: 2,
        corrections: 1,
        visits: 12,
        ownerChanges: 3,
        helpAnswered: 4,
        helpResponseMinutes: 90,
        ratings: 5,
        ratingSum: 20,
      }),
    ).toEqual({
      accepted: 10,
      overdue: 2,
      ratings: 5,
      averageRating: 4,
      instantRate: 0.9,
      onTimeRate: 0.75,
      correctionsPerCase: 0.1,
      visitsPerCase: 1.2,
      ownerChangesPerCase: 0.3,
      helpResponseMinutes: 22.5,
    });
  });

  test('an appraisal figure with a zero denominator is null', () => {
    expect(figures({})).toEqual({ ...known(null), accepted: 0, overdue: 0 });
  });

  test.each([
    [4, null, null],
    [5, 5, 3],
  ])('%i ratings are published as %j', (ratings, shown, average) => {
    expect(figures({ ratings, ratingSum: 3 * ratings })).toMatchObject({
      ratings: shown,
      averageRating: average,
    });
  });
});

describe('median', () => {
  test.each([
    ['of three is the middle figure', [1, 5, 9], 5],
    ['of four is the mean of the two middle figures', [1, 4, 6, 9], 5],
    ['leaves out clerks who accepted nothing', [0, 4, 0, 6], 5],
  ])('the median %s', (_, accepted, expected) => {
    expect(computeMedian(accepted.map((n) => figures({ accepted: n }))).accepted).toBe(expected);
  });

  test('the median of an empty group is null', () => {
    expect(computeMedian([])).toEqual(known(null));
  });

  test('the median of each figure ignores nulls', () => {
    const others = [known(2), known(4), { ...known(null), accepted: 9 }];
    expect(computeMedian(others)).toEqual({ ...known(3), accepted: 4 });
  });

  test('the median orders figures as numbers, not as strings', () => {
    expect(computeMedian([known(2), known(10), known(9)])).toEqual(known(9));
  });

  test('the median leaves out a clerk whose accepted count is null', () => {
    expect(computeMedian([{ ...known(5), accepted: null }, known(1)])).toEqual(known(1));
  });
});

describe('difference', () => {
  test('the difference of two appraisals subtracts figure by figure', () => {
    expect(subtractFigures(known(7), known(4))).toEqual(known(3));
  });

  test('a difference with a null figure is null', () => {
    const some = figures({ accepted: 4, completedOnSpot: 4 });
    const none = figures({});
    const rates = [subtractFigures(some, none), subtractFigures(none, some)];
    expect(rates.map(({ accepted, instantRate }) => [accepted, instantRate])).toEqual([
      [4, null],
      [-4, null],
    ]);
  });
});
