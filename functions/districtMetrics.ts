import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Amounts of a district by the names of their metrics; every district has the same names. */
export type Amounts = Readonly<Record<string, number>>;

/** Shows amounts of districts as CloudWatch metrics: for each of them, and added up for the whole stage. Zeros too. */
export const createDistrictMetrics = (stage: string) => {
  const metrics = new Metrics({ namespace: 'Tongban' });
  // without this the library adds a dimension of its own, `service`, to every combination
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ Env: stage });

  const print = (dimensions: Record<string, string>, amounts: Amounts): void => {
    metrics.addDimensions(dimensions);
    for (const [name, amount] of Object.entries(amounts)) metrics.addMetric(name, MetricUnit.Count, amount);
    metrics.publishStoredMetrics();
  };

  return {
    publish(districts: ReadonlyMap<string, Amounts>): void {
      if (districts.size > 0) print({}, [...districts.values()].reduce(addAmounts));
      for (const [District, amounts] of districts) print({ District }, amounts);
    },
  };
};

const addAmounts = (a: Amounts, b: Amounts): Amounts =>
  Object.fromEntries(Object.entries(a).map(([name, amount]) => [name, amount + (b[name] ?? 0)]));
