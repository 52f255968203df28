import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Key, uploadKey, uploadPartition } from '../dynamodb/keys.ts';
import { queryAll } from '../dynamodb/queryAll.ts';

const Part = z.object({ part: z.string() });

/** The parts of an import that were sent ahead of it. */
export type Upload = {
  readonly district: string;
  /** Who sends them, and the key of the import that they are for. */
  readonly actor: string;
  readonly key: string;
};

/** Parts of packs in DynamoDB: an item each, in the order of their positions. Swept with unused generations. */
export const createUploadRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Writes a part, also over one that was sent before. */
  async put({ district, actor, key }: Upload, position: number, part: string, at: string): Promise<void> {
    const note: Key = uploadKey(district, actor, key);
    await db.send(new PutCommand({ TableName: table, Item: { ...note, at } }));
    const Item = {
      pk: uploadPartition(district, note.sk),
      sk: String(position).padStart(4, '0'),
      part,
    };
    await db.send(new PutCommand({ TableName: table, Item }));
  },

  /** Reads the texts of all parts in order. */
  async list({ district, actor, key }: Upload): Promise<string[]> {
    const found = await queryAll(db, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': uploadPartition(district, uploadKey(district, actor, key).sk) },
      ConsistentRead: true,
    });
    return found.map((item) => Part.parse(item).part);
  },
});
