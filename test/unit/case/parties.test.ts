import { describe, expect, test } from 'vitest';
import type { Act } from '../../../functions/case/events.ts';
import type { Case, CaseStatus } from '../../../functions/case/model.ts';
import { availableActions, dealsWith, mayDo } from '../../../functions/case/parties.ts';
import type { CaseAction } from '../../../functions/case/transitions.ts';
import type { Asker } from '../../../functions/identity/asker.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { places } from '../../support/places.ts';
import { act, askerWith, caseWith } from '../../support/seen.ts';

const directory = haicangDirectory();
const DAY = '2016-04-06';
const OFFICE = '350205000000-PS';
const chen = askerWith('RESIDENT', { person: 'chen' });
const cao = askerWith('AGENT', { person: 'cao' });
const clerk = askerWith('CLERK', { windows: [places.xinanWindow] });
const elsewhere = askerWith('CLERK', { windows: [places.haifaWindow] });
const reviewer = askerWith('REVIEWER', { offices: [OFFICE] });
const supervisor = askerWith('SUPERVISOR');

const completed: Act = {
  type: 'COMPLETED',
  ...act,
  desk: places.xinanWindow,
  onTheSpot: true,
  onTime: true,
};
const owner = { clerk: 'li', window: places.xinanWindow };
const may = (asker: Asker, action: CaseAction, seen: Case, day = DAY) =>
  mayDo(action, asker, directory, seen, day);

describe('an act is for', () => {
  const settled = caseWith({ status: 'COMPLETED', owner }, [completed]);

  test.each<[string, Asker, CaseAction, Case, boolean]>([
    ['the applicant', chen, 'RATE', settled, true],
    ['no agent, where it is the applicant’s', cao, 'RATE', settled, false],
    ['no clerk of that name', { ...clerk, person: 'chen' }, 'RATE', settled, false],
    ['the agent', cao, 'WITHDRAW', caseWith(), true],
    ['no agent of somebody else', { ...cao, person: 'other' }, 'WITHDRAW', caseWith(), false],
    ['no agent who signs in as a resident', { ...chen, person: 'cao' }, 'WITHDRAW', caseWith(), false],
    ['the desk that has it', reviewer, 'COMPLETE', caseWith({ status: 'IN_REVIEW', desk: OFFICE }), true],
    ['no other desk', clerk, 'COMPLETE', caseWith({ status: 'IN_REVIEW', desk: OFFICE }), false],
    ['the owner’s window', clerk, 'HAND_OVER', caseWith({ owner, desk: OFFICE }), true],
    ['no window but the owner’s', elsewhere, 'HAND_OVER', caseWith({ owner, desk: OFFICE }), false],
    ['no window, where nobody owns it', clerk, 'HAND_OVER', caseWith({ desk: OFFICE }), false],
    ['the desk that settled it', clerk, 'REVOKE_CERTIFICATE', settled, true],
    ['no desk that did not settle it', elsewhere, 'REVOKE_CERTIFICATE', settled, false],
    ['any window', elsewhere, 'ACCEPT', caseWith({ status: 'SUBMITTED' }), true],
    ['no reviewer, where it is for windows', reviewer, 'ACCEPT', caseWith({ status: 'SUBMITTED' }), false],
    ['the window that a rating is about', clerk, 'ANSWER_RATING', settled, true],
    ['no window that it is not about', elsewhere, 'ANSWER_RATING', settled, false],
    ['the supervisor', supervisor, 'ANSWER_APPEAL', settled, true],
    [
      'no supervisor of another district',
      { ...supervisor, district: '440604' },
      'ANSWER_APPEAL',
      settled,
      false,
    ],
    ['no clerk, where it is the supervisor’s', clerk, 'ANSWER_APPEAL', settled, false],
  ])('%s', (_, asker, action, seen, expected) => {
    expect(may(asker, action, seen)).toBe(expected);
  });
});

test('an agent acts to the last day of their authority', () => {
  const authority = { kind: 'LANDLORD', from: '2016-01-01', to: DAY, document: '委托书' } as const;
  const days = [DAY, '2016-04-07'].map((day) => may(cao, 'WITHDRAW', caseWith({ authority }), day));
  expect(days).toEqual([true, false]);
});

describe('a case that a reviewer has taken on', () => {
  const claimed = caseWith({ status: 'IN_REVIEW', desk: OFFICE, owner, claimedBy: 'wang' });
  const deciding = ['COMPLETE', 'REJECT', 'REQUEST_CORRECTION', 'FORWARD'] as const;

  test.each(deciding)('%s is for that reviewer', (action) => {
    expect(may({ ...reviewer, subject: 'wang' }, action, claimed)).toBe(true);
  });

  test.each(deciding)('%s is for nobody else at the desk', (action) => {
    expect(may(reviewer, action, claimed)).toBe(false);
  });

  test('can be taken over by another of the desk', () => {
    expect(may(reviewer, 'CLAIM', claimed)).toBe(true);
  });

  test('can still be handed over by its owner’s window', () => {
    expect(may(clerk, 'HAND_OVER', claimed)).toBe(true);
  });
});

describe('who deals with a case', () => {
  test.each<[string, Asker, Case, boolean]>([
    ['who has it on their desk', reviewer, caseWith({ desk: OFFICE }), true],
    ['who owns it', clerk, caseWith({ desk: OFFICE, owner }), true],
    ['who settled it', clerk, caseWith({ status: 'COMPLETED' }, [completed]), true],
    ['not who serves elsewhere', elsewhere, caseWith({ desk: OFFICE, owner }, [completed]), false],
    ['not whose it is', chen, caseWith({ desk: OFFICE, owner }), false],
    ['nobody, where no desk has it any more', clerk, caseWith({ status: 'WITHDRAWN' }), false],
  ])('%s', (_, asker, seen, expected) => {
    expect(dealsWith(asker, directory, seen)).toBe(expected);
  });
});

describe('what can be done now', () => {
  const actions = (asker: Asker, seen: Case) => availableActions(asker, directory, seen, DAY);
  const certificate = { issuedAt: act.at, validUntil: null };
  const granted = (over: Partial<Case> = {}) =>
    caseWith({ status: 'COMPLETED', owner, certificate, ...over }, [completed]);

  test('an accepted case is settled, sent on or handed over at the desk that has it', () => {
    expect(actions(clerk, caseWith({ owner, desk: places.xinanWindow }))).toEqual([
      'FORWARD',
      'HAND_OVER',
      'REQUEST_CORRECTION',
      'COMPLETE',
      'REJECT',
      'WITHDRAW',
    ]);
  });

  test('a certificate in force is revoked or printed again by who settled the case', () => {
    expect(actions(clerk, granted())).toEqual(['REVOKE_CERTIFICATE', 'REPRINT_CERTIFICATE']);
  });

  test('a revoked certificate is neither', () => {
    const revoked = { at: act.at, reason: 'r' };
    expect(actions(clerk, granted({ certificate: { ...certificate, revoked } }))).toEqual([]);
  });

  test('nor is one that was never granted', () => {
    expect(actions(clerk, caseWith({ status: 'COMPLETED', owner }, [completed]))).toEqual([]);
  });

  test('a settled case is rated once', () => {
    const rated: Act = { type: 'RATED', ...act, role: 'RESIDENT', score: 5 };
    expect(actions(chen, granted())).toEqual(['RATE']);
    expect(actions(chen, caseWith({ status: 'COMPLETED' }, [completed, rated]))).toEqual([]);
  });

  test.each<[string, CaseStatus | undefined, CaseAction[]]>([
    ['is supplied where the clock stands still', 'ACCEPTED', ['SUPPLY_CORRECTION', 'WITHDRAW']],
    ['cannot be supplied where no clock stands still', undefined, ['WITHDRAW']],
  ])('a correction %s', (_, resumesAs, expected) => {
    const stopped = { since: '', left: 1, resumesAs: 'ACCEPTED', reason: '', materials: [] } as const;
    const clock = {
      limit: { value: 5, unit: 'WORKING_DAY' } as const,
      ...(resumesAs && { stopped: { ...stopped, materials: [] } }),
    };
    expect(actions(chen, caseWith({ status: 'CORRECTION', clock }))).toEqual(expected);
  });
});
