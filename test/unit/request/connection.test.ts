import { expect, test } from 'vitest';
import { connectionOf } from '../../../functions/request/connection.ts';
import { encodeCursor, pageOfList } from '../../../functions/request/paging.ts';

const page = pageOfList(['a', 'b', 'c'], 2, (node) => ({ place: node }));

test('a connection has an edge for each item, and the cursors of its first and last edge', () => {
  const [first, last] = ['a', 'b'].map((place) => encodeCursor({ place }));
  expect(connectionOf(page, {})).toEqual({
    edges: [
      { cursor: first, node: 'a' },
      { cursor: last, node: 'b' },
    ],
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: first, endCursor: last },
  });
});

test('a page requested with a cursor has a previous page', () => {
  expect(connectionOf(page, { after: 'x' }).pageInfo.hasPreviousPage).toBe(true);
  expect(connectionOf(page, { after: null }).pageInfo.hasPreviousPage).toBe(false);
});

test('an empty page has no cursors', () => {
  expect(connectionOf({ items: [], hasMore: false }, {}).pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});
