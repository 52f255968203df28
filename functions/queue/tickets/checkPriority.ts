import { type Refusal, refuse } from '../../refusal/refusal.ts';
import type { Directory } from '../../registry/directory.ts';
import type { PriorityReason } from '../../registry/model/queuePriority.ts';

const NAMES = {
  ELDERLY: { zh: '老年人', en: 'ELDERLY' },
  DISABLED: { zh: '残疾人', en: 'DISABLED' },
  MILITARY: { zh: '现役军人、退役军人及军属', en: 'MILITARY' },
  FIREFIGHTER: { zh: '消防救援人员', en: 'FIREFIGHTER' },
  PREGNANT: { zh: '孕妇', en: 'PREGNANT' },
  WITH_INFANT: { zh: '携带婴幼儿', en: 'WITH_INFANT' },
} as const satisfies Record<PriorityReason, unknown>;

/** Refuses a reason for priority that the district does not know. */
export const checkPriority = (
  { district }: Directory,
  reason: PriorityReason | null | undefined,
): Refusal[] => {
  if (!reason) return [];
  const known = district.queuePriority?.reasons ?? [];
  if (known.includes(reason)) return [];
  const path = ['input', 'priority'];
  if (known.length === 0)
    return [
      refuse('INVALID_INPUT', path, {
        zh: '本区未设优先办理，请不填写优先事由',
        en: 'this district calls nobody first, so leave the reason out',
      }),
    ];
  return [
    refuse('INVALID_INPUT', path, {
      zh: `本区的优先事由为${known.map((one) => NAMES[one].zh).join('、')}`,
      en: `the reasons of this district are ${known.map((one) => NAMES[one].en).join(', ')}`,
    }),
  ];
};
