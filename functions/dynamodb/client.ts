import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { spendTrip } from '../budget.ts';
import { retryThrottledTransactions } from './retryThrottled.ts';

// Without them a request that is never answered holds its function until Lambda ends it, and whoever else it serves.
// All attempts together end before the gateway does (29 s).
const requestHandler = { connectionTimeout: 1_000, requestTimeout: 4_000, throwOnRequestTimeout: true };

/** The one DynamoDB client of a process: absent values are left out, numbers and strings stay plain. */
export const createDynamoDb = (given: DynamoDBClientConfig = {}): DynamoDBDocumentClient => {
  const client = new DynamoDBClient({ maxAttempts: 5, requestHandler, ...given });
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
