import { expect, test } from 'vitest';
import { isOnTheSpot } from '../../../functions/case/settled.ts';

const accepted = { window: 'w-01', at: '2016-04-01T01:00:00.000Z' };
const settled = (desk: string, at: string) => isOnTheSpot(accepted, { desk, at }, 'Asia/Shanghai');

test('settled by the accepting window the same day is on the spot', () => {
  expect(settled('w-01', '2016-04-01T09:00:00.000Z')).toBe(true);
});

test('settled by another desk the same day is not', () => {
  expect(settled('office', '2016-04-01T01:05:00.000Z')).toBe(false);
});

test('settled the next day of the district is not, though it is the same day in UTC', () => {
  expect(settled('w-01', '2016-04-01T16:30:00.000Z')).toBe(false);
});
