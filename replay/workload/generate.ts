import type { MatterVersion } from '../../functions/registry/model/matter.ts';
import { groupBulk } from './bulkGroups.ts';
import { createDraw, type Draw, pick } from './draw.ts';
import type { WorkloadPack } from './pack.ts';
import { createPlacer, isFiledAnywhere, type Placer } from './place.ts';
import { type DayPlan, planDays } from './pools.ts';
import type { WorkloadRow } from './row.ts';
import { drawChannel, drawServiceMinutes, drawTime, drawWindow } from './visitDraw.ts';

/** Makes the workload that the pack's recipe describes: the same rows every time, in the order of time. */
export const generateWorkload = (pack: WorkloadPack): WorkloadRow[] => {
  const draw = createDraw(pack.recipe.seed);
  const plans = planDays(pack, draw);
  const placer = createPlacer(pack, crossChance(pack, plans), draw);
  let before = 0;
  const rows = plans.flatMap((plan) => {
    const day = dayRows(pack, plan, before, placer, draw);
    before += day.length;
    return day.sort(byContent);
  });
  const numbered = rows.map((row, i) => ({ ...row, caseNo: `SYN${String(i + 1).padStart(6, '0')}` }));
  return groupBulk(numbered, pack.recipe, draw);
};

/** The chance by which the cases that may go elsewhere make up the recipe's share of all. */
const crossChance = ({ recipe, matters }: WorkloadPack, plans: readonly DayPlan[]): number => {
  const all = plans.flatMap(({ spot, late }) => [...spot, ...late]);
  const able = all.filter((code) => isFiledAnywhere(matterOf(matters, code))).length;
  return recipe.cross_village_share / (able / recipe.targets.accepted);
};

const dayRows = (
  pack: WorkloadPack,
  { day, spot, late }: DayPlan,
  before: number,
  placer: Placer,
  draw: Draw,
): WorkloadRow[] =>
  [...spot, ...late].map((code, i) => {
    const matter = matterOf(pack.matters, code);
    const n = before + i + 1;
    const onSpot = i < spot.length;
    const { home, unit } = placer(matter, n);
    return {
      caseNo: '',
      date: day,
      time: drawTime(pack.recipe, n, draw),
      matter: code,
      home,
      unit,
      window: drawWindow(pack.recipe, unit, n, draw),
      channel: drawChannel(pack.recipe, matter, n, draw),
      onSpot,
      serviceMinutes: onSpot ? drawServiceMinutes(pack.recipe, n, draw) : null,
      deferredReason: onSpot ? '' : drawReason(pack, matter, n, draw),
      group: null,
    };
  });

/** Why a case waits: an INSTANT one for a reason of its own, any other because of its class. */
const drawReason = ({ recipe }: WorkloadPack, matter: MatterVersion, n: number, draw: Draw): string =>
  matter.handling === 'INSTANT'
    ? pick(recipe.deferred_pool.reasons_instant, draw('why', n))
    : RECIPE_CLASS[matter.serviceClass];

/** The recipe's words for the classes. */
export const RECIPE_CLASS = {
  DIRECT: 'direct',
  AGENCY: 'agency',
  FORWARD: 'first_review_forward',
} as const satisfies Record<MatterVersion['serviceClass'], string>;

const matterOf = (matters: WorkloadPack['matters'], code: string): MatterVersion => {
  const matter = matters.get(code);
  if (!matter) throw new Error(`workload.json: unknown matter ${code}`);
  return matter;
};

// the recipe numbers cases by time, and those of one second by their further columns
const byContent = (a: WorkloadRow, b: WorkloadRow): number => {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
};

const sortKey = ({
  time,
  matter,
  home,
  unit,
  window,
  channel,
  onSpot,
  serviceMinutes,
}: WorkloadRow): string =>
  [
    time,
    matter,
    home,
    unit,
    window,
    channel,
    onSpot ? 1 : 0,
    serviceMinutes?.toFixed(1).padStart(4, '0'),
  ].join(' ');
