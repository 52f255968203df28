import { expect, test } from 'vitest';
import { removeByteOrderMark } from '../../../functions/graphql/http/byteOrderMark.ts';

const BODY = '{"query":"{a}"}';
const event = (body: string, isBase64Encoded: boolean) => ({ body, isBase64Encoded });
const base64 = (text: string): string => Buffer.from(text).toString('base64');

test.each([
  ['a body as text', event(`\uFEFF${BODY}`, false), BODY],
  ['a body in base64', event(base64(`\uFEFF${BODY}`), true), base64(BODY)],
  ['a body without one', event(BODY, false), BODY],
  ['a body in base64 without one', event(base64(BODY), true), base64(BODY)],
  ['an empty body', event('', false), ''],
])('a byte order mark is removed from %s', (_, sent, body) => {
  expect(removeByteOrderMark(sent)).toMatchObject({ body, isBase64Encoded: sent.isBase64Encoded });
});
