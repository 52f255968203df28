import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { toJoseSignature } from '../../../functions/certificate/signing/joseSignature.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** Encodes two integers as a DER signature, without normalizing them. */
const der = (r: number[], s: number[]): Uint8Array =>
  Uint8Array.from([0x30, r.length + s.length + 4, 0x02, r.length, ...r, 0x02, s.length, ...s]);
const bytes = (length: number, value: number): number[] => Array<number>(length).fill(value);

test('a DER signature verifies in JOSE form, whatever bytes its integers begin with', () => {
  // one signature in 128 has an integer with a leading zero byte, which DER omits
  for (let i = 0; i < 500; i += 1) {
    const message = Buffer.from(String(i));
    const signature = toJoseSignature(sign('sha256', message, { key: privateKey, dsaEncoding: 'der' }));
    const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', message, key, signature)).toBe(true);
  }
});

test('joseSignature pads short integers and drops the sign byte of long ones', () => {
  const signature = toJoseSignature(der([0x01], [0x00, ...bytes(32, 0xff)]));
  expect([...signature]).toEqual([...bytes(31, 0), 0x01, ...bytes(32, 0xff)]);
});

test('joseSignature accepts an integer of zero', () => {
  expect([...toJoseSignature(der([0], [0x00, 0x00]))]).toEqual(bytes(64, 0));
});

test.each([
  ['empty input', Uint8Array.from([])],
  ['another tag', Uint8Array.from([0x31, 6, 2, 1, 1, 2, 1, 1])],
  ['a wrong length', Uint8Array.from([0x30, 7, 2, 1, 1, 2, 1, 1])],
  ['one integer', Uint8Array.from([0x30, 3, 2, 1, 1])],
  ['a third integer', Uint8Array.from([0x30, 9, 2, 1, 1, 2, 1, 1, 2, 1, 1])],
  ['another tag before the first integer', Uint8Array.from([0x30, 6, 3, 1, 1, 2, 1, 1])],
  ['another tag before the second integer', Uint8Array.from([0x30, 6, 2, 1, 1, 3, 1, 1])],
  ['an empty first integer', der([], [1])],
  ['an empty second integer', der([1], [])],
  ['a first integer that ends after the input', Uint8Array.from([0x30, 6, 2, 9, 1, 2, 1, 1])],
  ['a second integer that ends after the input', Uint8Array.from([0x30, 6, 2, 1, 1, 2, 9, 1])],
  ['an integer that is too long', der([1, ...bytes(32, 0xff)], [1])],
])('joseSignature rejects %s', (_, text) => {
  expect(() => toJoseSignature(text)).toThrow('not a');
});
