import {
  GraphWidget,
  type IMetric,
  type IWidget,
  SingleValueWidget,
  TableWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { StageSettings } from '../settings.ts';
import { mattersOf } from './matters.ts';
import { metricMath, percentMetric, tongbanMetric } from './metrics.ts';
import { dashboardWords, FULL_WIDTH, type Lang } from './words.ts';

const RATES = [
  ['instantRate', 'CompletedOnSpot'],
  ['crossVillageRate', 'CrossVillage'],
  ['onlineRate', 'Online'],
] as const;

/** Creates the article's four figures, over the time range of the dashboard. */
export const fourFiguresWidgets = (settings: StageSettings, lang: Lang): IWidget[] => {
  const figure = (title: string, metric: IMetric, setPeriodToTimeRange = true): IWidget =>
    new SingleValueWidget({
      title,
      metrics: [metric],
      setPeriodToTimeRange,
      width: FULL_WIDTH / 4,
      height: 4,
    });
  const perDay = metricMath(settings, 'AVG($Accepted)', dashboardWords.dailyAverage[lang]);
  return [
    figure(dashboardWords.accepted[lang], tongbanMetric(settings, 'Accepted')),
    figure(dashboardWords.dailyAverage[lang], perDay, false),
    figure(dashboardWords.onTheSpot[lang], tongbanMetric(settings, 'CompletedOnSpot')),
    figure(
      dashboardWords.instantRate[lang],
      percentMetric(settings, 'CompletedOnSpot', dashboardWords.instantRate[lang]),
    ),
  ];
};

/** Creates a graph per rate, with a line per district. */
export const ratesByDistrict = (settings: StageSettings, lang: Lang): IWidget[] =>
  RATES.map(
    ([title, part]) =>
      new GraphWidget({
        title: `${dashboardWords[title][lang]} · ${dashboardWords.byDistrict[lang]}`,
        left: settings.districts.map((District) => percentMetric(settings, part, District, { District })),
        leftYAxis: { min: 0, max: 100 },
        width: FULL_WIDTH / 3,
      }),
  );

/** Creates a table per rate, with a row per matter. */
export const ratesByMatter = (settings: StageSettings, lang: Lang): IWidget[] => {
  const matters = mattersOf(settings.districts);
  return RATES.map(
    ([title, part]) =>
      new TableWidget({
        title: `${dashboardWords[title][lang]} · ${dashboardWords.byMatter[lang]}`,
        metrics: matters.map(({ code, name }) =>
          percentMetric(settings, part, `${code} ${name[lang]}`, { Matter: code }),
        ),
        width: FULL_WIDTH / 3,
        height: 12,
      }),
  );
};
