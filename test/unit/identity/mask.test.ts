import { expect, test } from 'vitest';
import { maskIdentity, maskName, maskNumber, maskPerson } from '../../../functions/identity/mask.ts';
import { identityNumber } from '../../support/people.ts';

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
  expect(maskPerson({ name: '陈某某', identityNumber: identityNumber(1), phone: '13800000000' })).toEqual({
    name: '陈**',
    identityNumber: maskNumber(identityNumber(1)),
  });
});

test.each([
  ['RESIDENCE_PERMIT', '830000185001010017', '83**************17'],
  ['HONG_KONG_MACAO_TRAVEL_PERMIT', 'H00000001', '*******01'],
  ['TAIWAN_TRAVEL_PERMIT', '00000012', '******12'],
  ['PASSPORT', 'X0001', '***01'],
  ['FOREIGN_PERMANENT_RESIDENT_ID', 'XXX000000000012', 'XX***********12'],
  ['BIRTH_CERTIFICATE', 'X000000012', '********12'],
  ['ORGANISATION', '91999999MA00000000', '91999999MA00000000'],
] as const)('a number of the kind %s is masked by its kind', (kind, number, shown) => {
  expect(maskIdentity(number, kind)).toBe(shown);
  expect(maskIdentity(shown, kind)).toBe(shown);
});

test('an organisation is shown as it is registered', () => {
  const kind = 'ORGANISATION';
  const name = '厦门某某电子有限公司';
  const organisation = { name, identityNumber: '91999999MA00000000', kind, phone: '13800000000' } as const;
  expect(maskPerson(organisation)).toEqual({ name, identityNumber: '91999999MA00000000', kind });
});
