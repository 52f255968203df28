import {
  DescribeTableCommand,
  type DynamoDBClient,
  type TableDescription,
  TagResourceCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { TableSettings } from './tableSettings.ts';

/**
 * Gives a table that was restored under its own name what a restored table lacks: stream, TTL, point-in-time recovery,
 * deletion protection and tags. Can be repeated. Returns the ARN of its stream, if it has one.
 */
export const adoptTable = async (
  db: DynamoDBClient,
  table: string,
  settings: TableSettings,
  minDelay = 5,
): Promise<string | undefined> => {
  const ready = async (): Promise<TableDescription> => {
    await waitUntilTableExists({ client: db, maxWaitTime: 1_800, minDelay }, { TableName: table });
    const { Table = {} } = await db.send(new DescribeTableCommand({ TableName: table }));
    return Table;
  };
  const before = await ready();
  const { stream } = settings;
  // a table that has its stream refuses another one
  if (stream && before.StreamSpecification?.StreamEnabled !== true)
    await db.send(
      new UpdateTableCommand({
        TableName: table,
        StreamSpecification: { StreamEnabled: true, StreamViewType: stream },
      }),
    );
  await ready();
  if (settings.deletionProtection)
    await db.send(new UpdateTableCommand({ TableName: table, DeletionProtectionEnabled: true }));
  const { TableArn, LatestStreamArn } = await ready();
  await setTtl(db, table, settings.ttlAttribute);
  if (settings.pointInTimeRecovery)
    await db.send(
      new UpdateContinuousBackupsCommand({
        TableName: table,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      }),
    );
  const Tags = Object.entries(settings.tags).map(([Key, Value]) => ({ Key, Value }));
  if (Tags.length > 0) await db.send(new TagResourceCommand({ ResourceArn: TableArn, Tags }));
  return LatestStreamArn;
};

const setTtl = async (db: DynamoDBClient, table: string, AttributeName: string): Promise<void> => {
  try {
    await db.send(
      new UpdateTimeToLiveCommand({
        TableName: table,
        TimeToLiveSpecification: { AttributeName, Enabled: true },
      }),
    );
  } catch (error) {
    // it is on already, since an earlier run
    if (!(error instanceof Error && /already enabled/i.test(error.message))) throw error;
  }
};
