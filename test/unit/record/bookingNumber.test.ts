import { expect, test } from 'vitest';
import { bookingNumber, parseBookingNumber } from '../../../functions/record/numbers.ts';

const address = { window: '350205002214-01', day: '2016-04-08', id: '0123456789ABCDEF' };
const number = 'A-350205002214-01-20160408-0123456789ABCDEF';

test('the number of a booking spells out window, day and id, and is taken apart again', () => {
  expect(bookingNumber(address)).toBe(number);
  expect(parseBookingNumber(number)).toEqual(address);
});

test.each([
  ['a letter before it', `x${number}`],
  ['a character behind it', `${number}0`],
  ['no A', number.slice(2)],
  ['a letter that ids do not have', number.replace('F', 'U')],
  ['a short window', number.replace('350205002214', '35020500221')],
  ['a window of one digit', number.replace('-01-', '-1-')],
  ['letters for a day', number.replace('20160408', '2016040x')],
  ['the number of a ticket', '350205002214-01-20160408-001'],
])('%s is no number of a booking', (_, text) => {
  expect(parseBookingNumber(text)).toBeUndefined();
});
