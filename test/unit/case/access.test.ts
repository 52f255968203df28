import { describe, expect, test } from 'vitest';
import { isOwnCase, isStaffAt, mayReachCase, maySeeCase } from '../../../functions/case/access.ts';
import type { CaseAct } from '../../../functions/case/events.ts';
import { askerWith, caseWith, sampleAct } from '../../support/builders.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { places } from '../../support/places.ts';

const directory = haicangDirectory();
const { xinan, xiayang, xinanWindow, xinyangStreet, xinyangStreetWindow, haifaWindow } = places;
const clerkAt = (...windows: string[]) => askerWith('CLERK', { windows });
const reviewerAt = (...offices: string[]) => askerWith('REVIEWER', { offices });

const DAY = '2016-04-06';

describe('servesAt', () => {
  test.each([
    ['a clerk serves at their window', clerkAt(xinanWindow), xinanWindow, true],
    ['a clerk does not serve at another window', clerkAt(haifaWindow), xinanWindow, false],
    ['a clerk of a village serves at its office', clerkAt(haifaWindow, xinanWindow), xinan, true],
    ['a clerk of a village does not serve at another village’s office', clerkAt(xinanWindow), xiayang, false],
    ['a clerk of a street does not serve at its office', clerkAt(xinyangStreetWindow), xinyangStreet, false],
    [
      'a clerk does not serve at a window missing from the registry',
      clerkAt('350205009999-01'),
      xinan,
      false,
    ],
    ['a reviewer serves at their office', reviewerAt(xinyangStreet), xinyangStreet, true],
    ['a reviewer does not serve at another office', reviewerAt(xinyangStreet), xinan, false],
    [
      'a clerk of another district does not serve here',
      { ...clerkAt(xinanWindow), district: '440604' },
      xinanWindow,
      false,
    ],
  ])('%s', (_, asker, desk, serves) => {
    expect(isStaffAt(asker, directory, desk)).toBe(serves);
  });

  test.each(['RESIDENT', 'AGENT', 'SUPERVISOR', 'AUDITOR', 'OPERATOR'] as const)(
    '%s serves at no desk, whatever desks the token names',
    (role) => {
      const asker = askerWith(role, { windows: [xinanWindow], offices: [xinanWindow] });
      expect(isStaffAt(asker, directory, xinanWindow)).toBe(false);
    },
  );
});

describe('isOwn', () => {
  test.each([
    ['RESIDENT', 'chen', true],
    ['AGENT', 'chen', true],
    ['AGENT', 'cao', true],
    ['RESIDENT', 'cao', true],
    ['RESIDENT', 'somebody else', false],
    ['AGENT', 'somebody else', false],
    ['CLERK', 'chen', false],
    ['CLERK', 'cao', false],
  ] as const)('%s %s owns a case of applicant chen and agent cao: %s', (role, person, own) => {
    expect(isOwnCase(askerWith(role, { person }), caseWith(), DAY)).toBe(own);
  });

  test.each([
    ['before its first day', '2016-04-05', false],
    ['on its first day', '2016-04-06', true],
    ['on its last day', '2016-04-08', true],
    ['after its last day', '2016-04-09', false],
  ])('an agent owns a case by their authority: %s', (_, day, own) => {
    const authority = { kind: 'FAMILY', from: '2016-04-06', to: '2016-04-08', document: '户口簿' } as const;
    const seen = caseWith({ authority });
    const cao = askerWith('AGENT', { person: 'cao' });
    expect([isOwnCase(cao, seen, day), maySeeCase(cao, directory, seen, day)]).toEqual([own, own]);
    expect(mayReachCase(cao, 'Certificate.token', directory, seen, day)).toBe(own);
    expect(isOwnCase(askerWith('RESIDENT', { person: 'chen' }), seen, day)).toBe(true);
  });

  test('an agent whose authority was taken back does not own the case', () => {
    const seen = caseWith({ authorityRevokedAt: '2016-04-06T01:00:00.000Z' });
    expect(isOwnCase(askerWith('AGENT', { person: 'cao' }), seen, DAY)).toBe(false);
  });

  test('an asker owns a case that an earlier release stored under their earlier hash', () => {
    const asker = (role: 'RESIDENT' | 'AGENT', earlierPerson: string) =>
      askerWith(role, { person: 'v2:new', earlierPerson });
    expect(
      [asker('RESIDENT', 'chen'), asker('AGENT', 'cao'), asker('RESIDENT', 'lin')].map((one) =>
        isOwnCase(one, caseWith(), DAY),
      ),
    ).toEqual([true, true, false]);
  });

  test('an agent without an identity does not own a case without an agent', () => {
    const { agentPerson: _, ...alone } = caseWith();
    expect(isOwnCase(askerWith('AGENT'), alone, DAY)).toBe(false);
  });
});

describe('maySee', () => {
  const sees = (asker: ReturnType<typeof askerWith>, ...seen: Parameters<typeof caseWith>) =>
    maySeeCase(asker, directory, caseWith(...seen), DAY);

  test('an applicant may see their case', () => {
    expect(sees(askerWith('RESIDENT', { person: 'chen' }))).toBe(true);
  });

  test('clerks of the home village may see a case', () => {
    expect(sees(clerkAt(xinanWindow))).toBe(true);
  });

  test('clerks elsewhere may not see a case that a window has accepted', () => {
    expect(sees(clerkAt(haifaWindow))).toBe(false);
  });

  test.each(['SUBMITTED', 'CORRECTION'] as const)('a clerk of any window may see a case in %s', (status) => {
    expect(sees(clerkAt(haifaWindow), { status })).toBe(true);
  });

  test('a clerk of another district may not see a submitted case', () => {
    expect(sees({ ...clerkAt(haifaWindow), district: '440604' }, { status: 'SUBMITTED' })).toBe(false);
  });

  test('a clerk without a posting may not see a submitted case', () => {
    expect(sees(clerkAt(), { status: 'SUBMITTED' })).toBe(false);
  });

  test('a reviewer elsewhere may not see a submitted case', () => {
    const reviewer = askerWith('REVIEWER', { windows: [haifaWindow] });
    expect(sees(reviewer, { status: 'SUBMITTED' })).toBe(false);
  });

  test('only its writer may see a draft', () => {
    const askers = [askerWith('RESIDENT', { person: 'chen' }), clerkAt(xinanWindow), askerWith('SUPERVISOR')];
    expect(askers.map((asker) => sees(asker, { status: 'DRAFT' }))).toEqual([true, false, false]);
  });

  test('only its writer may see a discarded draft', () => {
    const discarded: CaseAct[] = [
      { type: 'DRAFTED', ...sampleAct, role: 'RESIDENT' },
      { type: 'DISCARDED', ...sampleAct, role: 'RESIDENT' },
    ];
    const askers = [askerWith('RESIDENT', { person: 'chen' }), clerkAt(xinanWindow), askerWith('SUPERVISOR')];
    expect(askers.map((asker) => sees(asker, { status: 'WITHDRAWN' }, discarded))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('a supervisor may see a case withdrawn after it was filed', () => {
    const withdrawn: CaseAct = { type: 'WITHDRAWN', ...sampleAct, role: 'RESIDENT' };
    expect(sees(askerWith('SUPERVISOR'), { status: 'WITHDRAWN' }, [withdrawn])).toBe(true);
  });
});

describe('desks of a case', () => {
  const office = '350205000000-PS';
  const forwarded: CaseAct = { type: 'FORWARDED', ...sampleAct, desk: haifaWindow, to: office };
  const completed: CaseAct = {
    type: 'COMPLETED',
    ...sampleAct,
    desk: office,
    onTheSpot: false,
    onTime: true,
  };

  test.each([
    ['the accepting window may see a case', caseWith({ window: haifaWindow }), haifaWindow],
    ['the desk that holds a case may see it', caseWith({ desk: haifaWindow }), haifaWindow],
    [
      'the owner’s window may see a case',
      caseWith({ owner: { clerk: 'li', window: haifaWindow } }),
      haifaWindow,
    ],
    ['a desk that forwarded a case may see it', caseWith({}, [forwarded]), haifaWindow],
    ['an office that a case was forwarded to may see it', caseWith({}, [forwarded]), office],
    ['the settling desk may see a case', caseWith({}, [completed]), office],
  ])('%s', (_, seen, desk) => {
    const asker = desk === office ? reviewerAt(desk) : clerkAt(desk);
    expect(mayReachCase(asker, 'case', directory, seen, DAY)).toBe(true);
  });
});

describe('reaches', () => {
  test('an applicant reaches only their own cases', () => {
    expect(
      ['chen', 'somebody else'].map((person) =>
        mayReachCase(askerWith('RESIDENT', { person }), 'case', directory, caseWith(), DAY),
      ),
    ).toEqual([true, false]);
  });

  test('a supervisor reaches the cases of their district', () => {
    expect(
      ['350205', '440604'].map((district) =>
        mayReachCase(askerWith('SUPERVISOR', { district }), 'case', directory, caseWith(), DAY),
      ),
    ).toEqual([true, false]);
  });

  test('an auditor reaches no case', () => {
    expect(mayReachCase(askerWith('AUDITOR'), 'case', directory, caseWith(), DAY)).toBe(false);
  });

  test('anybody reaches what is public', () => {
    expect(mayReachCase(askerWith('AUDITOR'), 'district', directory, caseWith(), DAY)).toBe(true);
  });
});
