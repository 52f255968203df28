import type { Material } from '../registry/model/matter.ts';

// who brings what a later form asks for has what an earlier one asks for
const DEMANDING: readonly Material['form'][] = [
  'COPY',
  'ORIGINAL_CHECKED_AND_RETURNED',
  'ORIGINAL',
  'ORIGINAL_SIGNED',
  'ORIGINAL_AND_COPY',
  'ORIGINAL_HANDED_IN',
];

/** What several matters ask for, each material once: as required, and in as demanding a form, as any of them has it. */
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
