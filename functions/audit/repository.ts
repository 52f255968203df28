import { type DynamoDBDocumentClient, GetCommand, paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { type Key, registryLogPartition, registryVersionKey } from '../dynamodb/keys.ts';
import { pageTouched } from '../record/touched.ts';
import { LogEntry } from '../registry/model/log.ts';
import { Pointer } from '../registry/repository.ts';
import { type ChainHead, ChainItem, type LogPosition } from './model.ts';

const Keyed = z.object({ pk: z.string(), sk: z.string() });
const BATCH = 100;
const READ = {
  ProjectionExpression: 'pk, sk, #number, #events',
  ExpressionAttributeNames: { '#number': 'number', '#events': 'events' },
};

export type AuditRepository = ReturnType<typeof createAuditRepository>;

/** Audited items, read page by page, so that memory stays bounded. */
export const createAuditRepository = (
  db: DynamoDBDocumentClient,
  tables: { readonly cases: string; readonly registry: string },
) => ({
  /** Scans the items with a chain of a district, page by page: also under keys that nobody should have used. */
  async *chains(district: string): AsyncGenerator<ChainItem[]> {
    const pages = paginateScan(
      { client: db },
      {
        TableName: tables.cases,
        FilterExpression: 'begins_with(pk, :district) AND attribute_exists(#events)',
        ExpressionAttributeValues: { ':district': district },
        ConsistentRead: true,
        ...READ,
      },
    );
    for await (const { Items = [] } of pages) yield Items.map(readChain);
  },

  /** Reads the items with a chain of a district whose last act was on a day or later, in batches. */
  async *touched(district: string, from: string): AsyncGenerator<ChainItem[]> {
    for await (const keys of pageTouched(db, tables.cases, district, from))
      for (let i = 0; i < keys.length; i += BATCH)
        yield [...(await readChains(db, tables.cases, keys.slice(i, i + BATCH))).values()];
  },

  /** Reads the current items of heads in batches; missing items are absent from the map. */
  async *standing(
    heads: readonly ChainHead[],
  ): AsyncGenerator<{ heads: ChainHead[]; items: Map<string, ChainItem> }> {
    for (let i = 0; i < heads.length; i += BATCH) {
      const some = heads.slice(i, i + BATCH);
      yield { heads: some, items: await readChains(db, tables.cases, some) };
    }
  },

  /** Reads the log of a district's registry, oldest first. */
  async *log(district: string): AsyncGenerator<LogEntry[]> {
    const pages = paginateQuery(
      { client: db },
      {
        TableName: tables.registry,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': registryLogPartition(district) },
        ConsistentRead: true,
      },
    );
    for await (const { Items = [] } of pages) yield Items.map((item) => LogEntry.parse(item));
  },

  /** Finds the last entry of that log according to the registry's pointer. Null: empty log. */
  async lastLogged(district: string): Promise<LogPosition | null> {
    const Key = registryVersionKey(district);
    const { Item } = await db.send(new GetCommand({ TableName: tables.registry, Key, ConsistentRead: true }));
    if (!Item) return null;
    const { changes, hash } = Pointer.parse(Item);
    return { number: changes, hash };
  },
});

/** Formats an item's key for a map. */
export const formatItemKey = ({ pk, sk }: Pick<ChainHead, 'pk' | 'sk'>): string => `${pk} ${sk}`;

// an item that cannot be read is a finding, and hides no other: its chain has no events
const readChain = (item: Record<string, unknown>): ChainItem => {
  const chain = ChainItem.safeParse(item);
  if (chain.success) return chain.data;
  const { pk, sk } = Keyed.parse(item);
  return { pk, sk, number: typeof item.number === 'string' ? item.number : `${pk} ${sk}`, events: [] };
};

const readChains = async (
  db: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
): Promise<Map<string, ChainItem>> => {
  const items = await batchGetItems(db, table, keys, READ);
  const chains = items.map(readChain);
  return new Map(chains.map((chain) => [formatItemKey(chain), chain]));
};
