import type { Material } from '../registry/model/matter.ts';

// in ascending order: a material in a later form also satisfies an earlier one
const DEMANDING: readonly Material['form'][] = [
  'COPY',
  'ORIGINAL_CHECKED_AND_RETURNED',
  'ORIGINAL',
  'ORIGINAL_SIGNED',
  'ORIGINAL_AND_COPY',
  'ORIGINAL_HANDED_IN',
];

/** Merges the materials of several matters: required if any requires it, in the strictest form, with files that all take. */
export const mergeMaterials = (lists: readonly (readonly Material[])[]): Material[] => [
  ...lists
    .flat()
    .reduce((merged, one) => {
      const before = merged.get(one.code);
      return merged.set(one.code, before ? stricter(before, one) : one);
    }, new Map<string, Material>())
    .values(),
];

const stricter = (one: Material, other: Material): Material => {
  const { files: _files, ...merged } = one.required ? one : other;
  const files = narrower(one.files, other.files);
  return {
    ...merged,
    form: DEMANDING.indexOf(one.form) >= DEMANDING.indexOf(other.form) ? one.form : other.form,
    ...(files && { files }),
  };
};

/** What both matters take of a shared file; one that takes none does not get it. */
const narrower = (one: Material['files'], other: Material['files']): Material['files'] =>
  one && other
    ? {
        types: one.types.filter((type) => other.types.includes(type)),
        most: Math.min(one.most, other.most),
        mostBytes: Math.min(one.mostBytes, other.mostBytes),
      }
    : (one ?? other);
