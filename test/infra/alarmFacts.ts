import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';

const Metric = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })).default([]),
});
const Query = z.object({
  Id: z.string(),
  Expression: z.string().optional(),
  Period: z.number().optional(),
  ReturnData: z.boolean().default(true),
  MetricStat: z.object({ Metric, Period: z.number(), Stat: z.string() }).optional(),
});
const Watching = z.object({
  ComparisonOperator: z.enum(['GreaterThanThreshold', 'LessThanThreshold']),
  EvaluationPeriods: z.number(),
  DatapointsToAlarm: z.undefined().optional(),
  Threshold: z.number(),
  TreatMissingData: z.enum(['breaching', 'notBreaching']),
});
const Single = Metric.extend({
  Period: z.number(),
  Statistic: z.string().optional(),
  ExtendedStatistic: z.string().optional(),
});
const Several = z.object({ Metrics: z.array(Query) });

/** An alarm in one line: what it measures, when it goes off, and what missing data means. */
export type AlarmLine = string;

const SIGNS = { GreaterThanThreshold: '>', LessThanThreshold: '<' };

/** Describes the alarms of a template by logical id, without its hash. */
export const alarmLines = (template: Template): Record<string, AlarmLine> =>
  Object.fromEntries(
    Object.entries(template.findResources('AWS::CloudWatch::Alarm')).map(([id, { Properties }]) => [
      id.slice(0, -8),
      lineOf(Properties),
    ]),
  );

/** Reads the period of each metric, in seconds, and how many periods an alarm looks at. */
export const spansOf = (template: Template): { readonly period: number; readonly periods: number }[] =>
  Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => ({
    period: periodsOf(Properties)[0] ?? 0,
    periods: Watching.parse(Properties).EvaluationPeriods,
  }));

const lineOf = (properties: unknown): AlarmLine => {
  const { ComparisonOperator, EvaluationPeriods, Threshold, TreatMissingData } = Watching.parse(properties);
  const silent = TreatMissingData === 'breaching' ? ', silence' : '';
  return `${measureOf(properties)} ${SIGNS[ComparisonOperator]} ${Threshold}, ${EvaluationPeriods} × ${spanOf(properties)}${silent}`;
};

const measureOf = (properties: unknown): string => {
  const single = Single.safeParse(properties).data;
  if (single) return statOf(single, single.Statistic ?? single.ExtendedStatistic ?? '?');
  const { Metrics } = Several.parse(properties);
  const shown = new Map(
    Metrics.flatMap(({ Id, MetricStat }) =>
      MetricStat ? [[Id, statOf(MetricStat.Metric, MetricStat.Stat)] as const] : [],
    ),
  );
  const { Id = '', Expression = Id } = Metrics.find(({ ReturnData }) => ReturnData) ?? {};
  return Expression.replaceAll(/[a-z]\w*/g, (id) => shown.get(id) ?? id);
};

const statOf = ({ MetricName, Dimensions }: z.infer<typeof Metric>, stat: string): string => {
  const of = Dimensions.filter(({ Name }) => Name !== 'Env').map(({ Value }) => nameIn(Value));
  return [`${stat} ${MetricName}`, ...of].join(' of ');
};

// the name within an export of another stack
const nameIn = (value: unknown): string =>
  /(?:Ref|FnGetAtt)([A-Za-z]+?)[0-9A-F]{8}/.exec(JSON.stringify(value))?.[1] ?? String(value);

const periodsOf = (properties: unknown): number[] => {
  const single = Single.safeParse(properties).data;
  if (single) return [single.Period];
  const { Metrics } = Several.parse(properties);
  return [...new Set(Metrics.flatMap(({ MetricStat, Period }) => MetricStat?.Period ?? Period ?? []))];
};

const UNITS = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
] as const;

const spanOf = (properties: unknown): string => {
  const periods = periodsOf(properties);
  const [seconds = 0] = periods;
  if (periods.length !== 1) return `different periods ${periods}`;
  const [length, unit] = UNITS.find(([one]) => seconds % one === 0) ?? [1, 's'];
  return `${seconds / length} ${unit}`;
};
