import type * as z from 'zod';
import type { Page, PageRequest } from '../dynamodb/queryPage.ts';
import type { Lang } from '../graphql/generated/types.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { requirements } from '../refusal/requirements.ts';

const DEFAULT_SIZE = 20;

/** The arguments of a field that returns a connection. */
export type PageArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** The upper bound of `first`. */
export const MOST_A_PAGE = 100;

/** Encodes a position as an opaque cursor. */
export const encodeCursor = (position: unknown): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** Parses `first` (1 to 100) and `after`; refuses a malformed cursor. */
export const readPage = <T>(
  { first, after }: PageArgs,
  position: z.ZodType<T>,
  defaultSize: number,
): Outcome<PageRequest<T>> => {
  const size = first ?? defaultSize;
  if (size < 1 || size > MOST_A_PAGE)
    return refused(refuse('INVALID_INPUT', ['first'], requirements.between(1, MOST_A_PAGE)));
  if (after === null || after === undefined) return { value: { first: size } };
  const start = position.safeParse(readJson(Buffer.from(after, 'base64url').toString('utf8')));
  return start.success
    ? { value: { first: size, after: start.data } }
    : refused(refuse('INVALID_INPUT', ['after'], requirements.cursor));
};

/** Parses the page that a query asks for, 20 by default. Throws refusals as a GraphQL error. */
export const pageOf = <T>(
  args: PageArgs,
  position: z.ZodType<T>,
  { lang }: { readonly lang: Lang },
): PageRequest<T> => getValue(readPage(args, position, DEFAULT_SIZE), { lang });

/** Cuts the first page from a sorted list in memory. */
export const pageOfList = <T, P>(
  list: readonly T[],
  first: number,
  positionOf: (node: T) => P,
): Page<T, P> => ({
  items: list.slice(0, first).map((node) => ({ node, position: positionOf(node) })),
  hasMore: list.length > first,
});

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
