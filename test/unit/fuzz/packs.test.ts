import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../functions/registry/directory.ts';
import { fromItems, toItems } from '../../../functions/registry/pack/items.ts';
import { checkPack } from '../../../functions/registry/pack/pack.ts';
import { chanchengFiles } from '../../support/chancheng.ts';
import { mutateJson } from '../../support/fuzz.ts';
import { haicangFiles } from '../../support/haicang.ts';

/** Keeps a few items of each kind in a pack: mutating one of a hundred alike items finds nothing new. */
const few = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 4).map(few);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, few(inner)]));
};

const packs = { Haicang: haicangFiles, Chancheng: chanchengFiles };

describe.each(Object.entries(packs))('mutated packs of %s', (district, files) => {
  const check = (pack: unknown) => {
    const changed = Object(pack);
    const checked = checkPack({
      district: changed.district,
      windows: changed.windows,
      matters: changed.matters,
      delegations: changed.delegations,
      calendar: changed.calendar,
      ...(changed.bundles && { bundles: changed.bundles }),
    });
    if ('problems' in checked) {
      expect(checked.problems.length).toBeGreaterThan(0);
      return;
    }
    expect(fromItems(toItems(checked.pack))).toEqual(checked.pack);
    expect(createDirectory(checked.pack).district.code).toBe(checked.pack.district.code);
  };

  test(`a mutated pack of ${district} is refused with reasons, or can be stored and used`, () => {
    fc.assert(fc.property(mutateJson(files), check), { numRuns: 10 });
  }, 60_000);

  test(`a mutated small pack of ${district} is refused with reasons, or can be stored and used`, () => {
    fc.assert(fc.property(mutateJson(few(files)), check), { numRuns: 150 });
  }, 60_000);
});
