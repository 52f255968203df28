import { describe, expect, test } from 'vitest';
import { CASE_STATUSES } from '../../../functions/case/model.ts';
import { CASE_ACTIONS, nextCaseStatus, partiesOf } from '../../../functions/case/transitions.ts';

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
  expect(nextCaseStatus(status, action)).toBe(next);
});

test('a supplied correction goes on as it was before', () => {
  expect(nextCaseStatus('CORRECTION', 'SUPPLY_CORRECTION', 'IN_REVIEW')).toBe('IN_REVIEW');
});

test('a correction that stopped no clock goes on nowhere', () => {
  expect(nextCaseStatus('CORRECTION', 'SUPPLY_CORRECTION')).toBeNull();
});

describe('the table', () => {
  const all = CASE_STATUSES.flatMap((status) => CASE_ACTIONS.map((action) => ({ status, action })));

  test('is the life of a case, and nothing besides', () => {
    const life = all
      .map(({ status, action }) => ({ status, action, to: nextCaseStatus(status, action, 'IN_REVIEW') }))
      .filter(({ to }) => to !== null)
      .map(({ status, action, to }) => `${status} ${action} ${to}: ${partiesOf(status, action).join(', ')}`);
    expect(life).toEqual([
      'DRAFT SAVE_DRAFT DRAFT: APPLICANT, AGENT',
      'DRAFT SUBMIT SUBMITTED: APPLICANT, AGENT',
      'DRAFT WITHDRAW WITHDRAWN: APPLICANT, AGENT',
      'SUBMITTED ACCEPT ACCEPTED: ANY_WINDOW',
      'SUBMITTED REQUEST_CORRECTION CORRECTION: DESK',
      'SUBMITTED REJECT REJECTED: DESK',
      'SUBMITTED WITHDRAW WITHDRAWN: APPLICANT, AGENT, OWNER',
      'ACCEPTED FORWARD IN_REVIEW: DESK',
      'ACCEPTED HAND_OVER ACCEPTED: OWNER',
      'ACCEPTED REQUEST_CORRECTION CORRECTION: DESK',
      'ACCEPTED COMPLETE COMPLETED: DESK',
      'ACCEPTED REJECT REJECTED: DESK',
      'ACCEPTED WITHDRAW WITHDRAWN: APPLICANT, AGENT, OWNER',
      'IN_REVIEW FORWARD IN_REVIEW: DESK',
      'IN_REVIEW CLAIM IN_REVIEW: DESK',
      'IN_REVIEW HAND_OVER IN_REVIEW: OWNER',
      'IN_REVIEW REQUEST_CORRECTION CORRECTION: DESK',
      'IN_REVIEW COMPLETE COMPLETED: DESK',
      'IN_REVIEW REJECT REJECTED: DESK',
      'IN_REVIEW WITHDRAW WITHDRAWN: APPLICANT, AGENT, OWNER',
      'CORRECTION HAND_OVER CORRECTION: OWNER',
      'CORRECTION SUPPLY_CORRECTION IN_REVIEW: APPLICANT, AGENT, ANY_WINDOW',
      'CORRECTION REJECT REJECTED: DESK',
      'CORRECTION WITHDRAW WITHDRAWN: APPLICANT, AGENT, OWNER',
      'COMPLETED REVOKE_CERTIFICATE COMPLETED: SETTLER',
      'COMPLETED REPRINT_CERTIFICATE COMPLETED: SETTLER, OWNER',
      ...['COMPLETED', 'REJECTED'].flatMap((settled) => [
        `${settled} RATE ${settled}: APPLICANT`,
        `${settled} ANSWER_RATING ${settled}: RATED`,
        `${settled} RECORD_CALL_BACK ${settled}: RATED`,
        `${settled} APPEAL_RATING ${settled}: APPLICANT`,
        `${settled} ANSWER_APPEAL ${settled}: SUPERVISOR`,
      ]),
    ]);
  });

  test('names who may do every act that it allows, and nobody for one that it does not', () => {
    for (const { status, action } of all) {
      const allowed = nextCaseStatus(status, action, 'ACCEPTED') !== null;
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
