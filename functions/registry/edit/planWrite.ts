import type { DistrictPack } from '../model/pack.ts';
import { changedItems, type EditItem, toEditItems } from '../pack/editItems.ts';
import { type SortedItem, toItems } from '../pack/items.ts';
import type { Pointer } from '../repository.ts';

/** A pack to put in force and what it replaces. */
export type Replacement = {
  readonly read: Pointer | undefined;
  /** The pack in force, where it was read. */
  readonly before?: DistrictPack;
  readonly pack: DistrictPack;
};

/** What puts a pack in force: a generation written ahead, or edits that arrive together with the pointer. */
export type WritePlan = Pick<Pointer, 'base' | 'count'> & {
  readonly whole?: readonly SortedItem[];
  readonly edits: readonly EditItem[];
};

/** A transaction's bound of 100, less the pointer, the list of districts, the log's entry and its request. */
const MOST_EDITS = 96;

/** Plans the write of a pack. What is in force already needs none, an edit its own items, anything else a generation. */
export const planWrite = (
  { read, before, pack }: Replacement,
  { generation, changes }: Pick<Pointer, 'generation' | 'changes'>,
): WritePlan => {
  if (read?.generation === generation) return { base: read.base, count: read.count, edits: [] };
  const whole = toItems(pack);
  const edits = before && changedItems(before, pack);
  if (read?.base === undefined || !edits || !isWorthwhile(edits.length, read.count, whole.length))
    return { base: generation, count: whole.length, whole, edits: [] };
  return { base: read.base, count: read.count + edits.length, edits: toEditItems(edits, changes) };
};

// a registry that was edited for long is written anew, or what nobody needs any more would be read for ever
const isWorthwhile = (edits: number, stored: number, things: number): boolean =>
  edits <= MOST_EDITS && stored + edits <= 2 * things;
