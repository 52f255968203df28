import {
  GraphWidget,
  type IWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { TongbanFunction } from '../constructs/tongbanFunction.ts';
import type { Watched } from './watched.ts';
import { dashboardWords, FULL_WIDTH, type Lang } from './words.ts';

/** Creates the table of villages, from the rollup's log: metrics per village would be billed per village. */
export const villagesWidget = ({ functions }: Watched, lang: Lang): IWidget =>
  new LogQueryWidget({
    title: dashboardWords.villages[lang],
    logGroupNames: functions.filter(isRollup).map(({ logGroup }) => logGroup.logGroupName),
    view: LogQueryVisualizationType.TABLE,
    queryLines: [
      'filter message = "counted"',
      'stats sum(accepted) as n, sum(completedOnSpot) as instant, sum(crossVillage) as cross, sum(online) as web, sum(overdue) as late by district, village',
      'sort n desc',
      'limit 100',
    ],
    width: FULL_WIDTH,
    height: 9,
  });

/** Creates the widgets of the endpoint and the functions. */
export const operationsWidgets = ({ functions, api }: Watched, lang: Lang): IWidget[] => [
  new GraphWidget({
    title: dashboardWords.endpoint[lang],
    left: [api.metricCount(), api.metricClientError(), api.metricServerError()],
    right: [api.metricLatency({ statistic: 'p90' })],
    width: FULL_WIDTH / 2,
  }),
  new GraphWidget({
    title: dashboardWords.functions[lang],
    left: functions.flatMap((one) => [
      one.metricErrors({ label: `${one.node.id} errors` }),
      one.metricThrottles({ label: `${one.node.id} throttles` }),
    ]),
    width: FULL_WIDTH / 2,
  }),
];

const isRollup = ({ node }: TongbanFunction): boolean => node.id === 'Rollup';
