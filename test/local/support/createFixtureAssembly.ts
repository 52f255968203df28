import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// does what the body asks for; without a body it returns the event
const ECHO = `let count = 0;
export const handler = async (event, context) => {
  const ask = event.body && !event.isBase64Encoded ? JSON.parse(event.body) : {};
  count += 1;
  if (ask.print) console.log(ask.print);
  if (ask.fail) throw new TypeError(ask.fail);
  if (ask.exit) process.exit(1);
  if (ask.hang) await new Promise(() => undefined);
  if (ask.answer) return ask.answer;
  const remaining = context.getRemainingTimeInMillis();
  return { event, context: { ...context, remaining }, env: { ...process.env }, count };
};`;

// prints every record, and reports the first poison record as failed
const WATCHER = `export const handler = async ({ Records }) => {
  for (const record of Records) {
    if (record.dynamodb.NewImage.poison) {
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb.SequenceNumber }] };
    }
    console.log('took ' + record.dynamodb.NewImage.pk.S);
  }
  return { batchItemFailures: [] };
};`;

/** Seconds that a function has: the one that is to hang, and all others. */
const SHORT_SECONDS = 3;
const LONG_SECONDS = 600;

const table = {
  Type: 'AWS::DynamoDB::GlobalTable',
  Properties: {
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    Replicas: [{ Region: { Ref: 'AWS::Region' } }],
  },
};

const lambda = (asset: string, variables: object, Timeout = LONG_SECONDS) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Handler: 'index.handler',
    Code: {
      S3Bucket: { 'Fn::Sub': 'assets-$' + '{AWS::AccountId}-$' + '{AWS::Region}' },
      S3Key: `${asset}.zip`,
    },
    Timeout,
    Environment: { Variables: variables },
  },
});

const dataStack = {
  Resources: {
    Things: table,
    SealKey: { Type: 'AWS::KMS::Key', Properties: {} },
    MacKey: { Type: 'AWS::KMS::Key', Properties: { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' } },
  },
  Outputs: {
    ThingsRef: { Value: { Ref: 'Things' }, Export: { Name: 'Data:Things' } },
    ThingsStream: { Value: { 'Fn::GetAtt': ['Things', 'StreamArn'] }, Export: { Name: 'Data:Stream' } },
  },
};

const appStack = {
  Resources: {
    EchoFunction: lambda('echo', { THINGS_TABLE: { 'Fn::ImportValue': 'Data:Things' }, STAGE: 'local' }),
    HangingFunction: lambda('echo', {}, SHORT_SECONDS),
    WatcherFunction: lambda('watcher', {}),
    Api: {
      Type: 'AWS::ApiGatewayV2::Api',
      Properties: {
        CorsConfiguration: {
          AllowOrigins: ['http://*', 'https://client.example.org'],
          AllowMethods: ['POST'],
          AllowHeaders: ['authorization', 'content-type'],
          MaxAge: 3600,
        },
      },
    },
    Post: route('POST /graphql', 'Echo'),
    Hang: route('POST /hang', 'Hanging'),
    Health: route('GET /health', 'Echo'),
    EchoIntegration: integration('Echo'),
    HangingIntegration: integration('Hanging'),
    GivenUp: { Type: 'AWS::SQS::Queue', Properties: {} },
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: { 'Fn::ImportValue': 'Data:Stream' },
        FunctionName: { Ref: 'WatcherFunction' },
        StartingPosition: 'TRIM_HORIZON',
        BatchSize: 10,
        MaximumBatchingWindowInSeconds: 1,
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 2,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['GivenUp', 'Arn'] } } },
      },
    },
  },
};

function route(RouteKey: string, lambda: string) {
  const Target = { 'Fn::Join': ['', ['integrations/', { Ref: `${lambda}Integration` }]] };
  return { Type: 'AWS::ApiGatewayV2::Route', Properties: { RouteKey, Target } };
}

function integration(lambda: string) {
  return {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: { 'Fn::GetAtt': [`${lambda}Function`, 'Arn'] },
      PayloadFormatVersion: '2.0',
    },
  };
}

/** Writes a small cloud assembly to a temporary folder: a table with a stream, two functions, an API. */
export const createFixtureAssembly = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-assembly-'));
  const write = (file: string, value: object) => writeFileSync(join(folder, file), JSON.stringify(value));
  const stack = (name: string) => ({
    type: 'aws:cloudformation:stack',
    properties: { templateFile: `${name}.json` },
  });
  const assets = { type: 'cdk:asset-manifest', properties: { file: 'assets.json' } };
  write('manifest.json', { artifacts: { Data: stack('Data'), App: stack('App'), 'App.assets': assets } });
  write('Data.json', dataStack);
  write('App.json', appStack);
  write('assets.json', {
    files: { echo: { source: { path: 'echo' } }, watcher: { source: { path: 'watcher' } } },
  });
  for (const [name, source] of [
    ['echo', ECHO],
    ['watcher', WATCHER],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.mjs'), source);
  }
  return folder;
};
