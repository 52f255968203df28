import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { registrySortKeys as sortKey } from '../../dynamodb/keys.ts';
import type { DistrictPack } from '../model/pack.ts';
import { type SortedItem, toItems } from './items.ts';

/** A thing as a change left it; it lies beside the thing as its generation has it. */
export type EditItem = SortedItem & { readonly thing: string; readonly change: number };

/** The items that an edit adds or replaces. Undefined: it takes a thing away, which only a new generation can. */
export const changedItems = (before: DistrictPack, after: DistrictPack): SortedItem[] | undefined => {
  const known = new Map(toItems(before).map((item) => [item.sk, item]));
  const items = toItems(after);
  const added = items.filter(({ sk }) => !known.has(sk)).length;
  return items.length === known.size + added
    ? items.filter((item) => !isDeepStrictEqual(item, known.get(item.sk)))
    : undefined;
};

/** Items as the change of this number writes them: under keys of their own, so nothing that is read is overwritten. */
export const toEditItems = (items: readonly SortedItem[], change: number): EditItem[] =>
  items.map((item) => ({ ...item, sk: sortKey.edit(change, item.sk), thing: item.sk, change }));

const Written = z.looseObject({
  sk: z.string(),
  thing: z.string().optional(),
  /** An item of the generation itself has none. */
  change: z.number().default(0),
});

/**
 * Each thing as the last of the first `changes` changes left it, from what lies in a generation's partition. Undefined:
 * fewer than `count` items were read, because the generation is being removed or a change has not arrived in full.
 */
export const itemsInForce = (
  stored: readonly unknown[],
  { changes, count }: { readonly changes: number; readonly count: number },
): unknown[] | undefined => {
  const written = stored.map((item) => Written.parse(item)).filter(({ change }) => change <= changes);
  if (written.length !== count) return undefined;
  const inOrder = written.toSorted((a, b) => a.change - b.change);
  return [...new Map(inOrder.map((item) => [item.thing ?? item.sk, item])).values()];
};
