import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { queueOfHolder } from '../dynamodb/keys.ts';
import { queryAll } from '../dynamodb/queryAll.ts';

const Numbered = z.object({ number: z.string() });

/** What somebody holds or held in the queues, in DynamoDB: an index over holders by keyed hash. */
export const createHeldRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Numbers of all tickets and bookings of a holder. */
  async numbersOf(holder: string): Promise<string[]> {
    const found = await queryAll(db, {
      TableName: table,
      IndexName: 'byPerson',
      KeyConditionExpression: 'person = :person',
      ExpressionAttributeValues: { ':person': queueOfHolder(holder) },
    });
    return found.map((item) => Numbered.parse(item).number);
  },
});
