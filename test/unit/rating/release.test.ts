import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEWEST_RATINGS, shownParts } from '../../../functions/rating/release.ts';

const shown = (whole: number, parts: Record<string, number>) =>
  [...shownParts(whole, new Map(Object.entries(parts)))].sort();

describe('which parts of a whole are shown', () => {
  test.each([
    ['those with five ratings', 12, { a: 7, b: 5 }, ['a', 'b']],
    ['none with fewer', 9, { a: 4, b: 5 }, []],
    ['with two hidden ones that have enough together', 17, { a: 10, b: 4, c: 3 }, ['a']],
    ['and not the smallest, where the whole would give a hidden one away', 22, { a: 10, b: 8, c: 4 }, ['a']],
    ['with what no part accounts for among the hidden', 11, { a: 9 }, []],
    ['with exactly enough hidden', 15, { a: 10 }, ['a']],
    ['and not the smallest, in whatever order they come', 22, { b: 8, c: 4, a: 10 }, ['a']],
    ['and of two that are the same not the later one', 20, { b: 8, a: 8, c: 4 }, ['a']],
    ['nor where they come the other way', 20, { a: 8, b: 8, c: 4 }, ['a']],
    ['none of nothing', 0, { a: 0 }, []],
  ])('%s', (_, whole, parts, expected) => {
    expect(shown(whole, parts)).toEqual(expected);
  });

  test('whatever is subtracted from the whole, nothing or enough ratings are left over', () => {
    const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.nat(12), { maxKeys: 12 });
    fc.assert(
      fc.property(parts, fc.nat(6), (by, elsewhere) => {
        const whole = Object.values(by).reduce((sum, n) => sum + n, elsewhere);
        const seen = [...shownParts(whole, new Map(Object.entries(by)))].map((key) => by[key] ?? 0);
        const left = whole - seen.reduce((sum, n) => sum + n, 0);
        expect(seen.every((n) => n >= FEWEST_RATINGS)).toBe(true);
        expect(left === 0 || left >= FEWEST_RATINGS || seen.length === 0).toBe(true);
      }),
    );
  });
});
