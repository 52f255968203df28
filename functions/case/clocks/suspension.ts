import type { Bilingual } from '../../bilingual.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import { SuspensionKind } from '../../registry/model/matter.ts';
import type { Case } from '../model.ts';

/** What a case may be suspended for, in words. */
export const SUSPENSION_NAMES = {
  PUBLIC_NOTICE: { zh: '公示', en: 'a public notice' },
  INSPECTION: { zh: '检验', en: 'an inspection' },
  APPRAISAL: { zh: '鉴定', en: 'an appraisal' },
  HEARING: { zh: '听证', en: 'a hearing' },
} as const satisfies Record<SuspensionKind, Bilingual>;

/** Lists what the matter version of a case lets it be suspended for: whatever the law names, unless it says less. */
export const listSuspensions = (
  directory: Directory,
  { matter, matterVersion: version }: Pick<Case, 'matter' | 'matterVersion'>,
): readonly SuspensionKind[] =>
  matterVersion(directory, matter, version)?.suspensions ?? SuspensionKind.options;

/** Says what a case may be suspended for. */
export const saySuspensions = (kinds: readonly SuspensionKind[]): Bilingual =>
  kinds.length === 0
    ? { zh: '该事项不得暂停计时', en: 'the matter allows no suspension' }
    : {
        zh: `该事项仅可因${kinds.map((kind) => SUSPENSION_NAMES[kind].zh).join('、')}暂停计时`,
        en: `the matter allows it for ${kinds.map((kind) => SUSPENSION_NAMES[kind].en).join(', ')} only`,
      };
