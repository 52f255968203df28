import { randomUUID } from 'node:crypto';
import { startCountingEngine } from '../../infra/local/dynamodb/countingEngine.ts';

/** Whether tests run on the embedded engine: DYNAMODB_ENDPOINT is not set. */
export const isEmbedded = !process.env.DYNAMODB_ENDPOINT;

/** Returns an endpoint with isolated tables on DYNAMODB_ENDPOINT; undefined: use the embedded engine. */
export const createOwnEndpoint = (): string | undefined => {
  if (!process.env.DYNAMODB_ENDPOINT) return undefined;
  const endpoint = new URL(process.env.DYNAMODB_ENDPOINT);
  // an access key of DynamoDB Local has only letters and digits
  endpoint.username = randomUUID().replaceAll('-', '');
  return endpoint.href;
};

/** Starts an engine that counts its requests. */
export const startTestEngine = () => startCountingEngine(createOwnEndpoint());
