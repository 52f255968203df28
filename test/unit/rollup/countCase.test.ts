import { describe, expect, test } from 'vitest';
import { appendActs } from '../../../functions/case/eventChain.ts';
import type { Act } from '../../../functions/case/events.ts';
import { countCase } from '../../../functions/rollup/countCase.ts';

const act = { day: '2016-04-01', role: 'CLERK', key: 'k', payload: 'p', desk: 'w' } as const;
const accepted: Act = {
  type: 'ACCEPTED',
  ...act,
  at: '2016-04-01T01:00:00.000Z',
  actor: 'li',
  crossVillage: true,
  online: false,
  visit: true,
  materialsSaved: 0,
  stampsSaved: 0,
};
const handedOver: Act = {
  type: 'HANDED_OVER',
  ...act,
  at: '2016-04-01T02:00:00.000Z',
  actor: 'li',
  to: 'w',
  clerk: 'wang',
};
const late = '2016-04-01T03:00:00.000Z';
const rejected: Act = { type: 'REJECTED', ...act, at: late, actor: 'x', reason: 'r', onTime: false };

const counted = (...acts: Act[]) =>
  countCase({
    kind: 'CASE',
    number: 'n',
    district: '350205',
    village: 'v',
    matter: 'm',
    window: 'w',
    events: appendActs('n', [], acts),
  });
const clerksOf = (acts: Act[]) =>
  counted(...acts).map(({ series }) => series.flatMap((one) => (one.of === 'CLERK' ? [one.clerk] : [])));

describe('an event of a case', () => {
  test('counts for the owner at the time: who accepted, who handed over, then the new owner', () => {
    expect(clerksOf([accepted, handedOver, rejected])).toEqual([['li'], ['li'], ['wang']]);
  });

  test('before acceptance counts for no clerk', () => {
    expect(clerksOf([{ type: 'SUBMITTED', ...act, at: '', actor: 'p', to: 'v' }, rejected])).toEqual([
      [],
      [],
    ]);
  });

  test('that settles says whether it was in time, and how many seconds after acceptance', () => {
    expect(counted(accepted, rejected).at(-1)?.counts).toEqual({
      rejected: 1,
      onTime: 0,
      overdue: 1,
      handlingSeconds: 7_200,
    });
  });

  test('that refuses what was never accepted has no handling time', () => {
    expect(counted(rejected)[0]?.counts).toEqual({ rejected: 1, onTime: 0, overdue: 1 });
  });
});
