import { expect, test } from 'vitest';
import { maskName, maskNumber, maskPerson } from '../../../functions/identity/mask.ts';
import { person } from '../../support/people.ts';

test.each([
  ['曹先生', '曹**'],
  ['陈某', '陈*'],
  ['欧阳某某', '欧***'],
  // a single character looks like two
  ['陈', '陈*'],
  ['𠮷某', '𠮷*'],
  ['', '*'],
])('the name %j is masked as %s', (name, shown) => {
  expect(maskName(name)).toBe(shown);
});

test.each([
  ['an identity number', '99999919850317001X', '99**************1X'],
  ['a phone number', '13800000000', '13*******00'],
  ['a short number', '1234567', '*******'],
  ['no number', '', ''],
  ['a mask of an earlier release', '9999**********001X', '99**************1X'],
])('%s is masked down to its first and last two characters', (_, number, shown) => {
  expect(maskNumber(number)).toBe(shown);
  expect(maskNumber(shown)).toBe(shown);
});

test('a masked person holds only the masked name and number', () => {
  expect(maskPerson({ ...person(1), phone: '13800000000' })).toEqual({
    name: '陈**',
    identityNumber: maskNumber(person(1).identityNumber),
  });
});
