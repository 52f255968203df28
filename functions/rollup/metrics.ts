import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { addCounts, type Counts, MEASURES, type Measure, NO_COUNTS } from '../report/rates.ts';
import type { Chunk } from './chunk.ts';
import { countEvents } from './countEvents.ts';

/** Shows what was counted as CloudWatch metrics. */
export type CaseMetrics = { publish(chunk: Chunk): void };

const NAMES = {
  accepted: 'Accepted',
  completed: 'Completed',
  completedOnSpot: 'CompletedOnSpot',
  crossVillage: 'CrossVillage',
  online: 'Online',
} as const satisfies Record<Measure, string>;

/** EMF in the log. CloudWatch bills every combination of dimensions, so there are three: Env, Env+District, Env+Matter. */
export const createCaseMetrics = (stage: string): CaseMetrics => {
  const metrics = new Metrics({ namespace: 'Tongban' });
  metrics.clearDefaultDimensions();

  const print = (dimensionSets: readonly Record<string, string>[], counts: Counts): void => {
    for (const dimensions of dimensionSets) metrics.addDimensions(dimensions);
    for (const measure of MEASURES) metrics.addMetric(NAMES[measure], MetricUnit.Count, counts[measure]);
    metrics.publishStoredMetrics();
  };

  return {
    publish(chunk) {
      for (const [District, counts] of sumBy(chunk, 'district'))
        print([{ Env: stage }, { Env: stage, District }], counts);
      for (const [Matter, counts] of sumBy(chunk, 'matter')) print([{ Env: stage, Matter }], counts);
    },
  };
};

const sumBy = (chunk: Chunk, key: 'district' | 'matter'): ReadonlyMap<string, Counts> => {
  const sums = new Map<string, Counts>();
  for (const { image, counted } of chunk.cases) {
    const all = countEvents(image.events, counted).reduce(
      (sum, { counts }) => addCounts(sum, counts),
      NO_COUNTS,
    );
    if (MEASURES.every((measure) => all[measure] === 0)) continue;
    sums.set(image[key], addCounts(sums.get(image[key]) ?? NO_COUNTS, all));
  }
  return sums;
};
