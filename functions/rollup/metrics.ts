import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { addCounts, type Counts, isNothing, MEASURES, type Measure, NO_COUNTS } from '../report/rates.ts';
import type { CaseImage } from './caseImage.ts';
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
  corrections: 'Corrections',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  visits: 'Visits',
  materialsSaved: 'MaterialsSaved',
  stampsSaved: 'StampsSaved',
} as const satisfies Record<Measure, string>;

/** EMF in the log. CloudWatch bills every combination of dimensions, so there are three: Env, Env+District, Env+Matter. */
export const createCaseMetrics = (stage: string): CaseMetrics => {
  const metrics = new Metrics({ namespace: 'Tongban' });
  // without this the library adds a dimension of its own, `service`, to every combination
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ Env: stage });

  const print = (dimensions: Record<string, string>, counts: Counts): void => {
    metrics.addDimensions(dimensions);
    for (const measure of MEASURES) metrics.addMetric(NAMES[measure], MetricUnit.Count, counts[measure]);
    metrics.publishStoredMetrics();
  };

  return {
    publish({ cases }) {
      for (const [, counts] of sumBy(cases, () => stage)) print({}, counts);
      for (const [District, counts] of sumBy(cases, ({ district }) => district)) print({ District }, counts);
      for (const [Matter, counts] of sumBy(cases, ({ matter }) => matter)) print({ Matter }, counts);
    },
  };
};

const sumBy = (cases: Chunk['cases'], key: (image: CaseImage) => string): ReadonlyMap<string, Counts> => {
  const sums = new Map<string, Counts>();
  for (const { image, counted } of cases) {
    const all = countEvents(image.events, counted).reduce(
      (sum, { counts }) => addCounts(sum, counts),
      NO_COUNTS,
    );
    if (isNothing(all)) continue;
    sums.set(key(image), addCounts(sums.get(key(image)) ?? NO_COUNTS, all));
  }
  return sums;
};
