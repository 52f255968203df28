import { describe, expect, test } from 'vitest';
import { CASE_STATUSES } from '../../../functions/case/model.ts';
import {
  CASE_ACTIONS,
  CASE_ACTS,
  findNextCaseStatus,
  listParties,
} from '../../../functions/case/transitions.ts';
import { LIFE, partiesIn } from '../../model/rules/life.ts';

type Step = {
  readonly status: string;
  readonly action: string;
  readonly to: string | null;
  readonly by: readonly string[];
};

const leadsTo = (to: string, status: string): string =>
  to === 'SAME' ? status : to === 'RESUMED' ? 'IN_REVIEW' : to;

/** Describes each act in each status, in an order of its own. */
const describeLife = (steps: readonly Step[]): string[] =>
  steps
    .map(({ status, action, to, by }) => `${status} ${action} ${to}: ${by.toSorted().join(', ')}`)
    .toSorted();

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

  test('the transition table is exactly the life of a case in the reference model', () => {
    const published = all
      .map(({ status, action }) => ({
        ...{ status, action, to: findNextCaseStatus(status, action, 'IN_REVIEW') },
        by: listParties(status, action),
      }))
      .filter(({ to }) => to !== null);
    const modelled = Object.values(LIFE).flatMap((life) =>
      life.in.map((status) => ({
        ...{ status, action: life.action, to: leadsTo(life.to, status) },
        by: partiesIn(status, life),
      })),
    );
    expect(describeLife(published)).toEqual(describeLife(modelled));
  });

  test('the operations of the transition table are those of the reference model', () => {
    const modelled = Object.entries(LIFE).map(([operation, { action }]) => [operation, action]);
    expect(CASE_ACTS).toEqual(Object.fromEntries(modelled));
  });

  test('the transition table names parties exactly for the acts it allows', () => {
    for (const { status, action } of all) {
      const allowed = findNextCaseStatus(status, action, 'ACCEPTED') !== null;
      expect(listParties(status, action).length > 0).toBe(allowed);
    }
  });

  test('an applicant may withdraw a case while it is open', () => {
    const stoppable = CASE_STATUSES.filter((status) => listParties(status, 'WITHDRAW').includes('APPLICANT'));
    expect(stoppable).toEqual(['DRAFT', 'SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'CORRECTION', 'SUSPENDED']);
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
