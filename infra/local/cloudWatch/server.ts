import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type Loopback, serveLoopback } from '../loopback.ts';
import { type Point, readPoints } from './points.ts';

/** A local CloudWatch: it shows what the functions printed as metrics, as the real one would. */
export type CloudWatch = Loopback;

const Query = z.object({
  Id: z.string(),
  MetricStat: z.object({
    Stat: z.literal('Sum'),
    Period: z.number(),
    Metric: z.object({
      Namespace: z.string(),
      MetricName: z.string(),
      Dimensions: z.array(z.object({ Name: z.string(), Value: z.string() })),
    }),
  }),
});
const GetMetricData = z.object({
  StartTime: z.number(),
  EndTime: z.number(),
  MetricDataQueries: z.array(Query).max(500),
});
type Query = z.infer<typeof Query>;

/** Answers GetMetricData from the printed lines, on a free loopback port. */
export const startCloudWatch = async (lines: () => readonly string[]): Promise<CloudWatch> => {
  const answer = (input: unknown): object => {
    const { StartTime, EndTime, MetricDataQueries } = GetMetricData.parse(input);
    const points = readPoints(lines()).filter(({ at }) => at >= StartTime * 1_000 && at < EndTime * 1_000);
    return { MetricDataResults: MetricDataQueries.map((query) => sumOf(points, query)) };
  };
  return serveLoopback(async (request, response) => {
    const known = String(request.headers['x-amz-target']).endsWith('.GetMetricData');
    const sent: unknown = JSON.parse(await text(request));
    response
      .writeHead(known ? 200 : 400, { 'content-type': 'application/x-amz-json-1.0' })
      .end(JSON.stringify(known ? answer(sent) : { __type: 'ValidationException' }));
  });
};

const sumOf = (points: readonly Point[], { Id, MetricStat: { Metric } }: Query) => {
  const wanted = JSON.stringify(
    Object.fromEntries(Metric.Dimensions.map(({ Name, Value }) => [Name, Value])),
  );
  const values = points
    .filter(({ namespace, name }) => namespace === Metric.Namespace && name === Metric.MetricName)
    .filter(({ dimensions }) => JSON.stringify(dimensions) === wanted)
    .map(({ value }) => value);
  return { Id, StatusCode: 'Complete', Timestamps: values.map(() => 0), Values: values };
};
