import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Series, seriesPartition } from '../dynamodb/keys.ts';
import { Counts } from './rates.ts';

/** The counts of one series on one day. */
const DayCounts = z
  .object({ sk: z.string(), ...Counts.shape })
  .transform(({ sk, ...counts }) => ({ day: sk, counts }));
export type DayCounts = z.infer<typeof DayCounts>;

export type CounterRepository = ReturnType<typeof createCounterRepository>;

/** The counters in DynamoDB, read only. */
export const createCounterRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** The days of a series within a period, both ends inclusive: one Query whatever the number of cases. */
  async days(series: Series, from: string, to: string): Promise<DayCounts[]> {
    const days: DayCounts[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const page = await db.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: { ':pk': seriesPartition(series), ':from': from, ':to': to },
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      days.push(...(page.Items ?? []).map((item) => DayCounts.parse(item)));
      start = page.LastEvaluatedKey;
    } while (start);
    return days;
  },
});
