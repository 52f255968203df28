import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { helpKey, helpOfPerson, helpTasksOf } from '../dynamodb/keys.ts';
import { deskOf } from './escalation.ts';
import { type HelpAddress, parseHelpNumber } from './helpNumber.ts';
import { Help } from './model.ts';

/** A position in a list of help: the item's own key and the index's sort value. */
export const HelpPosition = z.object({ pk: z.string(), sk: z.string(), sort: z.string() });
export type HelpPosition = z.infer<typeof HelpPosition>;

/** One page of numbers of help requests, each with its position. */
export type HelpPage = {
  readonly found: readonly { readonly number: string; readonly position: HelpPosition }[];
  readonly hasMore: boolean;
};

type Page = { readonly first: number; readonly after?: HelpPosition };

const INDEXES = {
  byTask: { partition: 'task', sort: 'taskDue', forward: true },
  byPerson: { partition: 'person', sort: 'filedAt', forward: false },
} as const;
const Listed = z.object({ number: z.string() });

/** Help requests in DynamoDB: beside the cases, every change one conditional put of one item. */
export const createHelpRepository = (db: DynamoDBDocumentClient, table: string) => {
  const put = async (item: Help, condition: object): Promise<Help | undefined> => {
    try {
      await db.send(
        new PutCommand({
          TableName: table,
          Item: { ...keyOf(addressOf(item.number)), ...item, ...indexed(item) },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          ...condition,
        }),
      );
      return undefined;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException && error.Item)
        return Help.parse(unmarshall(error.Item));
      throw error;
    }
  };

  const list = async (
    index: keyof typeof INDEXES,
    value: string,
    { first, after }: Page,
  ): Promise<HelpPage> => {
    const { partition, sort, forward } = INDEXES[index];
    const { Items = [] } = await db.send(
      new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: '#partition = :value',
        ExpressionAttributeNames: { '#partition': partition },
        ExpressionAttributeValues: { ':value': value },
        ScanIndexForward: forward,
        Limit: first + 1,
        ...(after && {
          ExclusiveStartKey: { pk: after.pk, sk: after.sk, [partition]: value, [sort]: after.sort },
        }),
      }),
    );
    const all = Items.map((item) => ({
      number: Listed.parse(item).number,
      position: HelpPosition.parse({ ...item, sort: item[sort] }),
    }));
    return { found: all.slice(0, first), hasMore: all.length > first };
  };

  /** A request as it stands now; undefined when there is none. */
  const find = async (number: string): Promise<Help | undefined> => {
    const address = parseHelpNumber(number);
    if (!address) return undefined;
    const { Item } = await db.send(
      new GetCommand({ TableName: table, Key: keyOf(address), ConsistentRead: true }),
    );
    return Item && Help.parse(Item);
  };

  return {
    /** Writes a new request; gives back the one that stands there already, untouched. */
    create: (item: Help) => put(item, { ConditionExpression: 'attribute_not_exists(pk)' }),

    /** Replaces a request as it was read; gives back the one that stands there when somebody was faster. */
    replace: (item: Help, readVersion: number) =>
      put(item, {
        ConditionExpression: '#version = :read',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':read': readVersion },
      }),

    find,

    /** What a desk owes an answer, or what it answered and is not closed, the most urgent first. */
    atDesk: (desk: string, open: boolean, page: Page) => list('byTask', helpTasksOf(desk, open), page),

    /** What a window should have answered by an instant. */
    async lateAt(window: string, by: Date): Promise<Help[]> {
      const late: Help[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await db.send(
          new QueryCommand({
            TableName: table,
            IndexName: 'byTask',
            KeyConditionExpression: 'task = :task AND taskDue <= :by',
            ExpressionAttributeValues: { ':task': helpTasksOf(window, true), ':by': by.toISOString() },
            ...(from && { ExclusiveStartKey: from }),
          }),
        );
        const found = await Promise.all(Items.map((item) => find(Listed.parse(item).number)));
        late.push(...found.filter((help) => help !== undefined));
        from = LastEvaluatedKey;
      } while (from);
      return late;
    },

    /** What somebody asked for, newest first. */
    ofPerson: (person: string, page: Page) => list('byPerson', helpOfPerson(person), page),
  };
};

// what is closed leaves the index of tasks; `desk` would put it among the cases of a desk
const indexed = (item: Help): object => ({
  person: helpOfPerson(item.asker),
  ...(item.status !== 'CLOSED' && {
    task: helpTasksOf(deskOf(item), item.status === 'OPEN'),
    taskDue: item.escalatesAt ?? item.dueAt,
  }),
});

const keyOf = ({ district, village, id }: HelpAddress) => helpKey(district, village, id);

const addressOf = (number: string): HelpAddress => {
  const address = parseHelpNumber(number);
  if (!address) throw new Error('not a number of a help request');
  return address;
};
