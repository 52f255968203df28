import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { bearerChecksKey } from '../dynamodb/keys.ts';

/** How often the bearer of one certificate may be checked on a day. */
const MOST_A_DAY = 20;

/** Counts the checks of bearers, so that nobody tries numbers. */
export const createBearerChecks = (db: DynamoDBDocumentClient, TableName: string) => {
  const update = async (
    number: string,
    day: string,
    change: {
      readonly UpdateExpression: string;
      readonly ConditionExpression: string;
      readonly most?: number;
    },
  ): Promise<boolean> => {
    const { UpdateExpression, ConditionExpression, most } = change;
    try {
      await db.send(
        new UpdateCommand({
          TableName,
          Key: bearerChecksKey(number),
          UpdateExpression,
          ConditionExpression,
          ExpressionAttributeNames: { '#day': 'day', '#kind': 'kind' },
          ExpressionAttributeValues: {
            ':kind': 'BEARER_CHECKS',
            ':day': day,
            ':one': 1,
            ...(most !== undefined && { ':most': most }),
          },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  return {
    /** Counts a check of a certificate on a day. False: there were too many. One write; two for the first of a day. */
    async count(number: string, day: string): Promise<boolean> {
      const countAnother = () =>
        update(number, day, {
          UpdateExpression: 'SET #kind = :kind ADD checks :one',
          ConditionExpression: '#day = :day AND checks < :most',
          most: MOST_A_DAY,
        });
      const countFirst = () =>
        update(number, day, {
          UpdateExpression: 'SET #kind = :kind, #day = :day, checks = :one',
          ConditionExpression: 'attribute_not_exists(pk) OR #day <> :day',
        });
      // at last again: another check may have been the day's first meanwhile
      return (await countAnother()) || (await countFirst()) || countAnother();
    },
  };
};
