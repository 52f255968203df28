import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { joinKey } from '../dynamodb/keys.ts';
import { tryTransaction } from '../dynamodb/tryTransaction.ts';

/** The keyed hashes of one document: the present one, and that of releases before 0.3.0. */
export type DocumentHashes = readonly [string, string];

/** The other documents that desks joined to one. Kept under its present hash; holds hashes only. */
const Joined = z.object({
  kind: z.literal('JOINED'),
  version: z.number(),
  others: z.array(z.tuple([z.string(), z.string()])),
});
export type Joined = Pick<z.infer<typeof Joined>, 'version'> & { readonly others: readonly DocumentHashes[] };

/** What is written for one document: its others, and the version that was read. */
export type JoinedWrite = {
  readonly of: DocumentHashes;
  readonly others: readonly DocumentHashes[];
  readonly readVersion: number;
};

export type JoinRepository = ReturnType<typeof createJoinRepository>;

/** The documents of one person in DynamoDB: a small item for each joined document. */
export const createJoinRepository = (db: DynamoDBDocumentClient, table: string) => {
  /** Reads what is joined to a document by its present hash; version 0 without anything. One GetItem. */
  const find = async (person: string, ConsistentRead = false): Promise<Joined> => {
    const { Item } = await db.send(
      new GetCommand({ TableName: table, Key: joinKey(person), ConsistentRead }),
    );
    return Item ? Joined.parse(Item) : { version: 0, others: [] };
  };
  const write = async (writes: readonly JoinedWrite[]): Promise<boolean> =>
    tryTransaction(
      db.send(new TransactWriteCommand({ TransactItems: writes.map((one) => putJoined(table, one)) })),
    );
  return {
    find,
    /** Writes the items of all documents in one transaction. Returns false: one of them has changed since. */
    write,

    /** Lists every hash under which items of the person's other documents are stored. */
    othersOf: async (person: string): Promise<string[]> => (await find(person)).others.flat(),

    /** Empties what is joined to any of these hashes, once nothing of the person is left. */
    async forget(hashes: readonly string[]): Promise<void> {
      for (const hash of hashes) {
        const { version, others } = await find(hash, true);
        if (others.length > 0) await write([{ of: [hash, hash], others: [], readVersion: version }]);
      }
    },
  };
};

const putJoined = (table: string, { of: [person], others, readVersion }: JoinedWrite) => ({
  Put: {
    TableName: table,
    Item: {
      ...joinKey(person),
      kind: 'JOINED',
      version: readVersion + 1,
      others: others.map((one) => [...one]),
    },
    ...(readVersion === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :read',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':read': readVersion },
        }),
  },
});
