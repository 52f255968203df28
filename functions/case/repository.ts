import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { putIfUnchanged, putNew, unchangedSince } from '../dynamodb/conditionalPut.ts';
import {
  type CaseList,
  caseKey,
  type Key,
  leftKey,
  leftPrefix,
  listPartition,
  openPrefix,
  parseLeftPosition,
} from '../dynamodb/keys.ts';
import { mergePages } from '../dynamodb/mergePages.ts';
import { mergeRanges, type RangesPosition } from '../dynamodb/mergeRanges.ts';
import { queryAll } from '../dynamodb/queryAll.ts';
import {
  MOST_COUNTED,
  type Page,
  type PageRequest,
  Position,
  parseLater,
  queryPage,
} from '../dynamodb/queryPage.ts';
import { tryTransaction } from '../dynamodb/tryTransaction.ts';
import type { CaseFile } from '../files/model.ts';
import { changeUploads } from '../files/naming.ts';
import { type CaseAddress, getCaseKey } from '../record/numbers.ts';
import type { ReliedOn } from '../record/reliedOn.ts';
import { UploadsTaken } from './files/uploadsTaken.ts';
import { Case, CaseHeader } from './model.ts';
import { buildPersonFilter, type CaseCriteria, NO_FILTER, type QueryFilter } from './personFilter.ts';
import { storeCase } from './storeCase.ts';

/** One page of headers. */
export type HeaderPage = Page<CaseHeader>;

/** A page of a desk's queue. */
export type QueuePage = Page<CaseHeader, RangesPosition>;

/** The indexes over the cases of people: their partition keys. Both are sorted by `filedAt`, newest first. */
const PARTITIONS = { byPerson: 'person', byAgent: 'agentPerson' } as const;

const Numbered = z.object({ number: z.string() });
const Addressed = Numbered.extend({ sk: z.string() });
/** A case in the index of an agent; `left`: the position of the event that named the next one. */
const FiledCase = Addressed.transform(({ number, sk }) => ({ number, left: parseLeftPosition(sk) }));
export type FiledCase = z.infer<typeof FiledCase>;
const LeftCase = Addressed.extend({ agentPerson: z.string().optional() });
/** Of a million cases of one village and matter, more than this hardly ever begin alike. */
const MOST_ALIKE = 10;

/** Cases in DynamoDB: every change is one conditional put of one item. */
export const createCaseRepository = (db: DynamoDBDocumentClient, table: string) => {
  const readPage = async <T>(
    index: keyof typeof PARTITIONS,
    value: string,
    { first, after }: PageRequest,
    filter: QueryFilter,
    parse: (item: unknown) => T,
  ): Promise<Page<T>> => {
    const partition = PARTITIONS[index];
    const { items, following } = await queryPage(
      db,
      {
        TableName: table,
        IndexName: index,
        KeyConditionExpression: '#partition = :value',
        ...(filter.expression && { FilterExpression: filter.expression }),
        ExpressionAttributeNames: { '#partition': partition, ...filter.names },
        ExpressionAttributeValues: { ':value': value, ...filter.values },
        ScanIndexForward: false,
      },
      { first, after: after && { pk: after.pk, sk: after.sk, [partition]: value, filedAt: after.sort } },
    );
    return {
      items: items.map((item) =>
        parseLater(Position.parse({ ...item, sort: item.filedAt }), () => parse(item)),
      ),
      hasMore: following !== undefined,
    };
  };

  /** Reads a page of a list; of open cases those of a desk. The positions of open cases hold the deadline. */
  const pageOf = async (
    list: CaseList,
    { first, after }: PageRequest,
    { prefix = '', forward = true }: { readonly prefix?: string; readonly forward?: boolean },
  ): Promise<HeaderPage> => {
    const listedIn = listPartition(list);
    const start = after && { pk: after.pk, sk: after.sk, listedIn, listedBy: prefix + after.sort };
    const query = { ...queryList(table, list, prefix), ScanIndexForward: forward };
    const { items, following } = await queryPage(db, query, { first, after: start });
    return {
      items: items.map((item) => {
        const sort = z.string().parse(item.listedBy).slice(prefix.length);
        return parseLater(Position.parse({ ...item, sort }), () => CaseHeader.parse(item));
      }),
      hasMore: following !== undefined,
    };
  };

  const count = async (query: QueryCommandInput): Promise<number> => {
    const counting = new QueryCommand({ ...query, Select: 'COUNT', Limit: MOST_COUNTED });
    return (await db.send(counting)).Count ?? 0;
  };

  const pageFiledBy = (agent: string, request: PageRequest): Promise<Page<FiledCase>> =>
    readPage('byAgent', agent, request, NO_FILTER, (item) => FiledCase.parse(item));

  const ofPerson = async (
    hashes: readonly string[],
    request: PageRequest,
    filter?: QueryFilter,
  ): Promise<HeaderPage> =>
    mergePages(
      await Promise.all(
        hashes.map((hash) =>
          readPage('byPerson', hash, request, filter ?? NO_FILTER, (item) => CaseHeader.parse(item)),
        ),
      ),
      request.first,
    );

  const readStored = async (key: ReturnType<typeof getCaseKey>): Promise<Case | undefined> => {
    const { Item } = await db.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
    return Item && Case.parse(Item);
  };

  const readFirst = async (pk: string, from: string, to: string) => {
    const { Items = [] } = await db.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
        ConsistentRead: true,
        Limit: 1,
      }),
    );
    return Items[0];
  };

  const besideOf = (number: string, other: ReliedOn) =>
    'named' in other
      ? changeUploads(table, number, other)
      : [
          {
            ConditionCheck: {
              TableName: table,
              Key: getCaseKey(other.number),
              ...unchangedSince(other.version),
            },
          },
        ];

  const createNaming = async (item: Case, files: readonly CaseFile[]): Promise<Case | undefined> => {
    const ConditionExpression = 'attribute_not_exists(pk)';
    const Put = { TableName: table, Item: storeCase(item), ConditionExpression };
    const named = { named: files.map(({ id }) => id), dropped: [], dueAt: item.filedAt };
    const TransactItems = [{ Put }, ...changeUploads(table, item.number, named)];
    if (await tryTransaction(db.send(new TransactWriteCommand({ TransactItems })))) return undefined;
    const stored = await readStored(getCaseKey(item.number));
    if (!stored) throw new UploadsTaken();
    return stored;
  };

  return {
    /**
     * Writes a new case, or returns the existing one unchanged. One write, no read; with files one transaction, which
     * throws UploadsTaken if another case was faster.
     */
    create: (item: Case): Promise<Case | undefined> =>
      item.files ? createNaming(item, item.files) : putNew(db, table, storeCase(item), Case),

    /** Replaces a case if its version is still `readVersion`, else returns the newer one. */
    replace: (item: Case, readVersion: number) =>
      putIfUnchanged(db, table, storeCase(item), readVersion, Case),

    /**
     * Replaces a case if its version is still `readVersion` and another case has not changed either, else returns the
     * stored one; or together with the uploads that it begins or ceases to name: one transaction.
     */
    async replaceRelying(item: Case, readVersion: number, other: ReliedOn): Promise<Case | undefined> {
      const Put = { TableName: table, Item: storeCase(item), ...unchangedSince(readVersion) };
      const TransactItems = [{ Put }, ...besideOf(item.number, other)];
      if (await tryTransaction(db.send(new TransactWriteCommand({ TransactItems })))) return undefined;
      return readStored(getCaseKey(item.number));
    },

    /** Replaces at most ten cases together if none has changed since it was read. Otherwise returns false, and changes none. */
    replaceAll: (
      changes: readonly { readonly next: Case; readonly readVersion: number }[],
    ): Promise<boolean> => {
      const TransactItems = changes.map(({ next, readVersion }) => ({
        Put: { TableName: table, Item: storeCase(next), ...unchangedSince(readVersion) },
      }));
      return tryTransaction(db.send(new TransactWriteCommand({ TransactItems })));
    },

    /** Reads a case, strongly consistent. */
    find: ({ district, village, matter, id }: CaseAddress) =>
      readStored(caseKey(district, village, matter, id)),

    /**
     * Finds a case of a village and matter by the beginning of its id; `isIt` tells it from others that begin alike.
     * Strongly consistent: one Query, and one more for each other case.
     */
    async findByBeginning(first: Key, isIt: (number: string) => boolean): Promise<Case | undefined> {
      let from = first.sk;
      for (let tried = 0; tried < MOST_ALIKE; tried += 1) {
        const item = await readFirst(first.pk, from, `${first.sk}~`);
        if (!item) return undefined;
        const { number, sk } = Addressed.parse(item);
        if (isIt(number)) return Case.parse(item);
        // past the views of that case
        from = `${sk}$`;
      }
      return undefined;
    },

    /** Reads cases by number in batches of 100, strongly consistent; leaves out those that are missing or unreadable. */
    async findAll(numbers: readonly string[]): Promise<Case[]> {
      const found = await batchGetItems(db, table, numbers.map(getCaseKey));
      return found.flatMap((item) => Case.safeParse(item).data ?? []);
    },

    /** Reads cases by number in batches of 100, strongly consistent; leaves out those that are missing. Throws if one is unreadable. */
    getAll: async (numbers: readonly string[]): Promise<Case[]> =>
      (await batchGetItems(db, table, numbers.map(getCaseKey))).map((item) => Case.parse(item)),

    /** Lists the cases of a person by their hashes, newest first. */
    listByPerson: (hashes: readonly string[], request: PageRequest) => ofPerson(hashes, request),

    /** Lists the cases of a person filed in a district, newest first. */
    listInDistrict: (hashes: readonly string[], wanted: CaseCriteria, request: PageRequest) =>
      ofPerson(hashes, request, buildPersonFilter(wanted)),

    /** Lists the cases that an agent filed for others, and those that they left to another agent, newest first. */
    listFiledFor: async (hashes: readonly string[], request: PageRequest): Promise<Page<FiledCase>> =>
      mergePages(await Promise.all(hashes.map((hash) => pageFiledBy(hash, request))), request.first),

    /** Lists all cases that an agent filed for others, and those that they left to another agent. */
    async listFiledBy(hashes: readonly string[]): Promise<FiledCase[]> {
      const found = await Promise.all(
        hashes.map((agent) =>
          queryAll(db, {
            TableName: table,
            IndexName: 'byAgent',
            KeyConditionExpression: 'agentPerson = :agent',
            ExpressionAttributeValues: { ':agent': agent },
          }),
        ),
      );
      return found.flat().map((item) => FiledCase.parse(item));
    },

    /** Keeps a case in the index of its agent, before its next event names another one. Idempotent. */
    async noteLeft({ number, events, filedAt }: Case, agentPerson: string): Promise<void> {
      const Key = leftKey(getCaseKey(number), events.length);
      const Item = { ...Key, kind: 'LEFT', number, agentPerson, filedAt };
      await db.send(new PutCommand({ TableName: table, Item }));
    },

    /** Lists the positions of the events that ended an agent's part in a case. */
    async listLeft(number: string, hashes: readonly string[]): Promise<number[]> {
      const { pk, sk } = leftPrefix(getCaseKey(number));
      const found = await queryAll(db, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
        ConsistentRead: true,
      });
      return found
        .map((item) => LeftCase.parse(item))
        .filter(({ agentPerson }) => agentPerson !== undefined && hashes.includes(agentPerson))
        .flatMap((item) => parseLeftPosition(item.sk) ?? []);
    },

    /** Takes a case out of the index of an agent who left it. */
    async unlistLeft(number: string, positions: readonly number[]): Promise<void> {
      for (const position of positions) {
        const Key = leftKey(getCaseKey(number), position);
        await db.send(new UpdateCommand({ TableName: table, Key, UpdateExpression: 'REMOVE agentPerson' }));
      }
    },

    /** Reads cases by number in batches of 100, strongly consistent. Undefined: missing. An error: unreadable. */
    async findEach(numbers: readonly string[]): Promise<(Case | Error | undefined)[]> {
      const found = await batchGetItems(db, table, numbers.map(getCaseKey));
      const read = new Map(found.map((item) => [Numbered.parse(item).number, Case.safeParse(item)]));
      return numbers.map((number) => read.get(number)?.data ?? read.get(number)?.error);
    },

    /** Counts the cases of a person, at most MOST_COUNTED of each hash. */
    async countByPerson(hashes: readonly string[]): Promise<number> {
      const counts = await Promise.all(
        hashes.map((hash) =>
          count({
            TableName: table,
            IndexName: 'byPerson',
            KeyConditionExpression: 'person = :person',
            ExpressionAttributeValues: { ':person': hash },
          }),
        ),
      );
      return counts.reduce((sum, one) => sum + one, 0);
    },

    /** Lists the open cases of some desks of a district as one queue, the most urgent first: one Query a desk. */
    async listByDesk(
      district: string,
      desks: readonly string[],
      { first, after = [] }: PageRequest<RangesPosition>,
    ): Promise<QueuePage> {
      const pages = await Promise.all(
        desks.map((desk, i) => {
          const start = after[i];
          const request = { first, ...(start && { after: start }) };
          return pageOf({ of: 'OPEN', district }, request, { prefix: openPrefix(desk) });
        }),
      );
      return mergeRanges(pages, after, first);
    },

    /** Counts the open cases of some desks of a district, at most MOST_COUNTED a desk; with `dueBy` those due by then. */
    async countByDesk(district: string, desks: readonly string[], dueBy?: Date): Promise<number> {
      const list = { of: 'OPEN', district } as const;
      const counts = await Promise.all(
        desks.map((desk) => count(queryList(table, list, openPrefix(desk), dueBy?.toISOString()))),
      );
      return counts.reduce((sum, one) => sum + one, 0);
    },

    /** Lists the cases settled or refused at a desk on a day, newest first. */
    listSettled: (desk: string, day: string, request: PageRequest): Promise<HeaderPage> =>
      pageOf({ of: 'SETTLED', desk, day }, request, { forward: false }),

    /** Counts the cases settled or refused at a desk on a day, at most MOST_COUNTED. */
    countSettled: (desk: string, day: string): Promise<number> =>
      count(queryList(table, { of: 'SETTLED', desk, day })),

    /** Lists all open cases of a district by desk, of each the most urgent first. Logs and leaves out those that are unreadable. */
    async listOpen(district: string): Promise<CaseHeader[]> {
      const found = await queryAll(db, queryList(table, { of: 'OPEN', district }));
      return found.flatMap(readHeader);
    },
  };
};

/** The Query of a list, or of a part of it with a prefix, up to a value behind the prefix. */
const queryList = (table: string, list: CaseList, prefix = '', upTo?: string): QueryCommandInput => {
  const within = upTo === undefined ? 'begins_with(listedBy, :prefix)' : 'listedBy BETWEEN :prefix AND :upTo';
  return {
    TableName: table,
    IndexName: 'byDesk',
    KeyConditionExpression: prefix ? `listedIn = :list AND ${within}` : 'listedIn = :list',
    ExpressionAttributeValues: {
      ':list': listPartition(list),
      ...(prefix && { ':prefix': prefix }),
      ...(upTo !== undefined && { ':upTo': prefix + upTo }),
    },
  };
};

// one item that cannot be read must not stop the supervision of all others
const readHeader = (item: Record<string, unknown>): CaseHeader[] => {
  const header = CaseHeader.safeParse(item);
  if (header.success) return [header.data];
  console.warn({ message: 'unreadable case', pk: item.pk, sk: item.sk });
  return [];
};
