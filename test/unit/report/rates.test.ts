import { describe, expect, test } from 'vitest';
import { previousRates } from '../../../functions/report/baseline.ts';
import {
  addCounts,
  Counts,
  dailyAverage,
  hasNoCounts,
  MEASURES,
  meansOf,
  NO_COUNTS,
  ratesOf,
  sumCounts,
} from '../../../functions/report/rates.ts';

const article = { ...NO_COUNTS, accepted: 31_321, completed: 30_349, completedOnSpot: 30_349 };

describe('published figures', () => {
  test('the published counts give an instant rate of 96.9 %', () => {
    expect(ratesOf(article).instantRate).toBeCloseTo(0.969, 4);
  });

  test('the published counts give 921 cases per working day', () => {
    expect(Math.round(dailyAverage(article.accepted, 34) ?? 0)).toBe(921);
  });

  test('the previous rate is 61.5 % if “up 35.4 %” means points', () => {
    expect(previousRates(ratesOf(article).instantRate, 35.4).previousRateIfPoints).toBeCloseTo(0.615, 3);
  });

  test('the previous rate is 71.6 % if “up 35.4 %” is relative', () => {
    expect(previousRates(ratesOf(article).instantRate, 35.4).previousRateIfRelative).toBeCloseTo(0.716, 3);
  });
});

test('the rates of no accepted cases are null, not zero', () => {
  expect(ratesOf(NO_COUNTS)).toEqual({
    instantRate: null,
    instantRateWithUndone: null,
    crossVillageRate: null,
    onlineRate: null,
  });
});

test('mean minutes to answers and first calls are null without any', () => {
  const counts = { helpAnswered: 2, helpResponseMinutes: 45, ticketsCalled: 4, ticketWaitSeconds: 600 };
  expect(meansOf({ ...NO_COUNTS, ...counts })).toEqual({ helpMeanMinutes: 22.5, ticketMeanWaitMinutes: 2.5 });
  expect(meansOf(NO_COUNTS)).toEqual({ helpMeanMinutes: null, ticketMeanWaitMinutes: null });
});

test('the daily average without a working day is null', () => {
  expect(dailyAverage(3, 0)).toBeNull();
});

test('each rate divides its own count by accepted cases', () => {
  const counts = { ...NO_COUNTS, accepted: 8, completedOnSpot: 4, crossVillage: 2, online: 1 };
  expect(ratesOf(counts)).toEqual({
    instantRate: 0.5,
    instantRateWithUndone: 0.5,
    crossVillageRate: 0.25,
    onlineRate: 0.125,
  });
});

test('a settlement that was undone is taken out of the instant rate, and the earlier version keeps it', () => {
  const counts = { ...NO_COUNTS, accepted: 8, completedOnSpot: 4, undoneOnSpot: 1 };
  expect(ratesOf(counts)).toMatchObject({ instantRate: 0.375, instantRateWithUndone: 0.5 });
});

test('an undone settlement of an earlier period makes no rate negative', () => {
  expect(ratesOf({ ...NO_COUNTS, accepted: 8, undoneOnSpot: 1 }).instantRate).toBe(0);
});

describe('counts', () => {
  const counts = { ...NO_COUNTS, accepted: 2, visits: 3 };

  test('empty counts are all zero', () => {
    expect(Counts.parse({})).toEqual(Object.fromEntries(MEASURES.map((measure) => [measure, 0])));
  });

  test('adding counts keeps measures that the addition omits', () => {
    expect(addCounts(counts, { accepted: 1 })).toEqual({ ...counts, accepted: 3 });
  });

  test('adding counts does not change the operands', () => {
    addCounts(NO_COUNTS, counts);
    expect(hasNoCounts(NO_COUNTS)).toBe(true);
  });

  test('counts of several days are summed', () => {
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
  ])('counts %j are nothing: %s', (some, nothing) => {
    expect(hasNoCounts(some)).toBe(nothing);
  });
});
