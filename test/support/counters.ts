import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
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
