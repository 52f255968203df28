import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { standingKey } from '../dynamodb/keys.ts';
import { DistrictStanding } from './standing.ts';

/** The last count of each district's open cases, in DynamoDB. */
export const createStandingRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Finds the last count. Returns undefined: the district was not supervised yet. */
  async find(district: string): Promise<DistrictStanding | undefined> {
    const { Item } = await db.send(new GetCommand({ TableName: table, Key: standingKey(district) }));
    return Item && DistrictStanding.parse(Item);
  },

  /** Saves a count. One schedule writes it, so the last write is the newest. */
  async save(district: string, standing: DistrictStanding): Promise<void> {
    const Item = { ...standingKey(district), kind: 'STANDING', ...standing };
    await db.send(new PutCommand({ TableName: table, Item }));
  },
});
