import { describe, expect, test } from 'vitest';
import { planWrite } from '../../../functions/registry/edit/planWrite.ts';
import type { DistrictPack } from '../../../functions/registry/model/pack.ts';
import { toItems } from '../../../functions/registry/pack/items.ts';
import { small } from '../../support/smallDirectory.ts';
import { packOf, versionOf } from '../../support/smallDistrict/pack.ts';

const pack = packOf(small);
const things = toItems(pack).length;
const read = { generation: '4-old', base: '1-imported', count: things + 3, changes: 4, hash: 'h' };
const next = { generation: '5-new', changes: 5 };
/** The pack with so many more matters. */
const withMatters = (count: number): DistrictPack => ({
  ...pack,
  matters: {
    ...pack.matters,
    matters: [...pack.matters.matters, ...Array.from({ length: count }, (_, i) => versionOf(`M-${i}`))],
  },
});

describe('the write of a pack', () => {
  test('is nothing when the pack is in force already', () => {
    const plan = planWrite({ read, before: pack, pack }, { ...next, generation: read.generation });
    expect(plan).toEqual({ base: '1-imported', count: read.count, edits: [] });
  });

  test('is the changed items, beside the generation that they edit', () => {
    const plan = planWrite({ read, before: pack, pack: withMatters(2) }, next);
    expect(plan).toMatchObject({ base: '1-imported', count: read.count + 2 });
    expect(plan.whole).toBeUndefined();
    expect(plan.edits.map(({ sk }) => sk)).toEqual([
      'EDIT#0000000005#MATTER#M-0#1',
      'EDIT#0000000005#MATTER#M-1#1',
    ]);
  });

  test.each([
    ['the first', { read: undefined, pack }],
    ['an import, which replaces what it has not read', { read, pack: withMatters(1) }],
    ['an edit that takes a thing away', { read, before: withMatters(1), pack }],
    [
      'an edit of what was stored before edits lay beside it',
      { read: { ...read, base: undefined }, before: pack, pack: withMatters(1) },
    ],
  ])('is a whole generation for %s', (_, replacement) => {
    const plan = planWrite(replacement, next);
    const whole = toItems(replacement.pack);
    expect(plan).toEqual({ base: '5-new', count: whole.length, whole, edits: [] });
  });

  test('is a whole generation when the edit does not fit into a transaction', () => {
    const fits = planWrite({ read, before: pack, pack: withMatters(96) }, next);
    const tooLarge = planWrite({ read, before: pack, pack: withMatters(97) }, next);
    expect([fits.edits.length, tooLarge.edits.length]).toEqual([96, 0]);
    expect(tooLarge.base).toBe('5-new');
  });

  test('is a whole generation when most of what lies in the old one is out of date', () => {
    const edited = withMatters(1);
    const mostly = (count: number) =>
      planWrite({ read: { ...read, count }, before: pack, pack: edited }, next);
    expect(mostly(2 * things + 1).base).toBe('1-imported');
    expect(mostly(2 * things + 2).base).toBe('5-new');
  });
});
