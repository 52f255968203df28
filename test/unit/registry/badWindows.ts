import windows from '../../../districts/350205/windows.json' with { type: 'json' };
import { type Fault, fault, faultBy } from './fault.ts';

const atStreet = windows.windows.findIndex(({ level }) => level === 'STREET');
const hours = (from: string, to: string) => ({ days: 'WORKING_DAYS', from, to });

/** Faults in windows.json. */
export const badWindows: readonly Fault[] = [
  fault('INVALID', 'a time that does not exist', 'windows', ['windows', 1, 'hours', 0, 'from'], '24:10'),
  fault('INVALID', 'a name that is too long', 'windows', ['windows', 2, 'name', 'en'], 'x'.repeat(201)),
  faultBy(
    'INVALID',
    'an unknown field',
    'windows',
    ['windows', 9],
    ['windows', ['windows', 9, 'colour'], 'red'],
  ),
  fault('WRONG_CODE', 'a window id of another unit', 'windows', ['windows', 4, 'id'], '350205001001-09'),
  fault('WRONG_HOURS', 'hours that overlap', 'windows', ['windows', 5, 'hours', 1], hours('11:59', '17:30')),
  fault(
    'WRONG_HOURS',
    'hours that end before they begin',
    'windows',
    ['windows', 6, 'hours', 0],
    hours('12:00', '08:30'),
  ),
  fault('WRONG_LEVEL', 'a village window called a street one', 'windows', ['windows', 7, 'level'], 'STREET'),
  faultBy(
    'UNKNOWN_VILLAGE',
    'a window in an unknown village',
    'windows',
    ['windows', 8, 'unit'],
    ['windows', ['windows', 8, 'unit'], '350205001099'],
    ['windows', ['windows', 8, 'id'], '350205001099-01'],
  ),
  faultBy(
    'UNKNOWN_STREET',
    'a window in an unknown street',
    'windows',
    ['windows', atStreet + 1, 'unit'],
    ['windows', ['windows', atStreet + 1, 'unit'], '350205009000'],
    ['windows', ['windows', atStreet + 1, 'id'], '350205009000-01'],
  ),
  fault('WRONG_PERIOD', 'a window that ends before it begins', 'windows', ['windows', 3, 'to'], '2018-10-30'),
  faultBy(
    'DUPLICATE',
    'a window twice',
    'windows',
    ['windows', 74, 'id'],
    ['windows', ['windows', 74], windows.windows[0]],
  ),
];
