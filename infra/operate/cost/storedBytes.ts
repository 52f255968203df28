import { DynamoDBClient, paginateListTables } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { localClient } from '../../local/sdk.ts';

/** Attributes that are in no index. */
const NOT_INDEXED = ['events', 'sealed', 'certificate', 'materials'];
/** Indexes that a closed case is in. */
const INDEXES = 1;

/** About how many bytes the cases and counters of an endpoint take, with their indexes. */
export const storedBytes = async (endpoint: string): Promise<number> => {
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
