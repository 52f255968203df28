import { describe, expect, test } from 'vitest';
import { isOwn, maySee, reaches, servesAt } from '../../../functions/case/access.ts';
import type { Act } from '../../../functions/case/events.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { places } from '../../support/places.ts';
import { act, askerWith, caseWith } from '../../support/seen.ts';

const directory = haicangDirectory();
const { xinan, xiayang, xinanWindow, xinyangStreet, xinyangStreetWindow, haifaWindow } = places;
const clerkAt = (...windows: string[]) => askerWith('CLERK', { windows });
const reviewerAt = (...offices: string[]) => askerWith('REVIEWER', { offices });

describe('who serves at a desk', () => {
  test.each([
    ['a clerk at their window', clerkAt(xinanWindow), xinanWindow, true],
    ['a clerk at another window', clerkAt(haifaWindow), xinanWindow, false],
    ['a clerk of a village at its office', clerkAt(haifaWindow, xinanWindow), xinan, true],
    ['a clerk of a village at the office of another', clerkAt(xinanWindow), xiayang, false],
    ['a clerk of a street at its office', clerkAt(xinyangStreetWindow), xinyangStreet, false],
    ['a clerk at a window that the registry does not know', clerkAt('350205009999-01'), xinan, false],
    ['a reviewer at their office', reviewerAt(xinyangStreet), xinyangStreet, true],
    ['a reviewer at another office', reviewerAt(xinyangStreet), xinan, false],
    ['a clerk of another district', { ...clerkAt(xinanWindow), district: '440604' }, xinanWindow, false],
  ])('%s', (_, asker, desk, serves) => {
    expect(servesAt(asker, directory, desk)).toBe(serves);
  });

  test.each(['RESIDENT', 'AGENT', 'SUPERVISOR', 'AUDITOR', 'OPERATOR'] as const)(
    'never who signs in as %s, whatever desks the token names',
    (role) => {
      const asker = askerWith(role, { windows: [xinanWindow], offices: [xinanWindow] });
      expect(servesAt(asker, directory, xinanWindow)).toBe(false);
    },
  );
});

describe('a case is somebody’s own', () => {
  test.each([
    ['RESIDENT', 'chen', true],
    ['AGENT', 'chen', true],
    ['AGENT', 'cao', true],
    ['RESIDENT', 'cao', false],
    ['RESIDENT', 'somebody else', false],
    ['AGENT', 'somebody else', false],
    ['CLERK', 'chen', false],
    ['CLERK', 'cao', false],
  ] as const)('when a %s is %s, of applicant chen and agent cao: %s', (role, person, own) => {
    expect(isOwn(askerWith(role, { person }), caseWith())).toBe(own);
  });

  test('but not of who proves no identity, where nobody acts for the applicant', () => {
    const { agentPerson: _, ...alone } = caseWith();
    expect(isOwn(askerWith('AGENT'), alone)).toBe(false);
  });
});

describe('a case is seen by', () => {
  const sees = (asker: ReturnType<typeof askerWith>, ...seen: Parameters<typeof caseWith>) =>
    maySee(asker, directory, caseWith(...seen));

  test('its applicant', () => {
    expect(sees(askerWith('RESIDENT', { person: 'chen' }))).toBe(true);
  });

  test('the clerks of its home village', () => {
    expect(sees(clerkAt(xinanWindow))).toBe(true);
  });

  test('no clerk elsewhere, once a window took it up', () => {
    expect(sees(clerkAt(haifaWindow))).toBe(false);
  });

  test.each(['SUBMITTED', 'CORRECTION'] as const)(
    'the clerk of any window where it is brought, while it is %s',
    (status) => {
      expect(sees(clerkAt(haifaWindow), { status })).toBe(true);
    },
  );

  test('no clerk of another district, while any window may take it up', () => {
    expect(sees({ ...clerkAt(haifaWindow), district: '440604' }, { status: 'SUBMITTED' })).toBe(false);
  });

  test('no clerk who is posted nowhere', () => {
    expect(sees(clerkAt(), { status: 'SUBMITTED' })).toBe(false);
  });

  test('no reviewer elsewhere, while any window may take it up', () => {
    const reviewer = askerWith('REVIEWER', { windows: [haifaWindow] });
    expect(sees(reviewer, { status: 'SUBMITTED' })).toBe(false);
  });

  test('nobody but its writer as long as it is a draft', () => {
    const askers = [askerWith('RESIDENT', { person: 'chen' }), clerkAt(xinanWindow), askerWith('SUPERVISOR')];
    expect(askers.map((asker) => sees(asker, { status: 'DRAFT' }))).toEqual([true, false, false]);
  });

  test('nobody but its writer when it was given up as a draft', () => {
    const discarded: Act[] = [
      { type: 'DRAFTED', ...act, role: 'RESIDENT' },
      { type: 'DISCARDED', ...act, role: 'RESIDENT' },
    ];
    const askers = [askerWith('RESIDENT', { person: 'chen' }), clerkAt(xinanWindow), askerWith('SUPERVISOR')];
    expect(askers.map((asker) => sees(asker, { status: 'WITHDRAWN' }, discarded))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('a supervisor after it was filed and withdrawn', () => {
    const withdrawn: Act = { type: 'WITHDRAWN', ...act, role: 'RESIDENT' };
    expect(sees(askerWith('SUPERVISOR'), { status: 'WITHDRAWN' }, [withdrawn])).toBe(true);
  });
});

describe('a desk that has or had a case sees it', () => {
  const office = '350205000000-PS';
  const forwarded: Act = { type: 'FORWARDED', ...act, desk: haifaWindow, to: office };
  const completed: Act = { type: 'COMPLETED', ...act, desk: office, onTheSpot: false, onTime: true };

  test.each([
    ['that accepted it', caseWith({ window: haifaWindow }), haifaWindow],
    ['that has it', caseWith({ desk: haifaWindow }), haifaWindow],
    ['of its owner', caseWith({ owner: { clerk: 'li', window: haifaWindow } }), haifaWindow],
    ['that sent it on', caseWith({}, [forwarded]), haifaWindow],
    ['that it was sent to', caseWith({}, [forwarded]), office],
    ['that settled it', caseWith({}, [completed]), office],
  ])('%s', (_, seen, desk) => {
    const asker = desk === office ? reviewerAt(desk) : clerkAt(desk);
    expect(reaches(asker, 'case', directory, seen)).toBe(true);
  });
});

describe('how far the policy reaches', () => {
  test('an applicant with a case: their own', () => {
    expect(
      ['chen', 'somebody else'].map((person) =>
        reaches(askerWith('RESIDENT', { person }), 'case', directory, caseWith()),
      ),
    ).toEqual([true, false]);
  });

  test('a supervisor: their district', () => {
    expect(
      ['350205', '440604'].map((district) =>
        reaches(askerWith('SUPERVISOR', { district }), 'case', directory, caseWith()),
      ),
    ).toEqual([true, false]);
  });

  test('an auditor with a case: not at all', () => {
    expect(reaches(askerWith('AUDITOR'), 'case', directory, caseWith())).toBe(false);
  });

  test('anybody with what is public', () => {
    expect(reaches(askerWith('AUDITOR'), 'district', directory, caseWith())).toBe(true);
  });
});
