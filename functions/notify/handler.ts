import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { clientLimits } from '../clientLimits.ts';
import { loadNotifyConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createRegistry } from '../registry/registry.ts';
import { createEventBus } from './eventBus.ts';
import { publishNotices } from './publishNotices.ts';

const config = loadNotifyConfig();
const db = createDynamoDb({}, config.SERVICE_TIMEOUT_MS);
const parts = {
  registry: createRegistry(db, config.REGISTRY_TABLE, config.REGISTRY_FRESH_MS),
  bus: createEventBus(new EventBridgeClient(clientLimits(config.SERVICE_TIMEOUT_MS)), config.NOTICE_BUS),
};

/** Lambda: publishes the stream of the cases table as notices on the event bus. */
export const handler = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
  publishNotices(event.Records, parts);
