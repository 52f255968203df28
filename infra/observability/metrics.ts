import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { StageSettings } from '../settings.ts';

/** What a metric is of: all of the stage, one district, or one matter. No other combination exists. */
export type Of = { readonly District?: string } | { readonly Matter?: string };

/** A day in UTC: windows are open from 01:00 to 10:00 there, so that it is the day of the district, too. */
export const DAY = Duration.days(1);

/** A metric that the functions write into their logs. */
export const tongban = (
  { stage }: StageSettings,
  metricName: string,
  of: Of = {},
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

/** Metric math over counts of the same dimensions, by day; `$Name` stands for one of them. */
export const math = (
  settings: StageSettings,
  formula: string,
  label: string,
  of: Of = {},
): MathExpression => {
  const usingMetrics: Record<string, Metric> = {};
  const expression = formula.replaceAll(/\$(\w+)/g, (_, metricName: string) => {
    const id = idOf(metricName, of);
    usingMetrics[id] = tongban(settings, metricName, of);
    return id;
  });
  return new MathExpression({ expression, usingMetrics, period: DAY, label });
};

/** A count by day. What was not counted is not written, so a quiet day is filled with 0 where it is shown. */
export const daily = (settings: StageSettings, name: string, label: string, of: Of = {}): MathExpression =>
  math(settings, `FILL($${name}, 0)`, label, of);

/** Percent of what was accepted, as functions/report/rates.ts defines the rates; nothing on a day without a case. */
export const rate = (settings: StageSettings, part: string, label: string, of: Of = {}): MathExpression =>
  math(settings, percentOf(part), label, of);

/** The formula of a percentage of what was accepted. */
export const percentOf = (part: string): string => `100 * FILL($${part}, 0) / $Accepted`;

// one widget may hold a metric once only, under one name that begins with a small letter
const idOf = (metricName: string, of: Of): string =>
  ['m', metricName, ...Object.values(of)].join('_').toLowerCase().replaceAll(/\W/g, '_');
