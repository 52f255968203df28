import type { Bilingual } from '../../bilingual.ts';
import type { SupplyMaterialsInput } from '../../graphql/generated/types.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import { keepPromise } from '../clocks/promise.ts';
import { addFiles } from '../files/addFiles.ts';
import { listShown } from '../files/fileRules.ts';
import type { Case } from '../model.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';

/** Supplies materials that were promised at acceptance (容缺受理), all or some of them. */
export const supplyMaterials = (context: Context, input: SupplyMaterialsInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'supplyMaterials', input, (facts) => decideSupply(context, facts, input));

const decideSupply = async (
  { services }: Context,
  { asker, directory, seen, base, next }: CaseFacts,
  input: Pick<SupplyMaterialsInput, 'materials' | 'files'>,
): Promise<Outcome<CaseChange>> => {
  if (!seen.promised) return refused(refuse('NO_PROMISE', ['input', 'number']));
  const supplied = listShown(input.materials, input.files);
  const refusals = checkSupplied(directory, seen, seen.promised.materials, supplied);
  if (refusals.length > 0) return { refusals };
  const named = await addFiles(services, { asker, directory, seen, at: base.at }, input.files);
  if (isRefused(named)) return named;
  const { fields, recorded, reliesOn } = named.value;
  const materials = [...new Set(supplied)];
  const visit = asker.role === 'CLERK';
  return {
    value: {
      after: {
        ...keepPromise(seen, materials),
        ...fields,
        materials: [...seen.materials, ...materials],
        status: next,
      },
      acts: [
        {
          type: 'MATERIALS_SUPPLIED',
          ...base,
          ...(visit && seen.owner && { desk: seen.owner.window }),
          materials,
          ...recorded,
          visit,
        },
      ],
      ...reliesOn,
    },
  };
};

/** Refuses each material that was not promised, and names those that were. */
const checkSupplied = (
  directory: Directory,
  seen: Case,
  promised: readonly string[],
  supplied: readonly string[],
): Refusal[] => {
  const path = ['input', 'materials'];
  if (supplied.length === 0) return [refuse('INVALID_INPUT', path, requirements.entries(promised.length))];
  return supplied.flatMap((code, i) =>
    promised.includes(code)
      ? []
      : [refuse('NO_PROMISE', [...path, String(i)], nameMaterials(directory, seen, promised))],
  );
};

const nameMaterials = (
  directory: Directory,
  { matter, matterVersion: version }: Case,
  codes: readonly string[],
): Bilingual => {
  const listed = matterVersion(directory, matter, version)?.materials ?? [];
  const names = listed.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
};
