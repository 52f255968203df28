import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outputs } from '../operate/outputs.ts';
import type { World } from './template/world.ts';

/** Where a local run and its services are. */
type Places = {
  readonly url: string;
  readonly dynamoDb: string;
  readonly s3: string;
  readonly sqs: string;
};

/** Writes what a deployment would tell: the names of its tables, buckets and queues, and where the endpoint and the services are. */
export const writeOutputs = (folder: string, world: World, { url, dynamoDb, s3, sqs }: Places): void => {
  const outputs: Outputs = {};
  for (const { stack, name, value } of world.assembly.outputs.filter(({ name }) =>
    /(Table|Bucket|MessagesQueue|Events|SecretArn)$/.test(name),
  ))
    outputs[stack] = { ...outputs[stack], [name]: String(world.resolve(value, stack)) };
  outputs.Local = { Endpoint: `${url}/graphql`, LocalDynamoDb: dynamoDb, LocalS3: s3, LocalSqs: sqs };
  writeFileSync(join(folder, 'outputs.json'), `${JSON.stringify(outputs, undefined, 2)}\n`);
};
