import { DynamoDBClient, paginateListTables } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { localClient } from '../../local/sdk.ts';

/** Attributes that no index projects. */
const NOT_INDEXED = ['events', 'sealed', 'certificate', 'materials'];
/** The number of indexes with a closed case. */
const INDEXES = 1;

/** Estimates the bytes of cases and counters at an endpoint, with their indexes. */
export const countStoredBytes = async (endpoint: string): Promise<number> => {
  const client = new DynamoDBClient(localClient(endpoint));
  const db = DynamoDBDocumentClient.from(client);
  let bytes = 0;
  for await (const { TableNames = [] } of paginateListTables({ client }, {}))
    for (const TableName of TableNames.filter((name) => /Cases|Counters/.test(name)))
      for await (const { Items = [] } of paginateScan({ client: db }, { TableName }))
        for (const item of Items)
          bytes += sizeOf(item) + ('person' in item ? INDEXES * indexedSize(item) : 0);
  client.destroy();
  return bytes;
};

const sizeOf = (item: object): number => Buffer.byteLength(JSON.stringify(item));

const indexedSize = (item: Record<string, unknown>): number =>
  sizeOf(Object.fromEntries(Object.entries(item).filter(([name]) => !NOT_INDEXED.includes(name))));
