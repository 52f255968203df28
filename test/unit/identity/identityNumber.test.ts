import { describe, expect, test } from 'vitest';
import {
  checkCharacter,
  isIdentityNumber,
  normalizeIdentityNumber,
} from '../../../functions/identity/identityNumber.ts';
import { identityNumber } from '../../support/people.ts';

const TODAY = '2016-04-01';
const good = identityNumber(7);

describe('an identity number', () => {
  test('has the check character of GB 11643', () => {
    // the example of the standard: 11010519491231002X
    expect(checkCharacter('11010519491231002')).toBe('X');
  });

  test('is accepted with a right check character', () => {
    expect(isIdentityNumber(good, TODAY)).toBe(true);
  });

  test.each([
    ['18491231', false],
    ['18500101', true],
    ['20160401', true],
    ['20160402', false],
  ])('of somebody born on %s is one on 1 April 2016: %s', (birth, is) => {
    expect(isIdentityNumber(identityNumber(1, birth), TODAY)).toBe(is);
  });

  test('may be typed with spaces around it and a small x', () => {
    expect(isIdentityNumber(normalizeIdentityNumber(' 11010519491231002x '), TODAY)).toBe(true);
  });

  test.each([
    ['a wrong check character', good.slice(0, 17) + (good.endsWith('1') ? '2' : '1')],
    ['15 digits', good.slice(0, 15)],
    ['a day that does not exist', withCheck('99999919850230001')],
    ['a birth date in the future', withCheck('99999920991231001')],
    ['letters', 'ABCDEFGHIJKLMNOPQR'],
    ['nothing', ''],
    ['full-width digits', '９９９９９９１９８５０３１７０００１'],
  ])('is refused with %s', (_, number) => {
    expect(isIdentityNumber(number, TODAY)).toBe(false);
  });
});

function withCheck(first17: string): string {
  return first17 + checkCharacter(first17);
}
