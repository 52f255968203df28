import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { messageCountKey } from '../dynamodb/keys.ts';

/** Messages that a person gets on a day in a district. A family's busy day; each costs money, and a number is not proven. */
const MOST_A_DAY = 30;

/**
 * Creates what counts the messages of a person on a day. False: there were too many. One write; two for the first of
 * a day. No item expires by itself: whoever may set that could remove any item.
 */
export const createMessageCount = (db: DynamoDBDocumentClient, TableName: string) => {
  const update = async (
    Key: ReturnType<typeof messageCountKey>,
    UpdateExpression: string,
    ConditionExpression: string,
    values: Readonly<Record<string, unknown>>,
  ): Promise<boolean> => {
    try {
      await db.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression,
          ConditionExpression,
          ExpressionAttributeNames: { '#at': 'at', '#count': 'count', '#kind': 'kind' },
          ExpressionAttributeValues: { ':kind': 'MESSAGE_COUNT', ':one': 1, ...values },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  return async (district: string, person: string, day: string): Promise<boolean> => {
    const Key = messageCountKey(district, person);
    const countAnother = () =>
      update(Key, 'SET #kind = :kind ADD #count :one', '#at = :day AND #count < :most', {
        ':day': day,
        ':most': MOST_A_DAY,
      });
    const countFirst = () =>
      update(Key, 'SET #kind = :kind, #at = :day, #count = :one', 'attribute_not_exists(#at) OR #at < :day', {
        ':day': day,
      });
    // at last again: another message may have been the day's first meanwhile
    return (await countAnother()) || (await countFirst()) || countAnother();
  };
};
