import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type BOOKER_PREFIX, holderQueuePartition, type TICKET_PREFIX } from '../dynamodb/keys.ts';
import { mergePages } from '../dynamodb/mergePages.ts';
import { queryAll } from '../dynamodb/queryAll.ts';
import { type Page, type PageRequest, queryPage } from '../dynamodb/queryPage.ts';

const Numbered = z.object({ number: z.string() });

const Listed = z
  .object({ pk: z.string(), sk: z.string(), filedAt: z.string(), number: z.string() })
  .transform(({ number, filedAt, ...key }) => ({ node: number, position: { ...key, sort: filedAt } }));

/** Tickets and bookings by their holder's keyed hash, in DynamoDB. */
export const createHoldingRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Lists the numbers of a holder's tickets or bookings, those taken or booked last first. */
  async listOf(
    holders: readonly string[],
    prefix: typeof TICKET_PREFIX | typeof BOOKER_PREFIX,
    { first, after }: PageRequest,
  ): Promise<Page<string>> {
    const pages = await Promise.all(
      holders.map(async (holder) => {
        const person = holderQueuePartition(holder);
        const { items, following } = await queryPage(
          db,
          {
            TableName: table,
            IndexName: 'byPerson',
            KeyConditionExpression: 'person = :person',
            FilterExpression: 'begins_with(sk, :prefix)',
            ExpressionAttributeValues: { ':person': person, ':prefix': prefix },
            ScanIndexForward: false,
          },
          { first, after: after && { pk: after.pk, sk: after.sk, person, filedAt: after.sort } },
        );
        return { items: z.array(Listed).parse(items), hasMore: following !== undefined };
      }),
    );
    return mergePages(pages, first);
  },

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
