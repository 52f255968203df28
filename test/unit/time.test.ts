import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, endOfDay, localDay, localTime } from '../../functions/time.ts';

const SHANGHAI = 'Asia/Shanghai';

test('16:00 UTC is the next day in Haicang', () => {
  expect(localDay(new Date('2016-04-01T16:00:00Z'), SHANGHAI)).toBe('2016-04-02');
});

test('15:59:59 UTC is still the same day in Haicang', () => {
  expect(localDay(new Date('2016-04-01T15:59:59Z'), SHANGHAI)).toBe('2016-04-01');
});

test('localTime returns the wall-clock time of the district', () => {
  expect(localTime(new Date('2016-04-01T00:30:00Z'), SHANGHAI)).toBe('08:30');
});

test('a day ends at midnight of the district', () => {
  expect(endOfDay('2016-04-01', SHANGHAI)).toBe('2016-04-01T16:00:00.000Z');
});

test('adding days counts a leap day', () => {
  expect([
    addDays('2016-02-28', 2),
    addDays('2016-03-01', -1),
    daysBetween('2016-02-28', '2016-03-01'),
  ]).toEqual(['2016-03-01', '2016-02-29', 2]);
});

test('adding months keeps the day of the month, or takes the month’s last day', () => {
  expect([
    addMonths('2016-04-06', 12),
    addMonths('2016-08-31', 6),
    addMonths('2015-08-31', 6),
    addMonths('2016-12-15', 1),
    addMonths('2016-01-31', 1200),
  ]).toEqual(['2017-04-06', '2017-02-28', '2016-02-29', '2017-01-15', '2116-01-31']);
});
