import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../functions/case/filing/acceptance.ts';
import { routeOf } from '../../../functions/case/filing/routing.ts';
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

const subject = (matter: string, village: string, directory: Directory = haicang): Subject => {
  const found = { village: directory.villages.get(village), matter: matterOn(directory, matter, DAY) };
  if (!found.village || !found.matter) throw new Error('not in the pack');
  return { village: found.village, matter: found.matter };
};
const window = (id: string, directory: Directory = haicang): Window => {
  const found = directory.windows.get(id);
  if (!found) throw new Error('not in the pack');
  return found;
};

describe('authority sent down', () => {
  test('the day before the reform a village may not yet settle a temporary residence permit', () => {
    expect(settlingLevels(haicang, 'HC-PS-02', '2016-03-31')).toEqual(['STREET']);
  });

  test('from the first day of the reform it may', () => {
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

describe('an accepted case goes', () => {
  test('nowhere when it is instant and delegated to the window: the window settles it', () => {
    expect(routeOf(haicang, window('350205002214-01'), subject('HC-PS-02', '350205002006'), DAY)).toEqual({
      settles: 'WINDOW',
      desk: '350205002214-01',
    });
  });

  test('to the home street’s office before the delegation starts', () => {
    const route = routeOf(
      haicang,
      window('350205002214-01'),
      subject('HC-PS-02', '350205003001'),
      '2016-03-31',
    );
    expect(route).toEqual({ settles: 'OFFICE', desk: '350205003000' });
  });

  test('to the district’s department when only the district may', () => {
    const route = routeOf(haicang, window('350205002214-01'), subject('HC-PS-04', '350205002214'), DAY);
    expect(route).toEqual({ settles: 'OFFICE', desk: '350205000000-PS' });
  });

  test('to the street’s office when committed, even if the street’s own window accepted it', () => {
    const route = routeOf(haicang, window('350205002000-01'), subject('HC-CA-07', '350205002214'), DAY);
    expect(route).toEqual({ settles: 'OFFICE', desk: '350205002000' });
  });

  test('nowhere at all without any delegation', () => {
    const bare = haicangDirectory((pack) => ({
      ...pack,
      delegations: { ...pack.delegations, delegations: [] },
    }));
    expect(
      routeOf(bare, window('350205002214-01'), subject('HC-PS-02', '350205002214'), DAY),
    ).toBeUndefined();
  });
});

describe('the office that settles', () => {
  test('is the village’s own where villages may', () => {
    const { matter, village } = subject('HC-PS-02', '350205002214');
    expect(officeFor(haicang, matter, village, DAY)?.id).toBe('350205002214');
  });

  test('is the street’s where the village has none', () => {
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
    ['of its department, at a level that holds a delegation', '350205000000-CA', 'HC-CA-01', true],
    ['of no other department', '350205000000-PS', 'HC-CA-01', false],
    ['of no level without a delegation', '350205002000', 'HC-CA-01', false],
    ['of a street for every department', '350205002000', 'HC-CA-07', true],
  ])('is one %s', (_, id, matter, may) => {
    const office = haicang.offices.get(id);
    expect(office && mayOfficeSettle(haicang, office, subject(matter, '350205002214').matter, DAY)).toBe(may);
  });

  test('is of the department whose matter it is', () => {
    const { matter, village } = subject('HC-CA-01', '350205002214');
    expect(officeFor(haicang, matter, village, DAY)?.id).toBe('350205000000-CA');
  });
});

test('above a level, only higher offices are found', () => {
  const { matter, village } = subject('HC-PS-02', '350205002214');
  expect(officeFor(haicang, matter, village, DAY, 'VILLAGE')?.id).toBe('350205002000');
  expect(officeFor(haicang, matter, village, DAY, 'STREET')).toBeUndefined();
});
