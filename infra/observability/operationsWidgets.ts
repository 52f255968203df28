import {
  GraphWidget,
  type IWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { TongbanFunction } from '../constructs/tongbanFunction.ts';
import type { Watched } from './watched.ts';
import { FULL, type Lang, words } from './words.ts';

/** Villages, from what the rollup logs: a dimension for each would be billed for each. */
export const villages = ({ functions }: Watched, lang: Lang): IWidget =>
  new LogQueryWidget({
    title: words.villages[lang],
    logGroupNames: functions.filter(isRollup).map(({ logGroup }) => logGroup.logGroupName),
    view: LogQueryVisualizationType.TABLE,
    queryLines: [
      'filter message = "counted"',
      'stats sum(accepted) as n, sum(completedOnSpot) as instant, sum(crossVillage) as cross, sum(online) as web, sum(overdue) as late by district, village',
      'sort n desc',
      'limit 100',
    ],
    width: FULL,
    height: 9,
  });

/** How the endpoint and the functions are. */
export const operations = ({ functions, api }: Watched, lang: Lang): IWidget[] => [
  new GraphWidget({
    title: words.endpoint[lang],
    left: [api.metricCount(), api.metricClientError(), api.metricServerError()],
    right: [api.metricLatency({ statistic: 'p90' })],
    width: FULL / 2,
  }),
  new GraphWidget({
    title: words.functions[lang],
    left: functions.flatMap((one) => [
      one.metricErrors({ label: `${one.node.id} errors` }),
      one.metricThrottles({ label: `${one.node.id} throttles` }),
    ]),
    width: FULL / 2,
  }),
];

const isRollup = ({ node }: TongbanFunction): boolean => node.id === 'Rollup';
