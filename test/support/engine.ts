import { randomUUID } from 'node:crypto';
import { startCountingEngine } from '../../infra/local/dynamodb/countingEngine.ts';

/** Whether tests run on the embedded engine: nobody names another one. */
export const embedded = !process.env.DYNAMODB_ENDPOINT;

/** Where tables of their own go on the DynamoDB that DYNAMODB_ENDPOINT names; nowhere when it names none: each world then starts the embedded engine. */
export const ownEndpoint = (): string | undefined => {
  if (!process.env.DYNAMODB_ENDPOINT) return undefined;
  const endpoint = new URL(process.env.DYNAMODB_ENDPOINT);
  // an access key of DynamoDB Local is letters and digits
  endpoint.username = randomUUID().replaceAll('-', '');
  return endpoint.href;
};

/** The engine of a world, told to count what is asked of it. */
export const startCounting = () => startCountingEngine(ownEndpoint());
