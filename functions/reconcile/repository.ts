import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, paginateScan, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import type { Key } from '../dynamodb/keys.ts';
import { pageTouched } from '../record/touched.ts';
import { Counts, MEASURES } from '../report/rates.ts';
import { type Image, parseImage } from '../rollup/image.ts';
import {
  type CounterSums,
  type Difference,
  formatCounterName,
  isWithin,
  type Period,
} from './differences.ts';

const Counter = Counts.extend({ pk: z.string(), sk: z.string() });

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

    /** Reads the counters of these keys; those that do not exist are left out. */
    async countersAt(keys: readonly Key[]): Promise<CounterSums> {
      const found = await batchGetItems(db, tables.counters, keys);
      return new Map(found.map(readCounter));
    },

    /** Scans the counters of a district within a period. */
    async counters({ from, to }: Period, district: string): Promise<CounterSums> {
      const { filters, values } = within(district);
      const sums: CounterSums = new Map();
      const pages = scan(tables.counters, [...filters, 'sk BETWEEN :from AND :to'], {
        ...values,
        // a month sorts before its days
        ':from': from.slice(0, 7),
        ':to': to,
      });
      for await (const { Items = [] } of pages)
        for (const [name, found] of Items.map(readCounter))
          if (isWithin(found.key, { from, to })) sums.set(name, found);
      return sums;
    },

    /** Sets a counter to the sum of its events. Returns false: it changed since it was read. */
    async repair({ key, counted, events }: Difference): Promise<boolean> {
      try {
        await db.send(
          new UpdateCommand({ TableName: tables.counters, Key: key, ...replacing(counted, events) }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
};

const readCounter = (item: unknown) => {
  const { pk, sk, ...counts } = Counter.parse(item);
  return [formatCounterName({ pk, sk }), { key: { pk, sk }, counts }] as const;
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

/** Sets every measure if all are unchanged since read; a missing measure is zero. */
const replacing = (counted: Counts | undefined, events: Counts) => ({
  UpdateExpression: `SET ${MEASURES.map((measure) => `#${measure} = :${measure}`).join(', ')}`,
  ConditionExpression: counted
    ? MEASURES.map((measure) =>
        counted[measure] === 0
          ? `(attribute_not_exists(#${measure}) OR #${measure} = :zero)`
          : `#${measure} = :was_${measure}`,
      ).join(' AND ')
    : 'attribute_not_exists(pk)',
  ExpressionAttributeNames: Object.fromEntries(MEASURES.map((measure) => [`#${measure}`, measure])),
  ExpressionAttributeValues: Object.fromEntries([
    ...MEASURES.map((measure) => [`:${measure}`, events[measure]]),
    ...(counted && MEASURES.some((measure) => counted[measure] === 0) ? [[':zero', 0]] : []),
    ...MEASURES.flatMap((measure) =>
      counted && counted[measure] !== 0 ? [[`:was_${measure}`, counted[measure]]] : [],
    ),
  ]),
});
