import {
  type DynamoDBClient,
  RestoreTableToPointInTimeCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';

const MOST_SECONDS = 12 * 3_600;

/** Restores the state of a table at an instant into a new table, and waits until it can be read. */
export const restoreToPoint = async (
  db: DynamoDBClient,
  { table, target, at }: { readonly table: string; readonly target: string; readonly at: Date },
  minDelay = 20,
): Promise<void> => {
  await db.send(
    new RestoreTableToPointInTimeCommand({
      SourceTableName: table,
      TargetTableName: target,
      RestoreDateTime: at,
    }),
  );
  await waitUntilTableExists(
    { client: db, maxWaitTime: MOST_SECONDS, minDelay, maxDelay: Math.max(60, minDelay) },
    { TableName: target },
  );
};
