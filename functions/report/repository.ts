import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Series, seriesPartition } from '../dynamodb/keys.ts';
import { queryAll } from '../dynamodb/queryAll.ts';
import { Counts } from './rates.ts';

/** The counts of one series on one day. */
const DayCounts = z
  .object({ sk: z.string(), ...Counts.shape })
  .transform(({ sk, ...counts }) => ({ day: sk, counts }));
export type DayCounts = z.infer<typeof DayCounts>;

/** The clerks with a series on a day. */
const Clerks = z.object({ clerks: z.set(z.string()).default(new Set()) });

export type CounterRepository = ReturnType<typeof createCounterRepository>;

/** The counters in DynamoDB, read only. */
export const createCounterRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Lists the clerks with counts in a period, both ends inclusive: one Query. */
  async clerks(district: string, from: string, to: string): Promise<string[]> {
    const found = await queryAll(db, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': seriesPartition({ of: 'DISTRICT', district }),
        ':from': from,
        ':to': to,
      },
      ProjectionExpression: 'clerks',
    });
    return [...new Set(found.flatMap((item) => [...Clerks.parse(item).clerks]))].sort();
  },

  /** Reads the days of a series in a period, both ends inclusive: one Query whatever the number of cases. */
  async days(series: Series, from: string, to: string): Promise<DayCounts[]> {
    const found = await queryAll(db, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': seriesPartition(series), ':from': from, ':to': to },
    });
    return found.map((item) => DayCounts.parse(item));
  },
});
