import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';

const Widget = z.object({
  type: z.string(),
  properties: z.object({
    title: z.string().optional(),
    query: z.string().optional(),
    metrics: z.array(z.array(z.unknown())).default([]),
  }),
});
const Body = z.object({ widgets: z.array(Widget) });
const Joined = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });
const Dimension = z.object({ Name: z.string() });
const Single = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: z.array(Dimension).optional(),
});
const Alarm = Single.partial().extend({
  AlarmDescription: z.string(),
  Metrics: z.array(z.object({ MetricStat: z.object({ Metric: Single }).optional() })).default([]),
});

/** A metric and the names of its dimensions, as `Accepted Env,District`. */
type ShownMetric = string;

/** Returns the dashboards of a template, with placeholders for values known only after deployment. */
export const dashboardsOf = (template: Template) =>
  Object.values(template.findResources('AWS::CloudWatch::Dashboard')).map(
    ({ Properties }) => Body.parse(JSON.parse(textOf(Properties.DashboardBody))).widgets,
  );

/** Returns the alarms of a template. */
export const alarmsOf = (template: Template) =>
  Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) =>
    Alarm.parse(Properties),
  );

/** Returns every metric of ours in a dashboard or alarm. */
export const shownMetrics = (template: Template): ShownMetric[] => {
  const rows = dashboardsOf(template).flatMap((widgets) =>
    widgets.flatMap(({ properties }) => properties.metrics.filter(([first]) => first === 'Tongban')),
  );
  const onDashboards = rows.map(([, name, ...rest]) => {
    const dimensions = rest.filter((part) => typeof part === 'string').filter((_, i) => i % 2 === 0);
    return `${name} ${dimensions}`;
  });
  const alarmed = alarmsOf(template)
    .flatMap(({ Metrics, ...alarm }) => [
      Single.safeParse(alarm).data,
      ...Metrics.map(({ MetricStat }) => MetricStat?.Metric),
    ])
    .filter((metric) => metric?.Namespace === 'Tongban')
    .map((metric) => `${metric?.MetricName} ${metric?.Dimensions?.map(({ Name }) => Name)}`);
  return unique([...onDashboards, ...alarmed].map(inOrder));
};

/** Returns every log field that a dashboard queries. */
export const shownFields = (template: Template): string[] =>
  unique(
    dashboardsOf(template).flatMap((widgets) =>
      widgets.flatMap(({ properties: { query = '' } }) => [
        ...[...query.matchAll(/(?:sum|avg|max|min)\((\w+)\)|filter (\w+)/g)].map(
          ([, summed, filtered]) => summed ?? filtered ?? '',
        ),
        ...[...query.matchAll(/ by ([\w, ]+)/g)].flatMap(([, names = '']) => names.split(/, */)),
      ]),
    ),
  );

const Filter = z.object({
  FilterPattern: z.string(),
  MetricTransformations: z.tuple([
    z.object({
      MetricName: z.string(),
      Dimensions: z.array(z.object({ Key: z.string(), Value: z.string() })),
    }),
  ]),
});

/** Returns the metric filters of a template. */
export const metricFiltersOf = (template: Template) =>
  Object.values(template.findResources('AWS::Logs::MetricFilter')).map(({ Properties }) => {
    const { FilterPattern, MetricTransformations } = Filter.parse(Properties);
    const [{ MetricName, Dimensions }] = MetricTransformations;
    return {
      pattern: FilterPattern,
      metric: `${MetricName} ${Dimensions.map(({ Key }) => Key)}`,
      Dimensions,
    };
  });

/** Returns every metric published in log lines (EMF), with its dimensions. */
export const publishedMetrics = (lines: readonly string[]): ShownMetric[] =>
  unique(
    lines.flatMap((line) =>
      (Emf.safeParse(parsed(line)).data?._aws.CloudWatchMetrics ?? []).flatMap(({ Dimensions, Metrics }) =>
        Metrics.flatMap(({ Name }) => Dimensions.map((names) => inOrder(`${Name} ${names}`))),
      ),
    ),
  );

/** Returns every field of JSON log lines. */
export const loggedFields = (lines: readonly string[]): string[] =>
  unique(lines.flatMap((line) => Object.keys(Fields.safeParse(parsed(line)).data ?? {})));

const Fields = z.record(z.string(), z.unknown());
const Emf = z.object({
  _aws: z.object({
    CloudWatchMetrics: z.array(
      z.object({
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.array(z.object({ Name: z.string() })),
      }),
    ),
  }),
});

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

// Env comes first, as published; CloudFormation sorts dimensions by name
const inOrder = (metric: string): string => {
  const [name = '', dimensions = ''] = metric.split(' ');
  const others = dimensions.split(',').filter((one) => one !== 'Env');
  return `${name} ${['Env', ...others]}`;
};

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const { data } = Joined.safeParse(value);
  return data
    ? data['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'known-later')).join('')
    : '';
};
