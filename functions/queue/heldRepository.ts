import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { queueOfHolder } from '../dynamodb/keys.ts';

const Numbered = z.object({ number: z.string() });

/** What somebody holds or held in the queues, in DynamoDB: an index over holders by keyed hash. */
export const createHeldRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Numbers of all tickets and bookings of a holder. */
  async numbersOf(holder: string): Promise<string[]> {
    const numbers: string[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await db.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'byPerson',
          KeyConditionExpression: 'person = :person',
          ExpressionAttributeValues: { ':person': queueOfHolder(holder) },
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      numbers.push(...Items.map((item) => Numbered.parse(item).number));
      from = LastEvaluatedKey;
    } while (from);
    return numbers;
  },
});
