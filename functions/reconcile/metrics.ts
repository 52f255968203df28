import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Compared } from './night.ts';

/** Prints by how much counters and published metrics are off as EMF: for the whole stage, and for each district. */
export const createReconcileMetrics = (stage: string) => {
  const metrics = new Metrics({ namespace: 'Tongban' });
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ Env: stage });

  const print = (dimensions: Record<string, string>, countersOff: number, metricsOff: number): void => {
    metrics.addDimensions(dimensions);
    metrics.addMetric('ReconciliationDifference', MetricUnit.Count, countersOff);
    metrics.addMetric('MetricsDifference', MetricUnit.Count, metricsOff);
    metrics.publishStoredMetrics();
  };

  return {
    publish(compared: readonly Compared[]): void {
      print({}, sum(compared.map((one) => one.countersOff)), sum(compared.map((one) => one.metricsOff)));
      for (const { district, countersOff, metricsOff } of compared)
        print({ District: district }, countersOff, metricsOff);
    },
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
