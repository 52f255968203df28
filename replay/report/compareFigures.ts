import type { WorkloadPack } from '../workload/pack.ts';
import type { Recipe } from '../workload/recipe.ts';
import { articleFigures } from './articleFigures.ts';
import type { Figures } from './figures.ts';
import { type FigureFormat, formatCount, formatPercent, formatWhole } from './formatFigure.ts';

/** A line of the comparison, formatted. */
export type ComparisonLine = {
  readonly label: string;
  /** The article's figure, or one derived from it; a dash if it has none. */
  readonly article: string;
  /** The figure of the rows played. */
  readonly played: string;
  readonly platform: string;
  readonly ok: boolean;
  readonly remark: string;
};

type Row = readonly [label: string, key: keyof Figures, show: FigureFormat, remark?: string];

/** Compares each figure with the rows played and, for the whole workload, with the article. */
export const compareFigures = (platform: Figures, played: Figures, pack: WorkloadPack): ComparisonLine[] => {
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
  ['accepted', 'accepted', formatCount, platform.accepted > played.accepted ? MORE : ''],
  ['working days', 'workingDays', formatCount],
  ['daily average', 'dailyAverage', formatWhole, calendarTrap(played.accepted, pack.recipe)],
  ['completed', 'completed', formatCount],
  ['completed on the spot', 'completedOnSpot', formatCount],
  ['instant rate', 'instantRate', formatPercent],
  ...baselineRows(pack.claimedIncreasePercent),
  ['cross-village rate', 'crossVillageRate', formatPercent, 'modelled'],
  ['online rate', 'onlineRate', formatPercent, 'modelled'],
];

// "up 35.4 %" has two readings
const baselineRows = (claimed: number | null): readonly Row[] =>
  claimed === null
    ? []
    : [
        [`rate before, if up ${claimed} points`, 'previousIfPoints', formatPercent],
        [`rate before, if up by ${claimed} %`, 'previousIfRelative', formatPercent],
      ];

const MORE = 'more than was played: the data holds other cases too; start with fresh data';
const MS_PER_DAY = 86_400_000;

// a wrong average that the article's own figure rules out
const calendarTrap = (accepted: number, { targets: { from, to } }: Recipe): string => {
  const days = (Date.parse(to) - Date.parse(from)) / MS_PER_DAY + 1;
  return `${formatWhole(accepted / days)} if divided by all ${days} calendar days`;
};

const NOTHING = '–';
const ROUNDING = 1e-9;

const text = (value: number | null, show: FigureFormat): string => (value === null ? NOTHING : show(value));

const isSame = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= ROUNDING;
