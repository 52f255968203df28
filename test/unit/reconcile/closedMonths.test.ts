import { expect, test } from 'vitest';
import {
  findLastClosedMonth,
  listMonthsOfNight,
  NIGHTS_OF_A_ROUND,
} from '../../../functions/reconcile/closedMonths.ts';
import { addDays, monthsBetween } from '../../../functions/time.ts';

test.each([
  ['2016-05-15', '2016-03'],
  ['2016-05-16', '2016-04'],
  ['2016-06-15', '2016-04'],
])('as of %s, %s is the last month that the district has compared as a whole', (to, month) => {
  expect(findLastClosedMonth('350205', to)).toBe(month);
});

test('each of 120 closed months comes up once in any 28 nights, and at most five in one', () => {
  for (const start of ['2026-01-01', '2026-02-17']) {
    const nights = Array.from({ length: NIGHTS_OF_A_ROUND }, (_, i) =>
      listMonthsOfNight('2016-01', '2025-12', addDays(start, i)),
    );
    expect(nights.flat().sort()).toEqual(monthsBetween('2016-01-01', '2025-12-31'));
    expect(Math.max(...nights.map(({ length }) => length))).toBe(5);
  }
});
