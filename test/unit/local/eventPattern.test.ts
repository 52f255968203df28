import { describe, expect, test } from 'vitest';
import { matches, parsePattern } from '../../../infra/local/stream/eventPattern.ts';

const pattern = parsePattern(
  '{"eventName":["INSERT","MODIFY"],"dynamodb":{"NewImage":{"kind":{"S":[{"exists":false}]}}}}',
);

describe('a filter on stream records', () => {
  test.each([
    ['a new case', { eventName: 'INSERT', dynamodb: { NewImage: { number: { S: 'n' } } } }, true],
    ['a removed case', { eventName: 'REMOVE', dynamodb: {} }, false],
    [
      'an item of another kind',
      { eventName: 'INSERT', dynamodb: { NewImage: { kind: { S: 'VIEW' } } } },
      false,
    ],
  ])('%s: %3$s', (_, record, fits) => {
    expect(matches(record, pattern)).toBe(fits);
  });

  test('may name kinds beside the absence of any', () => {
    const counted = parsePattern('{"NewImage":{"kind":{"S":[{"exists":false},"HELP"]}}}');
    const fits = (image: object): boolean => matches({ NewImage: image }, counted);
    expect([fits({}), fits({ kind: { S: 'HELP' } }), fits({ kind: { S: 'VIEW' } })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('may ask that a field is there', () => {
    const there = parsePattern('{"a":[{"exists":true}]}');
    expect([matches({ a: 0 }, there), matches({}, there)]).toEqual([true, false]);
  });

  test('with a comparison that the local run does not know is refused', () => {
    expect(() => parsePattern('{"a":[{"prefix":"x"}]}')).toThrow(/exact values/);
  });
});
