import { describe, expect, test } from 'vitest';
import type { DistrictPack } from '../../../functions/registry/model/pack.ts';
import type { Window } from '../../../functions/registry/model/place.ts';
import { changedItems, itemsInForce, toEditItems } from '../../../functions/registry/pack/editItems.ts';
import { fromItems, toItems } from '../../../functions/registry/pack/items.ts';
import { small } from '../../support/smallDirectory.ts';
import { packOf } from '../../support/smallDistrict/pack.ts';

const pack = packOf(small);
const withWindows = (change: (windows: readonly Window[]) => Window[]): DistrictPack => ({
  ...pack,
  windows: { ...pack.windows, windows: change(pack.windows.windows) },
});
const closed = (to: string) =>
  withWindows((windows) => windows.map((one) => (one.id === small.window ? { ...one, to } : one)));
const [first] = pack.windows.windows;
if (!first) throw new Error('a district without windows');
const added = withWindows((windows) => [...windows, { ...first, id: small.secondWindow }]);

describe('the items of an edit', () => {
  test('are none when nothing changes', () => {
    expect(changedItems(pack, structuredClone(pack))).toEqual([]);
  });

  test('are the one thing that is changed, at its place', () => {
    expect(changedItems(pack, closed('2016-04-12'))).toEqual([
      expect.objectContaining({ sk: `WINDOW#${small.window}`, position: 0 }),
    ]);
  });

  test('are the one thing that is added, at the end of its list', () => {
    expect(changedItems(pack, added)?.map(({ sk, position }) => [sk, position])).toEqual([
      [`WINDOW#${small.secondWindow}`, 3],
    ]);
  });

  test('are everything that moves within its list', () => {
    const turned = withWindows((windows) => windows.toReversed());
    // the one in the middle stays
    expect(changedItems(pack, turned)).toHaveLength(2);
  });

  test('cannot take a thing away', () => {
    expect(changedItems(added, pack)).toBeUndefined();
    expect(
      changedItems(
        pack,
        withWindows((windows) => windows.slice(1)),
      ),
    ).toBeUndefined();
  });
});

describe('what is in force', () => {
  const edit = (change: number, before: DistrictPack, after: DistrictPack) =>
    toEditItems(changedItems(before, after) ?? [], change);
  const generation = toItems(pack);
  const stored = [
    ...edit(3, closed('2016-04-12'), closed('2016-04-11')),
    ...generation,
    ...edit(2, pack, closed('2016-04-12')),
  ];
  const at = (changes: number, count: number) => {
    const items = itemsInForce(stored, { changes, count });
    return items && fromItems(items);
  };

  test('is each thing as its last change left it, whatever was read first', () => {
    expect(at(3, generation.length + 2)).toEqual(closed('2016-04-11'));
    expect(at(7, generation.length + 2)).toEqual(closed('2016-04-11'));
  });

  test('has nothing of a change that came after it', () => {
    expect(at(2, generation.length + 1)).toEqual(closed('2016-04-12'));
    expect(at(1, generation.length)).toEqual(pack);
  });

  test('is not known while a part of it is missing', () => {
    expect(at(3, generation.length + 3)).toBeUndefined();
    expect(itemsInForce(stored.slice(0, -2), { changes: 3, count: stored.length })).toBeUndefined();
  });
});

test('an edit of two things counts as two, though both came with one change', () => {
  const items = toEditItems(toItems(pack).slice(0, 2), 10);
  expect(items.map(({ sk, thing, change }) => [sk, thing, change])).toEqual([
    ['EDIT#0000000010#PACK', 'PACK', 10],
    [`EDIT#0000000010#STREET#${small.street}`, `STREET#${small.street}`, 10],
  ]);
});
