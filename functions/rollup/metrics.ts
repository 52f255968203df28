import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { addCounts, type Counts, NO_COUNTS } from '../report/rates.ts';
import type { Chunk } from './chunk.ts';
import { countEvents } from './countEvents.ts';
import {
  DIFFERENCE_METRIC,
  DISTRIBUTIONS,
  LAG_METRIC,
  NAMES_BY_DISTRICT,
  NAMES_BY_MATTER,
  SUMS,
} from './metricNames.ts';
import { formatVillageLines } from './villageLog.ts';

/** Emits counted events as CloudWatch metrics. */
export type RollupMetrics = {
  publish(chunk: Chunk): void;
  /** Emits the age in seconds of the oldest record of a batch. */
  publishLag(seconds: number): void;
  /** Emits how many counters could not be read. */
  publishDamaged(counters: number): void;
};

type Dimensions = Partial<Record<'District' | 'Matter', string>>;
/** The sums and the single events of one minute under one value of a dimension. */
type MinuteCounts = {
  readonly name: string;
  /** Milliseconds since 1970: the minute of the events, not of the counting. */
  readonly at: number;
  readonly sum: Counts;
  readonly events: readonly Partial<Counts>[];
};

const MINUTE_MS = 60_000;

/**
 * Writes EMF to the log. CloudWatch bills each combination of dimensions that gets a value, so there
 * are only three (Env, Env+District, Env+Matter), each with the names that something shows, and zeros are omitted.
 */
export const createRollupMetrics = (stage: string): RollupMetrics => {
  const metrics = new Metrics({ namespace: 'Tongban' });
  // else the library adds the dimension `service` to every combination
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ Env: stage });

  const print = (
    dimensions: Dimensions,
    { at, sum, events }: MinuteCounts,
    isWanted: (name: string) => boolean = () => true,
  ): void => {
    metrics.addDimensions(dimensions);
    for (const { measure, name } of SUMS)
      if (sum[measure] > 0 && isWanted(name)) metrics.addMetric(name, MetricUnit.Count, sum[measure]);
    for (const { measure, name, seconds } of DISTRIBUTIONS)
      for (const { [measure]: value } of events)
        if (value !== undefined && isWanted(name))
          metrics.addMetric(name, MetricUnit.Seconds, value * seconds);
    if (metrics.hasStoredMetrics()) printMetrics(at);
    metrics.clearMetrics();
    metrics.clearDimensions();
  };
  const printMetrics = (at: number): void => {
    const emf = metrics.serializeMetrics();
    // not by the library's setter: it logs a warning for timestamps more than two weeks old
    printLine(JSON.stringify({ ...emf, _aws: { ...emf._aws, Timestamp: at } }));
  };

  return {
    publish(chunk) {
      for (const line of formatVillageLines(chunk)) printLine(line);
      for (const shown of shownBy(chunk, () => stage)) print({}, shown);
      for (const shown of shownBy(chunk, ({ district }) => district))
        print({ District: shown.name }, shown, isIn(NAMES_BY_DISTRICT));
      for (const shown of shownBy(chunk, ({ matter }) => matter))
        print({ Matter: shown.name }, shown, isIn(NAMES_BY_MATTER));
    },
    publishLag(seconds) {
      metrics.addMetric(LAG_METRIC, MetricUnit.Seconds, seconds);
      metrics.publishStoredMetrics();
    },
    publishDamaged(counters) {
      metrics.addMetric(DIFFERENCE_METRIC, MetricUnit.Count, counters);
      metrics.publishStoredMetrics();
    },
  };
};

const isIn =
  (names: readonly string[]) =>
  (name: string): boolean =>
    names.includes(name);

// not by console: Lambda would wrap the line in its own JSON
const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const shownBy = (
  { slices }: Chunk,
  key: (image: Chunk['slices'][number]['image']) => string | undefined,
): MinuteCounts[] => {
  const all = new Map<string, MinuteCounts>();
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
