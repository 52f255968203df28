import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonicalJson.ts';
import type { Context } from '../graphql/context.ts';
import type { ImportDistrictInput } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { createDirectory, type Directory } from './directory.ts';
import { fromItems, toItems } from './items.ts';
import type { DistrictPack } from './model.ts';
import { checkPack } from './pack.ts';
import type { PackProblem } from './packProblem.ts';

/** A district as imported. */
export type Imported = { readonly directory: Directory; readonly pack: DistrictPack };

/** Checks a pack and puts it in force as a whole; the same pack again changes nothing. Operators of that district. */
export const importDistrict = async (
  context: Context,
  { pack: files }: ImportDistrictInput,
): Promise<Outcome<Imported>> => {
  const operator = permit(context, 'importDistrict');
  if (isRefused(operator)) return operator;
  const { district, windows, matters, delegations, calendar, bundles } = files;
  const checked = checkPack({ district, windows, matters, delegations, calendar, bundles });
  if ('problems' in checked) return { refusals: checked.problems.map(toRefusal) };
  if (operator.value.district !== null && operator.value.district !== checked.pack.district.code)
    return refused(refuse('FORBIDDEN', ['input', 'pack', 'district', 'code']));
  return putInForce(context.services.registry, checked.pack);
};

const putInForce = async (
  registry: Context['services']['registry'],
  pack: DistrictPack,
): Promise<Outcome<Imported>> => {
  const { repository } = registry;
  const { code } = pack.district;
  const items = toItems(pack);
  const next = { generation: digest(pack), count: items.length };
  const read = await repository.pointer(code);
  if (read?.generation !== next.generation) {
    await repository.writeGeneration(code, next.generation, items);
    if (!(await repository.switchTo(code, next, read))) return refused(refuse('CONFLICT', ['input', 'pack']));
    if (read) await repository.removeGeneration(code, read.generation);
    registry.forget(code);
  }
  return { value: { directory: createDirectory(fromItems(items)), pack } };
};

const digest = (pack: DistrictPack): string =>
  createHash('sha256').update(canonicalJson(pack)).digest('hex').slice(0, 16);

const toRefusal = ({ file, path, code, message }: PackProblem): Refusal => ({
  code: 'INVALID_PACK',
  path: ['input', 'pack', file.replace('.json', ''), ...path.map(String)],
  text: { zh: `${code}: ${message.zh}`, en: `${code}: ${message.en}` },
  file,
});
