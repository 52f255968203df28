import { describe, expect, test } from 'vitest';
import { previousRates } from '../../../functions/report/baseline.ts';
import { dailyAverage, NO_COUNTS, ratesOf } from '../../../functions/report/rates.ts';

const article = { ...NO_COUNTS, accepted: 31_321, completed: 30_349, completedOnSpot: 30_349 };

describe('the published figures', () => {
  test('make an instant rate of 96.9 %', () => {
    expect(ratesOf(article).instantRate).toBeCloseTo(0.969, 4);
  });

  test('make 921 a working day', () => {
    expect(Math.round(dailyAverage(article.accepted, 34) ?? 0)).toBe(921);
  });

  test('mean 61.5 % before when “up 35.4 %” counts points', () => {
    expect(previousRates(ratesOf(article).instantRate, 35.4).previousRateIfPoints).toBeCloseTo(0.615, 3);
  });

  test('mean 71.6 % before when it is relative', () => {
    expect(previousRates(ratesOf(article).instantRate, 35.4).previousRateIfRelative).toBeCloseTo(0.716, 3);
  });
});

test('nothing accepted makes no rate, not zero', () => {
  expect(ratesOf(NO_COUNTS)).toEqual({ instantRate: null, crossVillageRate: null, onlineRate: null });
});

test('no working day makes no average', () => {
  expect(dailyAverage(3, 0)).toBeNull();
});
