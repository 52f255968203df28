import type { WorkloadPack } from '../workload/pack.ts';
import type { Recipe } from '../workload/recipe.ts';
import { articleFigures } from './articleFigures.ts';
import type { Figures } from './figures.ts';
import { type Show, showCount, showPercent, showWhole } from './show.ts';

/** One line of the comparison, ready to print. */
export type Line = {
  readonly label: string;
  /** What the article says, or follows from it; a dash where it says nothing. */
  readonly article: string;
  /** What the rows played add up to. */
  readonly played: string;
  readonly platform: string;
  readonly ok: boolean;
  readonly remark: string;
};

type Row = readonly [label: string, key: keyof Figures, show: Show, remark?: string];

/** Compares figure by figure: exactly with what was played and, when that was the whole workload, with the article. */
export const compare = (platform: Figures, played: Figures, pack: WorkloadPack): Line[] => {
  const isWhole = played.accepted === pack.recipe.targets.accepted;
  const article = articleFigures(pack);
  return rowsOf(platform, played, pack).map(([label, key, show, remark = '']) => {
    const shown = text(platform[key], show);
    const printed = article[key];
    return {
      label,
      article: printed ?? NOTHING,
      played: text(played[key], show),
      platform: shown,
      ok: isSame(platform[key], played[key]) && (!isWhole || printed === undefined || printed === shown),
      remark,
    };
  });
};

const rowsOf = (platform: Figures, played: Figures, pack: WorkloadPack): readonly Row[] => [
  ['accepted', 'accepted', showCount, platform.accepted > played.accepted ? MORE : ''],
  ['working days', 'workingDays', showCount],
  ['daily average', 'dailyAverage', showWhole, calendarTrap(played.accepted, pack.recipe)],
  ['completed', 'completed', showCount],
  ['completed on the spot', 'completedOnSpot', showCount],
  ['instant rate', 'instantRate', showPercent],
  ...baselineRows(pack.claimedIncreasePercent),
  ['cross-village rate', 'crossVillageRate', showPercent, 'modelled'],
  ['online rate', 'onlineRate', showPercent, 'modelled'],
];

// "up 35.4 %" can be read in two ways
const baselineRows = (claimed: number | null): readonly Row[] =>
  claimed === null
    ? []
    : [
        [`rate before, if up ${claimed} points`, 'previousIfPoints', showPercent],
        [`rate before, if up by ${claimed} %`, 'previousIfRelative', showPercent],
      ];

const MORE = 'more than was played: the data holds other cases too; begin with fresh data';
const MS_PER_DAY = 86_400_000;

// the mistake that the article's own average rules out
const calendarTrap = (accepted: number, { targets: { from, to } }: Recipe): string => {
  const days = (Date.parse(to) - Date.parse(from)) / MS_PER_DAY + 1;
  return `${showWhole(accepted / days)} would be over all ${days} calendar days`;
};

const NOTHING = '–';
const ROUNDING = 1e-9;

const text = (value: number | null, show: Show): string => (value === null ? NOTHING : show(value));

const isSame = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= ROUNDING;
