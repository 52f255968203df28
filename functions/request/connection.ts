import { EMPTY_PAGE, type Page } from '../dynamodb/queryPage.ts';
import type { PageInfo } from '../graphql/generated/types.ts';
import { encodeCursor, type PageArgs } from './paging.ts';

/** A page as a Relay connection. */
export type Connection<T> = {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
};

/** A connection whose length is counted only for whoever asks. */
export type CountedConnection<T> = Connection<T> & { readonly totalCount?: () => Promise<number> };

/** A page of a list, and its length, which is counted only for whoever asks. */
export type CountedPage<T, P> = { readonly page: Page<T, P>; readonly totalCount: () => Promise<number> };

/** A list of which there is nothing to show. */
export const NO_LIST = { page: EMPTY_PAGE, totalCount: async () => 0 } as const;

/** Turns a counted page into a Relay connection. */
export const countedConnectionOf = <T, P>(
  { page, totalCount }: CountedPage<T, P>,
  args: PageArgs,
): CountedConnection<T> => ({ ...connectionOf(page, args), totalCount });

/** Turns a page into a Relay connection. Paging is forward only, so `after` says whether a page precedes this one. */
export const connectionOf = <T, P>({ items, hasMore }: Page<T, P>, { after }: PageArgs): Connection<T> => {
  const edges = items.map((item) => ({
    cursor: encodeCursor(item.position),
    // an item that cannot be read fails alone
    get node() {
      return item.node;
    },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: typeof after === 'string',
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};
