import { describe, expect, test } from 'vitest';
import { findRoute } from '../../../functions/case/filing/findRoute.ts';
import type { ApplicationSubject } from '../../../functions/case/filing/rules.ts';
import {
  mayOfficeSettle,
  mayWindowSettle,
  officeFor,
  settlingLevels,
} from '../../../functions/registry/authority.ts';
import { type Directory, matterOn } from '../../../functions/registry/directory.ts';
import type { Window } from '../../../functions/registry/model/place.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const haicang = haicangDirectory();
const DAY = '2016-04-01';

const subject = (matter: string, village: string, directory: Directory = haicang): ApplicationSubject => {
  const found = { village: directory.villages.get(village), matter: matterOn(directory, matter, DAY) };
  if (!found.village || !found.matter) throw new Error('not in the pack');
  return { village: found.village, matter: found.matter };
};
const window = (id: string, directory: Directory = haicang): Window => {
  const found = directory.windows.get(id);
  if (!found) throw new Error('not in the pack');
  return found;
};

describe('delegation', () => {
  test('a village may not settle a residence permit the day before the reform', () => {
    expect(settlingLevels(haicang, 'HC-PS-02', '2016-03-31')).toEqual(['STREET']);
  });

  test('a village may settle a residence permit from the first day of the reform', () => {
    expect(settlingLevels(haicang, 'HC-PS-02', '2016-04-01')).toEqual(['VILLAGE', 'STREET']);
  });

  test('a delegation to one window lets only that window settle', () => {
    const directory = haicangDirectory((pack) => ({
      ...pack,
      delegations: {
        ...pack.delegations,
        delegations: [
          {
            id: 'DLG-ONE',
            matter: 'HC-PS-02',
            level: 'VILLAGE',
            window: '350205002214-01',
            kind: 'SERVICE',
            from: null,
            to: null,
            basis: { zh: '试点', en: 'pilot' },
          },
        ],
      },
    }));
    expect(
      ['350205002214-01', '350205002214-02'].map((id) =>
        mayWindowSettle(directory, window(id), 'HC-PS-02', DAY),
      ),
    ).toEqual([true, false]);
    expect(settlingLevels(directory, 'HC-PS-02', DAY)).toEqual([]);
  });
});

describe('routeOf', () => {
  test('an instant case delegated to the window stays there', () => {
    expect(findRoute(haicang, window('350205002214-01'), subject('HC-PS-02', '350205002006'), DAY)).toEqual({
      settles: 'WINDOW',
      desk: '350205002214-01',
    });
  });

  test('a case goes to the home street’s office before the delegation starts', () => {
    const route = findRoute(
      haicang,
      window('350205002214-01'),
      subject('HC-PS-02', '350205003001'),
      '2016-03-31',
    );
    expect(route).toEqual({ settles: 'OFFICE', desk: '350205003000' });
  });

  test('a case that only the district may settle goes to the district’s department', () => {
    const route = findRoute(haicang, window('350205002214-01'), subject('HC-PS-04', '350205002214'), DAY);
    expect(route).toEqual({ settles: 'OFFICE', desk: '350205000000-PS' });
  });

  test('a committed case goes to the street’s office, even from the street’s own window', () => {
    const route = findRoute(haicang, window('350205002000-01'), subject('HC-CA-07', '350205002214'), DAY);
    expect(route).toEqual({ settles: 'OFFICE', desk: '350205002000' });
  });

  test('a case without any delegation has no route', () => {
    const bare = haicangDirectory((pack) => ({
      ...pack,
      delegations: { ...pack.delegations, delegations: [] },
    }));
    expect(
      findRoute(bare, window('350205002214-01'), subject('HC-PS-02', '350205002214'), DAY),
    ).toBeUndefined();
  });
});

describe('officeFor', () => {
  test('the settling office is the village’s own if villages may settle', () => {
    const { matter, village } = subject('HC-PS-02', '350205002214');
    expect(officeFor(haicang, matter, village, DAY)?.id).toBe('350205002214');
  });

  test('the settling office is the street’s if the village has no office', () => {
    const without = haicangDirectory((pack) => ({
      ...pack,
      district: {
        ...pack.district,
        offices: pack.district.offices.filter(({ level }) => level !== 'VILLAGE'),
      },
    }));
    const { matter, village } = subject('HC-PS-02', '350205002214', without);
    expect(officeFor(without, matter, village, DAY)?.id).toBe('350205002000');
  });

  test.each([
    [
      'an office of the matter’s department at a delegated level may settle',
      '350205000000-CA',
      'HC-CA-01',
      true,
    ],
    ['an office of another department may not settle', '350205000000-PS', 'HC-CA-01', false],
    ['an office at a level without a delegation may not settle', '350205002000', 'HC-CA-01', false],
    ['a street’s office may settle for every department', '350205002000', 'HC-CA-07', true],
  ])('%s', (_, id, matter, may) => {
    const office = haicang.offices.get(id);
    expect(office && mayOfficeSettle(haicang, office, subject(matter, '350205002214').matter, DAY)).toBe(may);
  });

  test('the settling office belongs to the matter’s department', () => {
    const { matter, village } = subject('HC-CA-01', '350205002214');
    expect(officeFor(haicang, matter, village, DAY)?.id).toBe('350205000000-CA');
  });
});

test('officeFor with a level finds only offices above it', () => {
  const { matter, village } = subject('HC-PS-02', '350205002214');
  expect(officeFor(haicang, matter, village, DAY, 'VILLAGE')?.id).toBe('350205002000');
  expect(officeFor(haicang, matter, village, DAY, 'STREET')).toBeUndefined();
});
