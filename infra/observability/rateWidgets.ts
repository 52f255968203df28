import {
  GraphWidget,
  type IMetric,
  type IWidget,
  SingleValueWidget,
  TableWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { StageSettings } from '../settings.ts';
import { mattersOf } from './matters.ts';
import { math, rate, tongban } from './metrics.ts';
import { FULL, type Lang, words } from './words.ts';

const RATES = [
  ['instantRate', 'CompletedOnSpot'],
  ['crossVillageRate', 'CrossVillage'],
  ['onlineRate', 'Online'],
] as const;

/** The article's four figures over the time that the dashboard shows. */
export const fourFigures = (settings: StageSettings, lang: Lang): IWidget[] => {
  const figure = (title: string, metric: IMetric, setPeriodToTimeRange = true): IWidget =>
    new SingleValueWidget({ title, metrics: [metric], setPeriodToTimeRange, width: FULL / 4, height: 4 });
  const perDay = math(settings, 'AVG($Accepted)', words.dailyAverage[lang]);
  return [
    figure(words.accepted[lang], tongban(settings, 'Accepted')),
    figure(words.dailyAverage[lang], perDay, false),
    figure(words.onTheSpot[lang], tongban(settings, 'CompletedOnSpot')),
    figure(words.instantRate[lang], rate(settings, 'CompletedOnSpot', words.instantRate[lang])),
  ];
};

/** The three rates, a graph each, a line for each district. */
export const ratesByDistrict = (settings: StageSettings, lang: Lang): IWidget[] =>
  RATES.map(
    ([title, part]) =>
      new GraphWidget({
        title: `${words[title][lang]} · ${words.byDistrict[lang]}`,
        left: settings.districts.map((District) => rate(settings, part, District, { District })),
        leftYAxis: { min: 0, max: 100 },
        width: FULL / 3,
      }),
  );

/** The three rates, a table each, a row for each matter. */
export const ratesByMatter = (settings: StageSettings, lang: Lang): IWidget[] => {
  const matters = mattersOf(settings.districts);
  return RATES.map(
    ([title, part]) =>
      new TableWidget({
        title: `${words[title][lang]} · ${words.byMatter[lang]}`,
        metrics: matters.map(({ code, name }) =>
          rate(settings, part, `${code} ${name[lang]}`, { Matter: code }),
        ),
        width: FULL / 3,
        height: 12,
      }),
  );
};
