import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { sendInBatches } from './sendInBatches.ts';
import { tryTransaction } from './tryTransaction.ts';

/** DynamoDB's limit on the writes of one transaction. */
const MOST_WRITES = 100;
const AT_ONCE = 8;

type Item = Readonly<Record<string, unknown>>;

/**
 * Writes small items with different keys, 100 a trip and without conditions. By transactions: the permission to write
 * batches would be one to delete, too.
 */
export const putInBatches = (
  db: DynamoDBDocumentClient,
  table: string,
  items: readonly Item[],
): Promise<void> =>
  sendInBatches(items, { size: MOST_WRITES, atOnce: AT_ONCE }, async (batch) => {
    const TransactItems = batch.map((Item) => ({ Put: { TableName: table, Item } }));
    return (await tryTransaction(db.send(new TransactWriteCommand({ TransactItems })))) ? [] : batch;
  });
