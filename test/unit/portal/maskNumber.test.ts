import { expect, test } from 'vitest';
import { maskNumber } from '../../../portal/src/identity/maskNumber.ts';

test('a number keeps two characters at each end', () => {
  expect(maskNumber('999999198503170015')).toBe('99**************15');
});

test('a number that is just begun hides nothing', () => {
  expect(maskNumber('9999')).toBe('9999');
});
