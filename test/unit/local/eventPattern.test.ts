import { describe, expect, test } from 'vitest';
import { matches, parsePattern } from '../../../infra/local/stream/eventPattern.ts';

const pattern = parsePattern(
  '{"eventName":["INSERT","MODIFY"],"dynamodb":{"NewImage":{"kind":{"S":[{"exists":false}]}}}}',
);

describe('parsePattern', () => {
  test.each([
    [
      'a filter lets a new case pass',
      { eventName: 'INSERT', dynamodb: { NewImage: { number: { S: 'n' } } } },
      true,
    ],
    ['a filter drops a removed case', { eventName: 'REMOVE', dynamodb: {} }, false],
    [
      'a filter drops an item of another kind',
      { eventName: 'INSERT', dynamodb: { NewImage: { kind: { S: 'VIEW' } } } },
      false,
    ],
  ])('%s', (_, record, fits) => {
    expect(matches(record, pattern)).toBe(fits);
  });

  test('a filter may ask how a value begins', () => {
    const sent = parsePattern('{"key":[{"prefix":"files/"}]}');
    expect([matches({ key: 'files/1' }, sent), matches({ key: 'pictures/1' }, sent)]).toEqual([true, false]);
  });

  test('a filter may list kinds beside their absence', () => {
    const counted = parsePattern('{"NewImage":{"kind":{"S":[{"exists":false},"HELP"]}}}');
    const fits = (image: object): boolean => matches({ NewImage: image }, counted);
    expect([fits({}), fits({ kind: { S: 'HELP' } }), fits({ kind: { S: 'VIEW' } })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a filter may require that a field exists', () => {
    const there = parsePattern('{"a":[{"exists":true}]}');
    expect([matches({ a: 0 }, there), matches({}, there)]).toEqual([true, false]);
  });

  test('a filter may have alternatives', () => {
    const told = parsePattern(
      '{"type":["A"],"$or":[{"person":{"zh":[{"exists":true}]}},{"agent":{"zh":[{"exists":true}]}}]}',
    );
    const fits = (more: object): boolean => matches({ type: 'A', ...more }, told);
    expect([fits({ person: null, agent: { zh: '' } }), fits({ person: { zh: '' } }), fits({})]).toEqual([
      true,
      true,
      false,
    ]);
    expect(matches({ type: 'B', person: { zh: '' } }, told)).toBe(false);
  });

  test('a filter with an unsupported comparison is rejected', () => {
    expect(() => parsePattern('{"a":[{"suffix":"x"}]}')).toThrow(/exact values/);
  });
});
