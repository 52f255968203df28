import { createHash } from 'node:crypto';
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { parseCounterKey, type SeriesGroup, seriesPartition } from '../dynamodb/keys.ts';
import type { PlainItem } from '../dynamodb/plainItem.ts';
import { queryPlain } from '../dynamodb/queryPlain.ts';

/** A hash of all counters of a kind in a month, by kind. */
export type MonthHashes = Readonly<Record<string, string>>;

export type MonthReader = ReturnType<typeof createMonthReader>;

/** The counters of whole months, as they stand in the table: nothing is unpacked. */
export const createMonthReader = (db: DynamoDBDocumentClient, table: string) => {
  const hash = async (groups: readonly SeriesGroup[], month: string): Promise<string> => {
    const all = createHash('sha256');
    for (const group of groups) {
      const items = await queryPlain(db, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :month)',
        ExpressionAttributeValues: marshall({ ':pk': seriesPartition(group), ':month': `${month}#` }),
        ConsistentRead: true,
      });
      for (const item of items) all.update(spellOut(item));
    }
    return all.digest('hex');
  };

  return {
    /** Finds the first month in which a district counted something. Undefined: none yet. */
    async findFirst(district: string): Promise<string | undefined> {
      const { Items = [] } = await db.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': seriesPartition({ of: 'DISTRICT', district }) },
          Limit: 1,
        }),
      );
      const sk: unknown = Items[0]?.sk;
      return typeof sk === 'string' ? parseCounterKey(sk).month : undefined;
    },

    /** Hashes the counters of a month by kind, in the order of their keys. */
    async hashMonth(district: string, villages: readonly string[], month: string): Promise<MonthHashes> {
      const hashes: Record<string, string> = {};
      for (const of of KINDS) hashes[of] = await hash([{ of, district }], month);
      const parts = villages.map((village) => ({ of: 'VILLAGE_MATTER', district, village }) as const);
      return { ...hashes, VILLAGE_MATTER: await hash(parts, month) };
    },
  };
};

const KINDS = ['DISTRICT', 'VILLAGE', 'MATTER', 'WINDOW', 'CLERK'] as const;

/** Spells out a counter: all of its attributes but the number of its writes. */
const spellOut = (item: PlainItem): string =>
  Object.keys(item)
    .filter((name) => name !== 'v')
    .sort()
    .map((name) => `${name}=${JSON.stringify(item[name], bytesAsText)}\n`)
    .join('');

const bytesAsText = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
