import { z } from 'zod';
import prices from './prices.json' with { type: 'json' };

const price = z.number().nonnegative();

/** List prices of one region on one day, each per unit. */
const Prices = z.object({
  region: z.string(),
  currency: z.literal('USD'),
  date: z.iso.date(),
  note: z.string(),
  sources: z.array(z.url()),
  httpApiRequest: price,
  lambdaRequest: price,
  lambdaGbSecond: price,
  readUnit: price,
  writeUnit: price,
  tableGbMonth: price,
  pitrGbMonth: price,
  backupGbMonth: price,
  logGb: price,
  logGbMonth: price,
  metricTiers: z.array(z.object({ upTo: z.number().nullable(), each: price })),
  alarm: price,
  dashboard: price,
  kmsKey: price,
  kmsRequest: price,
  busEvent: price,
  s3Put: price,
  s3GbMonth: price,
  queueRequest: price,
  metricRead: price,
});
export type Prices = z.infer<typeof Prices>;

/** The prices in prices.json. */
export const listPrices: Prices = Prices.parse(prices);

/** Computes the monthly price of metrics, tier by tier. */
export const metricsPrice = ({ metricTiers }: Prices, metrics: number): number => {
  let from = 0;
  let cost = 0;
  for (const { upTo, each } of metricTiers) {
    const here = Math.max(0, Math.min(metrics, upTo ?? metrics) - from);
    cost += here * each;
    from = upTo ?? metrics;
  }
  return cost;
};
