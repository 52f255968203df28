import * as z from 'zod';
import { type Key, parseCounterKey } from '../dynamodb/keys.ts';
import { type MonthCounts, packDays, sumPacked, unpackDays } from './monthCounts.ts';
import { type Counts, MEASURES, type Measure } from './rates.ts';

/** The attribute of each measure in a counter: short, since names would be half of an item. None is ever used again. */
const ATTRIBUTES: Readonly<Record<Measure, string>> = {
  accepted: 'ac',
  completed: 'co',
  completedOnSpot: 'cs',
  crossVillage: 'cv',
  online: 'ol',
  corrections: 'cr',
  correctionsRepeated: 'cp',
  lapsed: 'la',
  extended: 'ex',
  suspended: 'su',
  urged: 'ur',
  rejected: 'rj',
  withdrawn: 'wd',
  visits: 'vi',
  materialsSaved: 'ms',
  stampsSaved: 'ss',
  onTime: 'ot',
  overdue: 'od',
  ownerChanges: 'oc',
  handlingSeconds: 'hs',
  ratings: 'ra',
  ratingSum: 'rs',
  rated1: 'r1',
  rated2: 'r2',
  rated3: 'r3',
  rated4: 'r4',
  rated5: 'r5',
  badRatings: 'rb',
  ratingsAnswered: 'rw',
  ratingsAnsweredInTime: 'rt',
  helpAsked: 'hq',
  helpAnswered: 'hw',
  helpAnsweredInTime: 'ht',
  helpResponseMinutes: 'hm',
  ticketsCalled: 'tc',
  ticketsServed: 'ts',
  ticketWaitSeconds: 'tw',
  ticketServiceSeconds: 'tv',
  noShows: 'tn',
  duplicates: 'du',
  undone: 'un',
  undoneOnSpot: 'us',
  undoneOnTime: 'ut',
  undoneOverdue: 'uo',
  undoneRejected: 'uj',
  undoneDuplicates: 'ud',
  feesCollectedInFen: 'fc',
  feesWaivedInFen: 'fw',
};

/** A stored counter: the counts of one series in one month. */
export type CounterMonth = {
  readonly key: Key;
  readonly month: string;
  readonly part: string;
  /** For optimistic locking. */
  readonly version: number;
  readonly counts: MonthCounts;
};

const Stored = z.object({ pk: z.string(), sk: z.string().regex(/^\d{4}-\d{2}#/), v: z.number() });
type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** Parses a counter. Undefined: any other item of the table, or a counter of an earlier release. */
export const parseCounter = (item: unknown): CounterMonth | undefined => {
  const { data } = Stored.safeParse(item);
  if (!data || !isItem(item)) return undefined;
  const counts = new Map<Measure, number[]>();
  for (const measure of MEASURES) {
    const packed = item[ATTRIBUTES[measure]];
    if (packed instanceof Uint8Array) counts.set(measure, unpackDays(packed));
  }
  return { key: { pk: data.pk, sk: data.sk }, ...parseCounterKey(data.sk), version: data.v, counts };
};

/** Sums that counters are added to. */
export type Sums = { -readonly [measure in keyof Counts]: Counts[measure] };

/** A counter of which only sums are needed: a year of all parts has hundreds, so no day of them is kept. */
export type PackedCounter = {
  readonly month: string;
  readonly part: string;
  /** Adds its counts on some days of its month, both ends inclusive. */
  addTo(sums: Sums, first: number, last: number): void;
};

/** Reads a counter without unpacking its days. Undefined: as for `parseCounter`. */
export const readPackedCounter = (item: Item): PackedCounter | undefined => {
  const { data } = Stored.safeParse(item);
  return (
    data && {
      ...parseCounterKey(data.sk),
      addTo: (sums, first, last) => {
        for (const measure of MEASURES) {
          const packed = item[ATTRIBUTES[measure]];
          if (packed instanceof Uint8Array) sums[measure] += sumPacked(packed, first, last);
        }
      },
    }
  );
};

/** The update that sets measures of a counter, unless it has changed since it was read or is there by now. */
export const setMeasures = (
  TableName: string,
  { pk, sk }: Key,
  read: CounterMonth | undefined,
  changed: MonthCounts,
) => {
  const measures = [...changed.keys()];
  const set = measures.map((measure) => `#${ATTRIBUTES[measure]} = :${ATTRIBUTES[measure]}`);
  return {
    TableName,
    Key: { pk, sk },
    UpdateExpression: `SET ${['v = :next', ...set].join(', ')}`,
    ConditionExpression: read ? 'v = :read' : 'attribute_not_exists(v)',
    // placeholders: a short name may be a reserved word
    ...(measures.length > 0 && {
      ExpressionAttributeNames: Object.fromEntries(
        measures.map((measure) => [`#${ATTRIBUTES[measure]}`, ATTRIBUTES[measure]]),
      ),
    }),
    ExpressionAttributeValues: {
      ':next': (read?.version ?? 0) + 1,
      ...(read && { ':read': read.version }),
      ...Object.fromEntries(
        [...changed].map(([measure, days]) => [`:${ATTRIBUTES[measure]}`, packDays(days)]),
      ),
    },
  };
};
