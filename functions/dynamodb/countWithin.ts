import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import { tryWrite } from './tryWrite.ts';

/** What is counted: how many times in one day or minute, and how many times at most. */
type Counting = { readonly Key: Key; readonly kind: string; readonly at: string; readonly most: number };

/**
 * Counts one more in a day or minute. False: there were too many. One write; two for the first. No item expires by itself:
 * whoever may set that could remove any item.
 */
export const countWithin = async (
  db: DynamoDBDocumentClient,
  TableName: string,
  { Key, kind, at, most }: Counting,
): Promise<boolean> => {
  const update = (UpdateExpression: string, ConditionExpression: string, values: object) =>
    tryWrite(
      db.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression,
          ConditionExpression,
          ExpressionAttributeNames: { '#at': 'at', '#count': 'count', '#kind': 'kind' },
          ExpressionAttributeValues: { ':kind': kind, ':at': at, ':one': 1, ...values },
        }),
      ),
    );
  const countAnother = () =>
    update('SET #kind = :kind ADD #count :one', '#at = :at AND #count < :most', { ':most': most });
  const countFirst = () =>
    update('SET #kind = :kind, #at = :at, #count = :one', 'attribute_not_exists(#at) OR #at < :at', {});
  // at last again: another one may have been the first meanwhile
  return (await countAnother()) || (await countFirst()) || countAnother();
};
