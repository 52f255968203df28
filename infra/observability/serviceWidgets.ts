import { Duration } from 'aws-cdk-lib';
import { GraphWidget, type IMetric, type IWidget, Stats, TableWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { DISTRIBUTIONS, SUMS } from '../../functions/rollup/metricNames.ts';
import type { StageSettings } from '../settings.ts';
import { dailyCount, metricMath, tongbanMetric } from './metrics.ts';
import { dashboardWords, FULL_WIDTH, type Lang } from './words.ts';

/** Creates the widgets of overdue items, the counting lag, the nightly checks and searches without a hit. */
export const overdueWidgets = (settings: StageSettings, lang: Lang): IWidget[] => [
  new GraphWidget({
    title: dashboardWords.overdue[lang],
    left: [
      dailyCount(settings, 'Overdue', dashboardWords.overdueSettled[lang]),
      tongbanMetric(settings, 'Open', {}, Stats.MAXIMUM).with({ label: dashboardWords.open[lang] }),
      tongbanMetric(settings, 'OverdueOpen', {}, Stats.MAXIMUM).with({
        label: dashboardWords.overdueOpen[lang],
      }),
      tongbanMetric(settings, 'OverdueHelp', {}, Stats.MAXIMUM).with({
        label: dashboardWords.overdueHelp[lang],
      }),
      tongbanMetric(settings, 'OverdueRatings', {}, Stats.MAXIMUM).with({
        label: dashboardWords.overdueRatings[lang],
      }),
      tongbanMetric(settings, 'OverdueOpinions', {}, Stats.MAXIMUM).with({
        label: dashboardWords.overdueOpinions[lang],
      }),
    ],
    width: FULL_WIDTH / 4,
  }),
  new GraphWidget({
    title: dashboardWords.lag[lang],
    left: [tongbanMetric(settings, 'RollupLagSeconds', {}, Stats.MAXIMUM, Duration.minutes(5))],
    width: FULL_WIDTH / 4,
  }),
  new GraphWidget({
    title: dashboardWords.calendar[lang],
    left: [
      tongbanMetric(settings, 'CalendarDaysLeft', {}, Stats.MINIMUM).with({
        label: dashboardWords.publishedDays[lang],
      }),
    ],
    width: FULL_WIDTH / 4,
  }),
  new GraphWidget({
    title: dashboardWords.difference[lang],
    left: [
      tongbanMetric(settings, 'ReconciliationDifference', {}, Stats.MAXIMUM).with({
        label: dashboardWords.countersOff[lang],
      }),
      tongbanMetric(settings, 'MetricsDifference', {}, Stats.MAXIMUM).with({
        label: dashboardWords.metricsOff[lang],
      }),
      tongbanMetric(settings, 'AuditFaults', {}, Stats.MAXIMUM).with({ label: dashboardWords.changed[lang] }),
      ...stampFailures(settings, lang),
    ],
    width: FULL_WIDTH / 4,
  }),
  new GraphWidget({
    title: dashboardWords.misses[lang],
    left: [
      dailyCount(settings, 'SearchMisses', dashboardWords.missesOfAll[lang]),
      tongbanMetric(settings, 'SearchMissesOfOneClerk', {}, Stats.MAXIMUM).with({
        label: dashboardWords.missesOfOne[lang],
      }),
    ],
    width: FULL_WIDTH / 4,
  }),
];

// published only where an authority stamps digests
const stampFailures = (settings: StageSettings, lang: Lang): IMetric[] =>
  settings.timestampAuthority === undefined
    ? []
    : [
        tongbanMetric(settings, 'TimestampFailures', {}, Stats.MAXIMUM).with({
          label: dashboardWords.notStamped[lang],
        }),
      ];

/** Creates the widgets of waiting times and ratings. */
export const serviceWidgets = (settings: StageSettings, lang: Lang): IWidget[] => [
  ...DISTRIBUTIONS.map(
    ({ name }) =>
      new GraphWidget({
        title: dashboardWords[DURATIONS[name]][lang],
        left: [
          tongbanMetric(settings, name, {}, Stats.p(50)).with({ label: dashboardWords.half[lang] }),
          tongbanMetric(settings, name, {}, Stats.p(90)).with({ label: dashboardWords.most[lang] }),
        ],
        width: FULL_WIDTH / 4,
      }),
  ),
  new GraphWidget({
    title: dashboardWords.rating[lang],
    left: settings.districts.map((District) =>
      metricMath(settings, '$RatingSum / $RatingCount', District, { District }),
    ),
    leftYAxis: { min: 1, max: 5 },
    width: FULL_WIDTH / 4,
  }),
];

/** Creates the widgets of all counts; a new count appears by itself. */
export const allCountsWidgets = (settings: StageSettings, lang: Lang): IWidget[] => [
  new TableWidget({
    title: dashboardWords.everything[lang],
    metrics: SUMS.map(({ name }) => dailyCount(settings, name, name)),
    width: FULL_WIDTH,
    height: 9,
  }),
  new GraphWidget({
    title: dashboardWords.acceptedByDistrict[lang],
    left: settings.districts.map((District) => dailyCount(settings, 'Accepted', District, { District })),
    width: FULL_WIDTH,
  }),
];

const DURATIONS = {
  HandlingSeconds: 'handling',
  HelpResponseSeconds: 'help',
  TicketServiceSeconds: 'serving',
  TicketWaitSeconds: 'waiting',
} as const;
