import * as z from 'zod';
import { type Page, Position } from './queryPage.ts';

/** A position among several ranges that are read as one: after which item each goes on; null: from its beginning. */
export const RangesPosition = z.array(Position.nullable()).max(10);
export type RangesPosition = z.infer<typeof RangesPosition>;

/** Merges pages of several ranges, each in ascending order, to one page. Items of the same sort value keep their places. */
export const mergeRanges = <T>(
  pages: readonly Page<T>[],
  starts: RangesPosition,
  first: number,
): Page<T, RangesPosition> => {
  const merged: Page<T, RangesPosition>['items'][number][] = [];
  const taken = pages.map(() => 0);
  const reached = pages.map((_, i) => starts[i] ?? null);
  while (merged.length < first) {
    const next = findFirst(pages.map(({ items }, i) => items[taken[i] ?? 0]?.position.sort));
    const item = next === undefined ? undefined : pages[next]?.items[taken[next] ?? 0];
    if (next === undefined || !item) break;
    taken[next] = (taken[next] ?? 0) + 1;
    reached[next] = item.position;
    merged.push(withPosition(item, [...reached]));
  }
  return { items: merged, hasMore: pages.some((page, i) => page.hasMore || hasMoreAfter(page, taken[i])) };
};

const hasMoreAfter = ({ items }: Page<unknown>, taken = 0): boolean => items.length > taken;

/** Finds the index of the smallest value; the first of equal ones. */
const findFirst = (values: readonly (string | undefined)[]): number | undefined => {
  let found: number | undefined;
  values.forEach((value, i) => {
    const least = found === undefined ? undefined : values[found];
    if (value !== undefined && (least === undefined || value < least)) found = i;
  });
  return found;
};

// an item that cannot be read must not be parsed here
const withPosition = <T>(item: { readonly node: T }, position: RangesPosition) => ({
  position,
  get node() {
    return item.node;
  },
});
