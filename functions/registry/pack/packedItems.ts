import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { registrySortKeys as sortKey } from '../../dynamodb/keys.ts';
import type { SortedItem } from './items.ts';
import { PACK_FORMAT } from './packFormat.ts';

/** The most bytes of a part; an item of DynamoDB has at most 400 KB. */
const MOST_BYTES = 350_000;

type RawItem = Record<string, unknown>;
/** A part of a generation: items, compressed. */
type PackedPart = { readonly sk: string; readonly format: string; readonly packed: Uint8Array };

const Packed = z.object({ format: z.string(), packed: z.instanceof(Uint8Array) });
const Items = z.array(z.record(z.string(), z.unknown()));

/** Packs the items of a generation into as few stored ones as fit: a load then reads and parses one instead of hundreds. */
export const packItems = (items: readonly SortedItem[]): PackedPart[] =>
  compress(items).map((packed, i) => ({ sk: sortKey.part(i + 1), format: PACK_FORMAT, packed }));

const compress = (items: readonly SortedItem[]): Uint8Array[] => {
  const packed = gzipSync(JSON.stringify(items));
  if (packed.length <= MOST_BYTES || items.length === 1) return [packed];
  const middle = Math.ceil(items.length / 2);
  return [...compress(items.slice(0, middle)), ...compress(items.slice(middle))];
};

/** Returns the items of a stored part, each with the format it was packed in; any other stored item itself. */
export const unpackItem = (stored: RawItem): RawItem[] => {
  const part = Packed.safeParse(stored).data;
  if (!part) return [stored];
  const { format, packed } = part;
  const items: unknown = JSON.parse(gunzipSync(packed).toString('utf8'));
  return Items.parse(items).map((item) => ({ ...item, format }));
};
