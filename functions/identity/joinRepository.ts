import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { joinKey, joinPartition, joinRequestKey } from '../dynamodb/keys.ts';
import { queryAll } from '../dynamodb/queryAll.ts';
import { tryTransaction } from '../dynamodb/tryTransaction.ts';
import type { JoinedDocument } from './asker.ts';
import { IdentityKind } from './identity.ts';

const Hashes = z.tuple([z.string(), z.string()]).readonly();
/** The keyed hashes of one document: the present one, and that of releases before 0.3.0. */
export type DocumentHashes = z.infer<typeof Hashes>;

const OtherDocument = z.object({
  hashes: Hashes,
  kind: IdentityKind,
  /** What a person has one number of; see `seriesOf`. */
  series: z.string().nullable(),
  /** When and at which window it was joined. */
  at: z.string(),
  window: z.string(),
});
/** A document that a desk joined to another. */
export type OtherDocument = z.infer<typeof OtherDocument>;

/** The other documents that a district's desks joined to one. Kept under its present hash; holds no number. */
const Joined = z.object({
  kind: z.literal('JOINED'),
  district: z.string(),
  version: z.number(),
  others: z.array(OtherDocument),
});
export type Joined = Pick<z.infer<typeof Joined>, 'version' | 'others'>;

/** What is written for one document: its others, and the version that was read. */
export type JoinedWrite = {
  readonly of: DocumentHashes;
  readonly others: readonly OtherDocument[];
  readonly readVersion: number;
};

const JoinRequest = z.object({ payload: z.string(), at: z.string() });
/** A request that took effect: its sender, key, payload and instant. */
export type JoinRequest = z.infer<typeof JoinRequest> & { readonly actor: string; readonly key: string };

export type JoinRepository = ReturnType<typeof createJoinRepository>;

/** The documents of one person in DynamoDB: a small item for each joined document and district. */
export const createJoinRepository = (db: DynamoDBDocumentClient, table: string) => {
  /** Reads what a district joined to a document by its present hash; version 0 without anything. One GetItem. */
  const find = async (person: string, district: string, ConsistentRead = false): Promise<Joined> => {
    const { Item } = await db.send(
      new GetCommand({ TableName: table, Key: joinKey(person, district), ConsistentRead }),
    );
    return Item ? Joined.parse(Item) : { version: 0, others: [] };
  };
  /** Writes the items of all documents, and the request, in one transaction. False: one of them exists or has changed. */
  const write = async (
    district: string,
    writes: readonly JoinedWrite[],
    request?: JoinRequest,
  ): Promise<boolean> =>
    tryTransaction(
      db.send(
        new TransactWriteCommand({
          TransactItems: [
            ...writes.map((one) => putJoined(table, district, one)),
            ...(request ? [putRequest(table, district, request)] : []),
          ],
        }),
      ),
    );
  return {
    find,
    write,

    /** Finds a request that took effect. One GetItem. */
    async findRequest(
      district: string,
      { actor, key }: Pick<JoinRequest, 'actor' | 'key'>,
    ): Promise<z.infer<typeof JoinRequest> | undefined> {
      const Key = joinRequestKey(district, actor, key);
      const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && JoinRequest.parse(Item);
    },

    /** Lists every hash under which a district stores items of the person's other documents. */
    othersOf: async (person: string, district: string): Promise<string[]> =>
      (await find(person, district)).others.flatMap(({ hashes }) => hashes),

    /** Lists the person's other documents in all districts. One Query. */
    async listOf(person: string): Promise<JoinedDocument[]> {
      const found = await queryAll(db, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': joinPartition(person) },
      });
      return found
        .map((item) => Joined.parse(item))
        .flatMap(({ district, others }) => others.map((other) => ({ district, ...other })));
    },

    /** Empties what a district joined to any of these hashes, once nothing of the person is left there. */
    async forget(district: string, hashes: readonly string[]): Promise<void> {
      for (const hash of hashes) {
        const { version, others } = await find(hash, district, true);
        if (others.length > 0)
          await write(district, [{ of: [hash, hash], others: [], readVersion: version }]);
      }
    },
  };
};

const putJoined = (table: string, district: string, { of: [person], others, readVersion }: JoinedWrite) => ({
  Put: {
    TableName: table,
    Item: { ...joinKey(person, district), kind: 'JOINED', district, version: readVersion + 1, others },
    ...(readVersion === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :read',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':read': readVersion },
        }),
  },
});

const putRequest = (table: string, district: string, { actor, key, payload, at }: JoinRequest) => ({
  Put: {
    TableName: table,
    Item: { ...joinRequestKey(district, actor, key), kind: 'JOIN_REQUEST', payload, at },
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});
