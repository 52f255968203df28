import { type DynamoDBDocumentClient, GetCommand, paginateScan, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { counterRange, type Key } from '../dynamodb/keys.ts';
import { tryWrite } from '../dynamodb/tryWrite.ts';
import { pageTouched } from '../record/touched.ts';
import { parseCounter, setCounts } from '../report/counterItem.ts';
import { setDay } from '../report/monthCounts.ts';
import { MEASURES, NO_COUNTS } from '../report/rates.ts';
import { listCountedDays } from '../report/repository.ts';
import { type Image, parseImage } from '../rollup/image.ts';
import { type CounterSums, type Difference, formatCounterName, type Period } from './differences.ts';

export type ReconcileRepository = ReturnType<typeof createReconcileRepository>;

const BATCH = 100;

/** Counted items and counters: those of some days by their keys, those of a repair by a scan. */
export const createReconcileRepository = (
  db: DynamoDBDocumentClient,
  tables: { readonly cases: string; readonly counters: string },
) => {
  const scan = (TableName: string, filters: readonly string[], values: Record<string, string>) =>
    paginateScan(
      { client: db },
      {
        TableName,
        ConsistentRead: true,
        FilterExpression: filters.join(' AND '),
        ExpressionAttributeValues: values,
      },
    );
  const write = (update: ReturnType<typeof setCounts>) => tryWrite(db.send(new UpdateCommand(update)));
  const within = (district: string) => ({
    filters: ['begins_with(pk, :district)'],
    values: { ':district': district },
  });

  return {
    /** Scans the counted items of a district, page by page. */
    async *images(district: string): AsyncGenerator<Image[]> {
      const { filters, values } = within(district);
      for await (const { Items = [] } of scan(tables.cases, filters, values))
        yield Items.flatMap((item) => parseImage(item) ?? []);
    },

    /** Reads the counted items of a district whose last act was on a day or later, in batches. */
    async *touched(district: string, from: string): AsyncGenerator<Image[]> {
      for await (const keys of pageTouched(db, tables.cases, district, from))
        for (let i = 0; i < keys.length; i += BATCH)
          yield (await batchGetItems(db, tables.cases, keys.slice(i, i + BATCH))).flatMap(readImage);
    },

    /** Reads the days within a period of the counters of these keys; those that do not exist are left out. */
    async countersAt(keys: readonly Key[], period: Period): Promise<CounterSums> {
      return listDays(await batchGetItems(db, tables.counters, keys), period);
    },

    /** Scans the counters of a district within a period. */
    async counters({ from, to }: Period, district: string): Promise<CounterSums> {
      const { filters, values } = within(district);
      const found: unknown[] = [];
      const pages = scan(tables.counters, [...filters, 'sk BETWEEN :from AND :to'], {
        ...values,
        ...counterRange(from, to),
      });
      for await (const { Items = [] } of pages) found.push(...Items);
      return listDays(found, { from, to });
    },

    /** Sets a day of a counter to the sum of its events. Empties one that cannot be read. Returns false: it changed since it was read. */
    async repair({ key, day, counted = NO_COUNTS, events, damaged }: Difference): Promise<boolean> {
      const { Item } = await db.send(
        new GetCommand({ TableName: tables.counters, Key: { ...key }, ConsistentRead: true }),
      );
      const month = parseCounter(Item);
      // emptied first: what cannot be read has no days to set
      if (month?.damaged) return damaged === true && write(setCounts(tables.counters, key, month, new Map()));
      const [now = { day, counts: NO_COUNTS }] = month ? listCountedDays(month, day, day) : [];
      if (MEASURES.some((measure) => now.counts[measure] !== counted[measure])) return false;
      const changed = setDay(month?.counts ?? new Map(), day, events);
      return write(setCounts(tables.counters, key, month, changed));
    },
  };
};

const listDays = (items: readonly unknown[], { from, to }: Period): CounterSums => {
  const sums: CounterSums = new Map();
  for (const month of items.flatMap((item) => parseCounter(item) ?? [])) {
    if (month.damaged) {
      const one = { key: month.key, day: `${month.month}-00`, counts: NO_COUNTS, damaged: true } as const;
      sums.set(formatCounterName(one), one);
    }
    for (const { day, counts } of [
      ...listCountedDays(month, from, to),
      // no day of the period: the sum of the whole month says something else than its days
      ...listCountedDays(month, `${month.month}-00`, `${month.month}-00`),
    ]) {
      const one = { key: month.key, day, counts };
      sums.set(formatCounterName(one), one);
    }
  }
  return sums;
};

// one item that cannot be read must not hide the differences of all others
const readImage = (item: Record<string, unknown>): Image[] => {
  try {
    return [parseImage(item) ?? []].flat();
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    console.warn({ message: 'unreadable item', pk: item.pk, sk: item.sk });
    return [];
  }
};
