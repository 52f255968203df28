import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { countedKey } from '../dynamodb/keys.ts';
import { MEASURES } from '../report/rates.ts';
import type { CaseImage } from './caseImage.ts';
import type { Chunk } from './chunk.ts';

const Marker = z.object({ pk: z.string(), counted: z.number() });

/** DynamoDB's bound on the keys of one batch read. */
const MOST_KEYS = 100;

// by placeholder: `online` is one of DynamoDB's reserved words
const NAMES = Object.fromEntries(MEASURES.map((measure) => [`#${measure}`, measure]));
const ADD_ALL = `ADD ${MEASURES.map((measure) => `#${measure} :${measure}`).join(', ')}`;

/** Reasons that go away when the markers are read again; any other is a defect. */
const CONTENTION = new Set([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

const isContended = ({ CancellationReasons }: TransactionCanceledException): boolean =>
  CancellationReasons?.every(({ Code }) => CONTENTION.has(Code ?? '')) === true;

export type CountedRepository = ReturnType<typeof createCountedRepository>;

/** The counters, as the rollup writes them: markers and sums move in one transaction or not at all. */
export const createCountedRepository = (db: DynamoDBDocumentClient, table: string) => {
  const readMarkers = async (keys: readonly object[]): Promise<z.infer<typeof Marker>[]> => {
    const found: unknown[] = [];
    let waiting: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
    while (waiting.length > 0) {
      const asked = waiting.splice(0, MOST_KEYS);
      const { Responses, UnprocessedKeys } = await db.send(
        new BatchGetCommand({ RequestItems: { [table]: { Keys: asked, ConsistentRead: true } } }),
      );
      found.push(...(Responses?.[table] ?? []));
      waiting = [...(UnprocessedKeys?.[table]?.Keys ?? []), ...waiting];
    }
    return z.array(Marker).parse(found);
  };

  return {
    /** How many events of each case are counted already, by case number. */
    async countedOf(images: readonly CaseImage[]): Promise<ReadonlyMap<string, number>> {
      const markers = await readMarkers(images.map(({ number }) => countedKey(number)));
      const byKey = new Map(markers.map(({ pk, counted }) => [pk, counted]));
      return new Map(images.map(({ number }) => [number, byKey.get(countedKey(number).pk) ?? 0]));
    },

    /** Moves the markers of a chunk forward and adds its sums; false when somebody else moved or held one of them. */
    async add({ cases, sums }: Chunk): Promise<boolean> {
      const markers = cases.map(({ image, counted }) => moveMarker(table, image, counted));
      const additions = sums.map(({ key, counts }) => ({
        Update: {
          TableName: table,
          Key: key,
          UpdateExpression: ADD_ALL,
          ExpressionAttributeNames: NAMES,
          ExpressionAttributeValues: Object.fromEntries(
            MEASURES.map((measure) => [`:${measure}`, counts[measure]]),
          ),
        },
      }));
      try {
        await db.send(new TransactWriteCommand({ TransactItems: [...markers, ...additions] }));
        return true;
      } catch (error) {
        if (error instanceof TransactionCanceledException && isContended(error)) return false;
        throw error;
      }
    },
  };
};

const moveMarker = (table: string, { number, events }: CaseImage, counted: number) => ({
  Update: {
    TableName: table,
    Key: countedKey(number),
    UpdateExpression: 'SET counted = :now',
    ConditionExpression: counted === 0 ? 'attribute_not_exists(counted)' : 'counted = :before',
    ExpressionAttributeValues: { ':now': events.length, ...(counted > 0 && { ':before': counted }) },
  },
});
