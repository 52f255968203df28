import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type RatedPart, ratingsPartition, type Series, seriesPartition } from '../dynamodb/keys.ts';
import { queryAll } from '../dynamodb/queryAll.ts';
import { Counts } from './rates.ts';

/** The counts of one series on one day. */
const DayCounts = z
  .object({ sk: z.string(), ...Counts.shape })
  .transform(({ sk, ...counts }) => ({ day: sk, counts }));
export type DayCounts = z.infer<typeof DayCounts>;

/** The ratings of one part in one month (`2016-04`). */
const PartMonth = z.object({ sk: z.string(), ...Counts.shape }).transform(({ sk, ...counts }) => ({
  month: sk.slice(0, 7),
  part: sk.slice(8),
  counts,
}));
export type PartMonth = z.infer<typeof PartMonth>;

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

  /** Reads the monthly ratings of all parts of one kind between two days of months: one Query, 888 items a year for 74 parts. */
  async partMonths(district: string, by: RatedPart, from: string, to: string): Promise<PartMonth[]> {
    const found = await queryAll(db, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': ratingsPartition(district, by),
        ':from': from.slice(0, 7),
        // after every part of the last month: parts are ASCII
        ':to': `${to.slice(0, 7)}#~`,
      },
    });
    return found.map((item) => PartMonth.parse(item));
  },
});
