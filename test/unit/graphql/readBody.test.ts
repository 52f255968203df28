import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDeeperThan } from '../../../functions/graphql/readBody.ts';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

test('the levels of a body are told from its text, whatever its strings hold', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.nat({ max: 7 }), (text, levels) => {
      expect(isDeeperThan(levels, text)).toBe(depthOf(JSON.parse(text)) > levels);
    }),
  );
});

test('brackets within strings are no levels, also behind escapes', () => {
  expect(isDeeperThan(1, JSON.stringify({ query: '{ a [ "\\" [[ \\\\', x: '\\' }))).toBe(false);
  expect(isDeeperThan(1, JSON.stringify({ query: '\\', x: [] }))).toBe(true);
});

test('a text without an end is read once', () => {
  expect(isDeeperThan(24, `"${'\\"'.repeat(500_000)}`)).toBe(false);
});
