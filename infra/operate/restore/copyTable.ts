import {
  type AttributeValue,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import { sendInBatches } from '../../../functions/dynamodb/sendInBatches.ts';

type Item = Record<string, AttributeValue>;

/** How a table is copied. */
export type CopyOptions = {
  /** Parts of the table that are read and written at once. */
  readonly segments: number;
  /** Whether items that are there go back to their old state; otherwise only missing ones are added. */
  readonly overwrite: boolean;
  readonly progress?: (copied: Copied) => void;
};

/** How many items were read and written. */
export type Copied = { readonly read: number; readonly written: number };

/** DynamoDB's limit on the entries of one BatchWriteItem; as many single writes are in flight at once. */
const BATCH = 25;

/** Copies the items of a table into another with the same keys, segments at once. Can be repeated: it ends the same. */
export const copyTable = async (
  db: DynamoDBClient,
  { from, to }: { readonly from: string; readonly to: string },
  { segments, overwrite, progress }: CopyOptions,
): Promise<Copied> => {
  const write = overwrite ? overwriteItems : addMissing;
  let copied: Copied = { read: 0, written: 0 };
  const copySegment = async (Segment: number): Promise<void> => {
    const pages = paginateScan({ client: db }, { TableName: from, Segment, TotalSegments: segments });
    for await (const { Items = [] } of pages) {
      const written = await write(db, to, Items);
      copied = { read: copied.read + Items.length, written: copied.written + written };
      progress?.(copied);
    }
  };
  await Promise.all(Array.from({ length: segments }, (_, segment) => copySegment(segment)));
  return copied;
};

const overwriteItems = async (db: DynamoDBClient, table: string, items: readonly Item[]): Promise<number> => {
  const puts = items.map((Item) => ({ PutRequest: { Item } }));
  await sendInBatches(puts, { size: BATCH }, async (batch) => {
    const { UnprocessedItems } = await db.send(
      new BatchWriteItemCommand({ RequestItems: { [table]: [...batch] } }),
    );
    return (UnprocessedItems?.[table] ?? []).flatMap(({ PutRequest }) =>
      PutRequest?.Item ? [{ PutRequest: { Item: PutRequest.Item } }] : [],
    );
  });
  return items.length;
};

const addMissing = async (db: DynamoDBClient, table: string, items: readonly Item[]): Promise<number> => {
  let added = 0;
  for (let first = 0; first < items.length; first += BATCH) {
    const puts = items.slice(first, first + BATCH).map((item) => addItem(db, table, item));
    added += (await Promise.all(puts)).filter(Boolean).length;
  }
  return added;
};

const addItem = async (db: DynamoDBClient, table: string, Item: Item): Promise<boolean> => {
  try {
    await db.send(
      new PutItemCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
