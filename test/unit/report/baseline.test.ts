import { describe, expect, test } from 'vitest';
import type { Baseline } from '../../../functions/registry/model/place.ts';
import { baselineOf, previousRates } from '../../../functions/report/baseline.ts';

describe('previousRates', () => {
  test('the previous rate is read as points and as a relative increase', () => {
    expect(previousRates(0.75, 50)).toEqual({ previousRateIfPoints: 0.25, previousRateIfRelative: 0.5 });
  });

  test('the previous rate of null is null, and of zero is a number', () => {
    expect(previousRates(null, 50)).toEqual({ previousRateIfPoints: null, previousRateIfRelative: null });
    expect(previousRates(0, 50)).toEqual({ previousRateIfPoints: -0.5, previousRateIfRelative: 0 });
  });
});

describe('baselineOf', () => {
  const claim: Baseline = {
    measure: 'INSTANT_RATE',
    period: { from: '2016-04-01', to: '2016-05-20' },
    claimedIncreasePercent: 35.4,
    reading: 'UNSTATED',
    statement: { zh: '提高35.4%', en: 'up 35.4 %' },
    source: 'article',
  };
  const later: Baseline = { ...claim, period: { from: '2016-05-21', to: '2016-06-30' } };

  test('a baseline is found by its period', () => {
    expect(baselineOf([claim, later], '2016-05-21', '2016-06-30')).toBe(later);
  });

  test.each([
    ['2016-04-02', '2016-05-20'],
    ['2016-04-01', '2016-05-19'],
  ])('no baseline is found for another period: from %s to %s', (from, to) => {
    expect(baselineOf([claim, later], from, to)).toBeUndefined();
  });
});
