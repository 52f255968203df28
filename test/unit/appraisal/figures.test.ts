import { describe, expect, test } from 'vitest';
import { difference, figuresOf, medianOf } from '../../../functions/appraisal/figures.ts';
import { NO_COUNTS } from '../../../functions/report/rates.ts';

const figures = (counts: Partial<typeof NO_COUNTS>) => figuresOf({ ...NO_COUNTS, ...counts });

describe('the figures of an appraisal', () => {
  test('are shares of what was accepted, settled or answered', () => {
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
      }),
    ).toMatchObject({
      instantRate: 0.9,
      onTimeRate: 0.75,
      correctionsPerCase: 0.1,
      visitsPerCase: 1.2,
      ownerChangesPerCase: 0.3,
      helpResponseMinutes: 22.5,
    });
  });

  test('are unknown where there is nothing to divide by', () => {
    expect(figures({})).toMatchObject({
      accepted: 0,
      instantRate: null,
      onTimeRate: null,
      averageRating: null,
    });
  });

  test.each([
    [4, null, null],
    [5, 5, 3],
  ])('show %i ratings as %j', (ratings, shown, average) => {
    expect(figures({ ratings, ratingSum: 3 * ratings })).toMatchObject({
      ratings: shown,
      averageRating: average,
    });
  });
});

describe('the median', () => {
  test.each([
    ['of three is the middle one', [1, 5, 9], 5],
    ['of four is between the two in the middle', [1, 4, 6, 9], 5],
    ['leaves out who accepted nothing', [0, 4, 0, 6], 5],
  ])('%s', (_, accepted, expected) => {
    expect(medianOf(accepted.map((n) => figures({ accepted: n }))).accepted).toBe(expected);
  });

  test('of nobody is unknown', () => {
    expect(medianOf([]).accepted).toBeNull();
  });
});

test('a difference to what is unknown is unknown', () => {
  const to = difference(figures({ accepted: 4, completedOnSpot: 4 }), figures({}));
  expect([to.accepted, to.instantRate]).toEqual([4, null]);
});
