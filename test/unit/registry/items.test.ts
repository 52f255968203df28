import { describe, expect, it } from 'vitest';
import { fromItems, toItems } from '../../../functions/registry/pack/items.ts';
import { haicangPack } from '../../support/haicang.ts';

describe('stored pack', () => {
  it('a stored pack reads back unchanged, in any order of its items', () => {
    const pack = haicangPack();
    expect(fromItems(toItems(pack).toReversed())).toEqual(pack);
  });

  it('a pack stored without bundles reads back without bundles', () => {
    const { bundles: _, ...pack } = haicangPack();
    expect(fromItems(toItems(pack))).toEqual(pack);
  });

  it('a stored pack reads back with its postings', () => {
    const postings = [
      {
        id: 'PST-1',
        subject: 'wang',
        desk: '350205002214-01',
        duty: 'MAIN' as const,
        from: '2016-04-11',
        to: null,
      },
    ];
    const pack = { ...haicangPack(), staff: { modelled: true, note: 'Modelled.', postings } };
    expect(fromItems(toItems(pack))).toEqual(pack);
  });

  it('a stored pack without its head item throws', () => {
    expect(() => fromItems(toItems(haicangPack()).slice(1))).toThrow();
  });
});
