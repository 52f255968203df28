import { expect, test } from 'vitest';
import { deriveRequestId } from '../../../functions/record/requestId.ts';

const secret = Buffer.from('secret');
const id = deriveRequestId(secret, 'clerk-1', 'key-1', 0);
const row = (content: unknown, repetition = 0) =>
  deriveRequestId(secret, 'clerk-1', 'key-1', { content, repetition });

test('a request id has 16 characters of Crockford base 32', () => {
  expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
});

test('a request id depends on each part of the request and on nothing else', () => {
  const others = [
    deriveRequestId(secret, 'clerk-2', 'key-1', 0),
    deriveRequestId(secret, 'clerk-1', 'key-2', 0),
    deriveRequestId(secret, 'clerk-1', 'key-1', 1),
  ];
  expect(deriveRequestId(secret, 'clerk-1', 'key-1', 0)).toBe(id);
  expect(new Set([id, ...others]).size).toBe(4);
});

test('nobody who knows a request computes its id without the secret', () => {
  expect(deriveRequestId(Buffer.from('other'), 'clerk-1', 'key-1', 0)).not.toBe(id);
});

test('a request id separates its parts unambiguously', () => {
  expect(deriveRequestId(secret, 'a', 'b1', 0)).not.toBe(deriveRequestId(secret, 'ab', '1', 0));
});

test('the id of a row depends on its content, whatever the order of its fields, and on how often it came before', () => {
  expect(row({ matter: 'A', village: 'B' })).toBe(row({ village: 'B', matter: 'A' }));
  expect(new Set([row({ matter: 'A' }), row({ matter: 'B' }), row({ matter: 'A' }, 1)]).size).toBe(3);
});
