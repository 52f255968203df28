import { expect, test } from 'vitest';
import { nextOf } from '../../../infra/local/schedule.ts';

const next = (expression: string, after: string): string =>
  new Date(nextOf(expression)(Date.parse(after))).toISOString();

test('a rate comes again after its time', () => {
  expect(next('rate(15 minutes)', '2016-04-01T08:10:00Z')).toBe('2016-04-01T08:25:00.000Z');
  expect(next('rate(1 day)', '2016-04-01T08:10:00Z')).toBe('2016-04-02T08:10:00.000Z');
});

test('a daily time comes today, or tomorrow when it is past', () => {
  expect(next('cron(30 16 * * ? *)', '2016-04-01T08:10:00Z')).toBe('2016-04-01T16:30:00.000Z');
  expect(next('cron(30 16 * * ? *)', '2016-04-01T16:30:00Z')).toBe('2016-04-02T16:30:00.000Z');
});

test('an expression that it does not know is told', () => {
  expect(() => nextOf('cron(0 0 ? * MON *)')).toThrow('does not know the schedule');
});
