import { expect, test } from 'vitest';
import { formatBookingNumber, parseBookingNumber } from '../../../functions/record/numbers.ts';

const address = { window: '350205002214-01', day: '2016-04-08', id: '0123456789ABCDEF' };
const number = 'A-350205002214-01-20160408-0123456789ABCDEF';

test('a booking number holds window, day and id, and parses back', () => {
  expect(formatBookingNumber(address)).toBe(number);
  expect(parseBookingNumber(number)).toEqual(address);
});

test.each([
  ['a prefix', `x${number}`],
  ['a suffix', `${number}0`],
  ['a missing A', number.slice(2)],
  ['a letter that ids never contain', number.replace('F', 'U')],
  ['a window code that is too short', number.replace('350205002214', '35020500221')],
  ['a window suffix of one digit', number.replace('-01-', '-1-')],
  ['a letter in the day', number.replace('20160408', '2016040x')],
  ['the format of a ticket number', '350205002214-01-20160408-001'],
])('a booking number with %s is invalid', (_, text) => {
  expect(parseBookingNumber(text)).toBeUndefined();
});
