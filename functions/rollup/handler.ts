import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { loadRollupConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createCounterWriter } from './counterWriter.ts';
import { createRollupMetrics } from './metrics.ts';
import { rollUpBatch } from './rollUpBatch.ts';

const config = loadRollupConfig();
const metrics = createRollupMetrics(config.STAGE);
const db = createDynamoDb({}, config.SERVICE_TIMEOUT_MS);
const counted = createCounterWriter(db, config.COUNTERS_TABLE, (keys) => {
  console.error({ message: 'unreadable counters', keys });
  metrics.publishDamaged(keys.length);
});

/** Lambda: counts the stream of the cases table into the counters, exactly once, and emits metrics. */
export const handler = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
  rollUpBatch(event.Records, { counted, metrics, now: () => new Date() });
