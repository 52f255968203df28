import { createHash } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { registryLogKey, registryLogPartition, registryRequestKey } from '../../dynamodb/keys.ts';
import { type PageRequest, queryPage } from '../../dynamodb/queryPage.ts';
import type { RequestMark } from '../../record/idempotency.ts';
import { LogEntry, type LogPage } from '../model/log.ts';
import { isLogIntact } from './logChain.ts';

/** Makes the items of a log entry: the entry, and a marker that finds it by its request. */
export const logItems = (district: string, entry: LogEntry): Record<string, unknown>[] => [
  { ...registryLogKey(district, entry.number), ...entry },
  { ...requestKey(district, entry), number: entry.number },
];

const Marker = z.object({ number: z.number() });

/** The log of a registry in DynamoDB, read only: `switchTo` writes it together with the change. */
export const createLogRepository = (db: DynamoDBDocumentClient, table: string) => {
  const get = async (Key: Record<string, unknown>): Promise<unknown> =>
    (await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;

  return {
    /** Finds the entry of a request; undefined if its key is new. */
    async findByRequest(district: string, mark: RequestMark): Promise<LogEntry | undefined> {
      const marker = await get(requestKey(district, mark));
      if (!marker) return undefined;
      return LogEntry.parse(await get({ ...registryLogKey(district, Marker.parse(marker).number) }));
    },

    /** Reads a page of entries, newest first; `after` is an entry's number. */
    async list(district: string, { first, after }: PageRequest<number>): Promise<LogPage> {
      const { items, following } = await queryPage(
        db,
        {
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': registryLogPartition(district) },
          ScanIndexForward: false,
        },
        { first, after: after === undefined ? undefined : { ...registryLogKey(district, after) } },
      );
      const entries = items.map((item) => LogEntry.parse(item));
      const before = following === undefined ? [] : [LogEntry.parse(following)];
      return {
        items: entries.map((node) => ({ node, position: node.number })),
        hasMore: following !== undefined,
        intact: isLogIntact([...entries, ...before]),
      };
    },
  };
};

const requestKey = (district: string, { actor, key }: Pick<RequestMark, 'actor' | 'key'>) => ({
  ...registryRequestKey(
    district,
    createHash('sha256')
      .update(JSON.stringify([actor, key]))
      .digest('hex'),
  ),
});
