import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type * as z from 'zod';

type Condition = Pick<
  PutCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;
type Item = Readonly<Record<string, unknown>>;

const NEW: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };
const unchangedSince = (version: number): Condition => ({
  ConditionExpression: '#version = :read',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':read': version },
});

/** Writes an item if a condition holds; gives back the one that stands there instead, parsed, from the same round trip. */
const putIf = async <T>(
  db: DynamoDBDocumentClient,
  TableName: string,
  Item: Item,
  condition: Condition,
  schema: z.ZodType<T>,
): Promise<T | undefined> => {
  try {
    const ReturnValuesOnConditionCheckFailure = 'ALL_OLD';
    await db.send(new PutCommand({ TableName, Item, ReturnValuesOnConditionCheckFailure, ...condition }));
    return undefined;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException && error.Item)
      return schema.parse(unmarshall(error.Item));
    throw error;
  }
};

/** Writes a new item once; gives back the one that stands there already, untouched. One write, no read. */
export const putNew = <T>(
  db: DynamoDBDocumentClient,
  table: string,
  item: Item,
  schema: z.ZodType<T>,
): Promise<T | undefined> => putIf(db, table, item, NEW, schema);

/** Replaces an item as it was read; gives back the one that stands there when somebody was faster. */
export const putOver = <T>(
  db: DynamoDBDocumentClient,
  table: string,
  item: Item,
  readVersion: number,
  schema: z.ZodType<T>,
): Promise<T | undefined> => putIf(db, table, item, unchangedSince(readVersion), schema);
