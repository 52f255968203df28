import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { loadRollupConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createCountedRepository } from './countedRepository.ts';
import { createRollupMetrics } from './metrics.ts';
import { rollUp } from './rollUp.ts';

const config = loadRollupConfig();
const counted = createCountedRepository(createDynamoDb(), config.COUNTERS_TABLE);
const metrics = createRollupMetrics(config.STAGE);

/** Lambda: the stream of cases, counted exactly once into the counters, then shown as metrics. */
export const handler = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
  rollUp(event.Records, { counted, metrics, now: () => new Date() });
