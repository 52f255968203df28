import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient, QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { readItem } from './plainItem.ts';

/** A position in an index: the item's key and its sort value in the index. */
export const Position = z.object({ pk: z.string(), sk: z.string(), sort: z.string() });
export type Position = z.infer<typeof Position>;

/** A requested page: how many items, and after which position. */
export type PageRequest<P = Position> = { readonly first: number; readonly after?: P };

/** One page of a list: its items, each with its position, and whether more follow. */
export type Page<T, P = Position> = {
  readonly items: readonly { readonly node: T; readonly position: P }[];
  readonly hasMore: boolean;
};

/** Makes an item of a page that is parsed when it is used: one that cannot be read spoils no other. */
export const parseLater = <T, P>(position: P, parse: () => T): { readonly node: T; readonly position: P } => {
  let parsed: { readonly node: T } | undefined;
  return {
    position,
    get node() {
      parsed ??= { node: parse() };
      return parsed.node;
    },
  };
};

/** Lists the items of a page that can be read. */
export const listReadable = <T, P>({ items }: Page<T, P>): T[] =>
  items.flatMap((item) => {
    try {
      return [item.node];
    } catch {
      // the list that shows the item reports it
      return [];
    }
  });

/** The empty page. */
export const EMPTY_PAGE = { items: [], hasMore: false } as const;

/** One page of items, and the item that follows it if there is one. */
type QueriedPage = {
  readonly items: readonly Record<string, unknown>[];
  readonly following: Record<string, unknown> | undefined;
};

/** How many entries of a list are counted: a page shows no larger number. */
export const MOST_COUNTED = 1_000;

/** How many items a Query with a filter looks at first: few people have more. */
const FILTERED = 1_000;

/** Absent values are left out, as by the document client. */
const DEFINED = { removeUndefinedValues: true } as const;

/** A Query with values as they are; a page is read by the plain client, as the document client takes a third of the time. */
type PageQuery = Pick<
  QueryCommandInput,
  | 'TableName'
  | 'IndexName'
  | 'KeyConditionExpression'
  | 'FilterExpression'
  | 'ExpressionAttributeNames'
  | 'ScanIndexForward'
  | 'ConsistentRead'
  | 'ProjectionExpression'
> & { readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>> | undefined };

/**
 * Reads one page of a Query, starting after a key. DynamoDB may return less than `Limit`: it applies a filter after the
 * limit, and cuts an answer at 1 MB. Further Queries then fill the page; those with a filter look at 1 MB each.
 */
export const queryPage = async (
  db: DynamoDBDocumentClient,
  { ExpressionAttributeValues: values, ...query }: PageQuery,
  { first, after }: { readonly first: number; readonly after: Record<string, unknown> | undefined },
): Promise<QueriedPage> => {
  const items: Record<string, unknown>[] = [];
  const asked = { ...query, ...(values && { ExpressionAttributeValues: marshall(values, DEFINED) }) };
  let start = after && marshall(after);
  let Limit: number | undefined = query.FilterExpression ? FILTERED : first + 1;
  do {
    const { Items = [], LastEvaluatedKey } = await db.send(
      new QueryCommand({ ...asked, ...(Limit && { Limit }), ...(start && { ExclusiveStartKey: start }) }),
    );
    items.push(...Items.map(readItem));
    start = LastEvaluatedKey;
    if (query.FilterExpression) Limit = undefined;
  } while (start && items.length <= first);
  return { items: items.slice(0, first), following: items[first] };
};
