import {
  CreateTableCommand,
  DescribeContinuousBackupsCommand,
  DynamoDBClient,
  PutItemCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localClient } from '../../infra/local/sdk.ts';
import { isEmbedded, startTestEngine } from '../support/engine.ts';

// checks the statements of docs/engines.md against the engine in use

const Item = (sk: string) => ({ pk: { S: 'p' }, sk: { S: sk }, a: { S: 'a' }, b: { S: 'b' } });
const TableName = 'Things';
const index = (name: string) => ({
  IndexName: `by-${name}`,
  KeySchema: [{ AttributeName: name, KeyType: 'HASH' as const }],
  Projection: { ProjectionType: 'ALL' as const },
});

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let db: DynamoDBClient;
let streams: DynamoDBStreamsClient;
let StreamArn: string | undefined;
beforeAll(async () => {
  engine = await startTestEngine();
  db = new DynamoDBClient(localClient(engine.endpoint));
  streams = new DynamoDBStreamsClient(localClient(engine.endpoint));
  const { TableDescription } = await db.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: ['pk', 'sk', 'a', 'b'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      GlobalSecondaryIndexes: [index('a'), index('b')],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
    }),
  );
  StreamArn = TableDescription?.LatestStreamArn;
});
afterAll(async () => {
  db.destroy();
  streams.destroy();
  await engine.stop();
});

const openShard = async () => {
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  return StreamDescription?.Shards?.[0];
};

test('only the embedded engine streams writes without a change and ends open shards', async () => {
  for (const item of [Item('same'), Item('same')])
    await db.send(new PutItemCommand({ TableName, Item: item }));
  const shard = await openShard();
  const { ShardIterator } = await streams.send(
    new GetShardIteratorCommand({
      StreamArn,
      ShardId: shard?.ShardId,
      ShardIteratorType: 'TRIM_HORIZON',
    }),
  );
  const { Records } = await streams.send(new GetRecordsCommand({ ShardIterator }));
  expect(Records?.map(({ eventName }) => eventName)).toEqual(isEmbedded ? ['INSERT', 'MODIFY'] : ['INSERT']);
  expect(shard?.SequenceNumberRange?.EndingSequenceNumber !== undefined).toBe(isEmbedded);
});

test('a put with two indexes costs 3 units, and three in a transaction cost 12 or 6', async () => {
  const put = { TableName, Item: Item('put') };
  const one = await db.send(new PutItemCommand({ ...put, ReturnConsumedCapacity: 'TOTAL' }));
  expect(one.ConsumedCapacity?.CapacityUnits).toBe(3);
  const three = ['x', 'y', 'z'].map((sk) => ({ Put: { TableName, Item: Item(sk) } }));
  const all = await db.send(
    new TransactWriteItemsCommand({ TransactItems: three, ReturnConsumedCapacity: 'TOTAL' }),
  );
  expect(all.ConsumedCapacity?.[0]?.CapacityUnits).toBe(isEmbedded ? 12 : 6);
});

test('neither engine supports backups', async () => {
  const ask = db.send(new DescribeContinuousBackupsCommand({ TableName }));
  await expect(ask).rejects.toMatchObject({ name: 'UnknownOperationException' });
});
