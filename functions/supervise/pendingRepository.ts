import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { queryAll } from '../dynamodb/queryAll.ts';
import { Pending } from './pending.ts';

/** The pending items of each district, in DynamoDB. */
export const createPendingRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Lists everything of a district that is open or has a task: one Query per MB. Logs and leaves out what is unreadable. */
  async list(district: string): Promise<Pending[]> {
    const found = await queryAll(db, {
      TableName: table,
      IndexName: 'byPending',
      KeyConditionExpression: 'pendingIn = :district',
      ExpressionAttributeValues: { ':district': district },
    });
    return found.flatMap(readPending);
  },
});

// one item that cannot be read must not stop the supervision of all others
const readPending = (item: Record<string, unknown>): Pending[] => {
  const pending = Pending.safeParse(item);
  if (pending.success) return [pending.data];
  console.warn({ message: 'unreadable item', pk: item.pk, sk: item.sk });
  return [];
};
