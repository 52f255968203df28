import district from '../../../districts/350205/district.json' with { type: 'json' };
import matters from '../../../districts/350205/matters.json' with { type: 'json' };
import { type Fault, fault, faultBy, makeExclusive } from './fault.ts';

const name = { zh: '某地', en: 'Somewhere' };
const [village] = district.villages;
const [street] = district.streets;
const decidedAbove = matters.matters.findIndex(({ code }) => code === 'HC-VA-02');

const districtOffice = (unit: string, department: string) => ({
  id: `${unit}-${department}`,
  unit,
  level: 'DISTRICT',
  department,
  name,
});
const streetOffice = (unit: string) => ({ id: unit, unit, level: 'STREET', department: null, name });

const twice = (what: string, place: readonly (string | number)[], id: string, value: unknown): Fault =>
  faultBy('DUPLICATE', `${what} twice`, 'district', [...place, id], ['district', place, value]);

/** Faults in district.json. */
export const badDistricts: readonly Fault[] = [
  fault('INVALID', 'a code that is too short', 'district', ['villages', 1, 'street'], '350205001'),
  fault('INVALID', 'a department at a village', 'district', ['offices', 3, 'department'], 'PS'),
  faultBy(
    'WRONG_CODE',
    'a village outside its street',
    'district',
    ['villages', 5, 'code'],
    ['district', ['villages', 5, 'street'], '350205002000'],
  ),
  fault('WRONG_CODE', 'a city of another place', 'district', ['city', 'code'], '3503'),
  fault('WRONG_CODE', 'an office id of another unit', 'district', ['offices', 58, 'id'], '350205000000-EE'),
  makeExclusive(
    faultBy(
      'WRONG_CODE',
      'a street of another district',
      'district',
      ['streets', 4, 'code'],
      ['district', ['streets', 4], { ...street, code: '350206001000' }],
      ['district', ['offices', 61], streetOffice('350206001000')],
    ),
  ),
  fault(
    'UNKNOWN_STREET',
    'a village in an unknown street',
    'district',
    ['villages', 6, 'street'],
    '350205009000',
  ),
  faultBy(
    'UNKNOWN_UNIT',
    'an office of another district',
    'district',
    ['offices', 61, 'unit'],
    ['district', ['offices', 61], districtOffice('350206000000', 'PS')],
  ),
  makeExclusive(
    faultBy(
      'UNKNOWN_DEPARTMENT',
      'an office of an unknown department',
      'district',
      ['offices', 61, 'department'],
      ['district', ['offices', 61], districtOffice('350205000000', 'XX')],
    ),
  ),
  fault('UNKNOWN_SOURCE', 'a baseline without a source', 'district', ['baselines', 0, 'source'], 'NOWHERE'),
  fault(
    'WRONG_PERIOD',
    'a village that ends before it begins',
    'district',
    ['villages', 3, 'to'],
    '2018-10-30',
  ),
  fault(
    'WRONG_PERIOD',
    'a baseline that ends before it begins',
    'district',
    ['baselines', 0, 'period', 'to'],
    '2016-03-31',
  ),
  twice('a village', ['villages', 47], 'code', village),
  twice('a street', ['streets', 4], 'code', street),
  twice('a department', ['departments', 10], 'code', { code: 'PS', name }),
  makeExclusive(twice('an office', ['offices', 61], 'id', district.offices[0])),
  makeExclusive(
    fault('NO_OFFICE', 'a village without an office', 'district', ['villages', 47], {
      ...village,
      code: '350205001099',
    }),
  ),
  makeExclusive(
    fault('NO_OFFICE', 'a street nobody answers for', 'district', ['streets', 4], {
      ...street,
      code: '350205005000',
    }),
  ),
  makeExclusive(
    faultBy(
      'NO_OFFICE',
      'a department without an office',
      'district',
      ['departments', 10],
      ['district', ['departments', 10], { code: 'ZZ', name }],
      ['matters', ['matters', decidedAbove, 'department'], 'ZZ'],
    ),
  ),
  makeExclusive(
    faultBy(
      'UNKNOWN_TIME_ZONE',
      'an unknown time zone',
      'district',
      ['timeZone'],
      ['district', ['timeZone'], 'Asia/Haicang'],
      ['calendar', ['timeZone'], 'Asia/Haicang'],
    ),
  ),
];
