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
/** What the events of a chunk add up to in one minute under one combination of dimensions, and the durations one by one. */
type Shown = {
  readonly name: string;
  /** Milliseconds since 1970: the minute in which it happened, however late it is counted. */
  readonly at: number;
  readonly sum: Counts;
  readonly events: readonly Partial<Counts>[];
};

const MINUTE_MS = 60_000;

/**
 * EMF in the log. CloudWatch bills every combination of dimensions that gets a value, so there are three (Env,
 * Env+District, Env+Matter), and what was not counted is left out rather than shown as 0.
 */
export const createRollupMetrics = (stage: string): RollupMetrics => {
  const metrics = new Metrics({ namespace: 'Tongban' });
  // without this the library adds a dimension of its own, `service`, to every combination
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ Env: stage });

  const print = (dimensions: Dimensions, { at, sum, events }: Shown): void => {
    metrics.addDimensions(dimensions);
    for (const { measure, name } of SUMS)
      if (sum[measure] > 0) metrics.addMetric(name, MetricUnit.Count, sum[measure]);
    for (const { measure, name, seconds } of DISTRIBUTIONS)
      for (const { [measure]: value } of events)
        if (value !== undefined) metrics.addMetric(name, MetricUnit.Seconds, value * seconds);
    const emf = metrics.serializeMetrics();
    // the library has a setter, which prints a warning for what CloudWatch drops: it takes two weeks of the past
    printLine(JSON.stringify({ ...emf, _aws: { ...emf._aws, Timestamp: at } }));
    metrics.clearMetrics();
    metrics.clearDimensions();
  };

  return {
    publish(chunk) {
      for (const line of villageLines(chunk)) printLine(line);
      for (const shown of shownBy(chunk, () => stage)) print({}, shown);
      for (const shown of shownBy(chunk, ({ district }) => district)) print({ District: shown.name }, shown);
      for (const shown of shownBy(chunk, ({ matter }) => matter)) print({ Matter: shown.name }, shown);
    },
    publishLag(seconds) {
      metrics.addMetric('RollupLagSeconds', MetricUnit.Seconds, seconds);
      metrics.publishStoredMetrics();
    },
  };
};

// not by console: Lambda would put the line into an envelope of its own
const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const shownBy = (
  { slices }: Chunk,
  key: (image: Chunk['slices'][number]['image']) => string | undefined,
): Shown[] => {
  const all = new Map<string, Shown>();
  for (const slice of slices) {
    const name = key(slice.image);
    if (name === undefined) continue;
    for (const { at: instant, counts } of countEvents(slice)) {
      if (Object.keys(counts).length === 0) continue;
      const at = Math.floor(Date.parse(instant) / MINUTE_MS) * MINUTE_MS;
      const { sum, events } = all.get(`${name} ${at}`) ?? { sum: NO_COUNTS, events: [] };
      all.set(`${name} ${at}`, { name, at, sum: addCounts(sum, counts), events: [...events, counts] });
    }
  }
  return [...all.values()];
};
