import { describe, expect, test } from 'vitest';
import { normalizeNumber } from '../../../functions/identity/identity.ts';
import { checkCharacter, isIdentityNumber } from '../../../functions/identity/identityNumber.ts';
import { identityNumber } from '../../support/people.ts';

const TODAY = '2016-04-01';
const good = identityNumber(7);

describe('identity number', () => {
  test('checkCharacter matches the example of GB 11643', () => {
    // the example of the standard: 11010519491231002X
    expect(checkCharacter('11010519491231002')).toBe('X');
  });

  test('an identity number with the right check character is valid', () => {
    expect(isIdentityNumber(good, TODAY)).toBe(true);
  });

  test.each([
    ['18491231', false],
    ['18500101', true],
    ['20160401', true],
    ['20160402', false],
  ])('the identity number of a person born on %s is valid on 1 April 2016: %s', (birth, is) => {
    expect(isIdentityNumber(identityNumber(1, birth), TODAY)).toBe(is);
  });

  test('an identity number with surrounding spaces and a small x is valid', () => {
    expect(isIdentityNumber(normalizeNumber(' 11010519491231002x '), TODAY)).toBe(true);
  });

  test.each([
    ['a wrong check character', good.slice(0, 17) + (good.endsWith('1') ? '2' : '1')],
    ['15 digits', good.slice(0, 15)],
    ['a day that does not exist', withCheck('99999919850230001')],
    ['a birth date in the future', withCheck('99999920991231001')],
    ['letters', 'ABCDEFGHIJKLMNOPQR'],
    ['no characters', ''],
    ['full-width digits', '９９９９９９１９８５０３１７０００１'],
  ])('an identity number with %s is invalid', (_, number) => {
    expect(isIdentityNumber(number, TODAY)).toBe(false);
  });
});

function withCheck(first17: string): string {
  return first17 + checkCharacter(first17);
}
