import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Values by metric name; all districts have the same names. */
export type MetricValues = Readonly<Record<string, number>>;

/** Publishes values as CloudWatch metrics of a stage. */
export type StageMetrics = ReturnType<typeof createStageMetrics>;

/** Values of which a stage has the least of its districts, not the sum. */
const LEAST: ReadonlySet<string> = new Set(['CalendarDaysLeft']);

/** Publishes values of districts as one metric of the stage, zeros too. The log has them by district. */
export const createStageMetrics = (
  stage: string,
  version = process.env.AWS_LAMBDA_FUNCTION_VERSION ?? '$LATEST',
) => {
  const metrics = new Metrics({ namespace: 'Tongban' });
  // otherwise the library adds its own dimension `service` to every metric
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ Env: stage });
  return {
    publish(districts: readonly MetricValues[]): void {
      if (districts.length === 0) return;
      for (const [name, value] of Object.entries(districts.reduce(addMetricValues)))
        metrics.addMetric(name, MetricUnit.Count, value);
      metrics.publishStoredMetrics();
    },
    /** Counts one of this version of the function alone, besides the stage's: the alarms of its release watch it. */
    countForVersion(name: string): void {
      metrics.addDimension('Version', version);
      metrics.addMetric(name, MetricUnit.Count, 1);
      metrics.publishStoredMetrics();
    },
  };
};

const addMetricValues = (a: MetricValues, b: MetricValues): MetricValues =>
  Object.fromEntries(
    Object.entries(a).map(([name, value]) => [
      name,
      LEAST.has(name) ? Math.min(value, b[name] ?? value) : value + (b[name] ?? 0),
    ]),
  );
