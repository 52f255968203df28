import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Supervised } from './supervise.ts';

/** Prints how much is overdue as EMF: for the whole stage, and for each district. */
export const createOverdueMetrics = (stage: string) => {
  const metrics = new Metrics({ namespace: 'Tongban' });
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ Env: stage });

  const print = (dimensions: Record<string, string>, overdueOpen: number): void => {
    metrics.addDimensions(dimensions);
    metrics.addMetric('OverdueOpen', MetricUnit.Count, overdueOpen);
    metrics.publishStoredMetrics();
  };

  return {
    publish(found: readonly Supervised[]): void {
      print({}, sum(found.map(({ overdueOpen }) => overdueOpen)));
      for (const { district, overdueOpen } of found) print({ District: district }, overdueOpen);
    },
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
