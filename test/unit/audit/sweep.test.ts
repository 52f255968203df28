import { expect, test } from 'vitest';
import { selectSwept } from '../../../functions/audit/sweep.ts';
import { addDays } from '../../../functions/time.ts';

const days = Array.from({ length: 400 }, (_, i) => addDays('2015-01-01', i));

test('every old digest is verified exactly once in thirty nights', () => {
  const nights = Array.from({ length: 30 }, (_, i) => addDays('2016-03-01', i));
  const swept = nights.flatMap((night) => selectSwept(days, night));
  expect(swept.toSorted()).toEqual(days);
});

test('the digests of the last week are not swept: the audit itself verifies them', () => {
  const night = '2016-01-08';
  const week = Array.from({ length: 8 }, (_, i) => addDays(night, -i));
  expect(selectSwept(week, night)).toEqual([]);
});
