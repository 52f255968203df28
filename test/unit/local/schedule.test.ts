import { expect, test } from 'vitest';
import { nextOf } from '../../../infra/local/schedule.ts';

const next = (expression: string, after: string): string =>
  new Date(nextOf(expression)(Date.parse(after))).toISOString();

test('a rate expression fires again after its interval', () => {
  expect(next('rate(15 minutes)', '2016-04-01T08:10:00Z')).toBe('2016-04-01T08:25:00.000Z');
  expect(next('rate(1 day)', '2016-04-01T08:10:00Z')).toBe('2016-04-02T08:10:00.000Z');
});

test('a daily cron expression fires today, or tomorrow once past', () => {
  expect(next('cron(30 16 * * ? *)', '2016-04-01T08:10:00Z')).toBe('2016-04-01T16:30:00.000Z');
  expect(next('cron(30 16 * * ? *)', '2016-04-01T16:30:00Z')).toBe('2016-04-02T16:30:00.000Z');
});

test('an unsupported schedule expression is rejected', () => {
  expect(() => nextOf('cron(0 0 ? * MON *)')).toThrow('does not know the schedule');
});
