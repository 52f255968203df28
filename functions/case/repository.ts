import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseKey } from '../dynamodb/keys.ts';
import { putNew, putOver } from '../dynamodb/put.ts';
import { queryAll } from '../dynamodb/queryAll.ts';
import { type IndexPage, Position } from '../dynamodb/queryPage.ts';
import { type CaseAddress, caseKeyOf } from '../record/numbers.ts';
import { Case, CaseHeader } from './model.ts';
import { type Filter, filterOf, NO_FILTER, type Wanted } from './personFilter.ts';

/** One page of headers, each with its position. */
export type HeaderPage = {
  readonly headers: readonly { readonly header: CaseHeader; readonly position: Position }[];
  readonly hasMore: boolean;
};

/** The indexes over cases: which attribute finds and which one orders. */
const INDEXES = {
  byPerson: { partition: 'person', sort: 'filedAt', forward: false },
  byDesk: { partition: 'desk', sort: 'dueAt', forward: true },
} as const;

const Numbered = z.object({ number: z.string() });

/** The cases in DynamoDB: every change is one conditional put of one item. */
export const createCaseRepository = (db: DynamoDBDocumentClient, table: string) => {
  const page = async (
    index: keyof typeof INDEXES,
    value: string,
    { first, after }: IndexPage,
    filter: Filter = NO_FILTER,
  ): Promise<HeaderPage> => {
    const { partition, sort, forward } = INDEXES[index];
    const all: HeaderPage['headers'][number][] = [];
    let from: Record<string, unknown> | undefined = after && {
      pk: after.pk,
      sk: after.sk,
      [partition]: value,
      [sort]: after.sort,
    };
    // DynamoDB counts what a filter leaves out too: a page may take more than one Query
    do {
      const found = await db.send(
        new QueryCommand({
          TableName: table,
          IndexName: index,
          KeyConditionExpression: '#partition = :value',
          ...(filter.expression && { FilterExpression: filter.expression }),
          ExpressionAttributeNames: { '#partition': partition, ...filter.names },
          ExpressionAttributeValues: { ':value': value, ...filter.values },
          ScanIndexForward: forward,
          Limit: first + 1,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      for (const item of found.Items ?? [])
        all.push({
          header: CaseHeader.parse(item),
          position: Position.parse({ ...item, sort: item[sort] }),
        });
      from = found.LastEvaluatedKey;
    } while (from && all.length <= first);
    return { headers: all.slice(0, first), hasMore: all.length > first };
  };

  return {
    /** Writes a new case; gives back the one that stands there already, untouched. One write, no read. */
    create: (item: Case) => putNew(db, table, stored(item), Case),

    /** Replaces a case as it was read; gives back the one that stands there when somebody was faster. */
    replace: (item: Case, readVersion: number) => putOver(db, table, stored(item), readVersion, Case),

    /** A case as it stands now; undefined when there is none. */
    async find(address: CaseAddress): Promise<Case | undefined> {
      const { Item } = await db.send(
        new GetCommand({
          TableName: table,
          Key: caseKey(address.district, address.village, address.matter, address.id),
          ConsistentRead: true,
        }),
      );
      return Item && Case.parse(Item);
    },

    /** Cases of a person, newest first. */
    byPerson: (person: string, wanted: IndexPage) => page('byPerson', person, wanted),

    /** Cases of a person that were filed in a district, newest first. */
    inDistrict: (person: string, wanted: Wanted, where: IndexPage) =>
      page('byPerson', person, where, filterOf(wanted)),

    /** Numbers of all cases that an agent filed for others. */
    async filedBy(agent: string): Promise<string[]> {
      const found = await queryAll(db, {
        TableName: table,
        IndexName: 'byAgent',
        KeyConditionExpression: 'agentPerson = :agent',
        ExpressionAttributeValues: { ':agent': agent },
      });
      return found.map((item) => Numbered.parse(item).number);
    },

    /** Open cases of a desk, the most urgent first. */
    byDesk: (desk: string, wanted: IndexPage) => page('byDesk', desk, wanted),

    /** Open cases of a desk that were due by an instant, the oldest first. */
    async overdueAt(desk: string, by: Date): Promise<CaseHeader[]> {
      const found = await queryAll(db, {
        TableName: table,
        IndexName: 'byDesk',
        KeyConditionExpression: 'desk = :desk AND dueAt <= :by',
        ExpressionAttributeValues: { ':desk': desk, ':by': by.toISOString() },
      });
      return found.map((item) => CaseHeader.parse(item));
    },
  };
};

const stored = (item: Case) => ({ ...caseKeyOf(item.number), ...item, ...escalationKeys(item) });

// what is in no hurry any more leaves the sparse index
const escalationKeys = ({ district, escalation }: Case): object =>
  escalation ? { escalatedIn: district, escalatedAt: escalation.at } : {};
