import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { spendTrip } from '../budget.ts';
import { retryThrottledTransactions } from './retryThrottled.ts';

const TIMEOUT_MS = 4_000;

/** The one DynamoDB client of a process: absent values are left out, numbers and strings stay plain. */
export const createDynamoDb = (
  given: DynamoDBClientConfig = {},
  timeoutMs = TIMEOUT_MS,
): DynamoDBDocumentClient => {
  const client = new DynamoDBClient({ maxAttempts: 5, requestHandler: timeouts(timeoutMs), ...given });
  retryThrottledTransactions(client);
  client.middlewareStack.add(
    (next) => (args) => {
      spendTrip();
      return next(args);
    },
    { step: 'initialize', name: 'spendTrip' },
  );
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
};

// without them a request that is never answered holds its function until Lambda ends it, and all others it serves
const timeouts = (timeoutMs: number) => ({
  connectionTimeout: timeoutMs / 4,
  requestTimeout: timeoutMs,
  throwOnRequestTimeout: true,
});
