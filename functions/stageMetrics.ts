import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** The names of a stage's metrics besides those of the rollup; a test finds each on a dashboard or in an alarm. */
export const STAGE_METRICS = [
  'AuditFaults',
  'CalendarDaysLeft',
  'Defects',
  'DistrictsBehind',
  'IssuerUnavailable',
  'MetricsDifference',
  'Open',
  'OverdueHelp',
  'OverdueOpen',
  'OverdueOpinions',
  'OverdueRatings',
  'ReconciliationDifference',
  'SearchMisses',
  'SearchMissesOfOneClerk',
  'TimestampFailures',
  'Unavailable',
  'WindowsOpen',
  'WrongReceiptCodes',
] as const;
type MetricName = (typeof STAGE_METRICS)[number];

/** Values by metric name; all districts have the same names. */
export type MetricValues = Readonly<Partial<Record<MetricName, number>>>;

/** Publishes values as CloudWatch metrics of a stage. */
export type StageMetrics = ReturnType<typeof createStageMetrics>;

/** Values of which a stage has the least of its districts, not the sum. */
const LEAST: ReadonlySet<MetricName> = new Set(['CalendarDaysLeft'] as const);

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
    countForVersion(name: MetricName): void {
      metrics.addDimension('Version', version);
      metrics.addMetric(name, MetricUnit.Count, 1);
      metrics.publishStoredMetrics();
    },
  };
};

const addMetricValues = (a: MetricValues, b: MetricValues): MetricValues =>
  Object.fromEntries(STAGE_METRICS.flatMap((name) => addValue(name, a[name], b[name])));

const addValue = (name: MetricName, a: number | undefined, b: number | undefined) => {
  if (a === undefined) return [];
  return [[name, LEAST.has(name) ? Math.min(a, b ?? a) : a + (b ?? 0)] as const];
};
