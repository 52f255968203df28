import * as z from 'zod';
import { type Key, parseCounterKey } from '../dynamodb/keys.ts';
import type { PlainItem } from '../dynamodb/plainItem.ts';
import { listEarlierAttributes, readEarlierCounts } from './earlierCounter.ts';
import { type MonthCounts, sumMonth } from './monthCounts.ts';
import { addPacked, packMonth, type UnknownCounts, unpackMonth } from './packedMonth.ts';
import { MEASURES, type Sums } from './rates.ts';

/** A stored counter: the counts of one series in one month. */
export type CounterMonth = {
  readonly key: Key;
  readonly month: string;
  readonly part: string;
  /** For optimistic locking. */
  readonly version: number;
  readonly counts: MonthCounts;
  readonly unknown: UnknownCounts;
  /** The attributes of an earlier layout, which the next write removes. */
  readonly earlier: readonly string[];
};

/** The attribute of the counts. */
const COUNTS = 'd';
const SORT_KEY = /^\d{4}-\d{2}#/;
const Stored = z.object({ pk: z.string(), sk: z.string().regex(SORT_KEY), v: z.number() });
type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** Parses a counter. Undefined: any other item of the table, or a counter of an earlier release. */
export const parseCounter = (item: unknown): CounterMonth | undefined => {
  const { data } = Stored.safeParse(item);
  if (!data || !isItem(item)) return undefined;
  const { pk, sk, v: version } = data;
  const packed = item[COUNTS];
  const read = packed instanceof Uint8Array ? unpackMonth(packed) : unpackOther(item);
  return { key: { pk, sk }, ...parseCounterKey(sk), version, ...read, earlier: listEarlierAttributes(item) };
};

/** Unpacks a counter of the earlier layout. What has neither layout counts nothing, in reports as in a comparison. */
const unpackOther = (item: Item): Pick<CounterMonth, 'counts' | 'unknown'> => ({
  counts: item[COUNTS] === undefined ? readEarlierCounts(item) : new Map(),
  unknown: new Map(),
});

/** A counter of which sums are needed: a year of all parts has hundreds, so no day of them is kept. */
export type PackedCounter = {
  readonly month: string;
  readonly part: string;
  /** Adds its counts on some days of its month, both ends inclusive. */
  addTo(sums: Sums, first: number, last: number): void;
  unpack(): MonthCounts;
};

/** What a Query of packed counters reads of each. */
export const PACKED = `sk, ${COUNTS}`;

/** Whether what was read as `PACKED` is the counter of a month in an earlier layout, which has to be read as a whole. */
export const isEarlier = ({ sk, [COUNTS]: packed }: PlainItem): boolean =>
  isCounterKey(sk?.S) && packed === undefined;

/** Reads a counter that was read as `PACKED`. Undefined: as for `parseCounter`. */
export const readPlainCounter = ({ sk, [COUNTS]: packed }: PlainItem): PackedCounter | undefined =>
  isCounterKey(sk?.S) && packed?.B ? packedCounter(sk.S, packed.B) : undefined;

/** Reads a counter without unpacking its days. Undefined: as for `parseCounter`. */
export const readPackedCounter = (item: Item): PackedCounter | undefined => {
  const { sk, [COUNTS]: packed } = item;
  if (!isCounterKey(sk)) return undefined;
  if (packed instanceof Uint8Array) return packedCounter(sk, packed);
  const unpack = () => unpackOther(item).counts;
  return {
    ...parseCounterKey(sk),
    addTo: (sums, first, last) => addUnpacked(sums, unpack(), first, last),
    unpack,
  };
};

const isCounterKey = (sk: unknown): sk is string => typeof sk === 'string' && SORT_KEY.test(sk);

const packedCounter = (sk: string, packed: Uint8Array): PackedCounter => ({
  ...parseCounterKey(sk),
  addTo: (sums, first, last) => addPacked(sums, packed, first, last),
  unpack: () => unpackMonth(packed).counts,
});

const addUnpacked = (sums: Sums, counts: MonthCounts, first: number, last: number): void => {
  const more = sumMonth(counts, first, last);
  for (const measure of MEASURES) sums[measure] += more[measure];
};

/** The update that sets the counts of a counter, unless it has changed since it was read or is there by now. */
export const setCounts = (
  TableName: string,
  { pk, sk }: Key,
  read: CounterMonth | undefined,
  counts: MonthCounts,
) => {
  const earlier = read?.earlier ?? [];
  const remove = earlier.length > 0 ? ` REMOVE ${earlier.map((name) => `#${name}`).join(', ')}` : '';
  return {
    TableName,
    Key: { pk, sk },
    UpdateExpression: `SET v = :next, ${COUNTS} = :counts${remove}`,
    ConditionExpression: read ? 'v = :read' : 'attribute_not_exists(v)',
    // placeholders: a short name may be a reserved word
    ...(earlier.length > 0 && {
      ExpressionAttributeNames: Object.fromEntries(earlier.map((name) => [`#${name}`, name])),
    }),
    ExpressionAttributeValues: {
      ':next': (read?.version ?? 0) + 1,
      ':counts': packMonth(counts, read?.unknown),
      ...(read && { ':read': read.version }),
    },
  };
};
