import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, paginateScan, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
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

/** Counted items and counters by full table scans: once a day, or for a repair. */
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
        ...(filters.length > 0 && {
          FilterExpression: filters.join(' AND '),
          ExpressionAttributeValues: values,
        }),
      },
    );
  const within = (district: string | undefined) =>
    district === undefined
      ? { filters: [], values: {} }
      : { filters: ['begins_with(pk, :district)'], values: { ':district': district } };

  return {
    /** Scans the counted items of one district or all, page by page. */
    async *images(district?: string): AsyncGenerator<Image[]> {
      const { filters, values } = within(district);
      for await (const { Items = [] } of scan(tables.cases, filters, values))
        yield Items.flatMap((item) => parseImage(item) ?? []);
    },

    /** Scans the counters of one district or all within a period. */
    async counters({ from, to }: Period, district?: string): Promise<CounterSums> {
      const { filters, values } = within(district);
      const sums: CounterSums = new Map();
      const pages = scan(tables.counters, [...filters, 'sk BETWEEN :from AND :to'], {
        ...values,
        // a month sorts before its days
        ':from': from.slice(0, 7),
        ':to': to,
      });
      for await (const { Items = [] } of pages)
        for (const item of Items) {
          const { pk, sk, ...counts } = Counter.parse(item);
          if (isWithin({ pk, sk }, { from, to }))
            sums.set(formatCounterName({ pk, sk }), { key: { pk, sk }, counts });
        }
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
