import { describe, expect, it } from 'vitest';
import { fromItems, toItems } from '../../../functions/registry/items.ts';
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

  it('is not there without the item that says what it is', () => {
    expect(() => fromItems(toItems(haicangPack()).slice(1))).toThrow();
  });
});
