import { describe, expect, test } from 'vitest';
import { appendActs, isChainIntact } from '../../../functions/case/eventChain.ts';
import type { Act } from '../../../functions/case/events.ts';

const NUMBER = '350205002214-HC-PS-02-0123456789ABCDEF';
const act = {
  at: '2016-04-01T01:00:00.000Z',
  day: '2016-04-01',
  actor: 'clerk',
  role: 'CLERK',
  payload: 'p',
} as const;
const accepted: Act = {
  type: 'ACCEPTED',
  ...act,
  key: 'k1',
  desk: 'w',
  crossVillage: false,
  online: false,
  visit: true,
  materialsSaved: 0,
  stampsSaved: 0,
};
const completed: Act = { type: 'COMPLETED', ...act, key: 'k2', desk: 'w', onTheSpot: true, onTime: true };
const chain = appendActs(NUMBER, [], [accepted, completed]);

describe('the chain of events', () => {
  test('is intact as written', () => {
    expect(isChainIntact(NUMBER, chain)).toBe(true);
  });

  test('is the same whether acts were appended together or one after the other', () => {
    const first = appendActs<Act>(NUMBER, [], [accepted]);
    expect(appendActs<Act>(NUMBER, first, [completed])).toEqual(chain);
  });

  test('tells an edited event', () => {
    const edited = chain.map((event) => ({ ...event, day: '2016-04-02' }));
    expect(isChainIntact(NUMBER, edited)).toBe(false);
  });

  test('tells a removed event', () => {
    expect(isChainIntact(NUMBER, chain.slice(1))).toBe(false);
  });

  test('tells events in another order', () => {
    expect(isChainIntact(NUMBER, chain.toReversed())).toBe(false);
  });

  test('tells events that were moved to another case', () => {
    expect(isChainIntact(NUMBER.replace('0', '1'), chain)).toBe(false);
  });
});
