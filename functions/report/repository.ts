import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import {
  counterKey,
  counterRange,
  type Key,
  type Series,
  type SeriesGroup,
  seriesPartition,
} from '../dynamodb/keys.ts';
import { queryAll } from '../dynamodb/queryAll.ts';
import { monthsBetween } from '../time.ts';
import { type CounterMonth, parseCounter, readPackedCounter, type Sums } from './counterItem.ts';
import { listDays, sumMonth } from './monthCounts.ts';
import { type Counts, NO_COUNTS, sumCounts } from './rates.ts';

/** The counts of one series on one day. */
export type DayCounts = { readonly day: string; readonly counts: Counts };

/** The counts of one part in one month (`2016-04`). */
export type PartMonth = { readonly month: string; readonly part: string; readonly counts: Counts };

export type CounterRepository = ReturnType<typeof createCounterRepository>;

/** The counters in DynamoDB, read only. A period is of days, both ends inclusive. */
export const createCounterRepository = (db: DynamoDBDocumentClient, table: string) => {
  const queryItems = (group: SeriesGroup, from: string, to: string) =>
    queryAll(db, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': seriesPartition(group), ...counterRange(from, to) },
    });
  const query = async (group: SeriesGroup, from: string, to: string): Promise<CounterMonth[]> =>
    (await queryItems(group, from, to)).flatMap((item) => parseCounter(item) ?? []);
  const get = async (keys: readonly Key[]): Promise<CounterMonth[]> => {
    const found = await batchGetItems(db, table, keys, { ConsistentRead: false });
    return found.flatMap((item) => parseCounter(item) ?? []);
  };
  const monthsOf = (series: Series, from: string, to: string): Promise<CounterMonth[]> =>
    series.of === 'DISTRICT' ? query(series, from, to) : get(keysOf(series, from, to));

  return {
    /** Reads the days of a series on which something was counted: one item a month, whatever the number of cases. */
    async days(series: Series, from: string, to: string): Promise<DayCounts[]> {
      const found = await monthsOf(series, from, to);
      return found.toSorted(byMonth).flatMap((one) => listCountedDays(one, from, to));
    },

    /** Sums each series of a list over a period, in its order: 100 items a round trip. */
    async sumEach(all: readonly Series[], from: string, to: string): Promise<Counts[]> {
      const found = await get(all.flatMap((series) => keysOf(series, from, to)));
      const sums = new Map(found.map((one) => [formatKey(one.key), sumWithin(one, from, to)]));
      return all.map((series) =>
        sumCounts(keysOf(series, from, to).flatMap((key) => sums.get(formatKey(key)) ?? [])),
      );
    },

    /** Reads the months of all parts of a kind, each summed over its days in the period: one Query. */
    async partMonths(group: SeriesGroup, from: string, to: string): Promise<PartMonth[]> {
      const found = await query(group, from, to);
      return found.map((one) => ({ month: one.month, part: one.part, counts: sumWithin(one, from, to) }));
    },

    /** Sums all parts of a kind over a period, by part: one Query. */
    async partSums(group: SeriesGroup, from: string, to: string): Promise<ReadonlyMap<string, Counts>> {
      const sums = new Map<string, Sums>();
      for (const item of await queryItems(group, from, to)) {
        const counter = readPackedCounter(item);
        if (!counter) continue;
        const sum = sums.get(counter.part) ?? { ...NO_COUNTS };
        counter.addTo(sum, ...daysWithin(counter.month, from, to));
        sums.set(counter.part, sum);
      }
      return sums;
    },
  };
};

const keysOf = (series: Series, from: string, to: string): Key[] =>
  monthsBetween(from, to).map((month) => counterKey(series, month));

const formatKey = ({ pk, sk }: Key): string => `${pk} ${sk}`;

const byMonth = (a: CounterMonth, b: CounterMonth): number => (a.month < b.month ? -1 : 1);

const sumWithin = ({ month, counts }: CounterMonth, from: string, to: string): Counts =>
  sumMonth(counts, ...daysWithin(month, from, to));

/** The first and last day of a month that lie in a period. */
const daysWithin = (month: string, from: string, to: string): [number, number] => [
  from.startsWith(month) ? Number(from.slice(8)) : 1,
  to.startsWith(month) ? Number(to.slice(8)) : 31,
];

/** Lists the days of a counter within a period on which something was counted. */
export const listCountedDays = ({ month, counts }: CounterMonth, from: string, to: string): DayCounts[] => {
  const [first, last] = daysWithin(month, from, to);
  return listDays(counts)
    .filter((day) => day >= first && day <= last)
    .map((day) => ({
      day: `${month}-${String(day).padStart(2, '0')}`,
      counts: sumMonth(counts, day, day),
    }));
};
