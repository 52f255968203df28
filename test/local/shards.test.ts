import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient, TrimmedDataAccessException } from '@aws-sdk/client-dynamodb-streams';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localClient } from '../../infra/local/sdk.ts';
import type { StreamProgress } from '../../infra/local/stream/progress.ts';
import { openShards } from '../../infra/local/stream/shards.ts';
import { startTestEngine } from '../support/engine.ts';

const FRESH: StreamProgress = {
  after: () => undefined,
  ended: () => false,
  handled: () => undefined,
  end: () => undefined,
};
const TABLE: CreateTableCommandInput = {
  TableName: 'Things',
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
};

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let tables: DynamoDBClient;
let streams: DynamoDBStreamsClient;
beforeEach(async () => {
  engine = await startTestEngine();
  tables = new DynamoDBClient(localClient(engine.endpoint));
  streams = new DynamoDBStreamsClient(localClient(engine.endpoint));
});
afterEach(async () => {
  tables.destroy();
  streams.destroy();
  await engine.stop();
});

const put = (pk: string) =>
  tables.send(new PutItemCommand({ TableName: TABLE.TableName, Item: { pk: { S: pk } } }));

/** Fails the next read as the service does for a trimmed iterator. */
const trimOnce = (): void => {
  let trimmed = false;
  streams.middlewareStack.add(
    (next, { commandName }) =>
      async (given) => {
        if (trimmed || commandName !== 'GetRecordsCommand') return next(given);
        trimmed = true;
        throw new TrimmedDataAccessException({ message: 'too old', $metadata: {} });
      },
    { step: 'initialize' },
  );
};

test('an expired iterator is replaced after the last record read', async () => {
  const { TableDescription } = await tables.send(new CreateTableCommand(TABLE));
  const [shard] = await openShards(streams, TableDescription?.LatestStreamArn ?? '', FRESH);
  const read = async () => (await shard?.read(10))?.records.map(({ dynamodb }) => dynamodb.Keys);
  await put('a');
  const first = await read();
  trimOnce();
  await put('b');
  expect([first, await read()]).toEqual([[{ pk: { S: 'a' } }], [{ pk: { S: 'b' } }]]);
});
