import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { putIfUnchanged, putNew, unchangedSince } from '../dynamodb/conditionalPut.ts';
import { caseKey } from '../dynamodb/keys.ts';
import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import { mergePages } from '../dynamodb/mergePages.ts';
import { queryAll } from '../dynamodb/queryAll.ts';
import { type Page, type PageRequest, Position, parseLater, queryPage } from '../dynamodb/queryPage.ts';
import { tryTransaction } from '../dynamodb/tryTransaction.ts';
import { type CaseAddress, getCaseKey } from '../record/numbers.ts';
import type { ReliedOn } from '../record/reliedOn.ts';
import { Case, CaseHeader } from './model.ts';
import { buildPersonFilter, type CaseCriteria, NO_FILTER, type QueryFilter } from './personFilter.ts';

/** One page of headers. */
export type HeaderPage = Page<CaseHeader>;

/** The indexes over cases: partition key, sort key and direction. */
const INDEXES = {
  byPerson: { partition: 'person', sort: 'filedAt', forward: false },
  byAgent: { partition: 'agentPerson', sort: 'filedAt', forward: false },
  byDesk: { partition: 'desk', sort: 'dueAt', forward: true },
} as const;

const Numbered = z.object({ number: z.string() });

/** Cases in DynamoDB: every change is one conditional put of one item. */
export const createCaseRepository = (db: DynamoDBDocumentClient, table: string) => {
  const readPage = async <T>(
    index: keyof typeof INDEXES,
    value: string,
    { first, after }: PageRequest,
    filter: QueryFilter,
    parse: (item: unknown) => T,
  ): Promise<Page<T>> => {
    const { partition, sort, forward } = INDEXES[index];
    const { items, following } = await queryPage(
      db,
      {
        TableName: table,
        IndexName: index,
        KeyConditionExpression: '#partition = :value',
        ...(filter.expression && { FilterExpression: filter.expression }),
        ExpressionAttributeNames: { '#partition': partition, ...filter.names },
        ExpressionAttributeValues: { ':value': value, ...filter.values },
        ScanIndexForward: forward,
      },
      { first, after: after && { pk: after.pk, sk: after.sk, [partition]: value, [sort]: after.sort } },
    );
    return {
      items: items.map((item) =>
        parseLater(Position.parse({ ...item, sort: item[sort] }), () => parse(item)),
      ),
      hasMore: following !== undefined,
    };
  };

  const page = (
    index: keyof typeof INDEXES,
    value: string,
    request: PageRequest,
    filter: QueryFilter = NO_FILTER,
  ): Promise<HeaderPage> => readPage(index, value, request, filter, (item) => CaseHeader.parse(item));

  const numbersFiledBy = (agent: string, request: PageRequest): Promise<Page<string>> =>
    readPage('byAgent', agent, request, NO_FILTER, (item) => Numbered.parse(item).number);

  const ofPerson = async (
    hashes: readonly string[],
    request: PageRequest,
    filter?: QueryFilter,
  ): Promise<HeaderPage> =>
    mergePages(
      await Promise.all(hashes.map((hash) => page('byPerson', hash, request, filter))),
      request.first,
    );

  const readStored = async (key: ReturnType<typeof getCaseKey>): Promise<Case | undefined> => {
    const { Item } = await db.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
    return Item && Case.parse(Item);
  };

  return {
    /** Writes a new case, or returns the existing one unchanged. One write, no read. */
    create: (item: Case) => putNew(db, table, stored(item), Case),

    /** Replaces a case if its version is still `readVersion`, else returns the newer one. */
    replace: (item: Case, readVersion: number) => putIfUnchanged(db, table, stored(item), readVersion, Case),

    /**
     * Replaces a case if its version is still `readVersion` and another case has not changed either, else returns the
     * stored one: one transaction.
     */
    async replaceRelying(item: Case, readVersion: number, other: ReliedOn): Promise<Case | undefined> {
      const Put = { TableName: table, Item: stored(item), ...unchangedSince(readVersion) };
      const beside = { TableName: table, Key: getCaseKey(other.number), ...unchangedSince(other.version) };
      const TransactItems = [{ Put }, { ConditionCheck: beside }];
      if (await tryTransaction(db.send(new TransactWriteCommand({ TransactItems })))) return undefined;
      return readStored(getCaseKey(item.number));
    },

    /** Reads a case, strongly consistent. */
    find: ({ district, village, matter, id }: CaseAddress) =>
      readStored(caseKey(district, village, matter, id)),

    /** Reads cases by number in batches of 100, strongly consistent; leaves out those that are missing or unreadable. */
    async findAll(numbers: readonly string[]): Promise<Case[]> {
      const found = await batchGetItems(db, table, numbers.map(getCaseKey));
      return found.flatMap((item) => Case.safeParse(item).data ?? []);
    },

    /** Lists the cases of a person by their hashes, newest first. */
    listByPerson: (hashes: readonly string[], request: PageRequest) => ofPerson(hashes, request),

    /** Lists the cases of a person filed in a district, newest first. */
    listInDistrict: (hashes: readonly string[], wanted: CaseCriteria, request: PageRequest) =>
      ofPerson(hashes, request, buildPersonFilter(wanted)),

    /** Lists the numbers of the cases that an agent filed for others, newest first. */
    listFiledFor: async (hashes: readonly string[], request: PageRequest): Promise<Page<string>> =>
      mergePages(await Promise.all(hashes.map((hash) => numbersFiledBy(hash, request))), request.first),

    /** Lists the numbers of all cases that an agent filed for others. */
    async listFiledBy(hashes: readonly string[]): Promise<string[]> {
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
      return found.flat().map((item) => Numbered.parse(item).number);
    },

    /** Lists the open cases of a desk, the most urgent first. */
    listByDesk: (desk: string, request: PageRequest) => page('byDesk', desk, request),

    /** Lists all open cases of some desks, of each the most urgent first. Logs and leaves out those that are unreadable. */
    async listOpenAt(desks: readonly string[]): Promise<CaseHeader[]> {
      const found = await mapInTurn(desks, (desk) =>
        queryAll(db, {
          TableName: table,
          IndexName: 'byDesk',
          KeyConditionExpression: 'desk = :desk',
          ExpressionAttributeValues: { ':desk': desk },
        }),
      );
      return found.flat().flatMap(readHeader);
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

const stored = (item: Case) => ({ ...getCaseKey(item.number), ...item, ...escalationKeys(item) });

// a case that is no longer escalated leaves the sparse index
const escalationKeys = ({ district, escalation }: Case): object =>
  escalation ? { escalatedIn: district, escalatedAt: escalation.at } : {};
