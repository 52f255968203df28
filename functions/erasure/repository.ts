import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { erasureKey } from '../dynamodb/keys.ts';
import { putNew } from '../dynamodb/put.ts';
import { ErasureRecord } from './model.ts';

/** The erasures that were asked for, in DynamoDB: beside the cases, in no index and not in the stream's counts. */
export const createErasureRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Writes an erasure down before anything is erased; gives back the one that stands there already, untouched. */
  create: (record: ErasureRecord) => putNew(db, table, { ...keyOf(record), ...record }, ErasureRecord),

  /** Says that an erasure is done, and forgets what was erased by it. */
  async finish(record: ErasureRecord): Promise<void> {
    await db.send(new PutCommand({ TableName: table, Item: { ...keyOf(record), ...record, due: [] } }));
  },
});

const keyOf = ({ district, actor, key }: ErasureRecord) => erasureKey(district, actor, key);
