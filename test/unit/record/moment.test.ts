import { expect, test } from 'vitest';
import { resolveMoment } from '../../../functions/record/moment.ts';

const last = [
  { at: '2016-04-06T00:00:00.000Z' },
  { at: '2016-04-06T01:00:00.000Z' },
  { at: '2016-04-06T02:00:00.000Z' },
];
const at = (now: string): string => resolveMoment(new Date(now), last).toISOString();

test('an act is dated no earlier than the one before it if clocks differ by minutes', () => {
  expect(at('2016-04-06T01:50:00.000Z')).toBe('2016-04-06T02:00:00.000Z');
  expect(at('2016-04-06T02:00:01.000Z')).toBe('2016-04-06T02:00:01.000Z');
  expect(resolveMoment(new Date(0), []).getTime()).toBe(0);
});

test('a difference of more than ten minutes is not corrected', () => {
  expect(at('2016-04-06T01:49:59.999Z')).toBe('2016-04-06T01:49:59.999Z');
});

test('an act at the same instant as the one before it keeps its instant', () => {
  const now = new Date('2016-04-06T02:00:00.000Z');
  expect(resolveMoment(now, last)).toBe(now);
});
