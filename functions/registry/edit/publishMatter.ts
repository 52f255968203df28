import * as z from 'zod';
import type { PublishMatterInput } from '../../graphql/generated/types.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';
import { addDays } from '../../time.ts';
import { type Directory, isOn, matterVersion } from '../directory.ts';
import { day, matterCode } from '../model/fields.ts';
import type { MatterVersion } from '../model/matter.ts';
import type { MatterParent } from '../parents.ts';
import type { Previewed } from '../preview/createPreview.ts';
import { type Edited, editDistrict } from './editDistrict.ts';

/** The fields needed before the version is checked: its matter, and its first day. */
const Announced = z.looseObject({ code: matterCode, effectiveFrom: day });

/**
 * Publishes a version of a matter from a day on; the version in force ends on the day before. Cases keep the version
 * that they were filed under. For operators of the district.
 */
export const publishMatter = async (
  context: Context,
  input: PublishMatterInput,
): Promise<Outcome<Previewed<MatterParent>>> => {
  const act = { district: input.district, operation: 'publishMatter', input } as const;
  const changed = await editDistrict(context, act, (directory) => publishIn(directory, input.matter));
  if (isRefused(changed)) return changed;
  const { directory, what, preview } = changed.value;
  const [code = '', version] = what;
  const matter = matterVersion(directory, code, Number(version));
  return matter
    ? { value: { directory, matter, preview } }
    : refused(refuse('UNKNOWN_MATTER', ['input', 'matter'], code));
};

const publishIn = (
  { pack, matters }: Directory,
  announced: Readonly<Record<string, unknown>>,
): Outcome<Edited> => {
  const known = Announced.safeParse(announced);
  const versions = (known.success && matters.get(known.data.code)) || [];
  const version = Math.max(0, ...versions.map((one) => one.version)) + 1;
  const before = known.success ? inForceOn(versions, known.data.effectiveFrom) : undefined;
  if (known.success && before?.effectiveFrom === known.data.effectiveFrom)
    return refused(
      refuse('INVALID_INPUT', ['input', 'matter', 'effectiveFrom'], requirements.after(before.effectiveFrom)),
    );
  const kept = pack.matters.matters.map((one) =>
    one === before && known.success ? { ...one, effectiveTo: addDays(known.data.effectiveFrom, -1) } : one,
  );
  return {
    value: {
      // `checkPack` reports all other faults of the version
      pack: { ...pack, matters: { ...pack.matters, matters: [...kept, { ...announced, version }] } },
      what: known.success ? [known.data.code, String(version)] : [],
      from: { file: 'matters', path: ['matters', kept.length], input: ['input', 'matter'] },
    },
  };
};

const inForceOn = (versions: readonly MatterVersion[], on: string): MatterVersion | undefined =>
  versions.find(({ effectiveFrom: from, effectiveTo: to }) => isOn({ from, to }, on));
