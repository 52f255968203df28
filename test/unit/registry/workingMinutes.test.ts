import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CalendarNotCovered } from '../../../functions/registry/calendar.ts';
import type { Window } from '../../../functions/registry/model/place.ts';
import { addWorkingMinutes, workingMinutesBetween } from '../../../functions/registry/workingMinutes.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { haicang, places } from '../../support/places.ts';

const directory = haicangDirectory();
const windowOf = (id: string): Window => {
  const window = directory.windows.get(id);
  if (!window) throw new Error(`no window ${id}`);
  return window;
};
// 08:30–12:00 and 14:30–17:30 on working days: 390 minutes a day
const window = windowOf(places.xinanWindow);
const between = (from: string, to: string) =>
  workingMinutesBetween(directory, window, haicang(from), haicang(to));
const after = (from: string, minutes: number) => addWorkingMinutes(directory, window, haicang(from), minutes);

describe('workingMinutesBetween', () => {
  test.each([
    ['2016-04-06 09:00', '2016-04-06 09:45', 45, 'within an opening'],
    ['2016-04-06 11:30', '2016-04-06 15:00', 60, 'over the lunch break'],
    ['2016-04-06 12:30', '2016-04-06 13:30', 0, 'inside the lunch break'],
    ['2016-04-06 17:00', '2016-04-07 09:00', 60, 'over night'],
    ['2016-04-08 17:00', '2016-04-11 09:00', 60, 'over a weekend'],
    ['2016-04-01 17:00', '2016-04-05 09:00', 60, 'over a weekend and Qingming'],
    ['2016-06-12 08:30', '2016-06-12 17:30', 390, 'on a make-up Sunday'],
    ['2016-10-08 00:00', '2016-10-10 00:00', 780, 'on a make-up Saturday and Sunday'],
    ['2016-10-01 00:00', '2016-10-08 00:00', 0, 'on a holiday of a week'],
    ['2016-12-30 17:00', '2017-01-03 09:00', 60, 'over a year’s end'],
    ['2016-04-06 10:00', '2016-04-06 09:00', 0, 'backwards'],
  ])('from %s to %s are %i working minutes (%s)', (from, to, minutes) => {
    expect(between(from, to)).toBe(minutes);
  });

  test('working minutes of uncovered days throw', () => {
    expect(() => between('2099-12-31 09:00', '2100-01-04 09:00')).toThrow(CalendarNotCovered);
  });
});

describe('addWorkingMinutes', () => {
  test.each([
    ['2016-04-06 09:00', 60, '2016-04-06 10:00'],
    ['2016-04-06 11:30', 60, '2016-04-06 15:00'],
    ['2016-04-06 11:00', 60, '2016-04-06 12:00'],
    ['2016-04-08 17:00', 60, '2016-04-11 09:00'],
    ['2016-04-09 10:00', 60, '2016-04-11 09:30'],
    ['2016-10-07 22:00', 60, '2016-10-08 09:30'],
    ['2016-04-06 09:00', 0, '2016-04-06 09:00'],
    // zero minutes end at once, open or not
    ['2016-04-06 13:00', 0, '2016-04-06 13:00'],
  ])('%s plus %i working minutes is %s', (from, minutes, at) => {
    expect(after(from, minutes)).toEqual(haicang(at));
  });

  test('a limit at a window that never opens has no end', () => {
    expect(
      addWorkingMinutes(directory, { ...window, hours: [] }, haicang('2016-04-06 09:00'), 1),
    ).toBeUndefined();
  });

  test('a limit at a window that closes down before has no end', () => {
    const closing = { ...window, to: '2016-04-06' };
    expect(addWorkingMinutes(directory, closing, haicang('2016-04-06 17:00'), 31)).toBeUndefined();
    expect(addWorkingMinutes(directory, closing, haicang('2016-04-06 17:00'), 30)).toEqual(
      haicang('2016-04-06 17:30'),
    );
  });
});

describe('working minute properties', () => {
  const instant = fc
    .integer({
      min: haicang('2016-01-01 00:00').getTime() / 1000,
      max: haicang('2018-11-01 00:00').getTime() / 1000,
    })
    .map((seconds) => new Date(seconds * 1000));
  const minutes = fc.integer({ min: 1, max: 5_000 });

  test('a limit ends when exactly its working minutes have passed', () => {
    fc.assert(
      fc.property(instant, minutes, (from, limit) => {
        const at = addWorkingMinutes(directory, window, from, limit) ?? new Date(0);
        const before = new Date(at.getTime() - 1_000);
        expect(workingMinutesBetween(directory, window, from, at)).toBeCloseTo(limit, 6);
        expect(workingMinutesBetween(directory, window, from, before)).toBeLessThan(limit);
      }),
      { numRuns: 60 },
    );
  });

  test('working minutes add up over any instant in between', () => {
    fc.assert(
      fc.property(fc.array(instant, { minLength: 3, maxLength: 3 }), (instants) => {
        const [a = new Date(0), b = new Date(0), c = new Date(0)] = instants
          .map((one) => one.getTime() % (40 * 86_400_000))
          .sort((x, y) => x - y)
          .map((ms) => new Date(haicang('2016-04-01 00:00').getTime() + ms));
        const span = (from: Date, to: Date) => workingMinutesBetween(directory, window, from, to);
        expect(span(a, b) + span(b, c)).toBeCloseTo(span(a, c), 6);
      }),
      { numRuns: 60 },
    );
  });
});
