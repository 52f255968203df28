import type { DistrictStanding } from '../report/standing.ts';
import type { MetricValues } from '../stageMetrics.ts';

/** Three runs: by then the queue has tried a district three times. */
const BEHIND_MS = 45 * 60_000;

/** Lists the metrics of each district as its last run counted them; the stage has their sum. */
export const listStageFigures = (standings: readonly DistrictStanding[], now: Date): MetricValues[] =>
  standings.flatMap(({ at, all, figures }) =>
    figures
      ? [
          {
            CalendarDaysLeft: figures.calendarDaysLeft,
            DistrictsBehind: Number(now.getTime() - Date.parse(at) > BEHIND_MS),
            Open: all.open,
            OverdueOpen: all.overdueOpen,
            OverdueHelp: figures.overdueHelp,
            OverdueOpinions: figures.overdueOpinions,
            OverdueRatings: figures.overdueRatings,
            WindowsOpen: figures.windowsOpen,
          },
        ]
      : [],
  );
