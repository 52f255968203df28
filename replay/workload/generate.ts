import type { MatterVersion } from '../../functions/registry/model/matter.ts';
import { groupBulk } from './bulkGroups.ts';
import { createDraw, type Draw, pickWeighted } from './draw.ts';
import type { WorkloadPack } from './pack.ts';
import { createPlacer, isFiledAnywhere, type Placer } from './place.ts';
import { type DayPlan, planDays } from './pools.ts';
import type { WorkloadRow } from './row.ts';
import { drawChannel, drawServiceMinutes, drawTime, drawWindow } from './visitDraw.ts';

/** Generates the workload of the pack's recipe: deterministic, ordered by time. */
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

/** Returns the probability for eligible cases that gives the recipe's cross-village share of all cases. */
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

/** Returns why a case is deferred: a drawn reason for an INSTANT matter, else its service class. */
const drawReason = ({ recipe }: WorkloadPack, matter: MatterVersion, n: number, draw: Draw): string =>
  matter.handling === 'INSTANT'
    ? pickWeighted(recipe.deferred_pool.reasons_instant, draw('why', n))
    : RECIPE_CLASS[matter.serviceClass];

/** The recipe's names of the service classes. */
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

// the recipe numbers cases by time, and within a second by their other columns
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
