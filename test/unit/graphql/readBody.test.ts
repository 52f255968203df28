import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDeeperThan, readBody } from '../../../functions/graphql/readBody.ts';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

test('isDeeperThan agrees with the parsed depth of any JSON text', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.nat({ max: 7 }), (text, levels) => {
      expect(isDeeperThan(levels, text)).toBe(depthOf(JSON.parse(text)) > levels);
    }),
  );
});

test('isDeeperThan ignores brackets within strings, also after escapes', () => {
  expect(isDeeperThan(1, JSON.stringify({ query: '{ a [ "\\" [[ \\\\', x: '\\' }))).toBe(false);
  expect(isDeeperThan(1, JSON.stringify({ query: '\\', x: [] }))).toBe(true);
});

test('isDeeperThan reads an unterminated text in linear time', () => {
  expect(isDeeperThan(24, `"${'\\"'.repeat(500_000)}`)).toBe(false);
});

const post = (body: string) =>
  readBody({ headers: { 'content-type': 'application/json' }, body, isBase64Encoded: false });

test.each([
  ['in a value', String.raw`{"query":"{a}","variables":{"x":"\ud800"}}`],
  ['in a key', String.raw`{"query":"{a}","variables":{"\uDC00":1}}`],
  ['in the wrong order', String.raw`{"query":"{a}","variables":{"x":["\udc00\ud800"]}}`],
])('a body with a lone surrogate %s is refused', (_, body) => {
  expect(post(body)).toBe('A text of the body is not well-formed Unicode.');
});

test('a body with an escaped surrogate pair, or an escaped backslash, is accepted', () => {
  expect(post(String.raw`{"query":"{a}","variables":{"x":"\ud842\udfb7"}}`)).toMatchObject({
    variables: { x: '𠮷' },
  });
  expect(post(String.raw`{"query":"{a}","variables":{"x":"\\ud800"}}`)).toMatchObject({
    variables: { x: String.raw`\ud800` },
  });
});
