import { expect, test } from 'vitest';
import { isOnTheSpot } from '../../../functions/case/settlement.ts';

const accepted = { window: 'w-01', at: '2016-04-01T01:00:00.000Z' };
const settled = (desk: string, at: string) => isOnTheSpot(accepted, { desk, at }, 'Asia/Shanghai');

test('a case settled by its accepting window the same day is on the spot', () => {
  expect(settled('w-01', '2016-04-01T09:00:00.000Z')).toBe(true);
});

test('a case settled by another desk the same day is not on the spot', () => {
  expect(settled('office', '2016-04-01T01:05:00.000Z')).toBe(false);
});

test('a case settled on the district’s next day is not on the spot, whatever the UTC day', () => {
  expect(settled('w-01', '2016-04-01T16:30:00.000Z')).toBe(false);
});
