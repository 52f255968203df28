import { describe, expect, test } from 'vitest';
import type { Baseline } from '../../../functions/registry/model/place.ts';
import { baselineOf, previousRates } from '../../../functions/report/baseline.ts';

describe('the rate before a rise', () => {
  test('is less by its points, or by a part of itself', () => {
    expect(previousRates(0.75, 50)).toEqual({ previousRateIfPoints: 0.25, previousRateIfRelative: 0.5 });
  });

  test('is unknown where the rate is, and known where it is zero', () => {
    expect(previousRates(null, 50)).toEqual({ previousRateIfPoints: null, previousRateIfRelative: null });
    expect(previousRates(0, 50)).toEqual({ previousRateIfPoints: -0.5, previousRateIfRelative: 0 });
  });
});

describe('a stored claim is found', () => {
  const claim: Baseline = {
    measure: 'INSTANT_RATE',
    period: { from: '2016-04-01', to: '2016-05-20' },
    claimedIncreasePercent: 35.4,
    reading: 'UNSTATED',
    statement: { zh: '提高35.4%', en: 'up 35.4 %' },
    source: 'article',
  };
  const later: Baseline = { ...claim, period: { from: '2016-05-21', to: '2016-06-30' } };

  test('by its period', () => {
    expect(baselineOf([claim, later], '2016-05-21', '2016-06-30')).toBe(later);
  });

  test.each([
    ['2016-04-02', '2016-05-20'],
    ['2016-04-01', '2016-05-19'],
  ])('by no other: from %s to %s', (from, to) => {
    expect(baselineOf([claim, later], from, to)).toBeUndefined();
  });
});
