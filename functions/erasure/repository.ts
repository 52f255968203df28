import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { putNew } from '../dynamodb/conditionalPut.ts';
import { erasureKey } from '../dynamodb/keys.ts';
import { ErasureRecord } from './model.ts';

/** Requested erasures in DynamoDB: in the cases table, in no index, not counted from the stream. */
export const createErasureRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Writes an erasure, before anything is erased, or returns the existing one unchanged. */
  create: (record: ErasureRecord) => putNew(db, table, { ...keyOf(record), ...record }, ErasureRecord),

  /** Marks an erasure as completed: clears its list of items. */
  async finish(record: ErasureRecord): Promise<void> {
    await db.send(new PutCommand({ TableName: table, Item: { ...keyOf(record), ...record, due: [] } }));
  },
});

const keyOf = ({ district, actor, key }: ErasureRecord) => erasureKey(district, actor, key);
