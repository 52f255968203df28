import type { Bilingual } from '../../bilingual.ts';
import { codeToShow } from '../../refusal/codeToShow.ts';
import { type Refusal, refuse } from '../../refusal/refusal.ts';
import type { Material as ListedMaterial } from '../../registry/model/matter.ts';

type Material = Pick<ListedMaterial, 'code' | 'name'>;

/** Refuses the codes that are not on a list of materials, each at its own path, and says which are. */
export const refuseUnlisted = (
  listed: Iterable<string>,
  codes: readonly string[],
  pathOf: (position: number) => readonly string[],
): Refusal[] => {
  const allowed = [...listed];
  return codes.flatMap((code, i) =>
    allowed.includes(code) ? [] : [{ ...refuse('UNKNOWN_MATERIAL', pathOf(i), codeToShow(code)), allowed }],
  );
};

/** Refuses a missing material by its name; says the codes of all that would do in its place. */
export const refuseMissing = (alternatives: readonly Material[], path: readonly string[]): Refusal => ({
  ...refuse('MISSING_MATERIAL', path, nameAlternatives(alternatives)),
  allowed: alternatives.map(({ code }) => code),
});

/** Finds a material; one that the list lost since is called by its code. */
export const findMaterial = (listed: readonly Material[], code: string): Material =>
  listed.find((one) => one.code === code) ?? { code, name: { zh: code, en: code } };

const nameAlternatives = (materials: readonly Material[]): Bilingual => ({
  zh: materials.map(({ name }) => name.zh).join('或'),
  en: materials.map(({ name }) => name.en).join(' or '),
});
