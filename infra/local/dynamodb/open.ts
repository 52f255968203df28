import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Cleanup } from '../cleanup.ts';
import { localClient } from '../sdk.ts';
import { checkEndpoint, startEngine } from './engine.ts';
import { mendStreamIndex } from './indexMend.ts';

/** The DynamoDB of a run. */
export type DynamoDb = {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  /** Resolves when the embedded engine has ended; never for an endpoint that somebody else runs. */
  readonly ended: Promise<void>;
};

/** Uses the DynamoDB at `endpoint`, or starts the embedded engine on a file in `folder`. Throws StartFailure. */
export const openDynamoDb = async (
  folder: string,
  endpoint: string | undefined,
  cleanup: Cleanup,
  warn: (message: string) => void,
): Promise<DynamoDb> => {
  const { endpoint: opened, ended } =
    endpoint === undefined ? await embedded(folder, cleanup, warn) : await given(endpoint);
  const client = new DynamoDBClient(localClient(opened));
  cleanup.add(() => client.destroy());
  return { endpoint: opened, client, ended };
};

const given = async (endpoint: string) => {
  await checkEndpoint(endpoint);
  return { endpoint, ended: new Promise<void>(() => undefined) };
};

const embedded = async (folder: string, cleanup: Cleanup, warn: (message: string) => void) => {
  const file = join(folder, 'dynamodb.sqlite');
  const engine = await startEngine(file);
  cleanup.add(engine.stop);
  const warning = mendStreamIndex(file);
  if (warning !== undefined) warn(warning);
  return engine;
};
