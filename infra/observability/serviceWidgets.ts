import { Duration } from 'aws-cdk-lib';
import { GraphWidget, type IWidget, Stats, TableWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { DISTRIBUTIONS, SUMS } from '../../functions/rollup/metricNames.ts';
import type { StageSettings } from '../settings.ts';
import { daily, math, tongban } from './metrics.ts';
import { FULL, type Lang, words } from './words.ts';

/** What is late: cases, and the counting of them. */
export const overdueAndLag = (settings: StageSettings, lang: Lang): IWidget[] => [
  new GraphWidget({
    title: words.overdue[lang],
    left: [
      daily(settings, 'Overdue', words.overdueSettled[lang]),
      tongban(settings, 'OverdueOpen', {}, Stats.MAXIMUM).with({ label: words.overdueOpen[lang] }),
      tongban(settings, 'OverdueHelp', {}, Stats.MAXIMUM).with({ label: words.overdueHelp[lang] }),
      tongban(settings, 'OverdueRatings', {}, Stats.MAXIMUM).with({ label: words.overdueRatings[lang] }),
    ],
    width: FULL / 3,
  }),
  new GraphWidget({
    title: words.lag[lang],
    left: [tongban(settings, 'RollupLagSeconds', {}, Stats.MAXIMUM, Duration.minutes(5))],
    width: FULL / 3,
  }),
  new GraphWidget({
    title: words.difference[lang],
    left: [
      tongban(settings, 'ReconciliationDifference', {}, Stats.MAXIMUM).with({
        label: words.countersOff[lang],
      }),
      tongban(settings, 'MetricsDifference', {}, Stats.MAXIMUM).with({ label: words.metricsOff[lang] }),
      tongban(settings, 'AuditFaults', {}, Stats.MAXIMUM).with({ label: words.changed[lang] }),
    ],
    width: FULL / 3,
  }),
];

/** How long people wait and what they say of it. */
export const service = (settings: StageSettings, lang: Lang): IWidget[] => [
  ...DISTRIBUTIONS.map(
    ({ name }) =>
      new GraphWidget({
        title: words[DURATIONS[name]][lang],
        left: [
          tongban(settings, name, {}, Stats.p(50)).with({ label: words.half[lang] }),
          tongban(settings, name, {}, Stats.p(90)).with({ label: words.most[lang] }),
        ],
        width: FULL / 4,
      }),
  ),
  new GraphWidget({
    title: words.rating[lang],
    left: settings.districts.map((District) =>
      math(settings, '$RatingSum / $RatingCount', District, { District }),
    ),
    leftYAxis: { min: 1, max: 5 },
    width: FULL / 4,
  }),
];

/** Every count there is, so that a new one is shown from its first day. */
export const everything = (settings: StageSettings, lang: Lang): IWidget[] => [
  new TableWidget({
    title: words.everything[lang],
    metrics: SUMS.map(({ name }) => daily(settings, name, name)),
    width: FULL,
    height: 9,
  }),
  new GraphWidget({
    title: words.acceptedByDistrict[lang],
    left: settings.districts.map((District) => daily(settings, 'Accepted', District, { District })),
    width: FULL,
  }),
];

const DURATIONS = {
  HandlingSeconds: 'handling',
  HelpResponseSeconds: 'help',
  TicketServiceSeconds: 'serving',
  TicketWaitSeconds: 'waiting',
} as const;
