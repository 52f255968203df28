import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { standingKey } from '../dynamodb/keys.ts';
import { tryWrite } from '../dynamodb/tryWrite.ts';
import { DistrictStanding } from './standing.ts';

/** The last count of each district's open cases, in DynamoDB. */
export const createStandingRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Finds the last count. Returns undefined: the district was not supervised yet. */
  async find(district: string): Promise<DistrictStanding | undefined> {
    const { Item } = await db.send(new GetCommand({ TableName: table, Key: standingKey(district) }));
    return Item && DistrictStanding.parse(Item);
  },

  /** Finds the last count of each of some districts. Leaves out those that were not supervised yet. */
  async findAll(districts: readonly string[]): Promise<DistrictStanding[]> {
    const found = await batchGetItems(db, table, districts.map(standingKey));
    return found.flatMap((item) => DistrictStanding.safeParse(item).data ?? []);
  },

  /** Saves a count, unless a newer one is there: a message that failed comes again half an hour later. */
  async save(district: string, standing: DistrictStanding): Promise<void> {
    const Item = { ...standingKey(district), kind: 'STANDING', ...standing };
    const isNewest = {
      ConditionExpression: 'attribute_not_exists(pk) OR #at <= :at',
      ExpressionAttributeNames: { '#at': 'at' },
      ExpressionAttributeValues: { ':at': standing.at },
    };
    await tryWrite(db.send(new PutCommand({ TableName: table, Item, ...isNewest })));
  },
});
