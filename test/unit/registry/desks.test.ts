import { expect, test } from 'vitest';
import { findDesk, findDeskOrNull, findOffice, findUnit } from '../../../functions/registry/desks.ts';
import { small, smallDirectory } from '../../support/smallDirectory.ts';

const directory = smallDirectory();
const withoutOffices = smallDirectory((pack) => ({ ...pack, district: { ...pack.district, offices: [] } }));
const typeOf = (code: string, of = directory) => findDesk(of, code).__typename;

test('the desk of a code is its window, its office, or the district', () => {
  expect(findDesk(directory, small.window)).toMatchObject({
    __typename: 'Window',
    directory,
    window: { id: small.window },
  });
  expect(findDesk(directory, small.department)).toMatchObject({
    __typename: 'Office',
    directory,
    office: { id: small.department },
  });
  expect([small.district, small.hall].map((code) => typeOf(code))).toEqual(['District', 'District']);
});

test('a code that the registry does not hold is an unknown desk', () => {
  expect(findDesk(directory, small.secondWindow)).toEqual({
    __typename: 'UnknownDesk',
    code: small.secondWindow,
  });
  expect(['', '900002', '900002000000'].map((code) => typeOf(code))).toEqual(Array(3).fill('UnknownDesk'));
});

test('an entity without a desk has none', () => {
  expect(findDeskOrNull(directory, undefined)).toBeNull();
  expect(findDeskOrNull(directory, small.window)).toEqual(findDesk(directory, small.window));
});

test('a registered office comes before its unit', () => {
  expect(findOffice(directory, small.village)).toEqual(directory.offices.get(small.village));
});

test('a village or street without an office of its own is the office', () => {
  const village = withoutOffices.villages.get(small.village);
  expect(findOffice(withoutOffices, small.village)).toEqual({
    id: small.village,
    unit: small.village,
    level: 'VILLAGE',
    name: village?.name,
    department: null,
  });
  expect(findOffice(withoutOffices, small.street)?.level).toBe('STREET');
  expect(findOffice(withoutOffices, small.department)).toBeUndefined();
  expect(typeOf(small.village, withoutOffices)).toBe('Office');
});

test('the unit of a code is a village, a street or the district', () => {
  expect(
    [small.village, small.street, small.hall].map((code) => findUnit(directory, code).__typename),
  ).toEqual(['Village', 'Street', 'District']);
});
