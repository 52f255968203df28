import type { PromiseInput } from '../../graphql/generated/types.ts';
import { type Refusal, refuse } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Channel, MatterVersion } from '../../registry/model/matter.ts';
import { addDays, endOfDay } from '../../time.ts';
import type { Case } from '../model.ts';
import { withSchedule } from './schedule.ts';

/** Materials that follow an acceptance (容缺受理), and the end of the day by which they do. */
export type MaterialPromise = NonNullable<Case['promised']>;

const MOST_MATERIALS = 20;
const AT_WINDOW = {
  zh: '网上申请须材料齐全，容缺仅限窗口受理',
  en: 'only a window accepts materials that follow',
};

/** Refuses a promise unless a window takes it, and the matter lets these materials follow by that day. */
export const checkPromise = (
  { calendar }: Directory,
  matter: MatterVersion,
  { materials, by }: PromiseInput,
  filing: { readonly channel: Channel; readonly brought: readonly string[]; readonly day: string },
  path: readonly string[],
): Refusal[] => {
  if (filing.channel === 'ONLINE') return [refuse('INVALID_INPUT', path, AT_WINDOW)];
  if (materials.length < 1 || materials.length > MOST_MATERIALS)
    return [refuse('INVALID_INPUT', [...path, 'materials'], requirements.entries(MOST_MATERIALS))];
  const first = addDays(filing.day, 1);
  const last = calendar.lastDayOf({ value: matter.followDays, unit: 'WORKING_DAY' }, filing.day);
  return [
    ...refuseUnlessFollowing(matter, materials, filing.brought, [...path, 'materials']),
    ...(by < first || by > last
      ? [refuse('INVALID_INPUT', [...path, 'by'], requirements.betweenDays(first, last))]
      : []),
  ];
};

const refuseUnlessFollowing = (
  { materials: listed }: MatterVersion,
  promised: readonly string[],
  brought: readonly string[],
  path: readonly string[],
): Refusal[] =>
  promised.flatMap((code, i) => {
    const material = listed.find((one) => one.code === code);
    return material?.mayFollow && !brought.includes(code)
      ? []
      : [refuse('MAY_NOT_FOLLOW', [...path, String(i)], material?.name)];
  });

/** Reads a checked promise. */
export const readPromise = ({ district }: Directory, { materials, by }: PromiseInput): MaterialPromise => ({
  materials: [...new Set(materials)],
  endsAt: endOfDay(by, district.timeZone),
});

/** Takes materials off the promise of a case; once none is left, the promise is kept. */
export const keepPromise = ({ promised, ...seen }: Case, supplied: readonly string[]): Case => {
  const materials = (promised?.materials ?? []).filter((code) => !supplied.includes(code));
  return withSchedule({
    ...seen,
    ...(promised && materials.length > 0 && { promised: { ...promised, materials } }),
  });
};
