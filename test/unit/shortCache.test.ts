import { expect, test } from 'vitest';
import { createShortCache } from '../../functions/shortCache.ts';

const at = (ms: number): Date => new Date(ms);

/** Creates a cache of three values for a second, whose loads are counted. */
const createCounted = () => {
  const keep = createShortCache<string>({ freshMs: 1_000, most: 3 });
  let loads = 0;
  const read = (key: string, ms: number, fails = false): Promise<string> =>
    keep(key, at(ms), async () => {
      loads += 1;
      if (fails) throw new Error('no');
      return `${key}${loads}`;
    });
  return { read, loads: () => loads };
};

test('a value is loaded once for requests at once and for a time', async () => {
  const { read, loads } = createCounted();
  expect(await Promise.all([read('a', 0), read('a', 0), read('a', 999)])).toEqual(['a1', 'a1', 'a1']);
  expect(await read('a', 1_000)).toBe('a2');
  expect(loads()).toBe(2);
});

test('a failed load is not kept, and fails no other request', async () => {
  const { read } = createCounted();
  const [failed, other] = await Promise.allSettled([read('a', 0, true), read('a', 0)]);
  expect([failed.status, other.status]).toEqual(['rejected', 'fulfilled']);
  expect(await read('a', 1)).toBe('a2');
});

test('the oldest value makes room for one more than the cache holds', async () => {
  const { read, loads } = createCounted();
  for (const key of ['a', 'b', 'c', 'd']) await read(key, 0);
  await read('d', 1);
  expect(loads()).toBe(4);
  await read('a', 1);
  expect(loads()).toBe(5);
});
