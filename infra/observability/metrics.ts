import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { StageSettings } from '../settings.ts';

/** The dimensions of a metric: the stage alone, one district, or one matter. No other combination exists. */
export type MetricScope = { readonly District?: string } | { readonly Matter?: string };

/** A day in UTC. It equals the district's day: windows are open from 01:00 to 10:00 UTC. */
export const DAY = Duration.days(1);

/** Creates a metric that the functions publish in their logs (EMF). */
export const tongbanMetric = (
  { stage }: StageSettings,
  metricName: string,
  of: MetricScope = {},
  statistic: string = Stats.SUM,
  period: Duration = DAY,
): Metric =>
  new Metric({
    namespace: 'Tongban',
    metricName,
    dimensionsMap: { Env: stage, ...of },
    statistic,
    period,
    label: metricName,
  });

/** Creates a metric-math expression over daily counts of one scope; `$Name` stands for a metric. */
export const metricMath = (
  settings: StageSettings,
  formula: string,
  label: string,
  of: MetricScope = {},
): MathExpression => {
  const usingMetrics: Record<string, Metric> = {};
  const expression = formula.replaceAll(/\$(\w+)/g, (_, metricName: string) => {
    const id = idOf(metricName, of);
    usingMetrics[id] = tongbanMetric(settings, metricName, of);
    return id;
  });
  return new MathExpression({ expression, usingMetrics, period: DAY, label });
};

/** Creates a daily count. Zeros are not published, so quiet days are filled with 0. */
export const dailyCount = (
  settings: StageSettings,
  name: string,
  label: string,
  of: MetricScope = {},
): MathExpression => metricMath(settings, `FILL($${name}, 0)`, label, of);

/** Creates a percentage of accepted cases, as in functions/report/rates.ts; no value on a day without cases. */
export const percentMetric = (
  settings: StageSettings,
  part: string,
  label: string,
  of: MetricScope = {},
): MathExpression => metricMath(settings, percentOf(part), label, of);

/** Formats the formula of a percentage of accepted cases. */
export const percentOf = (part: string): string => `100 * FILL($${part}, 0) / $Accepted`;

// a metric occurs once per widget, under an id that begins with a lower-case letter
const idOf = (metricName: string, of: MetricScope): string =>
  ['m', metricName, ...Object.values(of)].join('_').toLowerCase().replaceAll(/\W/g, '_');
