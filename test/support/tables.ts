import { DynamoDBClient, paginateListTables } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { localClient } from '../../infra/local/sdk.ts';

/** Opens the tables of a world for reading past the platform. */
export const openTables = (endpoint: string) => {
  const client = new DynamoDBClient(localClient(endpoint));
  const db = DynamoDBDocumentClient.from(client);
  const nameOf = async (part: string): Promise<string> => {
    for await (const { TableNames = [] } of paginateListTables({ client }, {})) {
      const found = TableNames.find((name) => name.includes(part));
      if (found !== undefined) return found;
    }
    throw new Error(`no table ${part}`);
  };
  return {
    nameOf,
    /** Returns all items of a table, by a part of its name. */
    async items(part: string): Promise<Record<string, unknown>[]> {
      const items: Record<string, unknown>[] = [];
      const pages = paginateScan({ client: db }, { TableName: await nameOf(part), ConsistentRead: true });
      for await (const { Items = [] } of pages) items.push(...Items);
      return items;
    },
    /** Writes an item past the platform's rules. */
    async put(part: string, item: Record<string, unknown>): Promise<void> {
      await db.send(new PutCommand({ TableName: await nameOf(part), Item: item }));
    },
    close: () => client.destroy(),
  };
};
