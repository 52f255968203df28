import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';

/** DynamoDB's bound on the keys of one batch read. */
const MOST_KEYS = 100;

/** The items of these keys as they stand now, in any order; what is not there is left out. */
export const readAll = async (
  db: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
): Promise<Record<string, unknown>[]> => {
  const found: Record<string, unknown>[] = [];
  let waiting: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }));
  while (waiting.length > 0) {
    const Keys = waiting.splice(0, MOST_KEYS);
    const { Responses, UnprocessedKeys } = await db.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
    );
    found.push(...(Responses?.[table] ?? []));
    waiting = [...(UnprocessedKeys?.[table]?.Keys ?? []), ...waiting];
  }
  return found;
};
