import { expect, test } from 'vitest';
import { mergeParts } from '../../../functions/registry/pack/mergeParts.ts';
import { splitPack } from '../../../infra/operate/district/splitPack.ts';
import { haicangFiles } from '../../support/haicang.ts';

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

test('a pack split into parts and joined again is the same pack', () => {
  const parts = splitPack(haicangFiles, 20_000);
  expect(parts.length).toBeGreaterThan(10);
  expect(mergeParts(parts)).toEqual(haicangFiles);
});

test('each part but the first holds at most the bytes asked for', () => {
  const [, ...parts] = splitPack(haicangFiles, 20_000);
  expect(Math.max(...parts.map(bytesOf))).toBeLessThan(20_100);
});

test('a small pack is split into its frame and one part a list', () => {
  const pack = { district: { code: '900001', villages: [1, 2] }, note: 'n' };
  expect(splitPack(pack, 1_000)).toEqual([
    { district: { code: '900001', villages: [] }, note: 'n' },
    { district: { villages: [1, 2] } },
  ]);
});

test('parts are joined by fields, lists one after the other, and later values win', () => {
  expect(mergeParts([{ a: { b: [1], c: 1 } }, { a: { b: [2], c: 2 }, d: null }])).toEqual({
    a: { b: [1, 2], c: 2 },
    d: null,
  });
  expect(mergeParts([])).toBeUndefined();
});

test('a field named __proto__ is a field like any other', () => {
  const parts = [JSON.parse('{"__proto__":{"x":1}}'), JSON.parse('{"__proto__":{"y":2}}')];
  const merged = mergeParts(parts);
  expect(JSON.stringify(merged)).toBe('{"__proto__":{"x":1,"y":2}}');
  expect(Object.hasOwn(Object.prototype, 'y')).toBe(false);
});
