import { createHash } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { registryLogKey, registryLogPartition, registryRequestKey } from '../../dynamodb/keys.ts';
import { type PageRequest, queryPage } from '../../dynamodb/queryPage.ts';
import type { RequestMark } from '../../record/idempotency.ts';
import { LogEntry, type LogPage } from '../model/log.ts';
import { isLogIntact } from './logChain.ts';

/** The items that an entry is written as: itself, and a marker by which its request is found again. */
export const logItems = (district: string, entry: LogEntry): Record<string, unknown>[] => [
  { ...registryLogKey(district, entry.number), ...entry },
  { ...requestKey(district, entry), number: entry.number },
];

const Marker = z.object({ number: z.number() });

/** The log of the registry in DynamoDB, to read; it is written together with the change that it tells of. */
export const createLogRepository = (db: DynamoDBDocumentClient, table: string) => {
  const get = async (Key: Record<string, unknown>): Promise<unknown> =>
    (await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;

  return {
    /** What a request did before; undefined when its key is new. */
    async of(district: string, mark: RequestMark): Promise<LogEntry | undefined> {
      const marker = await get(requestKey(district, mark));
      if (!marker) return undefined;
      return LogEntry.parse(await get({ ...registryLogKey(district, Marker.parse(marker).number) }));
    },

    /** Entries of a district, newest first; `after` is the number of the last one seen. */
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
