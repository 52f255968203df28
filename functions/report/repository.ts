import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import {
  counterKey,
  counterRange,
  type Key,
  type Series,
  type SeriesGroup,
  seriesPartition,
} from '../dynamodb/keys.ts';
import { readItem } from '../dynamodb/plainItem.ts';
import { queryPlain } from '../dynamodb/queryPlain.ts';
import { monthsBetween } from '../time.ts';
import { isEarlier, PACKED, type PackedCounter, readPackedCounter, readPlainCounter } from './counterItem.ts';
import { listDays, type MonthCounts, sumMonth } from './monthCounts.ts';
import { type Counts, NO_COUNTS, type Sums } from './rates.ts';

/** The counts of one series on one day. */
export type DayCounts = { readonly day: string; readonly counts: Counts };

/** The counts of one part in one month (`2016-04`). */
export type PartMonth = { readonly month: string; readonly part: string; readonly counts: Counts };

/** The counters of one series in a period. Sums and days may be of a part of it. */
export type SeriesCounts = {
  sum(from: string, to: string): Counts;
  /** Lists the days on which something was counted. */
  days(from: string, to: string): DayCounts[];
};

export type CounterRepository = ReturnType<typeof createCounterRepository>;

/** The counters in DynamoDB, read only. A period is of days, both ends inclusive. */
export const createCounterRepository = (db: DynamoDBDocumentClient, table: string) => {
  const query = async (group: SeriesGroup, from: string, to: string): Promise<PackedCounter[]> => {
    const range = counterRange(from, to);
    const asked = {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: marshall({ ':pk': seriesPartition(group), ...range }),
    };
    const packed = await queryPlain(db, { ...asked, ProjectionExpression: PACKED });
    if (!packed.some(isEarlier)) return packed.flatMap((item) => readPlainCounter(item) ?? []);
    const items = await queryPlain(db, asked);
    return items.flatMap((item) => readPackedCounter(readItem(item)) ?? []);
  };
  const get = (keys: readonly Key[]) => batchGetItems(db, table, keys, { ConsistentRead: false });
  const read = async (series: Series, from: string, to: string): Promise<PackedCounter[]> => {
    if (series.of === 'DISTRICT') return query(series, from, to);
    const found = await get(keysOf(series, from, to));
    return found.flatMap((item) => readPackedCounter(item) ?? []);
  };

  /** Reads a series: one item a month, whatever the number of cases. */
  const readSeries = async (series: Series, from: string, to: string): Promise<SeriesCounts> => {
    const months = (await read(series, from, to)).toSorted(byMonth);
    return {
      sum: (first, last) => sumAll(months, first, last),
      days: (first, last) => months.flatMap((one) => listCountedDays(unpack(one), first, last)),
    };
  };

  return {
    readSeries,

    /** Reads the days of a series on which something was counted. */
    async days(series: Series, from: string, to: string): Promise<DayCounts[]> {
      return (await readSeries(series, from, to)).days(from, to);
    },

    /** Sums each series of a list over a period, in its order: 100 items a round trip. */
    async sumEach(all: readonly Series[], from: string, to: string): Promise<Counts[]> {
      const found = await get(all.flatMap((series) => keysOf(series, from, to)));
      const byKey = new Map(found.map((item) => [`${item.pk} ${item.sk}`, readPackedCounter(item)]));
      return all.map((series) => {
        const months = keysOf(series, from, to).flatMap((key) => byKey.get(formatKey(key)) ?? []);
        return sumAll(months, from, to);
      });
    },

    /** Reads the months of all parts of a kind, each summed over its days in the period: one Query. */
    async partMonths(group: SeriesGroup, from: string, to: string): Promise<PartMonth[]> {
      const found = await query(group, from, to);
      return found.map((one) => ({ month: one.month, part: one.part, counts: sumAll([one], from, to) }));
    },

    /** Sums all parts of a kind over a period, by part: one Query. */
    async partSums(group: SeriesGroup, from: string, to: string): Promise<ReadonlyMap<string, Counts>> {
      const sums = new Map<string, Sums>();
      for (const one of await query(group, from, to)) {
        const sum = sums.get(one.part) ?? { ...NO_COUNTS };
        one.addTo(sum, ...daysWithin(one.month, from, to));
        sums.set(one.part, sum);
      }
      return sums;
    },
  };
};

/** Sums the counters that lie in a period, or in a part of it. */
const sumAll = (months: readonly PackedCounter[], from: string, to: string): Counts => {
  const sums: Sums = { ...NO_COUNTS };
  for (const one of months)
    if (isWithin(one.month, from, to)) one.addTo(sums, ...daysWithin(one.month, from, to));
  return sums;
};

const isWithin = (month: string, from: string, to: string): boolean =>
  month >= from.slice(0, 7) && month <= to.slice(0, 7);

const unpack = (one: PackedCounter): UnpackedCounter => ({ month: one.month, counts: one.unpack() });

const keysOf = (series: Series, from: string, to: string): Key[] =>
  monthsBetween(from, to).map((month) => counterKey(series, month));

const formatKey = ({ pk, sk }: Key): string => `${pk} ${sk}`;

const byMonth = (a: PackedCounter, b: PackedCounter): number => (a.month < b.month ? -1 : 1);

/** The first and last day of a month that lie in a period. */
const daysWithin = (month: string, from: string, to: string): [number, number] => [
  from.startsWith(month) ? Number(from.slice(8)) : 1,
  to.startsWith(month) ? Number(to.slice(8)) : 31,
];

/** The counts of a counter by day. */
type UnpackedCounter = { readonly month: string; readonly counts: MonthCounts };

/** Lists the days of a counter within a period on which something was counted. */
export const listCountedDays = (
  { month, counts }: UnpackedCounter,
  from: string,
  to: string,
): DayCounts[] => {
  if (!isWithin(month, from, to)) return [];
  const [first, last] = daysWithin(month, from, to);
  return listDays(counts)
    .filter((day) => day >= first && day <= last)
    .map((day) => ({
      day: `${month}-${String(day).padStart(2, '0')}`,
      counts: sumMonth(counts, day, day),
    }));
};
