import { describe, expect, test } from 'vitest';
import type { CaseAct } from '../../../functions/case/events.ts';
import {
  addImage,
  type CounterSums,
  findDifferences,
  formatCounterName,
  isWithin,
  sumDifferences,
} from '../../../functions/reconcile/differences.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';
import { type Counts, NO_COUNTS } from '../../../functions/report/rates.ts';
import { sampleAct } from '../../support/builders.ts';

const sumsOf = (...counters: readonly (readonly [string, Partial<Counts>])[]): CounterSums =>
  new Map(
    counters.map(([pk, counts]) => {
      const one = keyOf(pk);
      return [formatCounterName(one), { ...one, counts: { ...NO_COUNTS, ...counts } }];
    }),
  );
const keyOf = (pk: string) => ({ key: { pk, sk: '2016-04#p' }, day: sampleAct.day });

describe('differences', () => {
  test('equal counters have no differences', () => {
    expect(findDifferences(sumsOf(['a', { accepted: 2 }]), sumsOf(['a', { accepted: 2 }]))).toEqual([]);
  });

  test('counters differ if one measure differs', () => {
    const found = findDifferences(
      sumsOf(['a', { accepted: 2, visits: 1 }]),
      sumsOf(['a', { accepted: 2, visits: 2 }]),
    );
    expect(found).toEqual([
      {
        ...keyOf('a'),
        counted: { ...NO_COUNTS, accepted: 2, visits: 2 },
        events: { ...NO_COUNTS, accepted: 2, visits: 1 },
      },
    ]);
  });

  test('a missing counter is a difference', () => {
    expect(findDifferences(sumsOf(['a', { accepted: 1 }]), sumsOf())).toEqual([
      { ...keyOf('a'), counted: undefined, events: { ...NO_COUNTS, accepted: 1 } },
    ]);
  });

  test('a counter without events is a difference', () => {
    expect(findDifferences(sumsOf(), sumsOf(['a', { accepted: 1 }]))).toEqual([
      { ...keyOf('a'), counted: { ...NO_COUNTS, accepted: 1 }, events: NO_COUNTS },
    ]);
  });

  test('a missing counter that would be zero is no difference', () => {
    expect(findDifferences(sumsOf(['a', {}]), sumsOf(['b', {}]))).toEqual([]);
  });

  test('differences are sorted by key', () => {
    const found = findDifferences(
      sumsOf(['c', { accepted: 1 }], ['a', { accepted: 1 }]),
      sumsOf(['b', { accepted: 1 }]),
    );
    expect(found.map(({ key }) => key.pk)).toEqual(['a', 'b', 'c']);
  });

  test('the amount of differences sums the absolute difference of every measure', () => {
    const found = findDifferences(
      sumsOf(['a', { accepted: 2, visits: 1 }], ['b', { online: 3 }]),
      sumsOf(['a', { accepted: 1, visits: 3 }]),
    );
    expect(sumDifferences(found)).toBe(1 + 2 + 3);
  });

  test('the amount of no differences is 0', () => {
    expect(sumDifferences([])).toBe(0);
  });
});

describe('sums of events', () => {
  const asked = (day: string): CaseAct => ({
    type: 'CORRECTION_REQUESTED',
    ...sampleAct,
    day,
    desk: 'w',
    reason: 'r',
    materials: [],
    left: 1,
  });
  const days = ['2016-04-05', '2016-04-06', '2016-04-06', '2016-04-07', '2016-04-08'];
  const image = {
    kind: 'CASE',
    number: 'n',
    district: '350205',
    village: 'v',
    matter: 'm',
    events: appendActs('n', [], days.map(asked)),
  } as const;
  const added = (times: number): CounterSums => {
    const sums: CounterSums = new Map();
    for (let i = 0; i < times; i += 1) addImage(sums, image, { from: '2016-04-06', to: '2016-04-07' });
    return sums;
  };
  const corrections = (sums: CounterSums) =>
    [...sums.values()]
      .filter(({ key }) => key.pk === '350205:DISTRICT')
      .map(({ day, counts }) => [day, counts.corrections]);

  test('events are summed by day within the period', () => {
    expect(corrections(added(1))).toEqual([
      ['2016-04-06', 2],
      ['2016-04-07', 1],
    ]);
  });

  test('events are added to existing sums', () => {
    expect(corrections(added(2))).toEqual([
      ['2016-04-06', 4],
      ['2016-04-07', 2],
    ]);
  });

  test('events count in every series of their case', () => {
    expect([...added(1).keys()].filter((name) => name.endsWith('07'))).toEqual([
      '350205:DISTRICT 2016-04#350205 2016-04-07',
      '350205:VILLAGE 2016-04#v 2016-04-07',
      '350205:MATTER 2016-04#m 2016-04-07',
      '350205:VILLAGE_MATTER:v 2016-04#m 2016-04-07',
    ]);
  });
});

test.each([
  ['2016-03-01', false],
  ['2016-03-02', true],
  ['2016-04-30', true],
  ['2016-05-01', false],
])('the day %s is within 2016-03-02 to 2016-04-30: %s', (day, is) => {
  expect(isWithin(day, { from: '2016-03-02', to: '2016-04-30' })).toBe(is);
});
