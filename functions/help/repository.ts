import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Escalation } from '../case/escalation.ts';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { putIfUnchanged, putNew } from '../dynamodb/conditionalPut.ts';
import { personHelpPartition, taskPartition } from '../dynamodb/keys.ts';
import { mergePages } from '../dynamodb/mergePages.ts';
import { type Page, type PageRequest, queryPage } from '../dynamodb/queryPage.ts';
import { pendingKeys, touchedKeys } from '../record/indexKeys.ts';
import { getHelpKey, parseHelpNumber } from '../record/numbers.ts';
import { resolveHelpDesk } from './escalation.ts';
import { Help } from './model.ts';

const Listed = z
  .object({ pk: z.string(), sk: z.string(), filedAt: z.string(), number: z.string() })
  .transform(({ number, filedAt, ...key }) => ({ node: number, position: { ...key, sort: filedAt } }));

/** One page of numbers of help requests. */
export type HelpNumberPage = Page<string>;

/** Help requests in DynamoDB, in the cases table: every change is one conditional put of one item. */
export const createHelpRepository = (db: DynamoDBDocumentClient, table: string) => {
  const ofHash = async (asker: string, { first, after }: PageRequest): Promise<HelpNumberPage> => {
    const person = personHelpPartition(asker);
    const { items, following } = await queryPage(
      db,
      {
        TableName: table,
        IndexName: 'byPerson',
        KeyConditionExpression: 'person = :person',
        ExpressionAttributeValues: { ':person': person },
        ScanIndexForward: false,
      },
      { first, after: after && { pk: after.pk, sk: after.sk, person, filedAt: after.sort } },
    );
    return { items: z.array(Listed).parse(items), hasMore: following !== undefined };
  };

  /** Reads a request, strongly consistent. */
  const find = async (number: string): Promise<Help | undefined> => {
    if (!parseHelpNumber(number)) return undefined;
    const { Item } = await db.send(
      new GetCommand({ TableName: table, Key: getHelpKey(number), ConsistentRead: true }),
    );
    return Item && Help.parse(Item);
  };

  return {
    /** Writes a new request, or returns the existing one unchanged. */
    create: (item: Help) => putNew(db, table, stored(item), Help),

    /** Replaces a request if its version is still `readVersion`, else returns the newer one. */
    replace: (item: Help, readVersion: number) => putIfUnchanged(db, table, stored(item), readVersion, Help),

    find,

    /** Reads requests by number in batches of 100, strongly consistent; leaves out those that are missing. Throws if one is unreadable. */
    getAll: async (numbers: readonly string[]): Promise<Help[]> =>
      (await batchGetItems(db, table, numbers.map(getHelpKey))).map((item) => Help.parse(item)),

    /** Lists the requests of a person, newest first. */
    ofPerson: async (hashes: readonly string[], request: PageRequest): Promise<HelpNumberPage> =>
      mergePages(await Promise.all(hashes.map((hash) => ofHash(hash, request))), request.first),
  };
};

const stored = (item: Help) => ({ ...getHelpKey(item.number), ...item, ...indexed(item) });

// a closed request leaves the task index; not `desk`: that attribute belongs to the index of cases
const indexed = (item: Help): object => ({
  person: personHelpPartition(item.asker),
  ...(item.status !== 'CLOSED' && {
    task: taskPartition({ of: 'HELP', desk: resolveHelpDesk(item), open: item.status === 'OPEN' }),
    taskDue: item.escalatesAt ?? item.dueAt,
  }),
  ...touchedKeys(item),
  ...pendingKeys(item, item.status === 'OPEN'),
  ...escalationKeys(item),
});

// an open request that was escalated is in the sparse index of overdue items
const escalationKeys = (item: Help): object => {
  const { status, level, events, owner, district, village, matter, applicant, dueAt } = item;
  const at = events.findLast(({ type }) => type === 'ESCALATED')?.at;
  if (status !== 'OPEN' || level === 'WINDOW' || at === undefined) return {};
  const escalation: Escalation =
    level === 'STREET'
      ? { of: 'HELP', step: 'OVERDUE', dueAt, at, told: [{ whom: 'OWNER', at: owner.window }] }
      : { of: 'HELP', step: 'LONG_OVERDUE', dueAt, at, told: [{ whom: 'SUPERVISOR', at: district }] };
  const listed = { village, matter, applicant };
  return { escalation, escalatedIn: district, escalatedAt: at, listed };
};
