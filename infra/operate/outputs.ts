import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { localClient } from '../local/sdk.ts';
import { StartFailure } from '../local/startFailure.ts';

/** The stack outputs of a local run; `npm run deploy` writes those of a deployment to outputs.json. */
export const LOCAL_OUTPUTS = '.tongban/outputs.json';

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));
export type Outputs = z.infer<typeof Outputs>;

type ClientSettings = ReturnType<typeof localClient> | Record<string, never>;

/** A deployment or local run, known by its stack outputs. */
export type Deployment = {
  /** Gets an output by name. Throws StartFailure. */
  output(name: string): string;
  /** The settings of DynamoDB clients: the operator's own, or the local engine's. */
  readonly client: ClientSettings;
  /** The settings of S3 and SQS clients. */
  readonly s3: ClientSettings;
  readonly sqs: ClientSettings;
  /** Where the tables are, for messages. */
  readonly place: string;
};

/** Reads the stack outputs written by `cdk deploy --outputs-file` or `npm start`. Throws StartFailure. */
export const readOutputs = (file: string): Deployment => {
  if (!existsSync(file))
    throw new StartFailure(
      `${file} not found: run npm start or npm run deploy first, or name the file with --outputs.`,
    );
  const stacks = Outputs.safeParse(parse(readFileSync(file, 'utf8')));
  if (!stacks.success) throw new StartFailure(`${file} has no stack outputs.`);
  const outputs = new Map(Object.values(stacks.data).flatMap((stack) => Object.entries(stack)));
  const settings = (endpoint: string | undefined): ClientSettings => {
    if (endpoint === undefined) return {};
    if (!URL.canParse(endpoint)) throw new StartFailure(`${file} has an endpoint that is not a URL.`);
    return localClient(endpoint);
  };
  return {
    client: settings(outputs.get('LocalDynamoDb')),
    s3: settings(outputs.get('LocalS3')),
    sqs: settings(outputs.get('LocalSqs')),
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
