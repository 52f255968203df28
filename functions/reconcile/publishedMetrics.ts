import { type CloudWatchClient, paginateGetMetricData } from '@aws-sdk/client-cloudwatch';

/** The counts compared with CloudWatch, with their metric names. */
export const COMPARED_METRICS = { accepted: 'Accepted', completed: 'Completed' } as const;
type ComparedCount = keyof typeof COMPARED_METRICS;
const ALL: readonly ComparedCount[] = ['accepted', 'completed'];
const HOUR_SECONDS = 3_600;

/** Loads the counts that CloudWatch has for a district between two instants. */
export type PublishedMetrics = (
  district: string,
  from: Date,
  to: Date,
) => Promise<Readonly<Record<ComparedCount, number>>>;

/** Creates the reader of a stage's metrics; sums hourly values. */
export const createPublishedMetrics =
  (client: CloudWatchClient, stage: string): PublishedMetrics =>
  async (district, from, to) => {
    const sums = { accepted: 0, completed: 0 };
    const query = {
      StartTime: from,
      EndTime: to,
      MetricDataQueries: ALL.map((id) => queryOf(id, stage, district)),
    };
    for await (const { MetricDataResults = [] } of paginateGetMetricData({ client }, query))
      for (const id of ALL)
        for (const { Id, Values = [] } of MetricDataResults)
          if (Id === id) sums[id] += Values.reduce((sum, value) => sum + value, 0);
    return sums;
  };

const queryOf = (Id: ComparedCount, stage: string, district: string) => ({
  Id,
  MetricStat: {
    Stat: 'Sum',
    Period: HOUR_SECONDS,
    Metric: {
      Namespace: 'Tongban',
      MetricName: COMPARED_METRICS[Id],
      Dimensions: [
        { Name: 'Env', Value: stage },
        { Name: 'District', Value: district },
      ],
    },
  },
});
