import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { erasureKey } from '../dynamodb/keys.ts';
import { ErasureRecord } from './model.ts';

/** The erasures that were asked for, in DynamoDB: beside the cases, in no index and not in the stream's counts. */
export const createErasureRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Writes an erasure down before anything is erased; gives back the one that stands there already, untouched. */
  async create(record: ErasureRecord): Promise<ErasureRecord | undefined> {
    try {
      await db.send(
        new PutCommand({
          TableName: table,
          Item: { ...keyOf(record), ...record },
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return undefined;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException && error.Item)
        return ErasureRecord.parse(unmarshall(error.Item));
      throw error;
    }
  },

  /** Says that an erasure is done, and forgets what was erased by it. */
  async finish(record: ErasureRecord): Promise<void> {
    await db.send(new PutCommand({ TableName: table, Item: { ...keyOf(record), ...record, due: [] } }));
  },
});

const keyOf = ({ district, actor, key }: ErasureRecord) => erasureKey(district, actor, key);
