import { expect, test } from 'vitest';
import { partsOf, sameInBoth } from '../../../functions/report/parts.ts';
import { small, smallDirectory } from '../../support/smallDirectory.ts';
import { AT_ONCE, BY_DISTRICT, BY_STREET } from '../../support/smallDistrict/codes.ts';
import { versionOf } from '../../support/smallDistrict/pack.ts';

test.each([
  ['WINDOW', [small.window, small.otherWindow, small.streetWindow], 'Window'],
  ['VILLAGE', [small.village, small.otherVillage], 'Village'],
  ['MATTER', [AT_ONCE, BY_STREET, BY_DISTRICT], 'Matter'],
] as const)('a district’s parts by %s have their codes and names', (by, codes, kind) => {
  const parts = codes.map((key) => ({ key, label: sameInBoth(`${kind} ${key}`) }));
  expect(partsOf(smallDirectory(), by)).toEqual(parts);
});

test('a matter’s label is the name of its newest version', () => {
  const renamed = { ...versionOf(AT_ONCE, { version: 2 }), name: { zh: '新', en: 'new' } };
  const directory = smallDirectory((pack) => ({
    ...pack,
    matters: { ...pack.matters, matters: [renamed, versionOf(AT_ONCE)] },
  }));
  expect(partsOf(directory, 'MATTER')).toEqual([{ key: AT_ONCE, label: renamed.name }]);
});

test('a label may be the same in both languages', () => {
  expect(sameInBoth('li')).toEqual({ zh: 'li', en: 'li' });
});
