import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { recountKey } from '../dynamodb/keys.ts';

/** The calendar by which the open cases of a district were last counted, and how often they were. */
const LastRecount = z.object({ calendar: z.string(), passes: z.number() });
export type LastRecount = z.infer<typeof LastRecount>;

/** Which calendar the open cases of each district are counted by, in DynamoDB. */
export const createRecountRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Finds the last recount of a district. */
  async find(district: string): Promise<LastRecount | undefined> {
    const { Item } = await db.send(new GetCommand({ TableName: table, Key: recountKey(district) }));
    return Item && LastRecount.parse(Item);
  },

  /** Saves a recount. One schedule writes it, so the last write is the newest. */
  async save(district: string, recount: LastRecount): Promise<void> {
    await db.send(
      new PutCommand({ TableName: table, Item: { ...recountKey(district), kind: 'RECOUNT', ...recount } }),
    );
  },
});
