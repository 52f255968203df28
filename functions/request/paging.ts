import type * as z from 'zod';
import type { Page, PageRequest } from '../dynamodb/queryPage.ts';
import type { Lang } from '../graphql/generated/types.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { requirements } from '../refusal/requirements.ts';

const STANDARD = 20;

/** The arguments of a field that answers with a connection. */
export type PageArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** The most that `first` may ask for. */
export const MOST_A_PAGE = 100;

/** An opaque cursor for a position. */
export const encodeCursor = (position: unknown): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** Reads `first` (1 to 100) and `after`; a cursor that is not one of ours is refused. */
export const readPage = <T>(
  { first, after }: PageArgs,
  position: z.ZodType<T>,
  standard: number,
): Outcome<PageRequest<T>> => {
  const size = first ?? standard;
  if (size < 1 || size > MOST_A_PAGE)
    return refused(refuse('INVALID_INPUT', ['first'], requirements.between(1, MOST_A_PAGE)));
  if (after === null || after === undefined) return { value: { first: size } };
  const start = position.safeParse(readJson(Buffer.from(after, 'base64url').toString('utf8')));
  return start.success
    ? { value: { first: size, after: start.data } }
    : refused(refuse('INVALID_INPUT', ['after'], requirements.cursor));
};

/** Reads the page that a query asks for, 20 where it does not say; throws what is wrong with it in the asker's language. */
export const pageOf = <T>(
  args: PageArgs,
  position: z.ZodType<T>,
  { lang }: { readonly lang: Lang },
): PageRequest<T> => {
  return getValue(readPage(args, position, STANDARD), { lang });
};

/** The first page of a sorted list that lies in memory. */
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
