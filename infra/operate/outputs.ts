import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { localClient } from '../local/sdk.ts';
import { StartFailure } from '../local/startFailure.ts';

/** Where a local run writes its outputs; `npm run deploy` writes those of a deployment to outputs.json. */
export const LOCAL_OUTPUTS = '.tongban/outputs.json';

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));
export type Outputs = z.infer<typeof Outputs>;

type ClientSettings = ReturnType<typeof localClient> | Record<string, never>;

/** What a deployment or a local run says of itself, by the names of its stacks' outputs. */
export type Deployment = {
  /** An output by its name. Throws StartFailure when no stack tells it. */
  output(name: string): string;
  /** Settings of AWS clients: the operator's own, or those of the local engine. */
  readonly client: ClientSettings;
  /** The same for S3. */
  readonly s3: ClientSettings;
  /** Where the tables are, in words. */
  readonly place: string;
};

/** Reads a file of stack outputs, as `cdk deploy --outputs-file` and `npm start` write it. Throws StartFailure. */
export const readOutputs = (file: string): Deployment => {
  if (!existsSync(file))
    throw new StartFailure(
      `${file} is not there: run npm start or npm run deploy first, or name it with --outputs.`,
    );
  const stacks = Outputs.safeParse(parse(readFileSync(file, 'utf8')));
  if (!stacks.success) throw new StartFailure(`${file} holds no outputs of stacks.`);
  const outputs = new Map(Object.values(stacks.data).flatMap((stack) => Object.entries(stack)));
  const settings = (endpoint: string | undefined): ClientSettings => {
    if (endpoint === undefined) return {};
    if (!URL.canParse(endpoint)) throw new StartFailure(`${file} names an endpoint that is none.`);
    return localClient(endpoint);
  };
  return {
    client: settings(outputs.get('LocalDynamoDb')),
    s3: settings(outputs.get('LocalS3')),
    place: outputs.get('LocalDynamoDb') ?? "AWS, with the operator's own credentials",
    output: (name) => {
      const value = outputs.get(name);
      if (value === undefined) throw new StartFailure(`${file} has no output ${name}.`);
      return value;
    },
  };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
