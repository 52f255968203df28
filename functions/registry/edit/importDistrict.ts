import * as z from 'zod';
import type { ImportDistrictInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import type { Directory } from '../directory.ts';
import type { DistrictPack } from '../model/pack.ts';
import { mergeParts } from '../pack/mergeParts.ts';
import { checkPack } from '../pack/pack.ts';
import type { PackProblem } from '../pack/packProblem.ts';
import type { Preview } from '../preview/createPreview.ts';
import { changeRegistry } from './changeRegistry.ts';
import { refuseDropped } from './refuseDropped.ts';

/** An imported district. */
export type ImportedDistrict = {
  readonly directory: Directory;
  readonly pack: DistrictPack;
  /** Null after a check. */
  readonly isInForce: boolean | null;
  readonly preview: Preview | null;
};

/**
 * Checks a pack and puts it in force as a whole, or only checks it. Idempotent. It may add, change and end, but never drop what something
 * refers to. For operators of that district.
 */
export const importDistrict = async (
  context: Context,
  input: ImportDistrictInput,
): Promise<Outcome<ImportedDistrict>> => {
  const operator = permit(context, 'importDistrict');
  if (isRefused(operator)) return operator;
  const sent = await readSentPack(context, operator.value.subject, input);
  if (isRefused(sent)) return sent;
  const { district, windows, matters, delegations, calendar, bundles, staff } = sent.value;
  const checked = checkPack({ district, windows, matters, delegations, calendar, bundles, staff });
  if ('problems' in checked) return { refusals: checked.problems.map(toRefusal) };
  const { pack } = checked;
  const { code } = pack.district;
  const { registry, usage } = context.services;
  // a pack sent in parts is the same request as one sent at once
  const request = { idempotencyKey: input.idempotencyKey, check: input.check, pack: sent.value };
  const changed = await changeRegistry(
    context,
    {
      district: code,
      operation: 'importDistrict',
      input: request,
      path: ['input', 'pack', 'district', 'code'],
    },
    async () => {
      const latest = await registry.latest(code);
      const day = localDay(context.now, pack.district.timeZone);
      const dropped = latest ? await refuseDropped(usage, latest.directory.pack, pack, day) : [];
      if (dropped.length > 0) return { refusals: dropped };
      // written as a whole, so what it replaces is compared by a check only
      const before = input.check ? latest?.directory.pack : undefined;
      return { value: { read: latest?.pointer, ...(before && { before }), pack, what: [code] } };
    },
  );
  if (isRefused(changed)) return changed;
  const { directory, isInForce, preview } = changed.value;
  return { value: { directory, pack, isInForce: preview ? null : isInForce, preview } };
};

/** The pack of an import, sent with it or ahead of it. */
const readSentPack = async (
  { services }: Context,
  actor: string,
  { idempotencyKey: key, pack, uploaded }: ImportDistrictInput,
): Promise<Outcome<SentPack>> => {
  if (pack && !uploaded) {
    const whole = SentPack.safeParse(pack);
    return whole.success
      ? { value: whole.data }
      : refused(refuse('INVALID_INPUT', ['input', 'pack'], NO_PACK));
  }
  if (!uploaded || pack) return refused(refuse('INVALID_INPUT', ['input'], ONE_OF_BOTH));
  const parts = await services.uploads.list({ district: uploaded.district, actor, key });
  if (parts.length !== uploaded.parts || parts.length === 0)
    return refused(refuse('INVALID_INPUT', ['input', 'uploaded', 'parts'], partsFound(parts.length)));
  const merged = SentPack.safeParse(mergeParts(parts.map((part): unknown => JSON.parse(part))));
  return merged.success
    ? { value: merged.data }
    : refused(refuse('INVALID_INPUT', ['input', 'uploaded'], NO_PACK));
};

// the files of a pack, unchecked
const SentPack = z.record(z.string(), z.unknown());
type SentPack = z.infer<typeof SentPack>;

const ONE_OF_BOTH = {
  zh: '须随请求提交区划包，或事先分批上传，二者选一',
  en: 'it must have either the pack or the parts that were uploaded',
};
const NO_PACK = {
  zh: '须为区划包：以文件名为键的对象',
  en: 'it must be a pack: an object with the files by name',
};
const partsFound = (count: number) => ({
  zh: `以此幂等键已上传 ${count} 个部分，须与之相符`,
  en: `${count} parts were uploaded under this key; it must be that number`,
});

const toRefusal = ({ file, path, code, message }: PackProblem): Refusal => ({
  code: 'INVALID_PACK',
  path: ['input', 'pack', file.replace('.json', ''), ...path.map(String)],
  text: message,
  file,
  packProblem: code,
});
