import { describe, expect, test } from 'vitest';
import type { CaseAct } from '../../../functions/case/events.ts';
import type { Case, CaseStatus } from '../../../functions/case/model.ts';
import { isResponsibleFor, listAvailableActions, mayActOnCase } from '../../../functions/case/parties.ts';
import type { CaseAction } from '../../../functions/case/transitions.ts';
import type { Asker } from '../../../functions/identity/asker.ts';
import { LIFE } from '../../model/rules/life.ts';
import { askerWith, caseWith, sampleAct } from '../../support/builders.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { places } from '../../support/places.ts';

const directory = haicangDirectory();
const DAY = '2016-04-06';
const OFFICE = '350205000000-PS';
const chen = askerWith('RESIDENT', { person: 'chen' });
const cao = askerWith('AGENT', { person: 'cao' });
const clerk = askerWith('CLERK', { windows: [places.xinanWindow] });
const elsewhere = askerWith('CLERK', { windows: [places.haifaWindow] });
const reviewer = askerWith('REVIEWER', { offices: [OFFICE] });
const supervisor = askerWith('SUPERVISOR');

const completed: CaseAct = {
  type: 'COMPLETED',
  ...sampleAct,
  desk: places.xinanWindow,
  onTheSpot: true,
  onTime: true,
};
const owner = { clerk: 'li', window: places.xinanWindow };
const may = (asker: Asker, action: CaseAction, seen: Case, day = DAY) =>
  mayActOnCase(action, asker, directory, seen, day);

describe('mayDo', () => {
  const settled = caseWith({ status: 'COMPLETED', owner }, [completed]);

  test.each<[string, Asker, CaseAction, Case, boolean]>([
    ['the applicant may rate their settled case', chen, 'RATE', settled, true],
    ['an agent may not rate for the applicant', cao, 'RATE', settled, false],
    [
      'a clerk with the applicant’s identity may not rate',
      { ...clerk, person: 'chen' },
      'RATE',
      settled,
      false,
    ],
    ['the agent may withdraw the case', cao, 'WITHDRAW', caseWith(), true],
    ['another agent may not withdraw the case', { ...cao, person: 'other' }, 'WITHDRAW', caseWith(), false],
    [
      'an agent signed in as a resident may withdraw the case',
      { ...chen, person: 'cao' },
      'WITHDRAW',
      caseWith(),
      true,
    ],
    [
      'the desk that holds a case may complete it',
      reviewer,
      'COMPLETE',
      caseWith({ status: 'IN_REVIEW', desk: OFFICE }),
      true,
    ],
    [
      'another desk may not complete a case',
      clerk,
      'COMPLETE',
      caseWith({ status: 'IN_REVIEW', desk: OFFICE }),
      false,
    ],
    ['the owner’s window may hand over a case', clerk, 'HAND_OVER', caseWith({ owner, desk: OFFICE }), true],
    [
      'another window may not hand over a case',
      elsewhere,
      'HAND_OVER',
      caseWith({ owner, desk: OFFICE }),
      false,
    ],
    [
      'no window may hand over a case without an owner',
      clerk,
      'HAND_OVER',
      caseWith({ desk: OFFICE }),
      false,
    ],
    ['the settling desk may revoke a certificate', clerk, 'REVOKE_CERTIFICATE', settled, true],
    ['another desk may not revoke a certificate', elsewhere, 'REVOKE_CERTIFICATE', settled, false],
    ['any window may accept a submitted case', elsewhere, 'ACCEPT', caseWith({ status: 'SUBMITTED' }), true],
    [
      'a reviewer may not accept a submitted case',
      reviewer,
      'ACCEPT',
      caseWith({ status: 'SUBMITTED' }),
      false,
    ],
    ['the rated window may answer a rating', clerk, 'ANSWER_RATING', settled, true],
    ['another window may not answer a rating', elsewhere, 'ANSWER_RATING', settled, false],
    ['the supervisor may answer an appeal', supervisor, 'ANSWER_APPEAL', settled, true],
    [
      'a supervisor of another district may not answer an appeal',
      { ...supervisor, district: '440604' },
      'ANSWER_APPEAL',
      settled,
      false,
    ],
    ['a clerk may not answer an appeal', clerk, 'ANSWER_APPEAL', settled, false],
  ])('%s', (_, asker, action, seen, expected) => {
    expect(may(asker, action, seen)).toBe(expected);
  });
});

test('an agent may act until the last day of their authority', () => {
  const authority = { kind: 'LANDLORD', from: '2016-01-01', to: DAY, document: '委托书' } as const;
  const days = [DAY, '2016-04-07'].map((day) => may(cao, 'WITHDRAW', caseWith({ authority }), day));
  expect(days).toEqual([true, false]);
});

describe('claimed case', () => {
  const claimed = caseWith({ status: 'IN_REVIEW', desk: OFFICE, owner, claimedBy: 'wang' });
  const deciding = ['COMPLETE', 'REJECT', 'REQUEST_CORRECTION', 'FORWARD'] as const;

  test.each(deciding)('the reviewer who claimed a case may %s it', (action) => {
    expect(may({ ...reviewer, subject: 'wang' }, action, claimed)).toBe(true);
  });

  test.each(deciding)('another reviewer of the desk may not %s a claimed case', (action) => {
    expect(may(reviewer, action, claimed)).toBe(false);
  });

  test('another reviewer of the desk may claim a claimed case', () => {
    expect(may(reviewer, 'CLAIM', claimed)).toBe(true);
  });

  test('the owner’s window may hand over a claimed case', () => {
    expect(may(clerk, 'HAND_OVER', claimed)).toBe(true);
  });
});

describe('dealsWith', () => {
  test.each<[string, Asker, Case, boolean]>([
    ['the desk that holds a case deals with it', reviewer, caseWith({ desk: OFFICE }), true],
    ['the owner of a case deals with it', clerk, caseWith({ desk: OFFICE, owner }), true],
    ['the settling desk deals with a case', clerk, caseWith({ status: 'COMPLETED' }, [completed]), true],
    [
      'a desk elsewhere does not deal with a case',
      elsewhere,
      caseWith({ desk: OFFICE, owner }, [completed]),
      false,
    ],
    ['the applicant does not deal with their own case', chen, caseWith({ desk: OFFICE, owner }), false],
    ['nobody deals with a withdrawn case', clerk, caseWith({ status: 'WITHDRAWN' }), false],
  ])('%s', (_, asker, seen, expected) => {
    expect(isResponsibleFor(asker, directory, seen)).toBe(expected);
  });
});

describe('availableActions', () => {
  const actions = (asker: Asker, seen: Case) => listAvailableActions(asker, directory, seen, DAY);
  const certificate = { issuedAt: sampleAct.at, validUntil: null };
  const granted = (over: Partial<Case> = {}) =>
    caseWith({ status: 'COMPLETED', owner, certificate, ...over }, [completed]);

  test('the desk that accepted a case may carry out every act of its desk and its owner', () => {
    const theirs = Object.values(LIFE).filter(
      ({ in: statuses, by }) =>
        statuses.includes('ACCEPTED') && by.some((party) => party === 'DESK' || party === 'OWNER'),
    );
    expect(theirs.length).toBeGreaterThan(5);
    const promised = { materials: ['photo-1-inch'], endsAt: sampleAct.at };
    const payment = { amount: 1500, waived: 0, at: sampleAct.at, desk: 'd', clerk: 'c' };
    const opinions = [{ desk: 'o', dueAt: sampleAct.at }];
    const seen = caseWith({ owner, desk: places.xinanWindow, sealed: 'sealed', promised, payment, opinions });
    expect(actions(clerk, seen).toSorted()).toEqual(theirs.map(({ action }) => action).toSorted());
  });

  test('no payment is recorded for a free matter', () => {
    const seen = caseWith({ owner, desk: places.xinanWindow });
    expect(actions(clerk, seen)).not.toContain('RECORD_PAYMENT');
  });

  test('the settling desk may revoke or reprint a valid certificate', () => {
    expect(actions(clerk, granted())).toEqual(['REVOKE_CERTIFICATE', 'REPRINT_CERTIFICATE']);
  });

  test('a revoked certificate may not be revoked or reprinted', () => {
    const revoked = { at: sampleAct.at, reason: 'r' };
    expect(actions(clerk, granted({ certificate: { ...certificate, revoked } }))).toEqual([]);
  });

  test('a case without a certificate offers no action on one', () => {
    expect(actions(clerk, caseWith({ status: 'COMPLETED', owner }, [completed]))).toEqual([]);
  });

  test('a settled case may be rated once', () => {
    const rated: CaseAct = { type: 'RATED', ...sampleAct, role: 'RESIDENT', score: 5 };
    const alone = { agentPerson: undefined };
    expect(actions(chen, granted(alone))).toEqual(['RATE']);
    expect(actions(chen, caseWith({ status: 'COMPLETED', ...alone }, [completed, rated]))).toEqual([]);
  });

  test.each<[string, CaseStatus | undefined, CaseAction[]]>([
    ['may be supplied while the clock is stopped', 'ACCEPTED', ['SUPPLY_CORRECTION', 'WITHDRAW']],
    ['may not be supplied while no clock is stopped', undefined, ['WITHDRAW']],
  ])('a correction %s', (_, resumesAs, expected) => {
    const stopped = { since: '', left: 1, resumesAs: 'ACCEPTED', reason: '', materials: [] } as const;
    const clock = {
      limit: { value: 5, unit: 'WORKING_DAY' } as const,
      ...(resumesAs && { stopped: { ...stopped, materials: [] } }),
    };
    expect(actions(chen, caseWith({ status: 'CORRECTION', clock, agentPerson: undefined }))).toEqual(
      expected,
    );
  });

  test('an authority may be taken back once, by the applicant', () => {
    expect(actions(chen, caseWith())).toEqual(['WITHDRAW', 'REVOKE_AUTHORITY']);
    expect(actions(cao, caseWith())).toEqual(['WITHDRAW']);
    expect(actions(chen, caseWith({ authorityRevokedAt: sampleAct.at }))).toEqual(['WITHDRAW']);
  });
});
