import * as z from 'zod';
import { type Key, parseCounterKey } from '../dynamodb/keys.ts';
import type { PlainItem } from '../dynamodb/plainItem.ts';
import { listEarlierAttributes, readEarlierCounts } from './earlierCounter.ts';
import { type MonthCounts, sumMonth } from './monthCounts.ts';
import { addPacked, packMonth, type UnknownCounts, UnreadableCounter, unpackMonth } from './packedMonth.ts';
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
  /** What stands in a counter that cannot be read, and so counts nothing: only a rebuild writes it again. */
  readonly damaged?: DamagedItem;
};

/** The attributes of an item that was to be a counter. */
type DamagedItem = { readonly v?: unknown; readonly d?: unknown };

/** The attribute of the counts. */
const COUNTS = 'd';
const SORT_KEY = /^\d{4}-\d{2}#/;
const Stored = z.object({ pk: z.string(), sk: z.string().regex(SORT_KEY) });
type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** Parses a counter. Undefined: any other item of the table. */
export const parseCounter = (item: unknown): CounterMonth | undefined => {
  const { data: key } = Stored.safeParse(item);
  if (!key || !isItem(item)) return undefined;
  const version = z.int().safeParse(item.v).data;
  const read = version === undefined ? undefined : readCounts(item);
  return {
    ...{ key, ...parseCounterKey(key.sk), version: version ?? 0, earlier: listEarlierAttributes(item) },
    ...(read ?? { counts: new Map(), unknown: new Map(), damaged: { v: item.v, d: item[COUNTS] } }),
  };
};

/** Reads the counts of a counter. Undefined: they cannot be read. */
const readCounts = (item: Item): Pick<CounterMonth, 'counts' | 'unknown'> | undefined => {
  try {
    return unpackItem(item);
  } catch (error) {
    if (error instanceof UnreadableCounter) return undefined;
    throw error;
  }
};

/** Unpacks a counter of either layout. Throws UnreadableCounter: it has neither. */
const unpackItem = (item: Item): Pick<CounterMonth, 'counts' | 'unknown'> => {
  const packed = item[COUNTS];
  if (packed instanceof Uint8Array) return unpackMonth(packed);
  if (packed !== undefined || listEarlierAttributes(item).length === 0)
    throw new UnreadableCounter('a counter without counts');
  return { counts: readEarlierCounts(item), unknown: new Map() };
};

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

/** Reads a counter that was read as `PACKED`. Undefined: as for `parseCounter`. Throws: it cannot be read. */
export const readPlainCounter = ({ sk, [COUNTS]: packed }: PlainItem): PackedCounter | undefined => {
  if (!isCounterKey(sk?.S)) return undefined;
  if (!packed?.B) throw new UnreadableCounter('a counter without counts');
  return packedCounter(sk.S, packed.B);
};

/** Reads a counter without unpacking its days. Undefined: as for `parseCounter`. Throws: it cannot be read. */
export const readPackedCounter = (item: Item): PackedCounter | undefined => {
  const { sk, [COUNTS]: packed } = item;
  if (!isCounterKey(sk)) return undefined;
  if (packed instanceof Uint8Array) return packedCounter(sk, packed);
  const unpack = () => unpackItem(item).counts;
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

/** The condition that a damaged counter is what was read, whatever stands in it. */
export const isStill = ({ v, d }: DamagedItem) => {
  const found = Object.entries({ v, d }).filter(([, value]) => value !== undefined);
  const isSame = (name: string): string =>
    found.some(([one]) => one === name) ? `${name} = :was_${name}` : `attribute_not_exists(${name})`;
  return {
    ConditionExpression: `${isSame('v')} AND ${isSame(COUNTS)}`,
    ...(found.length > 0 && {
      ExpressionAttributeValues: Object.fromEntries(found.map(([name, value]) => [`:was_${name}`, value])),
    }),
  };
};

const conditionOn = (read: CounterMonth | undefined) => {
  if (!read) return { ConditionExpression: 'attribute_not_exists(v)' };
  if (read.damaged) return isStill(read.damaged);
  return { ConditionExpression: 'v = :read', ExpressionAttributeValues: { ':read': read.version } };
};

/** The update that sets the counts of a counter, unless it has changed since it was read or is there by now. */
export const setCounts = (
  TableName: string,
  { pk, sk }: Key,
  read: CounterMonth | undefined,
  counts: MonthCounts,
) => {
  const { ConditionExpression, ExpressionAttributeValues } = conditionOn(read);
  const earlier = read?.earlier ?? [];
  const remove = earlier.length > 0 ? ` REMOVE ${earlier.map((name) => `#${name}`).join(', ')}` : '';
  return {
    TableName,
    Key: { pk, sk },
    UpdateExpression: `SET v = :next, ${COUNTS} = :counts${remove}`,
    ConditionExpression,
    // placeholders: a short name may be a reserved word
    ...(earlier.length > 0 && {
      ExpressionAttributeNames: Object.fromEntries(earlier.map((name) => [`#${name}`, name])),
    }),
    ExpressionAttributeValues: {
      ':next': (read?.version ?? 0) + 1,
      ':counts': packMonth(counts, read?.unknown),
      ...ExpressionAttributeValues,
    },
  };
};
