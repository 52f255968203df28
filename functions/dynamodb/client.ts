import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { spendTrip } from '../budget.ts';
import { clientLimits } from '../clientLimits.ts';
import { retryThrottledTransactions } from './retryThrottled.ts';

/** The one DynamoDB client of a process: absent values are left out, numbers and strings stay plain. */
export const createDynamoDb = (
  given: DynamoDBClientConfig = {},
  timeoutMs?: number,
): DynamoDBDocumentClient => {
  const client = new DynamoDBClient({ ...clientLimits(timeoutMs), ...given });
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
