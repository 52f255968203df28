import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import { sendInBatches } from './sendInBatches.ts';

/** DynamoDB's limit on the keys of one BatchGetItem. */
const MOST_KEYS = 100;

const AT_ONCE = 8;

/** The attributes to read; all of them if left out. Reads that may be some moments old cost half. */
export type Projection = {
  readonly ConsistentRead?: boolean;
  readonly ProjectionExpression?: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
};

/** Reads items by key, strongly consistent unless told otherwise, in any order; missing items are left out. */
export const batchGetItems = async (
  db: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
  projection: Projection = {},
): Promise<Record<string, unknown>[]> => {
  const found: Record<string, unknown>[] = [];
  const plainKeys: readonly Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }));
  await sendInBatches(plainKeys, { size: MOST_KEYS, atOnce: AT_ONCE }, async (batch) => {
    const { Responses, UnprocessedKeys } = await db.send(
      new BatchGetCommand({
        RequestItems: { [table]: { Keys: [...batch], ConsistentRead: true, ...projection } },
      }),
    );
    found.push(...(Responses?.[table] ?? []));
    return UnprocessedKeys?.[table]?.Keys ?? [];
  });
  return found;
};
