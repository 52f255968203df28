import { basename, join } from 'node:path';
import { z } from 'zod';
import { LOCAL_RECEIVER } from '../../settingTypes.ts';
import { localClient } from '../sdk.ts';
import type { Resource } from '../template/assembly.ts';
import { place } from '../template/intrinsics.ts';
import { ROOT } from '../template/synth.ts';
import type { World } from '../template/world.ts';

const HANDLER = /^[\w/-]+\.\w+$/;
/** A zip file with its handler, or an image whose folder holds the same. */
const Code = z.union([z.object({ S3Key: z.string() }), z.object({ ImageUri: z.string() })]);
const Properties = z.object({
  Handler: z.string().regex(HANDLER).default('index.handler'),
  Code,
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z
    .object({ Variables: z.record(z.string(), z.string()).default({}) })
    .default({ Variables: {} }),
});

/** A Lambda function as the template defines it, with its bundled asset. */
export type LambdaDefinition = {
  readonly name: string;
  /** Whether it is an image and no zip file. */
  readonly isImage: boolean;
  readonly logicalId: string;
  readonly arn: string;
  readonly folder: string;
  readonly file: string;
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
};

/** What functions get otherwise than by the template. */
export type Overrides = {
  readonly environment?: Readonly<Record<string, string>> | undefined;
  /** Seconds that an invocation may take. */
  readonly invocationSeconds?: number | undefined;
};

/** Where the services of a local run are, and what functions get otherwise than by the template. */
export type Endpoints = {
  readonly dynamoDb: string;
  readonly kms: string;
  readonly eventBridge: string;
  readonly s3: string;
  readonly sqs: string;
  readonly cloudWatch: string;
  /** SNS, SES, Secrets Manager, and whoever receives webhooks. */
  readonly receiver: string;
  /** Name of the local issuer, below which its keys are. */
  readonly issuer: string;
  readonly overrides: Overrides;
};

/** Reads a function of the template. Throws when its bundled asset is missing. */
export const lambdaDefinition = (
  world: World,
  resource: Resource,
  { invocationSeconds }: Overrides,
): LambdaDefinition => {
  const { Handler, Code, Timeout, MemorySize, Environment } = world.read(resource, Properties);
  const asset = assetOf(Code);
  const folder = world.assembly.assets.get(asset);
  if (folder === undefined) throw new Error(`no asset ${asset} for ${resource.logicalId}`);
  const [file = '', handler = ''] = Handler.split('.');
  return {
    name: world.nameOf(resource),
    isImage: 'ImageUri' in Code,
    logicalId: resource.logicalId,
    arn: world.arnOf(resource),
    folder,
    file: join(folder, `${file}.mjs`),
    handler,
    timeoutSeconds: invocationSeconds ?? Timeout,
    memoryMb: MemorySize,
    environment: Environment.Variables,
  };
};

// an image is tagged with the hash of its folder
const assetOf = (code: z.infer<typeof Code>): string =>
  'S3Key' in code ? basename(code.S3Key, '.zip') : code.ImageUri.slice(code.ImageUri.lastIndexOf(':') + 1);

/** What the Lambda runtime adds to a function's own environment; nothing of this process's environment is passed on. */
export const runtimeEnvironment = (
  lambda: LambdaDefinition,
  endpoints: Endpoints,
): Record<string, string> => {
  const { endpoint: dynamoDb, credentials } = localClient(endpoints.dynamoDb);
  return {
    ...withReceiver(lambda.environment, endpoints.receiver),
    // an assembly serves every port
    ...('OIDC_ISSUER' in lambda.environment && {
      OIDC_ISSUER: endpoints.issuer,
      OIDC_JWKS_URI: `${endpoints.issuer}/.well-known/jwks.json`,
    }),
    ...('PUBLIC_URL' in lambda.environment && { PUBLIC_URL: `${endpoints.issuer}/` }),
    ...('FILES_URL' in lambda.environment && {
      FILES_URL: `${endpoints.s3}/${lambda.environment.FILES_BUCKET}`,
    }),
    // an image has native modules of its own; a local run takes those of this project
    ...(lambda.isImage && { NODE_PATH: join(ROOT, 'node_modules') }),
    ...endpoints.overrides.environment,
    AWS_LAMBDA_FUNCTION_NAME: lambda.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(lambda.memoryMb),
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    LAMBDA_TASK_ROOT: lambda.folder,
    TZ: ':UTC',
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
    AWS_ENDPOINT_URL_DYNAMODB_STREAMS: dynamoDb,
    AWS_ENDPOINT_URL_KMS: endpoints.kms,
    AWS_ENDPOINT_URL_EVENTBRIDGE: endpoints.eventBridge,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_CLOUDWATCH: endpoints.cloudWatch,
    AWS_ENDPOINT_URL_SNS: endpoints.receiver,
    AWS_ENDPOINT_URL_SESV2: endpoints.receiver,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.receiver,
  };
};

// nobody knows the port when the assembly is made
const withReceiver = (environment: LambdaDefinition['environment'], receiver: string) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.replaceAll(LOCAL_RECEIVER, receiver)]),
  );
