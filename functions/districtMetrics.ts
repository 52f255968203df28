import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Values of a district by metric name; all districts have the same names. */
export type MetricValues = Readonly<Record<string, number>>;

/** Values of which a stage has the least of its districts, not the sum. */
const LEAST: ReadonlySet<string> = new Set(['CalendarDaysLeft']);

/** Publishes values as CloudWatch metrics, zeros too: per district, and of the stage. */
export const createDistrictMetrics = (stage: string) => {
  const metrics = new Metrics({ namespace: 'Tongban' });
  // otherwise the library adds its own dimension `service` to every metric
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ Env: stage });

  const print = (dimensions: Record<string, string>, values: MetricValues): void => {
    metrics.addDimensions(dimensions);
    for (const [name, value] of Object.entries(values)) metrics.addMetric(name, MetricUnit.Count, value);
    metrics.publishStoredMetrics();
  };

  return {
    publish(districts: ReadonlyMap<string, MetricValues>): void {
      if (districts.size > 0) print({}, [...districts.values()].reduce(addMetricValues));
      for (const [District, values] of districts) print({ District }, values);
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
