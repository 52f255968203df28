import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, test } from 'vitest';
import {
  isEarlier,
  parseCounter,
  readPackedCounter,
  readPlainCounter,
  setCounts,
} from '../../../functions/report/counterItem.ts';
import {
  addToMonth,
  listDays,
  type MonthCounts,
  setDay,
  sumMonth,
} from '../../../functions/report/monthCounts.ts';
import {
  addPacked,
  packMonth,
  UnreadableCounter,
  unpackMonth,
} from '../../../functions/report/packedMonth.ts';
import { type Counts, MEASURES, NO_COUNTS } from '../../../functions/report/rates.ts';

const KEY = { pk: '350205:WINDOW', sk: '2016-04#w' };
const EMPTY: MonthCounts = new Map();
const april = addToMonth(
  EMPTY,
  new Map([
    ['2016-04-01', { accepted: 2, handlingSeconds: 86_400 }],
    ['2016-04-30', { accepted: 1 }],
  ]),
);

/** What an update would store of a counter. */
const stored = (counts: MonthCounts, read?: ReturnType<typeof parseCounter>): Record<string, unknown> => {
  const { ':next': v, ':counts': d } = setCounts('Counters', KEY, read, counts).ExpressionAttributeValues;
  return { v, d };
};
const ofDays = (...given: number[]): number[] =>
  Array.from({ length: 32 }, (_, day) => (day === 0 ? 0 : (given[day] ?? 0)));
const sumOf = (packed: Uint8Array, first: number, last: number): Counts => {
  const sums = { ...NO_COUNTS };
  addPacked(sums, packed, first, last);
  return sums;
};

describe('packed month', () => {
  test.each([
    [[1]],
    [[0, 127, 128, 0, 16_383, 16_384]],
    [[0, ...Array.from({ length: 31 }, (_, i) => i * 1_000_003)]],
    [[0, 2 ** 44]],
    [[0, 5, -1, 0, -3_000, 64]],
  ])('the counts %j are unpacked as they were packed, beside those of another measure', (given) => {
    const days = ofDays(...given);
    const month: MonthCounts = new Map([
      ['visits', ofDays(...Array(32).fill(3))],
      ['accepted', days],
    ]);
    const { counts } = unpackMonth(packMonth(month));
    expect(counts.get('accepted') ?? ofDays()).toEqual(days);
    expect(counts.get('visits')).toEqual(month.get('visits'));
  });

  test('a measure costs two bytes and one for each day with a small count, and days that others share nothing', () => {
    const [few, many] = [ofDays(0, 1, 127), ofDays(...Array(32).fill(1))];
    expect(packMonth(new Map())).toHaveLength(5);
    expect(packMonth(new Map([['accepted', few]]))).toHaveLength(5 + 3 + 2);
    expect(packMonth(new Map([['accepted', ofDays(0, 128)]]))).toHaveLength(5 + 3 + 2);
    expect(
      packMonth(
        new Map([
          ['accepted', many],
          ['completed', many],
        ]),
      ),
    ).toHaveLength(5 + 2 * (2 + 31));
  });

  test('a measure that lacks many of the days has days of its own', () => {
    const busy = packMonth(new Map([['accepted', ofDays(...Array(32).fill(1))]]));
    const month = new Map([
      ['accepted', ofDays(...Array(32).fill(1))],
      ['undone', ofDays(0, 1)],
    ] as const);
    expect(packMonth(month).length - busy.length).toBe(3 + 4 + 1);
    expect(unpackMonth(packMonth(month)).counts).toEqual(month);
  });

  test.each([0.5, Number.NaN])('%s is no count', (count) => {
    expect(() => packMonth(new Map([['accepted', [0, count]]]))).toThrow('whole number');
  });

  test('the sum over some or all of its days is that of the unpacked ones, also if some are negative', () => {
    const month = new Map([
      ['feesCollectedInFen', ofDays(0, 5, 300, -7, 0, 2)],
      ['accepted', ofDays(0, 1, 1, 1, 1, 1)],
    ] as const);
    for (const [first, last] of [
      [1, 31],
      [1, 5],
      [2, 3],
      [4, 4],
      [6, 31],
    ] as const)
      expect(sumOf(packMonth(month), first, last)).toEqual(sumMonth(month, first, last));
  });

  test('a month that is cut off is an error, not a smaller figure', () => {
    const packed = packMonth(new Map([['accepted', ofDays(0, 1, 2)]]));
    expect(() => unpackMonth(packed.subarray(0, -1))).toThrow('cut off');
    expect(() => sumOf(packed.subarray(0, 6), 1, 31)).toThrow('cut off');
  });

  test('what a sum says beyond its days is found, and no write keeps it', () => {
    const packed = packMonth(new Map([['accepted', ofDays(0, 1, 2)]]));
    packed[6] = 9;
    expect(sumOf(packed, 1, 31).accepted).toBe(9);
    const { counts } = unpackMonth(packed);
    expect(counts.get('accepted')?.slice(0, 3)).toEqual([6, 1, 2]);
    expect(sumOf(packMonth(counts), 1, 31).accepted).toBe(3);
  });

  test('a measure that is there twice is unpacked as reports add it', () => {
    const packed = packMonth(new Map([['accepted', ofDays(0, 1, 2)]]));
    const twice = Uint8Array.from([...packed.subarray(0, 4), 2, 0, 3, 0, 3, 1, 2, 1, 2]);
    expect(sumOf(twice, 1, 31).accepted).toBe(6);
    expect(sumOf(twice, 1, 1).accepted).toBe(2);
    expect(unpackMonth(twice).counts.get('accepted')).toEqual(ofDays(0, 2, 4));
  });

  test('a bit for no day shifts no count, in sums as in days', () => {
    const packed = packMonth(new Map([['accepted', ofDays(0, 1, 2)]]));
    packed[0] = Number(packed[0]) | 1;
    expect(sumOf(packed, 2, 31).accepted).toBe(2);
    expect(unpackMonth(packed).counts.get('accepted')).toEqual(ofDays(0, 1, 2));
  });

  test('counts of a measure that only a later release knows are in no sum, and outlive a change by this one', () => {
    const later = packMonth(new Map([['accepted', ofDays(0, 2)]]), new Map([[77, ofDays(0, 9, 9)]]));
    expect(sumOf(later, 1, 31)).toEqual({ ...NO_COUNTS, accepted: 2 });
    const read = parseCounter({ ...KEY, v: 4, d: later });
    const changed = addToMonth(read?.counts ?? EMPTY, new Map([['2016-04-02', { accepted: 1 }]]));
    const { d } = stored(changed, read);
    expect(d instanceof Uint8Array && unpackMonth(d)).toEqual({
      counts: new Map([['accepted', ofDays(0, 2, 1)]]),
      unknown: new Map([[77, ofDays(0, 9, 9)]]),
    });
  });
});

describe('counts of a month', () => {
  test('counts are added by day, and other measures stay', () => {
    const more = addToMonth(april, new Map([['2016-04-30', { accepted: 4, online: 0 }]]));
    expect([...more.keys()]).toEqual(['accepted', 'handlingSeconds']);
    expect(more.get('handlingSeconds')).toBe(april.get('handlingSeconds'));
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
  test('every measure is stored under a number of its own and read again', () => {
    const counts = new Map(MEASURES.map((measure, i) => [measure, ofDays(0, i + 1)] as const));
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
    expect(setCounts('T', KEY, undefined, april)).toMatchObject({
      ConditionExpression: 'attribute_not_exists(v)',
    });
    expect(setCounts('T', KEY, parseCounter({ ...KEY, v: 3, d: packMonth(april) }), april)).toMatchObject({
      ConditionExpression: 'v = :read',
      ExpressionAttributeValues: { ':read': 3, ':next': 4 },
    });
  });

  test('one that cannot be read is written only if it is still what was read', () => {
    expect(setCounts('T', KEY, parseCounter({ ...KEY, v: 3, d: 'none' }), april)).toMatchObject({
      ConditionExpression: 'v = :was_v AND d = :was_d',
      ExpressionAttributeValues: { ':was_v': 3, ':was_d': 'none', ':next': 4 },
    });
    expect(setCounts('T', KEY, parseCounter(KEY), april)).toMatchObject({
      ConditionExpression: 'attribute_not_exists(v) AND attribute_not_exists(d)',
    });
  });

  test.each([
    ['a marker', { pk: 'COUNTED#n', sk: 'COUNTED', counted: 2 }],
    ['a daily counter of an earlier release', { pk: '350205', sk: '2016-04-06', accepted: 1 }],
    ['nothing', undefined],
  ])('%s is no counter', (_, item) => {
    expect(parseCounter(item)).toBeUndefined();
    expect(item && readPackedCounter(item)).toBeUndefined();
    expect(item && isEarlier(marshall(item))).toBeFalsy();
  });
});

describe('counter with an attribute for each measure', () => {
  const earlier = {
    ...KEY,
    v: 7,
    ac: Uint8Array.of(2, 0, 0, 64, 2, 1),
    fc: Uint8Array.of(7, 0, 0, 0, 0xd8, 0x04, 1),
  };
  const counts = new Map([
    ['accepted', ofDays(0, 2, ...Array(28).fill(0), 1)],
    ['feesCollectedInFen', ofDays(0, 300, -1)],
  ] as const);

  test('it is read by day and summed', () => {
    expect(isEarlier(marshall(earlier))).toBe(true);
    expect(parseCounter(earlier)?.counts).toEqual(counts);
    const sums = { ...NO_COUNTS };
    readPackedCounter(earlier)?.addTo(sums, 2, 31);
    expect(sums).toEqual({ ...NO_COUNTS, accepted: 1, feesCollectedInFen: -1 });
  });

  test('beside an attribute of another type it cannot be read, and no report passes over it', () => {
    const hidden = { ...earlier, d: 'none' };
    expect(parseCounter(hidden)).toMatchObject({ counts: EMPTY, damaged: { v: 7, d: 'none' } });
    expect(isEarlier(marshall(hidden))).toBe(false);
    expect(() => readPackedCounter(hidden)?.addTo({ ...NO_COUNTS }, 1, 31)).toThrow(UnreadableCounter);
    expect(() => readPlainCounter(marshall(hidden))).toThrow(UnreadableCounter);
  });

  test('its next write packs it anew and removes what it had', () => {
    const read = parseCounter(earlier);
    expect(setCounts('T', KEY, read, read?.counts ?? EMPTY)).toMatchObject({
      UpdateExpression: 'SET v = :next, d = :counts REMOVE #ac, #fc',
      ExpressionAttributeNames: { '#ac': 'ac', '#fc': 'fc' },
      ExpressionAttributeValues: { ':read': 7, ':next': 8, ':counts': packMonth(counts) },
    });
  });
});
