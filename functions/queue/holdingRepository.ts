import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { holderQueuePartition } from '../dynamodb/keys.ts';
import { queryAll } from '../dynamodb/queryAll.ts';

const Numbered = z.object({ number: z.string() });

/** Tickets and bookings by their holder's keyed hash, in DynamoDB. */
export const createHoldingRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Lists the numbers of all tickets and bookings of a holder. */
  async numbersOf(holders: readonly string[]): Promise<string[]> {
    const found = await Promise.all(
      holders.map((holder) =>
        queryAll(db, {
          TableName: table,
          IndexName: 'byPerson',
          KeyConditionExpression: 'person = :person',
          ExpressionAttributeValues: { ':person': holderQueuePartition(holder) },
        }),
      ),
    );
    return found.flat().map((item) => Numbered.parse(item).number);
  },
});
