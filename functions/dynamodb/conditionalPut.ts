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
/** The condition that an item has still the version that was read. */
export const unchangedSince = (version: number) => ({
  ConditionExpression: '#version = :read',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':read': version },
});

/** Writes an item if a condition holds. Returns the existing item if the condition fails; no second read. */
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

/** Writes a new item. Returns the existing item, unchanged, if the key is taken. */
export const putNew = <T>(
  db: DynamoDBDocumentClient,
  table: string,
  item: Item,
  schema: z.ZodType<T>,
): Promise<T | undefined> => putIf(db, table, item, NEW, schema);

/** Replaces an item if its version is unchanged (optimistic lock). Returns the newer item otherwise. */
export const putIfUnchanged = <T>(
  db: DynamoDBDocumentClient,
  table: string,
  item: Item,
  readVersion: number,
  schema: z.ZodType<T>,
): Promise<T | undefined> => putIf(db, table, item, unchangedSince(readVersion), schema);
