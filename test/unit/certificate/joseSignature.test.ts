import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { joseSignature } from '../../../functions/certificate/joseSignature.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** A DER signature of two numbers, as they stand there. */
const der = (r: number[], s: number[]): Uint8Array =>
  Uint8Array.from([0x30, r.length + s.length + 4, 0x02, r.length, ...r, 0x02, s.length, ...s]);
const bytes = (length: number, value: number): number[] => Array<number>(length).fill(value);

test('a signature in DER verifies as r and s, whatever its numbers begin with', () => {
  // one in 128 has a number that begins with a zero byte, which DER leaves out
  for (let i = 0; i < 500; i += 1) {
    const message = Buffer.from(String(i));
    const signature = joseSignature(sign('sha256', message, { key: privateKey, dsaEncoding: 'der' }));
    const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', message, key, signature)).toBe(true);
  }
});

test('short numbers are filled up with zeros, and the sign byte of long ones is dropped', () => {
  const signature = joseSignature(der([0x01], [0x00, ...bytes(32, 0xff)]));
  expect([...signature]).toEqual([...bytes(31, 0), 0x01, ...bytes(32, 0xff)]);
});

test('a number may be zero', () => {
  expect([...joseSignature(der([0], [0x00, 0x00]))]).toEqual(bytes(64, 0));
});

test.each([
  ['nothing', Uint8Array.from([])],
  ['another tag', Uint8Array.from([0x31, 6, 2, 1, 1, 2, 1, 1])],
  ['a wrong length', Uint8Array.from([0x30, 7, 2, 1, 1, 2, 1, 1])],
  ['one number', Uint8Array.from([0x30, 3, 2, 1, 1])],
  ['a third number', Uint8Array.from([0x30, 9, 2, 1, 1, 2, 1, 1, 2, 1, 1])],
  ['another tag before the first number', Uint8Array.from([0x30, 6, 3, 1, 1, 2, 1, 1])],
  ['another tag before the second number', Uint8Array.from([0x30, 6, 2, 1, 1, 3, 1, 1])],
  ['an empty first number', der([], [1])],
  ['an empty second number', der([1], [])],
  ['a first number that ends after the text', Uint8Array.from([0x30, 6, 2, 9, 1, 2, 1, 1])],
  ['a second number that ends after the text', Uint8Array.from([0x30, 6, 2, 1, 1, 2, 9, 1])],
  ['a number that is too long', der([1, ...bytes(32, 0xff)], [1])],
])('%s is not taken for a signature', (_, text) => {
  expect(() => joseSignature(text)).toThrow('not a');
});
