import { describe, expect, test } from 'vitest';
import { matterOn } from '../../../functions/registry/directory.ts';
import { isCrossVillage, isInScope } from '../../../functions/registry/scope.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { places } from '../../support/places.ts';

const directory = haicangDirectory();
const at = (id: string) => {
  const window = directory.windows.get(id);
  const village = directory.villages.get(places.xinan);
  const matter = matterOn(directory, 'HC-PS-02', '2016-04-01');
  if (!window || !village || !matter) throw new Error('not in the pack');
  return { window, village, matter };
};
const { xinanWindow, xinyangStreetWindow, haifaWindow } = places;
const neighbour = '350205002006-01';

describe('isInScope', () => {
  test.each([
    ['VILLAGE', [xinanWindow]],
    ['STREET', [xinanWindow, neighbour, xinyangStreetWindow]],
    ['DISTRICT', [xinanWindow, neighbour, xinyangStreetWindow, haifaWindow]],
    ['CITY', [xinanWindow, neighbour, xinyangStreetWindow, haifaWindow]],
  ] as const)('a matter of 新垵 with scope %s may be filed at the windows of that area', (scope, windows) => {
    const open = [xinanWindow, neighbour, xinyangStreetWindow, haifaWindow].filter((id) => {
      const { window, village, matter } = at(id);
      return isInScope(directory, window, village, { ...matter, scope });
    });
    expect(open).toEqual(windows);
  });
});

test('a case of 新垵 is cross-village at every window except its own', () => {
  const cross = [xinanWindow, neighbour, xinyangStreetWindow].map((id) => {
    const { window, village } = at(id);
    return isCrossVillage(window, village);
  });
  expect(cross).toEqual([false, true, true]);
});
