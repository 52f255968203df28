import { describe, expect, test } from 'vitest';
import { CASE_STATUSES } from '../../../functions/case/model.ts';
import { after, CASE_ACTIONS, partiesOf } from '../../../functions/case/transitions.ts';

test.each([
  ['DRAFT', 'SUBMIT', 'SUBMITTED'],
  ['SUBMITTED', 'ACCEPT', 'ACCEPTED'],
  ['SUBMITTED', 'COMPLETE', null],
  ['ACCEPTED', 'COMPLETE', 'COMPLETED'],
  ['ACCEPTED', 'FORWARD', 'IN_REVIEW'],
  ['ACCEPTED', 'ACCEPT', null],
  ['IN_REVIEW', 'COMPLETE', 'COMPLETED'],
  ['IN_REVIEW', 'REQUEST_CORRECTION', 'CORRECTION'],
  ['CORRECTION', 'COMPLETE', null],
  ['COMPLETED', 'WITHDRAW', null],
  ['REJECTED', 'WITHDRAW', null],
  ['WITHDRAWN', 'SUBMIT', null],
] as const)('a case that is %s: %s makes it %s', (status, action, next) => {
  expect(after(status, action)).toBe(next);
});

test('a supplied correction goes on as it was before', () => {
  expect(after('CORRECTION', 'SUPPLY_CORRECTION', 'IN_REVIEW')).toBe('IN_REVIEW');
});

describe('the table', () => {
  const all = CASE_STATUSES.flatMap((status) => CASE_ACTIONS.map((action) => ({ status, action })));

  test('names who may do every act that it allows, and nobody for one that it does not', () => {
    for (const { status, action } of all) {
      const allowed = after(status, action, 'ACCEPTED') !== null;
      expect(partiesOf(status, action).length > 0).toBe(allowed);
    }
  });

  test('lets an applicant stop a case as long as it is open', () => {
    const stoppable = CASE_STATUSES.filter((status) => partiesOf(status, 'WITHDRAW').includes('APPLICANT'));
    expect(stoppable).toEqual(['DRAFT', 'SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'CORRECTION']);
  });

  test('never lets an applicant decide their own case', () => {
    const decisions = all.filter(({ action }) =>
      ['ACCEPT', 'COMPLETE', 'REJECT', 'FORWARD'].includes(action),
    );
    expect(decisions.filter(({ status, action }) => partiesOf(status, action).includes('APPLICANT'))).toEqual(
      [],
    );
  });
});
