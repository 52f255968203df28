import type { Page } from './queryPage.ts';

/** Merges pages of several partitions of one index, each read after the same position, newest first. */
export const mergePages = <T>(pages: readonly Page<T>[], first: number): Page<T> => {
  const items = pages
    .flatMap((page) => page.items)
    .toSorted((a, b) => (a.position.sort < b.position.sort ? 1 : a.position.sort > b.position.sort ? -1 : 0));
  return {
    items: items.slice(0, first),
    hasMore: items.length > first || pages.some(({ hasMore }) => hasMore),
  };
};
