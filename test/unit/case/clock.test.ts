import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeLastDay,
  countDaysLeft,
  countRemainingDays,
  deriveLight,
  isOnTime,
  resumeClock,
} from '../../../functions/case/clock.ts';
import type { CaseClock, CaseHeader } from '../../../functions/case/model.ts';
import type { Limit } from '../../../functions/registry/model/matter.ts';
import { addDays, endOfDay } from '../../../functions/time.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const directory = haicangDirectory();
const { calendar } = directory;
const ZONE = 'Asia/Shanghai';
const working = (value: number): Limit => ({ value, unit: 'WORKING_DAY' });

/** The last day of a limit whose clock was stopped from one day to another. */
const stopped = (limit: Limit, from: string, stop: string, supply: string): string => {
  const left = countDaysLeft(calendar, limit.unit, stop, calendar.lastDayOf(limit, from));
  return computeLastDay(calendar, limit.unit, supply, left);
};

describe('working days', () => {
  test.each([
    ['skip Qingming, 2 to 4 April 2016', '2016-04-01', 1, '2016-04-05'],
    ['skip May Day, 30 April to 2 May 2016', '2016-04-29', 1, '2016-05-03'],
    ['include the Saturday worked for National Day', '2016-09-30', 1, '2016-10-08'],
    ['include the Sunday worked for National Day', '2016-09-30', 2, '2016-10-09'],
    ['continue after both days worked for National Day', '2016-09-30', 3, '2016-10-10'],
    ['include the Sunday worked for the Dragon Boat Festival', '2016-06-08', 1, '2016-06-12'],
    ['run over the end of a year', '2016-12-30', 1, '2017-01-03'],
  ])('working days %s', (_, accepted, days, last) => {
    expect(calendar.lastDayOf(working(days), accepted)).toBe(last);
    expect(countDaysLeft(calendar, 'WORKING_DAY', accepted, last)).toBe(days);
  });
});

describe('stopped clock', () => {
  test.each([
    ['over Qingming keeps its remaining days', 5, '2016-03-30', '2016-04-01', '2016-04-05', '2016-04-08'],
    ['over May Day keeps its remaining days', 3, '2016-04-28', '2016-04-29', '2016-05-03', '2016-05-05'],
    ['over a holiday loses no day', 3, '2016-09-30', '2016-09-30', '2016-10-07', '2016-10-10'],
    [
      'on a worked Saturday does not lose that day',
      3,
      '2016-09-30',
      '2016-10-07',
      '2016-10-08',
      '2016-10-11',
    ],
    [
      'on both worked weekend days resumes on the Monday after',
      3,
      '2016-09-30',
      '2016-09-30',
      '2016-10-09',
      '2016-10-12',
    ],
    [
      'over the end of a year keeps its remaining days',
      5,
      '2016-12-28',
      '2016-12-29',
      '2017-01-04',
      '2017-01-10',
    ],
    ['on its last day ends on the day it resumes', 2, '2016-04-05', '2016-04-07', '2016-04-12', '2016-04-12'],
  ])('a limit stopped %s', (_, days, accepted, stop, supply, last) => {
    expect(stopped(working(days), accepted, stop, supply)).toBe(last);
  });

  test('a stopped limit in calendar days keeps its remaining calendar days', () => {
    const limit: Limit = { value: 15, unit: 'CALENDAR_DAY' };
    expect(stopped(limit, '2016-09-28', '2016-09-30', '2016-10-05')).toBe('2016-10-18');
  });

  test.each([
    ['one working day overdue stays one day overdue', '2016-04-08', '2016-04-19', '2016-04-18'],
    [
      'overdue since Thursday and stopped on a Sunday is two days overdue',
      '2016-04-10',
      '2016-04-19',
      '2016-04-15',
    ],
    ['overdue and resumed on the same Sunday is unchanged', '2016-04-10', '2016-04-10', '2016-04-07'],
  ])('a limit %s', (_, stop, supply, last) => {
    // 2 working days from Tuesday 5 April end on Thursday 7 April
    expect(stopped(working(2), '2016-04-05', stop, supply)).toBe(last);
  });

  test('a clock without recorded remaining days resumes with its whole limit', () => {
    const clock: CaseClock = { limit: working(3) };
    expect(resumeClock(directory, clock, '2016-04-05').dueAt).toBe('2016-04-08T16:00:00.000Z');
  });

  test('a resumed clock is due at the end of a day in the district', () => {
    const clock: CaseClock = {
      limit: working(5),
      stopped: {
        since: '2016-04-01T01:00:00.000Z',
        left: 3,
        resumesAs: 'ACCEPTED',
        reason: '缺少材料',
        materials: [],
      },
    };
    expect(resumeClock(directory, clock, '2016-04-05')).toEqual({
      clock: { limit: working(5), counted: { after: '2016-04-05', days: 3 } },
      dueAt: '2016-04-08T16:00:00.000Z',
    });
  });
});

describe('traffic light', () => {
  const header = (days: number, last: string, over: Partial<CaseHeader> = {}): CaseHeader => ({
    number: 'n',
    district: '350205',
    village: '350205002214',
    matter: 'HC-CA-07',
    matterVersion: 1,
    serviceClass: 'AGENCY',
    handling: 'COMMITTED',
    status: 'IN_REVIEW',
    channel: 'WINDOW',
    filedAt: '2016-04-01T01:00:00.000Z',
    dueAt: endOfDay(last, ZONE),
    clock: { limit: working(days) },
    onTheSpot: false,
    crossVillage: false,
    applicant: { name: '陈**', identityNumber: '99**************11' },
    person: 'p',
    ...over,
  });
  const at = (time: string) => new Date(`${time}+08:00`);

  test.each([
    ['GREEN', 3, '2016-04-14T09:00:00'],
    ['YELLOW', 2, '2016-04-15T00:00:00'],
    ['YELLOW', 0, '2016-04-19T23:59:59'],
    ['RED', -1, '2016-04-20T00:00:00'],
    ['RED', -2, '2016-04-21T12:00:00'],
  ] as const)(
    'a limit of 10 working days ending on 19 April is %s with %i left, at %s',
    (light, left, time) => {
      const seen = header(10, '2016-04-19');
      expect([deriveLight(directory, seen, at(time)), countRemainingDays(directory, seen, at(time))]).toEqual(
        [light, left],
      );
    },
  );

  test('a case due on a Friday is RED on the Saturday', () => {
    expect(deriveLight(directory, header(10, '2016-04-15'), at('2016-04-16T00:00:00'))).toBe('RED');
  });

  test('a case due the same day is GREEN until midnight, then RED', () => {
    const seen = header(0, '2016-04-06');
    expect(
      ['2016-04-06T23:59:59', '2016-04-07T00:00:00'].map((one) => deriveLight(directory, seen, at(one))),
    ).toEqual(['GREEN', 'RED']);
  });

  test('the light does not change while the clock is stopped', () => {
    const stop = { since: '', left: 5, resumesAs: 'IN_REVIEW', reason: 'r', materials: [] } as const;
    const seen = header(10, '2016-04-15', {
      status: 'CORRECTION',
      clock: { limit: working(10), stopped: { ...stop, materials: [] } },
    });
    expect([
      deriveLight(directory, seen, at('2016-05-20T09:00:00')),
      countRemainingDays(directory, seen, at('2016-05-20T09:00:00')),
    ]).toEqual(['GREEN', 5]);
  });

  test('a case without a deadline has no light', () => {
    const { dueAt: _, ...seen } = header(10, '2016-04-15');
    expect(deriveLight(directory, seen, at('2016-05-20T09:00:00'))).toBeNull();
  });

  test.each(['DRAFT', 'COMPLETED', 'REJECTED', 'WITHDRAWN'] as const)('a %s case has no light', (status) => {
    const seen = header(10, '2016-04-15', { status });
    expect(deriveLight(directory, seen, at('2016-05-20T09:00:00'))).toBeNull();
  });
});

describe('clock properties', () => {
  const day = fc.integer({ min: 0, max: 3_650 }).map((n) => addDays('2015-01-01', n));
  const unit = fc.constantFrom<Limit['unit']>('WORKING_DAY', 'CALENDAR_DAY');

  test('remaining days and last day are inverse to each other', () => {
    fc.assert(
      fc.property(day, unit, fc.integer({ min: -40, max: 60 }), (from, kind, left) => {
        expect(countDaysLeft(calendar, kind, from, computeLastDay(calendar, kind, from, left))).toBe(left);
      }),
    );
  });

  test('a limit is overdue exactly when its last day has passed', () => {
    fc.assert(
      fc.property(day, day, unit, (today, last, kind) => {
        expect(countDaysLeft(calendar, kind, today, last) < 0).toBe(today > last);
      }),
    );
  });

  test('a stop and a resumption on one day change nothing', () => {
    fc.assert(
      fc.property(day, unit, fc.nat(30), fc.nat(60), (accepted, kind, value, later) => {
        const last = calendar.lastDayOf({ value: value + 1, unit: kind }, accepted);
        const on = addDays(accepted, later);
        expect(computeLastDay(calendar, kind, on, countDaysLeft(calendar, kind, on, last))).toBe(last);
      }),
    );
  });

  test('the days that a clock ran add up to its limit, however often it stops', () => {
    const pauses = fc.array(fc.tuple(fc.nat(5), fc.nat(20)), { maxLength: 5 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), pauses, (accepted, value, stops) => {
        let [from, last, ran] = [accepted, calendar.lastDayOf(working(value), accepted), 0];
        for (const [run, pause] of stops) {
          const stop = addDays(from, run);
          if (stop > last) break;
          ran += calendar.countWorkdays(addDays(from, 1), stop);
          from = addDays(stop, pause);
          last = computeLastDay(
            calendar,
            'WORKING_DAY',
            from,
            countDaysLeft(calendar, 'WORKING_DAY', stop, last),
          );
        }
        expect(ran + calendar.countWorkdays(addDays(from, 1), last)).toBe(value);
      }),
    );
  });

  test('an overdue clock is overdue by as many days when it resumes', () => {
    fc.assert(
      fc.property(day, unit, fc.nat(20), fc.nat(40), (last, kind, over, pause) => {
        const stop = addDays(last, over + 1);
        const left = countDaysLeft(calendar, kind, stop, last);
        const supply = addDays(stop, pause);
        const end = computeLastDay(calendar, kind, supply, left);
        expect([end < supply, countDaysLeft(calendar, kind, supply, end)]).toEqual([true, left]);
      }),
    );
  });
});

describe('isOnTime', () => {
  const limit = working(1);
  const dueAt = endOfDay('2016-04-05', ZONE);

  test.each([
    ['in the last second of its last day', '2016-04-05T15:59:59.000Z', true],
    ['at the start of the next day', '2016-04-05T16:00:00.000Z', false],
  ])('settling a case %s is on time: %s → %s', (_, at, expected) => {
    expect(isOnTime({ clock: { limit }, dueAt }, at)).toBe(expected);
  });

  test('settling a case without a deadline is on time', () => {
    expect(isOnTime({ clock: { limit } }, '2016-05-03T01:00:00.000Z')).toBe(true);
  });

  test.each([
    [0, true],
    [-1, false],
  ])('settling a case stopped with %s days left is on time: %s', (left, expected) => {
    const stopped = { since: '', left, resumesAs: 'ACCEPTED' as const, reason: '', materials: [] };
    expect(isOnTime({ clock: { limit, stopped }, dueAt }, '2016-05-03T01:00:00.000Z')).toBe(expected);
  });
});
