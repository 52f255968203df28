import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { counterKey, type Series } from '../../functions/dynamodb/keys.ts';
import { parseCounter, setCounts } from '../../functions/report/counterItem.ts';
import { addToMonth } from '../../functions/report/monthCounts.ts';
import type { Counts } from '../../functions/report/rates.ts';

/** Adds to a counter past the platform's rules, as somebody would who falsifies it. */
export const falsifyCounter = async (
  db: DynamoDBDocumentClient,
  table: string,
  series: Series,
  day: string,
  added: Partial<Counts>,
): Promise<void> => {
  const Key = counterKey(series, day);
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
  const read = parseCounter(Item);
  const changed = addToMonth(read?.counts ?? new Map(), new Map([[day, added]]));
  await db.send(new UpdateCommand(setCounts(table, Key, read, changed)));
};

/** Adds to the sum of what was accepted in a counter's month, and to none of its days: the first sum of a packed month. */
export const falsifySum = async (
  db: DynamoDBDocumentClient,
  TableName: string,
  series: Series,
  day: string,
  added: number,
): Promise<void> => {
  const Key = counterKey(series, day);
  const { Item } = await db.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  const packed = Uint8Array.from(Item?.d);
  const [head, sum = 0] = packed.subarray(5, 7);
  if (head !== 0 || sum + added > 127) throw new Error('not the short sum of what was accepted');
  packed[6] = sum + added;
  const UpdateExpression = 'SET d = :packed';
  const ExpressionAttributeValues = { ':packed': packed };
  await db.send(new UpdateCommand({ TableName, Key, UpdateExpression, ExpressionAttributeValues }));
};

/** Puts something else in place of what a counter packs, as somebody would who edits it by hand. */
export const damageCounter = async (
  db: DynamoDBDocumentClient,
  TableName: string,
  series: Series,
  day: string,
  damage: (packed: Uint8Array) => { readonly v?: unknown; readonly d?: unknown },
): Promise<void> => {
  const Key = counterKey(series, day);
  const { Item } = await db.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  await db.send(new PutCommand({ TableName, Item: { ...Item, ...damage(Uint8Array.from(Item?.d)) } }));
};
