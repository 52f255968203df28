import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { type Task, taskPartition } from '../dynamodb/keys.ts';
import {
  MOST_COUNTED,
  type Page,
  type PageRequest,
  type Position,
  queryPage,
} from '../dynamodb/queryPage.ts';

const Listed = z
  .object({ pk: z.string(), sk: z.string(), taskDue: z.string() })
  .transform(({ taskDue, ...key }): Position => ({ ...key, sort: taskDue }));
const Waiting = z.object({ pk: z.string(), sk: z.string(), task: z.string().optional() });

/** Pending tasks in DynamoDB: one Query over the sparse index, then one batch read of the items. */
export const createTaskRepository = (db: DynamoDBDocumentClient, table: string) => {
  return {
    /** Counts the items with a pending task, at most MOST_COUNTED. */
    async count(task: Task): Promise<number> {
      const counting = new QueryCommand({
        TableName: table,
        IndexName: 'byTask',
        KeyConditionExpression: 'task = :task',
        ExpressionAttributeValues: { ':task': taskPartition(task) },
        Select: 'COUNT',
        Limit: MOST_COUNTED,
      });
      return (await db.send(counting)).Count ?? 0;
    },

    /** Lists items with a pending task, `first` at most 100; omits those done since the index saw them. */
    async listWaiting(task: Task, { first, after }: PageRequest): Promise<Page<unknown>> {
      const partition = taskPartition(task);
      const listed = await queryPage(
        db,
        {
          TableName: table,
          IndexName: 'byTask',
          KeyConditionExpression: 'task = :task',
          ExpressionAttributeValues: { ':task': partition },
        },
        {
          first,
          after: after && { pk: after.pk, sk: after.sk, task: partition, taskDue: after.sort },
        },
      );
      const positions = z.array(Listed).parse(listed.items);
      const items = new Map(
        (await batchGetItems(db, table, positions)).map((item) => {
          const { pk, sk, task: now } = Waiting.parse(item);
          return [`${pk} ${sk}`, { item, now }] as const;
        }),
      );
      return {
        items: positions.flatMap((position) => {
          const found = items.get(`${position.pk} ${position.sk}`);
          return found?.now === partition ? [{ node: found.item, position }] : [];
        }),
        hasMore: listed.following !== undefined,
      };
    },
  };
};
