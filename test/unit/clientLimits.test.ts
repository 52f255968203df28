import { globSync, readFileSync } from 'node:fs';
import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { clientLimits } from '../../functions/clientLimits.ts';
import { isUnavailable } from '../../functions/graphql/errors/unavailable.ts';
import { type Loopback, serveLoopback } from '../../infra/local/loopback.ts';
import { localClient } from '../../infra/local/sdk.ts';

let silent: Loopback;
beforeAll(async () => {
  // takes every request and answers none
  silent = await serveLoopback(() => new Promise(() => undefined));
});
afterAll(() => silent.stop());

const TIMEOUT_MS = 60;
const Counted = z.object({ $metadata: z.object({ attempts: z.number() }) });
const asking: [string, (limits: object) => Promise<unknown>][] = [
  ['KMS', (limits) => new KMSClient(limits).send(new GetPublicKeyCommand({ KeyId: 'k' }))],
  [
    'S3',
    (limits) =>
      new S3Client({ ...limits, forcePathStyle: true }).send(new ListObjectsV2Command({ Bucket: 'b' })),
  ],
  ['EventBridge', (limits) => new EventBridgeClient(limits).send(new PutEventsCommand({ Entries: [{}] }))],
  [
    'CloudWatch',
    (limits) =>
      new CloudWatchClient(limits).send(
        new GetMetricDataCommand({ MetricDataQueries: [], StartTime: new Date(0), EndTime: new Date(1) }),
      ),
  ],
  ['DynamoDB', (limits) => new DynamoDBClient(limits).send(new DescribeTableCommand({ TableName: 't' }))],
];

test.each(asking)('%s that never answers is asked five times, then counts as unavailable', async (_, ask) => {
  const limits = { ...localClient(silent.endpoint), ...clientLimits(TIMEOUT_MS) };
  const error: unknown = await ask(limits).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(isUnavailable(error)).toBe(true);
  // as the client counts: on a busy machine it may give up before the other side has read the request
  expect(Counted.parse(error).$metadata.attempts).toBe(5);
});

test('every AWS client of a function has these limits', () => {
  const made = globSync('functions/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/new \w+Client\(.*/g)].map(([text]) => text),
  );
  expect(made).toHaveLength(20);
  for (const text of made) expect(text).toContain('clientLimits(');
});
