import { type DynamoDBDocumentClient, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Series, seriesPartition } from '../dynamodb/keys.ts';
import { Counts } from './rates.ts';

/** The counts of one series on one day. */
const DayCounts = z
  .object({ sk: z.string(), ...Counts.shape })
  .transform(({ sk, ...counts }) => ({ day: sk, counts }));
export type DayCounts = z.infer<typeof DayCounts>;

/** Whose series were counted on a day. */
const Clerks = z.object({ clerks: z.set(z.string()).default(new Set()) });

export type CounterRepository = ReturnType<typeof createCounterRepository>;

/** The counters in DynamoDB, read only. */
export const createCounterRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Who counted in a district within a period, both ends inclusive: one Query. */
  async clerks(district: string, from: string, to: string): Promise<string[]> {
    const found = new Set<string>();
    const pages = paginateQuery(
      { client: db },
      {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':pk': seriesPartition({ of: 'DISTRICT', district }),
          ':from': from,
          ':to': to,
        },
        ProjectionExpression: 'clerks',
      },
    );
    for await (const { Items = [] } of pages)
      for (const item of Items) for (const clerk of Clerks.parse(item).clerks) found.add(clerk);
    return [...found].sort();
  },

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
