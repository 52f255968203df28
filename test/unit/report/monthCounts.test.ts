import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, test } from 'vitest';
import { parseCounter, setMeasures } from '../../../functions/report/counterItem.ts';
import {
  addToMonth,
  listDays,
  type MonthCounts,
  packDays,
  setDay,
  sumMonth,
  sumPacked,
  unpackDays,
} from '../../../functions/report/monthCounts.ts';
import { MEASURES, NO_COUNTS } from '../../../functions/report/rates.ts';

const KEY = { pk: '350205:WINDOW', sk: '2016-04#w' };
const EMPTY: MonthCounts = new Map();
const april = addToMonth(
  EMPTY,
  new Map([
    ['2016-04-01', { accepted: 2, handlingSeconds: 86_400 }],
    ['2016-04-30', { accepted: 1 }],
  ]),
);

describe('days of a month', () => {
  test.each([
    [[]],
    [[1]],
    [[0, 127, 128, 0, 16_383, 16_384]],
    [[0, ...Array.from({ length: 31 }, (_, i) => i * 1_000_003)]],
    [[0, Number.MAX_SAFE_INTEGER]],
    [[0, 5, -1, 0, -3_000, 64]],
  ])('the counts %j are unpacked as they were packed', (given) => {
    const days = Array.from({ length: 32 }, (_, day) => (day === 0 ? 0 : (given[day] ?? 0)));
    expect(unpackDays(packDays(days))).toEqual(days);
  });

  test('a day without counts costs a bit, and a small count a byte', () => {
    expect(packDays(Array(32).fill(0))).toHaveLength(4);
    expect(packDays([0, 1, 127])).toHaveLength(6);
    expect(packDays([0, 128])).toHaveLength(6);
  });

  test.each([0.5, Number.NaN])('%s is no count', (count) => {
    expect(() => packDays([0, count])).toThrow('whole number');
  });
});

describe('counts of a month', () => {
  test('counts are added by day, and only measures that change are returned', () => {
    const more = addToMonth(april, new Map([['2016-04-30', { accepted: 4, online: 0 }]]));
    expect([...more.keys()]).toEqual(['accepted']);
    expect([more.get('accepted')?.[1], more.get('accepted')?.[30]]).toEqual([2, 5]);
    expect(april.get('accepted')?.[30]).toBe(1);
  });

  test('a month is summed over all or some of its days', () => {
    expect(sumMonth(april)).toEqual({ ...NO_COUNTS, accepted: 3, handlingSeconds: 86_400 });
    expect(sumMonth(april, 2, 30)).toEqual({ ...NO_COUNTS, accepted: 1 });
    expect(sumMonth(april, 2, 29)).toEqual(NO_COUNTS);
  });

  test('the days with counts are listed', () => {
    expect(listDays(april)).toEqual([1, 30]);
    expect(listDays(EMPTY)).toEqual([]);
  });

  test('a day is set to other counts, and the other days stay', () => {
    const set = setDay(april, '2016-04-01', { ...NO_COUNTS, online: 7 });
    expect(sumMonth(set, 1, 1)).toEqual({ ...NO_COUNTS, online: 7 });
    expect(sumMonth(set, 30, 30)).toEqual({ ...NO_COUNTS, accepted: 1 });
  });
});

describe('stored counter', () => {
  const stored = (counts: MonthCounts): Record<string, unknown> => {
    const {
      UpdateExpression,
      ExpressionAttributeNames = {},
      ExpressionAttributeValues,
    } = setMeasures('Counters', KEY, undefined, counts);
    const values: Record<string, unknown> = ExpressionAttributeValues;
    const set = UpdateExpression.replace('SET ', '')
      .split(', ')
      .map((one) => one.split(' = '));
    return Object.fromEntries(
      set.map(([name = '', value = '']) => [ExpressionAttributeNames[name] ?? name, values[value]]),
    );
  };

  test('every measure is stored under a name of its own and read again', () => {
    const counts = new Map(MEASURES.map((measure, i) => [measure, [0, i + 1]] as const));
    const item = unmarshall(marshall({ ...KEY, ...stored(counts) }));
    const read = parseCounter(item);
    expect(read).toMatchObject({ key: KEY, month: '2016-04', part: 'w', version: 1 });
    expect(MEASURES.map((measure) => read?.counts.get(measure)?.[1])).toEqual(MEASURES.map((_, i) => i + 1));
  });

  test('a busy month of a district, every measure on every day, stays within four kilobytes', () => {
    const days = [0, ...Array.from({ length: 31 }, () => 1_000)];
    const item = { ...KEY, ...stored(new Map(MEASURES.map((measure) => [measure, days]))) };
    const bytes = Object.entries(item).reduce(
      (sum, [name, value]) =>
        sum + name.length + (ArrayBuffer.isView(value) ? value.byteLength : String(value).length),
      0,
    );
    expect(bytes).toBeLessThan(4_096);
  });

  test('a new counter is written only if there is none, another only if it is unchanged', () => {
    expect(setMeasures('T', KEY, undefined, april)).toMatchObject({
      ConditionExpression: 'attribute_not_exists(v)',
    });
    const read = { key: KEY, month: '2016-04', part: 'w', version: 3, counts: EMPTY };
    expect(setMeasures('T', KEY, read, april)).toMatchObject({
      ConditionExpression: 'v = :read',
      ExpressionAttributeValues: { ':read': 3, ':next': 4 },
    });
  });

  test.each([
    ['a marker', { pk: 'COUNTED#n', sk: 'COUNTED', counted: 2 }],
    ['a daily counter of an earlier release', { pk: '350205', sk: '2016-04-06', accepted: 1 }],
    ['nothing', undefined],
  ])('%s is no counter', (_, item) => {
    expect(parseCounter(item)).toBeUndefined();
  });
});

test('the sum of packed counts over some days is that of the unpacked ones, also if some are negative', () => {
  const packed = packDays([0, 5, 300, -7, 0, 2]);
  expect([sumPacked(packed, 1, 31), sumPacked(packed, 2, 3), sumPacked(packed, 4, 4)]).toEqual([300, 293, 0]);
});
