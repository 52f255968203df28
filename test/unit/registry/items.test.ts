import { describe, expect, it } from 'vitest';
import { fromItems, toItems } from '../../../functions/registry/pack/items.ts';
import { haicangPack } from '../../support/haicang.ts';

describe('a pack that is stored', () => {
  it('comes back as it was, in whatever order its items are read', () => {
    const pack = haicangPack();
    expect(fromItems(toItems(pack).toReversed())).toEqual(pack);
  });

  it('comes back without bundles when it had no file of them', () => {
    const { bundles: _, ...pack } = haicangPack();
    expect(fromItems(toItems(pack))).toEqual(pack);
  });

  it('comes back with who serves where', () => {
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

  it('is not there without the item that says what it is', () => {
    expect(() => fromItems(toItems(haicangPack()).slice(1))).toThrow();
  });
});
