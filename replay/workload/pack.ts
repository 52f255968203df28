import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { MatterVersion } from '../../functions/registry/model/matter.ts';
import { DistrictPack } from '../../functions/registry/model/pack.ts';
import type { Village } from '../../functions/registry/model/place.ts';
import { Recipe } from './recipe.ts';

/** The inputs of a workload: the recipe, and the matters and villages of its first day. */
export type WorkloadPack = {
  readonly district: string;
  readonly timeZone: string;
  readonly recipe: Recipe;
  readonly matters: ReadonlyMap<string, MatterVersion>;
  readonly villages: ReadonlyMap<string, Village>;
  /** The published increase of the instant rate over the period, in percent; null: none. */
  readonly claimedIncreasePercent: number | null;
};

const PACKS = new URL('../../districts/', import.meta.url);
const { district: District, matters: Matters } = DistrictPack.shape;

/** Reads a workload's inputs from a district pack. Throws a ZodError: invalid file. */
export const readWorkloadPack = (code = '350205'): WorkloadPack => {
  const recipe = readFile(code, 'workload', Recipe);
  const district = readFile(code, 'district', District);
  const { from, to } = recipe.targets;
  const villages = district.villages.filter((it) => isOn(it.from, it.to, from));
  const matters = readFile(code, 'matters', Matters).matters.filter((it) =>
    isOn(it.effectiveFrom, it.effectiveTo, from),
  );
  return {
    district: district.code,
    timeZone: district.timeZone,
    recipe,
    matters: new Map(matters.map((matter) => [matter.code, matter])),
    villages: new Map(villages.map((village) => [village.code, village])),
    claimedIncreasePercent:
      district.baselines.find(({ period }) => period.from === from && period.to === to)
        ?.claimedIncreasePercent ?? null,
  };
};

const readFile = <T>(code: string, name: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(new URL(`${code}/${name}.json`, PACKS), 'utf8')));

const isOn = (from: string | null, to: string | null, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);
