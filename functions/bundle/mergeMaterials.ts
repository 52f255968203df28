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

/** Merges the materials of several matters: required if any requires it, in the strictest form. */
export const mergeMaterials = (lists: readonly (readonly Material[])[]): Material[] => [
  ...lists
    .flat()
    .reduce((merged, one) => {
      const before = merged.get(one.code);
      return merged.set(one.code, before ? stricter(before, one) : one);
    }, new Map<string, Material>())
    .values(),
];

const stricter = (one: Material, other: Material): Material => ({
  ...(one.required ? one : other),
  form: DEMANDING.indexOf(one.form) >= DEMANDING.indexOf(other.form) ? one.form : other.form,
});
