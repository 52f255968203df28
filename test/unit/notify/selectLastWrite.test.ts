import { describe, expect, test } from 'vitest';
import { selectLastWrite } from '../../../functions/notify/selectLastWrite.ts';

const event = (key: string, actor = 'a', at = 't') => ({ actor, key, at });

describe('lastWrite', () => {
  test('the last write is the trailing events of one request, with their positions', () => {
    const events = [event('k1'), event('k2'), event('k2')];
    expect(selectLastWrite(events)).toEqual([
      { event: event('k2'), index: 1 },
      { event: event('k2'), index: 2 },
    ]);
  });

  test.each([
    ['key', event('k1')],
    ['actor', event('k2', 'b')],
    ['instant', event('k2', 'a', 's')],
  ])('the last write begins after an event with another %s', (_, before) => {
    expect(selectLastWrite([before, event('k2')]).map(({ index }) => index)).toEqual([1]);
  });

  test('the last write is every event if all share one request', () => {
    expect(selectLastWrite([event('k'), event('k')]).map(({ index }) => index)).toEqual([0, 1]);
  });

  test('the last write of no events is empty', () => {
    expect(selectLastWrite([])).toEqual([]);
  });
});
