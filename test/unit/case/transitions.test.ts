import { describe, expect, test } from 'vitest';
import { CASE_STATUSES } from '../../../functions/case/model.ts';
import { CASE_ACTIONS, findNextCaseStatus, listParties } from '../../../functions/case/transitions.ts';

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
] as const)('a case in %s: %s leads to %s', (status, action, next) => {
  expect(findNextCaseStatus(status, action)).toBe(next);
});

test('a supplied correction restores the status before it', () => {
  expect(findNextCaseStatus('CORRECTION', 'SUPPLY_CORRECTION', 'IN_REVIEW')).toBe('IN_REVIEW');
});

test('a correction without a stopped clock has no next status', () => {
  expect(findNextCaseStatus('CORRECTION', 'SUPPLY_CORRECTION')).toBeNull();
});

describe('transition table', () => {
  const all = CASE_STATUSES.flatMap((status) => CASE_ACTIONS.map((action) => ({ status, action })));

  test('the transition table is exactly the published life of a case', () => {
    const life = all
      .map(({ status, action }) => ({ status, action, to: findNextCaseStatus(status, action, 'IN_REVIEW') }))
      .filter(({ to }) => to !== null)
      .map(
        ({ status, action, to }) => `${status} ${action} ${to}: ${listParties(status, action).join(', ')}`,
      );
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

  test('the transition table names parties exactly for the acts it allows', () => {
    for (const { status, action } of all) {
      const allowed = findNextCaseStatus(status, action, 'ACCEPTED') !== null;
      expect(listParties(status, action).length > 0).toBe(allowed);
    }
  });

  test('an applicant may withdraw a case while it is open', () => {
    const stoppable = CASE_STATUSES.filter((status) => listParties(status, 'WITHDRAW').includes('APPLICANT'));
    expect(stoppable).toEqual(['DRAFT', 'SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'CORRECTION']);
  });

  test('an applicant may never decide their own case', () => {
    const decisions = all.filter(({ action }) =>
      ['ACCEPT', 'COMPLETE', 'REJECT', 'FORWARD'].includes(action),
    );
    expect(
      decisions.filter(({ status, action }) => listParties(status, action).includes('APPLICANT')),
    ).toEqual([]);
  });
});
