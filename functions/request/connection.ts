import type { Page } from '../dynamodb/queryPage.ts';
import type { PageInfo } from '../graphql/generated/types.ts';
import { encodeCursor, type PageArgs } from './paging.ts';

/** A page as a Relay connection. */
export type Connection<T> = {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
};

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
