import { expect, test } from 'vitest';
import { maskIdentityNumber, maskName, maskPerson } from '../../../functions/identity/mask.ts';
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

test('a masked identity number shows its first and last four characters', () => {
  expect(maskIdentityNumber('99999919850317001X')).toBe('9999**********001X');
});

test('a masked person holds only the masked name and number', () => {
  expect(maskPerson({ ...person(1), phone: '13800000000' })).toEqual({
    name: '陈**',
    identityNumber: maskIdentityNumber(person(1).identityNumber),
  });
});
