import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outputs } from '../operate/outputs.ts';
import type { World } from './template/world.ts';

/** Writes what a deployment would tell: the outputs of the data stack, and where the endpoint and the engine are. */
export const writeOutputs = (folder: string, world: World, url: string, dynamoDb: string): void => {
  const outputs: Outputs = {};
  for (const { stack, name, value } of world.assembly.outputs.filter(({ name }) => name.endsWith('Table')))
    outputs[stack] = { ...outputs[stack], [name]: String(world.resolve(value, stack)) };
  outputs.Local = { Endpoint: `${url}/graphql`, LocalDynamoDb: dynamoDb };
  writeFileSync(join(folder, 'outputs.json'), `${JSON.stringify(outputs, undefined, 2)}\n`);
};
