import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createNightRepository } from '../audit/nightRepository.ts';
import { clientLimits } from '../clientLimits.ts';
import { loadReconcileConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createRegistry } from '../registry/registry.ts';
import { type DistrictWork, spreadOverDistricts } from '../spread/districtWork.ts';
import { createWorkQueue } from '../spread/workQueue.ts';
import { createStageMetrics } from '../stageMetrics.ts';
import { compareDistrict, type NightResult } from './compareDistrict.ts';
import { createMonthReader } from './monthHashes.ts';
import { createPublishedMetrics } from './publishedMetrics.ts';
import { createReconcileRepository } from './repository.ts';

const config = loadReconcileConfig();
const db = createDynamoDb({}, config.SERVICE_TIMEOUT_MS);
const tables = { cases: config.CASES_TABLE, counters: config.COUNTERS_TABLE };
const registry = createRegistry(db, config.REGISTRY_TABLE, config.REGISTRY_FRESH_MS);
const nights = createNightRepository(db, config.REGISTRY_TABLE);
const parts = {
  months: createMonthReader(db, config.COUNTERS_TABLE),
  seals: nights,
  repository: createReconcileRepository(db, tables),
  published: createPublishedMetrics(
    new CloudWatchClient(clientLimits(config.SERVICE_TIMEOUT_MS)),
    config.STAGE,
  ),
};
const metrics = createStageMetrics(config.STAGE);

const reconcile = async ({ district, time }: DistrictWork): Promise<NightResult | null> => {
  const directory = await registry.find(district);
  if (!directory) return null;
  const compared = await compareDistrict(parts, directory, new Date(time));
  const { countersOff, metricsOff, items, period } = compared;
  const night = new Date(time).toISOString().slice(0, 10);
  await nights.recordComparison(district, { night, at: time, ...period, items, countersOff, metricsOff });
  metrics.publish([{ ReconciliationDifference: countersOff, MetricsDifference: metricsOff }]);
  console.info({ message: 'reconciled', at: time, ...compared });
  return compared;
};

/** Lambda: every night, compares counters, events and CloudWatch on closed days of each district, by a message. */
export const handler = spreadOverDistricts({
  listDistricts: () => registry.repository.districts(),
  send: createWorkQueue(new SQSClient(clientLimits(config.SERVICE_TIMEOUT_MS)), config.WORK_QUEUE),
  work: reconcile,
});
