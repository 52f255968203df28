import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEWEST_RATINGS, selectReleasableParts } from '../../../functions/rating/disclosure.ts';

const shown = (whole: number, parts: Record<string, number>) =>
  [...selectReleasableParts(whole, new Map(Object.entries(parts)))].sort();

describe('shownParts', () => {
  test.each([
    ['parts with five ratings are shown', 12, { a: 7, b: 5 }, ['a', 'b']],
    ['parts with fewer than five ratings are hidden', 9, { a: 4, b: 5 }, []],
    ['hidden parts that add up to five ratings hide no other', 17, { a: 10, b: 4, c: 3 }, ['a']],
    ['the smallest part is hidden if the total would expose a hidden one', 22, { a: 10, b: 8, c: 4 }, ['a']],
    ['ratings without a part count as hidden', 11, { a: 9 }, []],
    ['five hidden ratings are enough', 15, { a: 10 }, ['a']],
    ['the smallest part is hidden in any order', 22, { b: 8, c: 4, a: 10 }, ['a']],
    ['of two equal parts, the later key is hidden', 20, { b: 8, a: 8, c: 4 }, ['a']],
    ['of two equal parts, the later key is hidden in any order', 20, { a: 8, b: 8, c: 4 }, ['a']],
    ['no ratings show no part', 0, { a: 0 }, []],
  ])('%s', (_, whole, parts, expected) => {
    expect(shown(whole, parts)).toEqual(expected);
  });

  test('subtracting shown parts from the total leaves none or at least five ratings', () => {
    const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.nat(12), { maxKeys: 12 });
    fc.assert(
      fc.property(parts, fc.nat(6), (by, elsewhere) => {
        const whole = Object.values(by).reduce((sum, n) => sum + n, elsewhere);
        const seen = [...selectReleasableParts(whole, new Map(Object.entries(by)))].map(
          (key) => by[key] ?? 0,
        );
        const left = whole - seen.reduce((sum, n) => sum + n, 0);
        expect(seen.every((n) => n >= FEWEST_RATINGS)).toBe(true);
        expect(left === 0 || left >= FEWEST_RATINGS || seen.length === 0).toBe(true);
      }),
    );
  });
});
