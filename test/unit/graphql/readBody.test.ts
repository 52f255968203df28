import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HASH_ONLY, isDeeperThan, readBody } from '../../../functions/graphql/http/readBody.ts';

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

const persistedQuery = {
  version: 1,
  sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38',
};

test('a body with only the hash of a document is told apart', () => {
  expect(post(JSON.stringify({ operationName: 'A', variables: {}, extensions: { persistedQuery } }))).toBe(
    HASH_ONLY,
  );
});

test('a body with a document and its hash is read', () => {
  expect(post(JSON.stringify({ query: '{a}', extensions: { persistedQuery } }))).toMatchObject({
    query: '{a}',
  });
});
