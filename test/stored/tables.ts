import { join } from 'node:path';
import { type AttributeValue, DynamoDBClient, PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { canonicalJson } from '../../functions/canonicalJson.ts';
import { readOutputs } from '../../infra/operate/outputs.ts';

/** An item in DynamoDB's own JSON. */
export type StoredItem = Record<string, AttributeValue>;

const Item = z.custom<StoredItem>();

/** The tables in the order in which they are filled: a stream finds what it looks up. */
export const TABLES = ['Registry', 'Counters', 'Cases'] as const;
export type Tables = Readonly<Record<(typeof TABLES)[number], readonly StoredItem[]>>;

const AT_ONCE = 10;

/** The tables of a local run, read and filled past everything that the platform does. */
export const openTables = (dataDir: string) => {
  const { output, client: settings } = readOutputs(join(dataDir, 'outputs.json'));
  const client = new DynamoDBClient(settings);
  const read = async (table: keyof Tables): Promise<StoredItem[]> => {
    const items: StoredItem[] = [];
    const pages = paginateScan({ client }, { TableName: output(`${table}Table`), ConsistentRead: true });
    for await (const { Items = [] } of pages) items.push(...Items.map(ordered));
    return items.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  };
  const fill = async (table: keyof Tables, items: readonly StoredItem[]): Promise<void> => {
    const TableName = output(`${table}Table`);
    for (let i = 0; i < items.length; i += AT_ONCE) {
      const some = items.slice(i, i + AT_ONCE);
      await Promise.all(some.map((Item) => client.send(new PutItemCommand({ TableName, Item }))));
    }
  };
  return {
    /** All items of all tables, in the order of their keys. */
    readAll: async (): Promise<Tables> => ({
      Registry: await read('Registry'),
      Counters: await read('Counters'),
      Cases: await read('Cases'),
    }),
    /** Puts items into the tables as they are. */
    fillAll: async (tables: Tables): Promise<void> => {
      for (const table of TABLES) await fill(table, tables[table]);
    },
    close: () => client.destroy(),
  };
};

// an engine gives the attributes of an item in any order
const ordered = (item: StoredItem): StoredItem => Item.parse(JSON.parse(canonicalJson(item)));
const keyOf = ({ pk, sk }: StoredItem): string => `${pk?.S} ${sk?.S}`;

/** All tables but the access log, which grows by every look. */
export const withoutViews = (tables: Tables): Tables => ({
  ...tables,
  Cases: tables.Cases.filter(({ kind }) => kind?.S !== 'VIEW'),
});

/** Items that one state of the tables has and another lacks, as text. */
export const newItems = (before: Tables, after: Tables): string[] => {
  const known = new Set(textsOf(before));
  return textsOf(after).filter((item) => !known.has(item));
};
const textsOf = (tables: Tables): string[] =>
  TABLES.flatMap((table) => tables[table].map((item) => JSON.stringify(item)));
