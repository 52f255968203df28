import { expect, test } from 'vitest';
import { after } from '../../../functions/case/transitions.ts';

test.each([
  ['SUBMITTED', 'accept', 'ACCEPTED'],
  ['SUBMITTED', 'complete', null],
  ['ACCEPTED', 'complete', 'COMPLETED'],
  ['ACCEPTED', 'forward', 'IN_REVIEW'],
  ['ACCEPTED', 'accept', null],
  ['IN_REVIEW', 'complete', 'COMPLETED'],
  ['COMPLETED', 'complete', null],
  ['COMPLETED', 'forward', null],
] as const)('a case that is %s: %s makes it %s', (status, action, next) => {
  expect(after(status, action)).toBe(next);
});
