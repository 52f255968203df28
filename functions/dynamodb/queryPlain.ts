import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PlainItem } from './plainItem.ts';

/** Reads all items of a Query as they come: of hundreds, the document client's walk over them is half of the work. */
export const queryPlain = async (
  client: DynamoDBDocumentClient,
  query: QueryCommandInput,
): Promise<PlainItem[]> => {
  const items: PlainItem[] = [];
  let next: QueryCommandInput['ExclusiveStartKey'];
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({ ...query, ...(next && { ExclusiveStartKey: next }) }),
    );
    for (const item of Items) items.push(item);
    next = LastEvaluatedKey;
  } while (next);
  return items;
};
