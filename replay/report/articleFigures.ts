import type { WorkloadPack } from '../workload/pack.ts';
import type { Figures } from './figures.ts';
import { showCount, showPercent } from './show.ts';

/** What the article prints, as it prints it, and what follows from its own figures: days, and the rate before. */
export const articleFigures = (pack: WorkloadPack): Partial<Record<keyof Figures, string>> => {
  const { accepted, daily, completed, rate } = pack.recipe.targets.article_text;
  const instantRate = Number.parseFloat(rate) / 100;
  const claimed = (pack.claimedIncreasePercent ?? Number.NaN) / 100;
  return {
    accepted: showCount(accepted),
    workingDays: showCount(Math.round(accepted / daily)),
    dailyAverage: showCount(daily),
    completedOnSpot: showCount(completed),
    instantRate: showPercent(instantRate),
    ...(Number.isFinite(claimed) && {
      previousIfPoints: showPercent(instantRate - claimed),
      previousIfRelative: showPercent(instantRate / (1 + claimed)),
    }),
  };
};
