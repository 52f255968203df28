import { describe, expect, test } from 'vitest';
import { previousRates } from '../../../functions/report/baseline.ts';
import {
  addCounts,
  Counts,
  dailyAverage,
  isNothing,
  MEASURES,
  meansOf,
  NO_COUNTS,
  ratesOf,
  sumCounts,
} from '../../../functions/report/rates.ts';

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

test('the means of a report are those of answers and of first calls, in minutes; null without any', () => {
  const counts = { helpAnswered: 2, helpResponseMinutes: 45, ticketsCalled: 4, ticketWaitSeconds: 600 };
  expect(meansOf({ ...NO_COUNTS, ...counts })).toEqual({ helpMeanMinutes: 22.5, ticketMeanWaitMinutes: 2.5 });
  expect(meansOf(NO_COUNTS)).toEqual({ helpMeanMinutes: null, ticketMeanWaitMinutes: null });
});

test('no working day makes no average', () => {
  expect(dailyAverage(3, 0)).toBeNull();
});

test('each rate of cases is its own part of what was accepted', () => {
  const counts = { ...NO_COUNTS, accepted: 8, completedOnSpot: 4, crossVillage: 2, online: 1 };
  expect(ratesOf(counts)).toEqual({ instantRate: 0.5, crossVillageRate: 0.25, onlineRate: 0.125 });
});

describe('counts', () => {
  const counts = { ...NO_COUNTS, accepted: 2, visits: 3 };

  test('are all zero where nothing was counted', () => {
    expect(Counts.parse({})).toEqual(Object.fromEntries(MEASURES.map((measure) => [measure, 0])));
  });

  test('keep what an addition does not name', () => {
    expect(addCounts(counts, { accepted: 1 })).toEqual({ ...counts, accepted: 3 });
  });

  test('are not changed by adding to them', () => {
    addCounts(NO_COUNTS, counts);
    expect(isNothing(NO_COUNTS)).toBe(true);
  });

  test('of several days are summed up', () => {
    expect(sumCounts([counts, counts, { ...NO_COUNTS, online: 1 }])).toEqual({
      ...NO_COUNTS,
      accepted: 4,
      visits: 6,
      online: 1,
    });
  });

  test.each([
    [{}, true],
    [{ accepted: 0 }, true],
    [{ accepted: 0, visits: 1 }, false],
  ])('%j are nothing: %s', (some, nothing) => {
    expect(isNothing(some)).toBe(nothing);
  });
});
