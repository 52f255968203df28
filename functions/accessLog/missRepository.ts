import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { missesKey, missesPartition, missesPrefix } from '../dynamodb/keys.ts';
import { queryAll } from '../dynamodb/queryAll.ts';

/** How many searches of a clerk found nothing on a day. */
const SearchMisses = z.object({ clerk: z.string(), count: z.number() });
export type SearchMisses = z.infer<typeof SearchMisses>;

/** A clerk's day in a district. */
export type ClerkDay = { readonly district: string; readonly day: string; readonly clerk: string };

/** Searches that found nothing, in the cases table: one item a clerk and day, in no index. */
export const createMissRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Adds one, and returns the clerk's number of the day. One write. */
  async add({ district, day, clerk }: ClerkDay): Promise<number> {
    const { Attributes } = await db.send(
      new UpdateCommand({
        TableName: table,
        Key: missesKey(district, day, clerk),
        UpdateExpression: 'SET kind = :kind, clerk = :clerk ADD #count :one',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':kind': 'MISSES', ':clerk': clerk, ':one': 1 },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return z.number().parse(Attributes?.count);
  },

  /** Lists the clerks of a day. */
  async ofDay(district: string, day: string): Promise<SearchMisses[]> {
    const found = await queryAll(db, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :day)',
      ExpressionAttributeValues: { ':pk': missesPartition(district), ':day': missesPrefix(day) },
    });
    return z.array(SearchMisses).parse(found);
  },
});
