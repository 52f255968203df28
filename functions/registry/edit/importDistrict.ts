import type { ImportDistrictInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { isRefused, type Outcome, type Refusal } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import type { Directory } from '../directory.ts';
import type { DistrictPack } from '../model/pack.ts';
import { checkPack } from '../pack/pack.ts';
import type { PackProblem } from '../pack/packProblem.ts';
import { changeRegistry } from './changeRegistry.ts';
import { refuseDropped } from './refuseDropped.ts';

/** An imported district. */
export type ImportedDistrict = { readonly directory: Directory; readonly pack: DistrictPack };

/**
 * Checks a pack and puts it in force as a whole. Idempotent. It may add, change and end, but never drop what something
 * refers to. For operators of that district.
 */
export const importDistrict = async (
  context: Context,
  input: ImportDistrictInput,
): Promise<Outcome<ImportedDistrict>> => {
  const operator = permit(context, 'importDistrict');
  if (isRefused(operator)) return operator;
  const { district, windows, matters, delegations, calendar, bundles, staff } = input.pack;
  const checked = checkPack({ district, windows, matters, delegations, calendar, bundles, staff });
  if ('problems' in checked) return { refusals: checked.problems.map(toRefusal) };
  const { pack } = checked;
  const { code } = pack.district;
  const { registry, usage } = context.services;
  const changed = await changeRegistry(
    context,
    { district: code, operation: 'importDistrict', input, path: ['input', 'pack', 'district', 'code'] },
    async () => {
      const latest = await registry.latest(code);
      const day = localDay(context.now, pack.district.timeZone);
      const dropped = latest ? await refuseDropped(usage, latest.directory.pack, pack, day) : [];
      // written as a whole, so what it replaces is not compared
      return dropped.length > 0
        ? { refusals: dropped }
        : { value: { read: latest?.pointer, pack, what: [code] } };
    },
  );
  return isRefused(changed) ? changed : { value: { directory: changed.value.directory, pack } };
};

const toRefusal = ({ file, path, code, message }: PackProblem): Refusal => ({
  code: 'INVALID_PACK',
  path: ['input', 'pack', file.replace('.json', ''), ...path.map(String)],
  text: { zh: message.zh, en: `${code}: ${message.en}` },
  file,
});
