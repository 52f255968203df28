import { expect, test } from 'vitest';
import { computeAnswerDue, isInTime } from '../../../functions/rating/followUp.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const directory = haicangDirectory();
const patient = haicangDirectory((pack) => ({
  ...pack,
  district: { ...pack.district, ratingLimitDays: 10 },
}));

test.each([
  ['over a weekend', '2016-04-06', '2016-04-13'],
  ['over Qingming, 2 to 4 April 2016', '2016-04-01', '2016-04-11'],
  ['over the National Day holiday, with its worked weekend', '2016-09-30', '2016-10-12'],
  ['over the end of a year', '2016-12-30', '2017-01-09'],
])('a bad rating must be answered within five working days %s', (_, rated, last) => {
  expect(computeAnswerDue(directory, rated)).toBe(`${last}T16:00:00.000Z`);
});

test('a district sets its own limit for answering bad ratings', () => {
  expect(computeAnswerDue(patient, '2016-04-06')).toBe('2016-04-20T16:00:00.000Z');
});

test.each([
  ['2016-04-13T15:59:59.999Z', true],
  ['2016-04-13T16:00:00.000Z', false],
])('an answer to a rating at %s is on time: %s', (at, expected) => {
  expect(isInTime(at, '2016-04-13T16:00:00.000Z')).toBe(expected);
});
