import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Prints how many records of a district are not what was written, as EMF; zero is printed too. */
export const createAuditMetrics = (stage: string) => {
  const metrics = new Metrics({ namespace: 'Tongban' });
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ Env: stage });
  return {
    publish(district: string, faults: number): void {
      for (const dimensions of [{}, { District: district }]) {
        metrics.addDimensions(dimensions);
        metrics.addMetric('AuditFaults', MetricUnit.Count, faults);
        metrics.publishStoredMetrics();
      }
    },
  };
};
