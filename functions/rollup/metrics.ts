import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { addCounts, type Counts, NO_COUNTS } from '../report/rates.ts';
import type { Chunk } from './chunk.ts';
import { countEvents } from './countEvents.ts';
import { DISTRIBUTIONS, SUMS } from './metricNames.ts';
import { villageLines } from './villageLog.ts';

/** Shows what was counted as CloudWatch metrics. */
export type RollupMetrics = {
  publish(chunk: Chunk): void;
  /** How long the oldest record of a batch waited until it was counted, in seconds. */
  publishLag(seconds: number): void;
};

type Dimensions = Partial<Record<'District' | 'Matter', string>>;
/** What the events of a chunk add up to under one combination of dimensions, and the durations one by one. */
type Shown = { readonly sum: Counts; readonly events: readonly Partial<Counts>[] };

/**
 * EMF in the log. CloudWatch bills every combination of dimensions that gets a value, so there are three (Env,
 * Env+District, Env+Matter), and what was not counted is left out rather than shown as 0.
 */
export const createRollupMetrics = (stage: string): RollupMetrics => {
  const metrics = new Metrics({ namespace: 'Tongban' });
  // without this the library adds a dimension of its own, `service`, to every combination
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ Env: stage });

  const print = (dimensions: Dimensions, { sum, events }: Shown): void => {
    metrics.addDimensions(dimensions);
    for (const { measure, name } of SUMS)
      if (sum[measure] > 0) metrics.addMetric(name, MetricUnit.Count, sum[measure]);
    for (const { measure, name, seconds } of DISTRIBUTIONS)
      for (const { [measure]: value } of events)
        if (value !== undefined) metrics.addMetric(name, MetricUnit.Seconds, value * seconds);
    metrics.publishStoredMetrics();
  };

  return {
    publish(chunk) {
      // not by console: Lambda would put the line into an envelope of its own
      for (const line of villageLines(chunk)) process.stdout.write(`${line}\n`);
      for (const shown of shownBy(chunk, () => stage).values()) print({}, shown);
      for (const [District, shown] of shownBy(chunk, ({ district }) => district)) print({ District }, shown);
      for (const [Matter, shown] of shownBy(chunk, ({ matter }) => matter)) print({ Matter }, shown);
    },
    publishLag(seconds) {
      metrics.addMetric('RollupLagSeconds', MetricUnit.Seconds, seconds);
      metrics.publishStoredMetrics();
    },
  };
};

const shownBy = (
  { slices }: Chunk,
  key: (image: Chunk['slices'][number]['image']) => string | undefined,
): ReadonlyMap<string, Shown> => {
  const all = new Map<string, Shown>();
  for (const slice of slices) {
    const name = key(slice.image);
    const events = countEvents(slice)
      .map(({ counts }) => counts)
      .filter((counts) => Object.keys(counts).length > 0);
    if (name === undefined || events.length === 0) continue;
    const { sum, events: before } = all.get(name) ?? { sum: NO_COUNTS, events: [] };
    all.set(name, { sum: events.reduce(addCounts, sum), events: [...before, ...events] });
  }
  return all;
};
