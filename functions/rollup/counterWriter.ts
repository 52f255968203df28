import { type DynamoDBDocumentClient, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { countedKey, type Key } from '../dynamodb/keys.ts';
import { tryTransaction } from '../dynamodb/tryTransaction.ts';
import { tryWrite } from '../dynamodb/tryWrite.ts';
import { type CounterMonth, isStill, parseCounter, setCounts } from '../report/counterItem.ts';
import { addToMonth } from '../report/monthCounts.ts';
import type { Chunk, CounterSum } from './chunk.ts';
import type { Slice } from './countEvents.ts';
import type { Image } from './image.ts';

const Marker = z.object({ pk: z.string(), counted: z.unknown().optional() });
const Counted = z.int().min(0);

export type CounterWriter = ReturnType<typeof createCounterWriter>;

/** Told of counters and markers that cannot be read: their events are counted only by a rebuild. */
type OnDamaged = (keys: readonly Key[]) => void;

/**
 * Counters in DynamoDB: one transaction moves markers and adds sums, so each event counts once. A counter that cannot be read
 * is left as it is, for a rebuild, and holds up no other. A marker that cannot be read is set to the events of its item.
 */
export const createCounterWriter = (
  db: DynamoDBDocumentClient,
  table: string,
  onDamaged: OnDamaged = () => undefined,
) => {
  const load = async (keys: readonly Key[]): Promise<ReadonlyMap<string, CounterMonth>> => {
    const found = await batchGetItems(db, table, keys);
    const months = found.flatMap((item) => parseCounter(item) ?? []);
    return new Map(months.map((month) => [formatKey(month.key), month]));
  };
  /** Sets a marker that cannot be read, unless it has changed: nobody knows how much was counted, and nothing may count twice. */
  const setMarker = async ({ number, events }: Image, damaged: unknown): Promise<number> => {
    const Key = countedKey(number);
    onDamaged([Key]);
    const isStillDamaged = damaged === undefined ? 'attribute_not_exists(counted)' : 'counted = :damaged';
    await tryWrite(
      db.send(
        new UpdateCommand({
          TableName: table,
          Key,
          UpdateExpression: 'SET counted = :now',
          ConditionExpression: isStillDamaged,
          ExpressionAttributeValues: {
            ':now': events.length,
            ...(damaged !== undefined && { ':damaged': damaged }),
          },
        }),
      ),
    );
    return events.length;
  };
  return {
    /** Loads the number of already counted events of each item, by item number. */
    async countedOf(images: readonly Image[]): Promise<ReadonlyMap<string, number>> {
      const keys = images.map(({ number }) => countedKey(number));
      const markers = z.array(Marker).parse(await batchGetItems(db, table, keys));
      const byKey = new Map(markers.map(({ pk, counted }) => [pk, counted]));
      const numbers = new Map<string, number>();
      for (const image of images) {
        const { pk } = countedKey(image.number);
        const counted = byKey.has(pk) ? byKey.get(pk) : 0;
        const read = Counted.safeParse(counted);
        numbers.set(image.number, read.success ? read.data : await setMarker(image, counted));
      }
      return numbers;
    },

    /** Moves the markers of a chunk and adds its sums. Returns false: lost a race, nothing was written. */
    async add({ slices, sums }: Chunk): Promise<boolean> {
      const read = await load(sums.map(({ key }) => key));
      const markers = slices.map((slice) => moveMarker(table, slice));
      const additions = sums.map((sum) => addTo(table, sum, read.get(formatKey(sum.key))));
      const TransactItems = [...markers, ...additions];
      const isAdded = await tryTransaction(db.send(new TransactWriteCommand({ TransactItems })));
      const damaged = [...read.values()].filter((month) => month.damaged);
      if (isAdded && damaged.length > 0) onDamaged(damaged.map(({ key }) => key));
      return isAdded;
    },
  };
};

const moveMarker = (table: string, { image, from, to }: Slice) => ({
  Update: {
    TableName: table,
    Key: countedKey(image.number),
    UpdateExpression: 'SET counted = :now',
    ConditionExpression: from === 0 ? 'attribute_not_exists(counted)' : 'counted = :before',
    ExpressionAttributeValues: { ':now': to, ...(from > 0 && { ':before': from }) },
  },
});

const addTo = (TableName: string, { key, days }: CounterSum, read: CounterMonth | undefined) =>
  read?.damaged
    ? { ConditionCheck: { TableName, Key: { pk: key.pk, sk: key.sk }, ...isStill(read.damaged) } }
    : { Update: setCounts(TableName, key, read, addToMonth(read?.counts ?? new Map(), days)) };

const formatKey = ({ pk, sk }: Key): string => `${pk} ${sk}`;
