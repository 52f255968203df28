import { join } from 'node:path';
import { type AttributeValue, DynamoDBClient, PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { canonicalJson } from '../../functions/canonicalJson.ts';
import { readOutputs } from '../../infra/operate/outputs.ts';

/** An item in DynamoDB JSON. */
export type StoredItem = Record<string, AttributeValue>;

// filled in this order: stream functions look up the registry and what was counted
const TABLES = ['Registry', 'Counters', 'Cases'] as const;

/** All items by table. */
export type Tables = Readonly<Record<(typeof TABLES)[number], readonly StoredItem[]>>;

const AT_ONCE = 10;

/** Opens the tables of a local run, bypassing the platform. */
export const openTables = (dataDir: string) => {
  const { output, client: settings } = readOutputs(join(dataDir, 'outputs.json'));
  const client = new DynamoDBClient(settings);
  const read = async (table: keyof Tables): Promise<StoredItem[]> => {
    const items: StoredItem[] = [];
    const pages = paginateScan({ client }, { TableName: output(`${table}Table`), ConsistentRead: true });
    for await (const { Items = [] } of pages) items.push(...Items.map(sortAttributes));
    return items.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  };
  const fill = async (table: keyof Tables, items: readonly StoredItem[]): Promise<void> => {
    const TableName = output(`${table}Table`);
    for (let i = 0; i < items.length; i += AT_ONCE) {
      const some = items.slice(i, i + AT_ONCE);
      const put = (item: StoredItem) => client.send(new PutItemCommand({ TableName, Item: withBytes(item) }));
      await Promise.all(some.map(put));
    }
  };
  return {
    /** Reads all items, ordered by key. */
    readAll: async (): Promise<Tables> => ({
      Registry: await read('Registry'),
      Counters: await read('Counters'),
      Cases: await read('Cases'),
    }),
    /** Writes items as they are. */
    fillAll: async (tables: Tables): Promise<void> => {
      for (const table of TABLES) await fill(table, tables[table]);
    },
    close: () => client.destroy(),
  };
};

// engines return attributes in any order; bytes are base64 in JSON, as on the wire
const sortAttributes = (item: StoredItem): StoredItem =>
  z
    .custom<StoredItem>()
    .parse(JSON.parse(canonicalJson(mapBytes(item, (bytes) => Buffer.from(bytes).toString('base64')))));

/** Returns an item with its bytes, which are base64 in a recording. */
export const withBytes = (item: StoredItem): StoredItem =>
  z.custom<StoredItem>().parse(mapBytes(item, (text) => Buffer.from(`${text}`, 'base64')));

const mapBytes = (item: StoredItem, change: (bytes: Uint8Array) => unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, value.B ? { B: change(value.B) } : value]),
  );
const keyOf = ({ pk, sk }: StoredItem): string => `${pk?.S} ${sk?.S}`;

/** Leaves out the access log, to which every query adds. */
export const withoutViews = (tables: Tables): Tables => ({
  ...tables,
  Cases: tables.Cases.filter(({ kind }) => kind?.S !== 'VIEW' && kind?.S !== 'LISTING'),
});

/** Returns the items of `after` that `before` lacks, as text. */
export const findNewItems = (before: Tables, after: Tables): string[] => {
  const known = new Set(textsOf(before));
  return textsOf(after).filter((item) => !known.has(item));
};

const textsOf = (tables: Tables): string[] =>
  TABLES.flatMap((table) => tables[table].map((item) => JSON.stringify(item)));
