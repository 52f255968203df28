import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AttributeValue,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localClient } from '../../infra/local/sdk.ts';
import { adoptTable } from '../../infra/operate/restore/adoptTable.ts';
import { copyTable } from '../../infra/operate/restore/copyTable.ts';
import { repointMapping } from '../../infra/operate/restore/repointMapping.ts';
import { startTestEngine } from '../support/engine.ts';
import { startRestoreApi } from './support/restoreApi.ts';
import { runScript } from './support/runScript.ts';

type Item = Record<string, AttributeValue>;

let ends: (() => Promise<void>)[] = [];
let db: DynamoDBClient;
let endpoint: string;
beforeEach(async () => {
  const engine = await startTestEngine();
  ends = [engine.stop];
  endpoint = engine.endpoint;
  db = new DynamoDBClient(localClient(endpoint));
});
afterEach(async () => {
  for (const end of ends.reverse()) await end();
});

const createTable = async (TableName: string): Promise<void> => {
  await db.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S' as const,
      })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
};
const itemOf = (n: number, text = 'old'): Item => ({
  pk: { S: `350205#${n % 7}` },
  sk: { S: String(n) },
  text: { S: text },
  // beyond what a JavaScript number holds
  count: { N: '12345678901234567890123456789' },
  data: { B: new Uint8Array([0, 255]) },
  set: { SS: ['a', 'b'] },
});
const put = async (TableName: string, items: readonly Item[]): Promise<void> => {
  for (const Item of items) await db.send(new PutItemCommand({ TableName, Item }));
};
const read = async (TableName: string): Promise<ReadonlyMap<string, Item>> => {
  const found = new Map<string, Item>();
  for await (const { Items = [] } of paginateScan({ client: db }, { TableName, Limit: 40 }))
    for (const item of Items) found.set(item.sk?.S ?? '', item);
  return found;
};
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('copying a restored table', () => {
  beforeEach(async () => {
    await createTable('Cases');
    await createTable('Cases-restored');
    await put(
      'Cases-restored',
      numbers(0, 60).map((n) => itemOf(n)),
    );
    // since then 20 items were lost, 20 changed and 5 added
    await put('Cases', [
      ...numbers(20, 40).map((n) => itemOf(n)),
      ...numbers(40, 65).map((n) => itemOf(n, 'new')),
    ]);
  });

  test('missing items come back as they were, and those that changed since stay', async () => {
    const copied = await copyTable(
      db,
      { from: 'Cases-restored', to: 'Cases' },
      { segments: 4, overwrite: false },
    );
    expect(copied).toEqual({ read: 60, written: 20 });
    const found = await read('Cases');
    expect([found.size, found.get('3'), found.get('45'), found.get('64')]).toEqual([
      65,
      itemOf(3),
      itemOf(45, 'new'),
      itemOf(64, 'new'),
    ]);
  });

  test('with overwrite items go back to their old state, and those added since stay', async () => {
    const options = { segments: 3, overwrite: true };
    expect(await copyTable(db, { from: 'Cases-restored', to: 'Cases' }, options)).toEqual({
      read: 60,
      written: 60,
    });
    const found = await read('Cases');
    expect([found.size, found.get('3'), found.get('45'), found.get('64')]).toEqual([
      65,
      itemOf(3),
      itemOf(45),
      itemOf(64, 'new'),
    ]);
    // again: it ends the same
    await copyTable(db, { from: 'Cases-restored', to: 'Cases' }, options);
    expect((await read('Cases')).size).toBe(65);
  });
});

describe('npm run restore', () => {
  const outputsFor = (folder: string, at: string): string => {
    const file = join(folder, 'outputs.json');
    writeFileSync(file, JSON.stringify({ 'Tongban-prod-Data': { CasesTable: 'Cases', LocalDynamoDb: at } }));
    return file;
  };

  test('a point in time is restored beside the table, then copied into it', async () => {
    await createTable('Cases');
    await put('Cases', [itemOf(1, 'new')]);
    const aws = await startRestoreApi(endpoint, new Map(), async () => {
      await createTable('Cases-restored');
      await put('Cases-restored', [itemOf(1), itemOf(2)]);
    });
    const folder = mkdtempSync(join(tmpdir(), 'tongban-restore-'));
    ends.push(aws.stop);
    const at = '2026-01-31T02:00:00Z';
    const args = ['--table', 'Cases', '--at', at, '--outputs', outputsFor(folder, aws.endpoint)];
    const { code, stdout } = await runScript('infra/operate/restore/main.ts', args);
    rmSync(folder, { recursive: true });
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^2 items read, 1 written in .*Cases-restored can be deleted/),
    ]);
    expect(aws.calls).toEqual([
      {
        name: 'RestoreTableToPointInTime',
        body: {
          SourceTableName: 'Cases',
          TargetTableName: 'Cases-restored',
          RestoreDateTime: Date.parse(at) / 1_000,
        },
      },
    ]);
    expect((await read('Cases')).get('1')).toEqual(itemOf(1, 'new'));
  });

  test.each([
    ['neither a source nor a point in time', ['--table', 'Cases']],
    ['two sources', ['--table', 'Cases', '--from', 'Other', '--settings']],
    ['a point in time that is none', ['--table', 'Cases', '--at', 'yesterday']],
    ['an unknown table', ['--table', 'People', '--settings']],
  ])('%s is refused with the usage', async (_, args) => {
    const { code, stderr } = await runScript('infra/operate/restore/main.ts', args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^restore: .*Usage: npm run restore/)]);
  });
});

describe('a table restored under its own name', () => {
  const settings = {
    stream: 'NEW_AND_OLD_IMAGES',
    ttlAttribute: 'ttl',
    pointInTimeRecovery: true,
    deletionProtection: true,
    tags: { system: 'tongban', stage: 'prod' },
  } as const;
  const OLD = {
    UUID: 'old',
    EventSourceArn: 'arn:aws:dynamodb:eu-west-1:111122223333:table/Cases/stream/2026-01-01T00:00:00.000',
    FunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:rollup:live',
    BatchSize: 100,
    MaximumBatchingWindowInSeconds: 1,
    BisectBatchOnFunctionError: true,
    MaximumRecordAgeInSeconds: 72_000,
    MaximumRetryAttempts: -1,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
    DestinationConfig: { OnFailure: { Destination: 'arn:aws:sqs:eu-west-1:111122223333:failures' } },
  };

  test('it gets its stream, TTL, recovery, protection and tags, and the stream is read as before', async () => {
    await createTable('Cases');
    const mappings = new Map<string, Record<string, unknown>>([['old', OLD]]);
    const aws = await startRestoreApi(endpoint, mappings);
    ends.push(aws.stop);
    const client = new DynamoDBClient(localClient(aws.endpoint));
    const stream = await adoptTable(client, 'Cases', settings, 1);
    const { Table } = await db.send(new DescribeTableCommand({ TableName: 'Cases' }));
    expect([Table?.LatestStreamArn, Table?.StreamSpecification, Table?.DeletionProtectionEnabled]).toEqual([
      stream,
      { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      true,
    ]);
    expect(aws.calls).toEqual([
      expect.objectContaining({ name: 'UpdateTable' }),
      { name: 'UpdateTable', body: { TableName: 'Cases', DeletionProtectionEnabled: true } },
      {
        name: 'UpdateTimeToLive',
        body: { TableName: 'Cases', TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true } },
      },
      {
        name: 'UpdateContinuousBackups',
        body: { TableName: 'Cases', PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
      },
      {
        name: 'TagResource',
        body: {
          ResourceArn: Table?.TableArn,
          Tags: [
            { Key: 'system', Value: 'tongban' },
            { Key: 'stage', Value: 'prod' },
          ],
        },
      },
    ]);

    const lambda = new LambdaClient(localClient(aws.endpoint));
    const id = await repointMapping(lambda, 'old', stream ?? '');
    const { UUID: _id, FunctionArn, EventSourceArn: _arn, ...kept } = OLD;
    expect([...mappings]).toEqual([
      [
        id,
        {
          UUID: id,
          EventSourceArn: stream,
          FunctionName: FunctionArn,
          StartingPosition: 'TRIM_HORIZON',
          Enabled: true,
          ...kept,
        },
      ],
    ]);
    // again: nothing to do
    mappings.set('old', { ...OLD, EventSourceArn: stream });
    expect(await repointMapping(lambda, 'old', stream ?? '')).toBe('old');
    await adoptTable(client, 'Cases', settings, 1);
  });
});
