import { z } from 'zod';

/** The lists of a pack, by file. */
const LISTS = [
  ['district', 'streets'],
  ['district', 'villages'],
  ['district', 'offices'],
  ['windows', 'windows'],
  ['matters', 'matters'],
  ['delegations', 'delegations'],
  ['bundles', 'bundles'],
  ['staff', 'postings'],
] as const;

type Pack = Readonly<Record<string, unknown>>;
const File = z.looseObject({});
const Entries = z.array(z.unknown());

/** Splits a pack into parts of at most `mostBytes`, if each entry is smaller: first all but the lists, then their entries in order. */
export const splitPack = (pack: Pack, mostBytes: number): Pack[] => {
  const frame: Record<string, unknown> = { ...pack };
  const parts: Pack[] = [];
  for (const [name, key] of LISTS) {
    const file = File.safeParse(frame[name]);
    const entries = Entries.safeParse(file.data?.[key]);
    if (!file.success || !entries.success) continue;
    frame[name] = { ...file.data, [key]: [] };
    parts.push(...slice(entries.data, mostBytes).map((some) => ({ [name]: { [key]: some } })));
  }
  return [frame, ...parts];
};

const slice = (entries: readonly unknown[], mostBytes: number): unknown[][] => {
  const slices: unknown[][] = [];
  let [current, bytes]: [unknown[], number] = [[], 0];
  for (const entry of entries) {
    const size = Buffer.byteLength(JSON.stringify(entry)) + 1;
    if (current.length > 0 && bytes + size > mostBytes) {
      slices.push(current);
      [current, bytes] = [[], 0];
    }
    current.push(entry);
    bytes += size;
  }
  return current.length > 0 ? [...slices, current] : slices;
};
