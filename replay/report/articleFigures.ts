import type { WorkloadPack } from '../workload/pack.ts';
import type { Figures } from './figures.ts';
import { formatCount, formatPercent } from './formatFigure.ts';

/** The article's printed figures, and those that follow from them: working days and previous rates. */
export const articleFigures = (pack: WorkloadPack): Partial<Record<keyof Figures, string>> => {
  const { accepted, daily, completed, rate } = pack.recipe.targets.article_text;
  const instantRate = Number.parseFloat(rate) / 100;
  const claimed = (pack.claimedIncreasePercent ?? Number.NaN) / 100;
  return {
    accepted: formatCount(accepted),
    workingDays: formatCount(Math.round(accepted / daily)),
    dailyAverage: formatCount(daily),
    completedOnSpot: formatCount(completed),
    instantRate: formatPercent(instantRate),
    ...(Number.isFinite(claimed) && {
      previousIfPoints: formatPercent(instantRate - claimed),
      previousIfRelative: formatPercent(instantRate / (1 + claimed)),
    }),
  };
};
