import type { Bilingual } from '../../bilingual.ts';
import { mapInTurn } from '../../dynamodb/mapInTurn.ts';
import { type Refusal, refuse } from '../../refusal/refusal.ts';
import type { MatterVersion } from '../model/matter.ts';
import type { DistrictPack } from '../model/pack.ts';
import type { UsageRepository } from '../usageRepository.ts';

/** A part of a district that a pack no longer has, and whether anything refers to it. */
type DroppedPart = {
  readonly path: readonly [file: keyof DistrictPack, list: string];
  /** What it is called, with its code. */
  readonly about: Bilingual;
  readonly isUsed: () => Promise<boolean>;
};

/** Of so many dropped matters cases are looked for, in every village; of more, the import is refused as it is. */
const MOST_MATTERS = 10;

/** Refuses a pack without a village, matter version, window or office that something refers to: those are ended. */
export const refuseDropped = async (
  usage: UsageRepository,
  before: DistrictPack,
  after: DistrictPack,
  today: string,
): Promise<Refusal[]> => {
  const dropped = [
    ...droppedUnits(usage, before, after),
    ...droppedWindows(usage, before, after, today),
    ...droppedMatters(usage, before, after),
  ];
  const used = await mapInTurn(dropped, async (part) => ((await part.isUsed()) ? [part] : []));
  return used.flat().map(({ path, about }) => refuse('IN_USE', ['input', 'pack', ...path], about));
};

const aboutOf = (name: Bilingual, code: string): Bilingual => ({
  zh: `${name.zh}（${code}）`,
  en: `${name.en} (${code})`,
});

const isMissing = (after: readonly string[]): ((code: string) => boolean) => {
  const kept = new Set(after);
  return (code) => !kept.has(code);
};

const droppedUnits = (usage: UsageRepository, before: DistrictPack, after: DistrictPack): DroppedPart[] => {
  const { code: district, villages, streets, offices } = before.district;
  const isGone = isMissing([...after.district.villages, ...after.district.streets].map(({ code }) => code));
  const isOfficeGone = isMissing(after.district.offices.map(({ id }) => id));
  return [
    ...villages
      .filter(({ code }) => isGone(code))
      .map(
        ({ code, name }): DroppedPart => ({
          path: ['district', 'villages'],
          about: aboutOf(name, code),
          isUsed: () => usage.isVillageUsed(district, code),
        }),
      ),
    ...streets
      .filter(({ code }) => isGone(code))
      .map(
        ({ code, name }): DroppedPart => ({
          path: ['district', 'streets'],
          about: aboutOf(name, code),
          isUsed: () => usage.isOfficeUsed(district, code),
        }),
      ),
    ...offices
      .filter(({ id }) => isOfficeGone(id))
      .map(
        ({ id: code, name }): DroppedPart => ({
          path: ['district', 'offices'],
          about: aboutOf(name, code),
          isUsed: () => usage.isOfficeUsed(district, code),
        }),
      ),
  ];
};

const droppedWindows = (
  usage: UsageRepository,
  before: DistrictPack,
  after: DistrictPack,
  today: string,
): DroppedPart[] => {
  const isGone = isMissing(after.windows.windows.map(({ id }) => id));
  return before.windows.windows
    .filter(({ id }) => isGone(id))
    .map(({ id, name }) => ({
      path: ['windows', 'windows'],
      about: aboutOf(name, id),
      isUsed: () => usage.isWindowUsed(before.district.code, id, today),
    }));
};

const droppedMatters = (usage: UsageRepository, before: DistrictPack, after: DistrictPack): DroppedPart[] => {
  const { code: district, villages } = before.district;
  const isGone = isMissing(after.matters.matters.map(versionOf));
  const gone = Map.groupBy(
    before.matters.matters.filter((one) => isGone(versionOf(one))),
    ({ code }) => code,
  );
  const units = villages.map(({ code }) => code);
  return [...gone].flatMap(([code, [version]]) =>
    version
      ? [
          {
            path: ['matters', 'matters'] as const,
            about: aboutOfVersion(version),
            isUsed: async () => gone.size > MOST_MATTERS || usage.isMatterUsed(district, units, code),
          },
        ]
      : [],
  );
};

const versionOf = ({ code, version }: { readonly code: string; readonly version: number }): string =>
  `${code} v${version}`;

const aboutOfVersion = ({ code, version, name }: MatterVersion): Bilingual => ({
  zh: `${name.zh}（${code} 第 ${version} 版）`,
  en: `${name.en} (${code}, version ${version})`,
});
