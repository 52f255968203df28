import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { CalendarNotCovered, createCalendar } from '../../../functions/registry/calendar.ts';
import { addDays } from '../../../functions/time.ts';
import { haicangPack } from '../../support/haicang.ts';

const { calendar: pack } = haicangPack();
const calendar = createCalendar(pack);
const systemZone = process.env.TZ;
afterEach(() => {
  process.env.TZ = systemZone;
});

describe('several calendars', () => {
  const year = { weekdaysOff: [], weekendWorkdays: [] };
  const first = (years: string[], coverage: { from: string; to: string }, from: string, to: string) => {
    const extra = Object.fromEntries(years.map((one) => [one, year]));
    return createCalendar({ ...pack, coverage, years: extra }).firstUnpublished(from, to);
  };
  const coverage = { from: '2010-01-01', to: '2020-12-31' };

  test('several calendars cover a period up to the first unknown day', () => {
    expect(first(['2021', '2022'], coverage, '2019-06-01', '2024-12-31')).toBe('2023-01-01');
    expect(first(['2021', '2022'], coverage, '2019-06-01', '2022-12-31')).toBeUndefined();
    expect(first(['2021', '2023'], coverage, '2019-06-01', '2024-12-31')).toBe('2022-01-01');
    expect(first([], coverage, '2019-06-01', '2024-12-31')).toBe('2021-01-01');
  });

  test('firstUnpublished returns the first of several gaps', () => {
    expect(first(['2008'], coverage, '2008-06-01', '2024-12-31')).toBe('2009-01-01');
    expect(first([], coverage, '2008-06-01', '2024-12-31')).toBe('2008-06-01');
  });

  test('a period over several calendars counts its days by each of them', () => {
    const one = createCalendar({
      ...pack,
      years: { '2030': { weekdaysOff: ['2030-01-01'], weekendWorkdays: ['2030-01-05'] } },
    });
    expect(one.countWorkdays('2030-01-01', '2030-01-07')).toBe(5);
    expect(one.countWorkdays('2030-01-31', '2030-01-07')).toBe(0);
  });
});

describe('statutory calendar', () => {
  test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles'])(
    'the article’s period has 34 working days on a machine in %s',
    (zone) => {
      process.env.TZ = zone;
      expect(calendar.countWorkdays('2016-04-01', '2016-05-20')).toBe(34);
    },
  );

  test.each([
    ['2016-04-04', false, 'Qingming, a Monday'],
    ['2016-05-02', false, 'the day after May Day, a Monday'],
    ['2016-06-12', true, 'a make-up Sunday'],
    ['2016-10-08', true, 'a make-up Saturday after National Day'],
    ['2016-10-09', true, 'a make-up Sunday after National Day'],
    ['2016-04-02', false, 'a plain Saturday'],
  ])('%s is a working day: %s (%s)', (day, works) => {
    expect(calendar.isWorkday(day)).toBe(works);
  });

  test('the calendar counts a year that is not published by weekdays and the public holidays of the law', () => {
    const off = [
      '2027-01-01',
      '2027-02-05',
      '2027-02-08',
      '2027-04-05',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
    ];
    expect(off.filter((day) => calendar.isWorkday(day))).toEqual([]);
    expect(['2027-01-04', '2027-02-09', '2027-10-04'].map((day) => calendar.isWorkday(day))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('the calendar throws for a year whose lunar dates nobody knows', () => {
    expect(calendar.isWorkday('2099-12-31')).toBe(true);
    expect(() => calendar.isWorkday('2100-01-04')).toThrow(CalendarNotCovered);
  });

  test('a closure is no working day, in a published year or not', () => {
    const reason = { zh: '台风', en: 'typhoon' };
    const shut = createCalendar({
      ...pack,
      closures: ['2016-09-14', '2027-01-04'].map((day) => ({ day, reason })),
    });
    expect(['2016-09-14', '2027-01-04'].map((day) => shut.isWorkday(day))).toEqual([false, false]);
  });

  test('the calendar throws for a day before its coverage', () => {
    expect(() => calendar.isWorkday('2003-12-31')).toThrow(CalendarNotCovered);
    expect(calendar.isWorkday('2004-01-02')).toBe(true);
  });

  test('the calendar covers its last day', () => {
    expect(calendar.isWorkday('2026-12-31')).toBe(true);
    expect(calendar.countWorkdays('2026-12-31', '2026-12-31')).toBe(1);
  });

  test('a period that runs into an unpublished year is counted, and said to be unpublished', () => {
    expect(calendar.countWorkdays('2026-12-31', '2027-01-05')).toBe(3);
    expect(calendar.firstUnpublished('2026-12-31', '2027-01-05')).toBe('2027-01-01');
  });

  test('the calendar throws for a period that begins before its coverage', () => {
    expect(() => calendar.countWorkdays('2003-12-31', '2004-01-05')).toThrow(
      expect.objectContaining({ day: '2003-12-31' }),
    );
  });

  test('firstUnpublished finds a gap before a further year of the pack', () => {
    const years = { '2028': { weekdaysOff: [], weekendWorkdays: [] } };
    const further = createCalendar({ ...pack, years: { ...pack.years, ...years } });
    expect(further.firstUnpublished('2026-12-30', '2029-06-01')).toBe('2027-01-01');
    expect(further.firstUnpublished('2028-01-01', '2029-06-01')).toBe('2029-01-01');
    expect(further.firstUnpublished('2028-01-01', '2028-12-31')).toBeUndefined();
  });

  test('firstUncovered returns the first uncovered day of a period', () => {
    expect(calendar.firstUnpublished('2026-12-30', '2027-01-02')).toBe('2027-01-01');
    expect(calendar.firstUncovered('2003-12-30', '2004-01-02')).toBe('2003-12-30');
    expect(calendar.firstUnpublished('2004-01-01', '2026-12-31')).toBeUndefined();
  });

  test('firstUnpublished finds an unpublished year between covered ones', () => {
    const years = { '2028': { weekdaysOff: [], weekendWorkdays: [] } };
    expect(
      createCalendar({ ...pack, years: { ...pack.years, ...years } }).firstUnpublished(
        '2026-06-01',
        '2028-06-01',
      ),
    ).toBe('2027-01-01');
  });

  test('countWorkdays agrees with counting day by day', () => {
    const day = fc.integer({ min: 0, max: 5_000 }).map((n) => addDays('2010-01-01', n));
    fc.assert(
      fc.property(day, fc.nat(900), (from, length) => {
        const days = Array.from({ length: length + 1 }, (_, i) => addDays(from, i));
        const walked = days.filter((one) => calendar.isWorkday(one)).length;
        expect(calendar.countWorkdays(from, addDays(from, length))).toBe(walked);
      }),
      { numRuns: 50 },
    );
  });

  test('a period that ends before it starts has no working days', () => {
    expect(calendar.countWorkdays('2016-04-06', '2016-04-05')).toBe(0);
  });

  test('a pack may add the official days of a further year', () => {
    const years = { '2027': { weekdaysOff: ['2027-01-01'], weekendWorkdays: ['2027-01-03'] } };
    const further = createCalendar({ ...pack, years: { ...pack.years, ...years } });
    expect(
      ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map((day) => further.isWorkday(day)),
    ).toEqual([false, false, true, true]);
  });
});

describe('limit', () => {
  test.each([
    ['a limit of 0 working days ends the same day', 0, '2016-04-01', '2016-04-01'],
    ['a limit of 1 working day over Qingming ends on Tuesday', 1, '2016-04-01', '2016-04-05'],
    ['a limit of 3 working days skips May Day', 3, '2016-04-28', '2016-05-04'],
    ['a limit of 2 working days counts the make-up weekend of National Day', 2, '2016-10-07', '2016-10-09'],
    ['a limit of 5 working days runs over the end of a year', 5, '2016-12-29', '2017-01-06'],
  ])('%s', (_, value, from, last) => {
    expect(calendar.lastDayOf({ value, unit: 'WORKING_DAY' }, from)).toBe(last);
  });

  test('a limit of calendar days counts every day', () => {
    expect(calendar.lastDayOf({ value: 15, unit: 'CALENDAR_DAY' }, '2016-04-01')).toBe('2016-04-16');
  });
});
