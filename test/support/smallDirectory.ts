import { createDirectory, type Directory } from '../../functions/registry/directory.ts';
import type { MatterVersion } from '../../functions/registry/model/matter.ts';
import type { DistrictPack } from '../../functions/registry/model/pack.ts';
import type { Village, Window } from '../../functions/registry/model/place.ts';
import { codesOf } from './smallDistrict/codes.ts';
import { packOf } from './smallDistrict/pack.ts';

/** The codes of a small district of two villages. */
export const small = codesOf('900001');

/** Returns the small district's directory, with changes for a test. */
export const smallDirectory = (change: (pack: DistrictPack) => DistrictPack = (pack) => pack): Directory =>
  createDirectory(change(packOf(small)));

/** Changes each version of a matter in a pack. */
export const withMatter =
  (code: string, given: Partial<MatterVersion>) =>
  (pack: DistrictPack): DistrictPack => ({
    ...pack,
    matters: {
      ...pack.matters,
      matters: pack.matters.matters.map((one) => (one.code === code ? { ...one, ...given } : one)),
    },
  });

/** Returns the value; throws if it is undefined. */
export const assertFound = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('not in the pack');
  return found;
};
export const windowIn = (directory: Directory, id: string): Window => assertFound(directory.windows.get(id));
export const villageIn = (directory: Directory, code: string): Village =>
  assertFound(directory.villages.get(code));
export const matterIn = (directory: Directory, code: string): MatterVersion =>
  assertFound(directory.matters.get(code)?.at(-1));
