import { expect, test } from 'vitest';
import { isSafePattern } from '../../../functions/registry/pack/patternSafety.ts';

test.each([
  ['a phone number', '^\\+?[0-9][0-9 -]{4,18}[0-9]$', 20],
  ['an identity number', '^[1-9]\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]$', 18],
  ['a decimal number', '^\\d+(\\.\\d+)?$', 50],
  ['a name in Chinese characters', '^\\p{Script=Han}{2,20}$', 20],
  ['two parts of any length', '^[^-]*-[^-]*$', 100],
  ['brackets and quantifiers as plain characters', '^[(*+)]\\(\\*\\)$', 10],
])('a pattern for %s is safe', (_, pattern, longest) => {
  expect(isSafePattern(pattern, longest)).toBe(true);
});

test.each([
  ['is invalid', '[0-9', 20],
  ['repeats a group', '^([0-9]+)+$', 20],
  ['repeats a group a fixed number of times', '^(a*){12}b$', 22],
  ['repeats a group lazily', '^(a|a)*?b$', 20],
  ['repeats a named group', '^(?<x>a|a)+b$', 20],
  ['has many parts of variable length', '^a*a*a*a*a*b$', 30],
  ['has many alternatives', `^${'(a|a)'.repeat(20)}b$`, 30],
  ['has many optional parts', `^${'a?'.repeat(20)}${'a'.repeat(20)}$`, 40],
  ['looks ahead', '^(?=a*b)a', 10],
  ['looks behind', '(?<!a)b', 10],
  ['refers back', '^(a*)\\1$', 10],
  ['refers back by name', '^(?<x>a*)\\k<x>$', 10],
  ['has no end of its text', '^a*$', Number.POSITIVE_INFINITY],
  ['starts anywhere in a long text', 'a*a*b', 100],
])('a pattern that %s is not safe', (_, pattern, longest) => {
  expect(isSafePattern(pattern, longest)).toBe(false);
});
