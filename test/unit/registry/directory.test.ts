import { expect, test } from 'vitest';
import {
  createDirectory,
  isOn,
  matterOn,
  matterVersion,
  streetOfWindow,
} from '../../../functions/registry/directory.ts';
import { openingsOn } from '../../../functions/registry/openings.ts';
import { small, smallDirectory, windowIn } from '../../support/smallDirectory.ts';
import { AT_ONCE, BUNDLE } from '../../support/smallDistrict/codes.ts';
import { packOf, versionOf } from '../../support/smallDistrict/pack.ts';

const pack = packOf(small);
const versions = [
  { ...versionOf(AT_ONCE, { version: 3, effectiveFrom: '2016-06-01' }) },
  { ...versionOf(AT_ONCE, { version: 1 }), effectiveTo: '2016-04-30' },
  { ...versionOf(AT_ONCE, { version: 2, effectiveFrom: '2016-05-01' }), effectiveTo: '2016-05-31' },
];
const open = () => createDirectory({ ...pack, matters: { ...pack.matters, matters: versions } });

test('a directory finds everything by its code', () => {
  const directory = open();
  expect([...directory.streets.keys()]).toEqual([small.street]);
  expect([...directory.villages.keys()]).toEqual([small.village, small.otherVillage]);
  expect([...directory.windows.keys()]).toEqual([small.window, small.otherWindow, small.streetWindow]);
  expect([...directory.offices.keys()]).toEqual([
    small.village,
    small.otherVillage,
    small.street,
    small.department,
  ]);
  expect([...directory.bundles.keys()]).toEqual([BUNDLE]);
  expect(directory.delegations.get(AT_ONCE)?.map(({ level }) => level)).toEqual(['VILLAGE', 'STREET']);
  expect(directory.pack.matters.matters).toBe(versions);
});

test('a pack may have no bundles and no staff', () => {
  const { bundles: _bundles, ...bare } = pack;
  const { bundles, postings } = createDirectory(bare);
  expect([bundles.size, postings.size]).toEqual([0, 0]);
});

test('a directory finds postings by subject', () => {
  const one = { id: 'P', subject: 'li', desk: small.window, duty: 'MAIN' as const, from: null, to: null };
  const { postings } = createDirectory({ ...pack, staff: { modelled: false, note: 'x', postings: [one] } });
  expect([...postings]).toEqual([['li', [one]]]);
});

test('a matter’s versions are in order, each in force on its own days', () => {
  const directory = open();
  expect(directory.matters.get(AT_ONCE)?.map(({ version }) => version)).toEqual([1, 2, 3]);
  const on = (day: string) => matterOn(directory, AT_ONCE, day)?.version;
  expect(['2015-12-31', '2016-04-30', '2016-05-01', '2016-05-31', '2026-01-01'].map(on)).toEqual([
    undefined,
    1,
    2,
    2,
    3,
  ]);
  expect(matterOn(directory, 'TB-ZZ-01', '2016-05-01')).toBeUndefined();
  expect(matterVersion(directory, AT_ONCE, 2)?.effectiveFrom).toBe('2016-05-01');
  expect(matterVersion(directory, AT_ONCE, 4)).toBeUndefined();
  expect(matterVersion(directory, 'TB-ZZ-01', 1)).toBeUndefined();
});

test('a window is in its own street or its village’s, and a district’s window in none', () => {
  const directory = open();
  const hall = {
    ...windowIn(directory, small.window),
    id: `${small.hall}-01`,
    unit: small.hall,
    level: 'DISTRICT' as const,
  };
  const [own, street] = [small.window, small.streetWindow].map((id) => windowIn(directory, id));
  expect([own, street, hall].map((one) => one && streetOfWindow(directory, one))).toEqual([
    small.street,
    small.street,
    undefined,
  ]);
  expect(streetOfWindow(directory, { ...hall, level: 'VILLAGE', unit: 'nowhere' })).toBeUndefined();
});

test.each([
  [null, null, '2016-04-06', true],
  ['2016-04-06', null, '2016-04-06', true],
  ['2016-04-07', null, '2016-04-06', false],
  [null, '2016-04-06', '2016-04-06', true],
  [null, '2016-04-05', '2016-04-06', false],
])('a period from %s to %s includes %s: %s', (from, to, day, expected) => {
  expect(isOn({ from, to }, day)).toBe(expected);
});

test('the opening hours of a day are sorted', () => {
  const backwards = smallDirectory((given) => ({
    ...given,
    windows: {
      ...given.windows,
      windows: given.windows.windows.map((one) => ({ ...one, hours: one.hours.toReversed() })),
    },
  }));
  const opens = openingsOn(backwards, windowIn(backwards, small.window), '2016-04-06').map(({ from }) =>
    from.toISOString(),
  );
  expect(opens).toEqual(['2016-04-06T01:00:00.000Z', '2016-04-06T06:00:00.000Z']);
});
