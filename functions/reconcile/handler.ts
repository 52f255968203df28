import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import type { ScheduledEvent } from 'aws-lambda';
import { clientLimits } from '../clientLimits.ts';
import { loadReconcileConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createRegistry } from '../registry/registry.ts';
import { createCounterRepository } from '../report/repository.ts';
import { createStageMetrics } from '../stageMetrics.ts';
import { compareNight, type NightResult } from './compareNight.ts';
import { createPublishedMetrics } from './publishedMetrics.ts';
import { createReconcileRepository } from './repository.ts';

const config = loadReconcileConfig();
const db = createDynamoDb({}, config.SERVICE_TIMEOUT_MS);
const tables = { cases: config.CASES_TABLE, counters: config.COUNTERS_TABLE };
const parts = {
  registry: createRegistry(db, config.REGISTRY_TABLE, config.REGISTRY_FRESH_MS),
  repository: createReconcileRepository(db, tables),
  counters: createCounterRepository(db, config.COUNTERS_TABLE),
  published: createPublishedMetrics(
    new CloudWatchClient(clientLimits(config.SERVICE_TIMEOUT_MS)),
    config.STAGE,
  ),
};
const metrics = createStageMetrics(config.STAGE);

/** Lambda: every night, compares counters, events and CloudWatch on closed days; emits the drift. */
export const handler = async ({ time }: Pick<ScheduledEvent, 'time'>): Promise<NightResult[]> => {
  const compared = await compareNight(parts, new Date(time));
  metrics.publish(compared.map(amountsOf));
  for (const one of compared) console.info({ message: 'reconciled', at: time, ...one });
  return compared;
};

const amountsOf = ({ countersOff, metricsOff }: NightResult) => ({
  ReconciliationDifference: countersOff,
  MetricsDifference: metricsOff,
});
