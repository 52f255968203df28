import {
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import {
  districtListKey,
  districtsPartition,
  generationKey,
  generationsPartition,
  registryPartition,
  registryVersionKey,
  uploadPartition,
  uploadsPartition,
} from '../dynamodb/keys.ts';
import { queryAll } from '../dynamodb/queryAll.ts';
import { sendInBatches } from '../dynamodb/sendInBatches.ts';
import { tryTransaction } from '../dynamodb/tryTransaction.ts';
import { logItems } from './edit/logRepository.ts';
import type { LogEntry } from './model/log.ts';
import type { EditItem } from './pack/editItems.ts';
import type { SortedItem } from './pack/items.ts';
import { packItems, unpackItem } from './pack/packedItems.ts';

/** What of a district's registry is in force: its name, where and how many its items are, and the log's last entry. */
export const Pointer = z.object({
  /** Names the content: by the change that made it and a digest. */
  generation: z.string(),
  /** The generation in whose partition the items lie, edits among them. Absent: from before edits lay there. */
  base: z.string().optional(),
  count: z.number(),
  /** Number and hash of the entry that tells of the last change. */
  changes: z.number(),
  hash: z.string(),
});
export type Pointer = z.infer<typeof Pointer>;

/** The generation in whose partition a pointer's items lie. */
export const baseOf = ({ base, generation }: Pointer): string => base ?? generation;

/** A change of a registry: its new pointer, the log's entry of it, and the items that it edits. */
export type Switch = {
  readonly pointer: Pointer;
  readonly entry: LogEntry;
  readonly edits: readonly EditItem[];
};

const Listed = z.object({ sk: z.string() });
const Uploaded = Listed.extend({ at: z.string() });

type RawItem = Record<string, unknown>;
type WriteRequest = { PutRequest: { Item: RawItem } } | { DeleteRequest: { Key: RawItem } };

/** DynamoDB's bound on one batch write. */
const MOST_WRITES = 25;
const AT_ONCE = 8;

export type RegistryRepository = ReturnType<typeof createRegistryRepository>;

/** The registry in DynamoDB. A district is a generation of items, and a pointer that says which one is in force. */
export const createRegistryRepository = (db: DynamoDBDocumentClient, table: string) => {
  const partition = (pk: string): Promise<RawItem[]> =>
    queryAll(db, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
    });

  const writeBatch = async (batch: readonly WriteRequest[]): Promise<WriteRequest[]> => {
    const { UnprocessedItems } = await db.send(
      new BatchWriteCommand({ RequestItems: { [table]: [...batch] } }),
    );
    return z.array(z.custom<WriteRequest>()).parse(UnprocessedItems?.[table] ?? []);
  };

  const writeAll = (requests: readonly WriteRequest[]): Promise<void> =>
    sendInBatches(requests, { size: MOST_WRITES, atOnce: AT_ONCE }, writeBatch);

  const removeAll = async (pk: string): Promise<void> => {
    const items = await partition(pk);
    await writeAll(items.map(({ sk }) => ({ DeleteRequest: { Key: { pk, sk } } })));
  };

  return {
    /** The pointer of a district; undefined when there is no such district. */
    async pointer(district: string): Promise<Pointer | undefined> {
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key: registryVersionKey(district), ConsistentRead: true }),
      );
      return Item && Pointer.parse(Item);
    },

    /** All items of a generation, edits among them. */
    items: async (district: string, generation: string): Promise<RawItem[]> =>
      (await partition(registryPartition(district, generation))).flatMap(unpackItem),

    /** Codes of all districts. */
    districts: async () => (await partition(districtsPartition)).map((item) => Listed.parse(item).sk),

    /** Writes a generation that nobody reads yet; lists it first, so that it is swept if nobody ever does. */
    async writeGeneration(district: string, generation: string, items: readonly SortedItem[]): Promise<void> {
      await db.send(new PutCommand({ TableName: table, Item: generationKey(district, generation) }));
      await writeAll(
        packItems(items).map((part) => ({
          PutRequest: { Item: { pk: registryPartition(district, generation), ...part } },
        })),
      );
    },

    /** Lists the generations of a district that are stored, except those of releases before 0.3.0. */
    listGenerations: async (district: string) =>
      (await partition(generationsPartition(district))).map((item) => Listed.parse(item).sk),

    /** Lists the uploads of a district, and when each was last added to. */
    listUploads: async (district: string) =>
      (await partition(uploadsPartition(district))).map((item) => {
        const { sk: id, at } = Uploaded.parse(item);
        return { id, at };
      }),

    /** Removes the parts of an upload, then its note. */
    async removeUpload(district: string, id: string): Promise<void> {
      await removeAll(uploadPartition(district, id));
      await writeAll([{ DeleteRequest: { Key: { pk: uploadsPartition(district), sk: id } } }]);
    },

    /** Puts a change in force and logs it, unless the registry changed since `read`. False when somebody was faster. */
    switchTo: (district: string, { pointer, entry, edits }: Switch, read: Pointer | undefined) =>
      tryTransaction(
        db.send(
          new TransactWriteCommand({
            TransactItems: [
              { Put: { TableName: table, Item: { ...districtListKey(district) } } },
              {
                Put: {
                  TableName: table,
                  Item: { ...registryVersionKey(district), ...pointer },
                  ...(read
                    ? {
                        ConditionExpression: 'changes = :read',
                        ExpressionAttributeValues: { ':read': read.changes },
                      }
                    : { ConditionExpression: 'attribute_not_exists(pk)' }),
                },
              },
              ...logItems(district, entry).map((Item) => ({
                Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' },
              })),
              ...edits.map((item) => ({
                Put: {
                  TableName: table,
                  Item: { pk: registryPartition(district, baseOf(pointer)), ...item },
                },
              })),
            ],
          }),
        ),
      ),

    /** Removes a generation that is no longer in force. */
    async removeGeneration(district: string, generation: string): Promise<void> {
      await removeAll(registryPartition(district, generation));
      await writeAll([{ DeleteRequest: { Key: { ...generationKey(district, generation) } } }]);
    },
  };
};
