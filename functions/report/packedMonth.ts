import type { MonthCounts } from './monthCounts.ts';
import { MEASURES, type Measure, type Sums } from './rates.ts';

/** The number of each measure in packed counters: those below 32 take a byte. None is ever used again. */
const NUMBERS: Readonly<Record<Measure, number>> = {
  accepted: 0,
  completed: 1,
  completedOnSpot: 2,
  crossVillage: 3,
  online: 4,
  visits: 5,
  onTime: 6,
  overdue: 7,
  materialsSaved: 8,
  stampsSaved: 9,
  handlingSeconds: 10,
  ratings: 11,
  ratingSum: 12,
  rated1: 13,
  rated2: 14,
  rated3: 15,
  rated4: 16,
  rated5: 17,
  ticketsCalled: 18,
  ticketsServed: 19,
  ticketWaitSeconds: 20,
  ticketServiceSeconds: 21,
  noShows: 22,
  feesCollectedInFen: 23,
  feesWaivedInFen: 24,
  rejected: 25,
  withdrawn: 26,
  corrections: 27,
  helpAsked: 28,
  helpAnswered: 29,
  helpAnsweredInTime: 30,
  helpResponseMinutes: 31,
  correctionsRepeated: 32,
  lapsed: 33,
  extended: 34,
  suspended: 35,
  urged: 36,
  ownerChanges: 37,
  badRatings: 38,
  ratingsAnswered: 39,
  ratingsAnsweredInTime: 40,
  duplicates: 41,
  undone: 42,
  undoneOnSpot: 43,
  undoneOnTime: 44,
  undoneOverdue: 45,
  undoneRejected: 46,
  undoneDuplicates: 47,
};
const BY_NUMBER: readonly (Measure | undefined)[] = Array.from(
  { length: 1 + Math.max(...Object.values(NUMBERS)) },
  (_, number) => MEASURES.find((measure) => NUMBERS[measure] === number),
);

const LAST_DAY = 31;
const BITMAP_BYTES = 4;
/** Of a measure with more such days a bitmap of its own is shorter than their zeros. */
const MOST_ZEROS = BITMAP_BYTES;
/** Of the head of a measure: whether it has days of its own, and whether some count is negative. */
const [OWN_DAYS, SIGNED, FLAGS] = [2, 1, 4];

/** Counts of measures that only a later release knows, by their number: they outlive a return to this one. */
export type UnknownCounts = ReadonlyMap<number, readonly number[]>;

/**
 * Packs the counts of a month: a bit for each day with a count; the number of measures; of each measure its head and its sum;
 * then of each measure its counts on these days, or, if it lacks many of them, the bits of its own days and the counts on those.
 * Numbers are LEB128; where one may be negative, as a corrected amount is on its day, each is doubled, and odd if negative.
 */
export const packMonth = (month: MonthCounts, unknown: UnknownCounts = new Map()): Uint8Array => {
  const known = [...month].map(([measure, counts]) => [NUMBERS[measure], counts] as const);
  const parts = [...known, ...unknown].sort(([a], [b]) => a - b).flatMap(planPart);
  const days = parts.reduce((all, part) => all | part.days, 0);
  const bytes: number[] = [];
  pushBitmap(bytes, days);
  pushNumber(bytes, parts.length);
  for (const part of parts) {
    pushNumber(bytes, headOf(part, days));
    pushNumber(bytes, encode(part.sum, part.isSigned));
  }
  for (const part of parts) pushCounts(bytes, part, days);
  return Uint8Array.from(bytes);
};

type Part = {
  readonly number: number;
  readonly counts: readonly number[];
  /** A bit for each day with a count. */
  readonly days: number;
  readonly sum: number;
  readonly isSigned: boolean;
};

/** Plans a measure; leaves it out if nothing was counted. */
const planPart = ([number, counts]: readonly [number, readonly number[]]): Part[] => {
  let [days, sum, isSigned] = [0, 0, false];
  for (let day = 1; day < counts.length; day += 1) {
    const count = counts[day] ?? 0;
    if (count === 0) continue;
    days |= 1 << day;
    sum += count;
    isSigned ||= count < 0;
  }
  return days === 0 ? [] : [{ number, counts, days, sum, isSigned }];
};

const pushCounts = (bytes: number[], part: Part, days: number): void => {
  const own = hasOwnDays(part, days);
  if (own) pushBitmap(bytes, part.days);
  forEachDay(own ? part.days : days, (day) =>
    pushNumber(bytes, encode(part.counts[day] ?? 0, part.isSigned)),
  );
};

const hasOwnDays = (part: Part, days: number): boolean => countBits(days & ~part.days) > MOST_ZEROS;

const headOf = (part: Part, days: number): number =>
  part.number * FLAGS + (hasOwnDays(part, days) ? OWN_DAYS : 0) + (part.isSigned ? SIGNED : 0);

const encode = (count: number, isSigned: boolean): number => {
  const encoded = isSigned ? (count < 0 ? -2 * count - 1 : 2 * count) : count;
  if (!Number.isSafeInteger(encoded)) throw new Error('a count that is no whole number');
  return encoded;
};

const decode = (encoded: number, signed: boolean): number => {
  if (!signed) return encoded;
  return encoded % 2 === 1 ? -(encoded + 1) / 2 : encoded / 2;
};

const pushNumber = (bytes: number[], count: number): void => {
  let rest = count;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
};

const pushBitmap = (bytes: number[], days: number): void => {
  for (let shift = 0; shift < BITMAP_BYTES * 8; shift += 8) bytes.push((days >>> shift) & 255);
};

const forEachDay = (days: number, use: (day: number) => void): void => {
  for (let day = 1; day <= LAST_DAY; day += 1) if ((days & (1 << day)) !== 0) use(day);
};

const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Thrown when what stands in a counter was not packed here: it is cut off, or has been edited. */
export class UnreadableCounter extends Error {}

/** More than any month counts, and so few that sums of a month stay exact. */
const MOST_COUNT = 2 ** 44;

/** Reads numbers and bitmaps of a packed month, one after the other. */
class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bitmap(): number {
    let days = 0;
    for (let shift = 0; shift < BITMAP_BYTES * 8; shift += 8) days |= this.#byte() << shift;
    // no day has bit 0: whoever sets it shifts no count to another day
    return days & ~1;
  }

  number(): number {
    let byte = this.#byte();
    let count = byte % 128;
    for (let worth = 128; byte > 127; worth *= 128) {
      byte = this.#byte();
      count += (byte % 128) * worth;
      if (count > MOST_COUNT) throw new UnreadableCounter('a counter with a number beyond all counts');
    }
    return count;
  }

  /** Throws: something follows. */
  end(): void {
    if (this.#at < this.#bytes.length) throw new UnreadableCounter('a counter that goes on after its end');
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new UnreadableCounter('a counter that is cut off');
    this.#at += 1;
    return byte;
  }
}

/**
 * Unpacks a month. Throws UnreadableCounter. Entry 0 of a measure is what its sum says beyond its days: nothing, unless somebody falsified one of them.
 */
export const unpackMonth = (
  bytes: Uint8Array,
): { readonly counts: MonthCounts; readonly unknown: UnknownCounts } => {
  const counts = new Map<Measure, number[]>();
  const unknown = new Map<number, number[]>();
  const reader = new Reader(bytes);
  const days = reader.bitmap();
  for (const { head, sum } of readHeads(reader)) {
    const number = numberOf(head);
    const measure = BY_NUMBER[number];
    const before = measure ? counts.get(measure) : unknown.get(number);
    const unpacked = before ?? Array<number>(LAST_DAY + 1).fill(0);
    let rest = sum;
    forEachDay(daysOf(head, days, reader), (day) => {
      const count = decode(reader.number(), isSigned(head));
      unpacked[day] = (unpacked[day] ?? 0) + count;
      rest -= count;
    });
    unpacked[0] = (unpacked[0] ?? 0) + rest;
    if (measure) counts.set(measure, unpacked);
    else unknown.set(number, unpacked);
  }
  reader.end();
  return { counts, unknown };
};

/** Adds the counts of a packed month on some of its days, both ends inclusive; reads no day if it may add all of them. */
export const addPacked = (sums: Sums, bytes: Uint8Array, first: number, last: number): void => {
  const reader = new Reader(bytes);
  const days = reader.bitmap();
  const asked = bitsOf(first, last);
  if ((days & ~asked) === 0) addAll(sums, reader);
  else addDays(sums, reader, days, asked);
};

const bitsOf = (first: number, last: number): number => {
  let bits = 0;
  for (let day = first; day <= last; day += 1) bits |= 1 << day;
  return bits;
};

const addAll = (sums: Sums, reader: Reader): void => {
  for (let left = reader.number(); left > 0; left -= 1) {
    const head = reader.number();
    const sum = decode(reader.number(), isSigned(head));
    const measure = BY_NUMBER[numberOf(head)];
    if (measure) sums[measure] += sum;
  }
};

const addDays = (sums: Sums, reader: Reader, days: number, asked: number): void => {
  for (const { head } of readHeads(reader)) {
    let sum = 0;
    for (let rest = daysOf(head, days, reader); rest !== 0; rest &= rest - 1) {
      const count = reader.number();
      if ((rest & -rest & asked) !== 0) sum += decode(count, isSigned(head));
    }
    const measure = BY_NUMBER[numberOf(head)];
    if (measure) sums[measure] += sum;
  }
};

/** Reads the heads and sums of the measures. */
const readHeads = (reader: Reader): { readonly head: number; readonly sum: number }[] => {
  const heads: { head: number; sum: number }[] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const head = reader.number();
    heads.push({ head, sum: decode(reader.number(), isSigned(head)) });
  }
  return heads;
};

const daysOf = (head: number, days: number, reader: Reader): number =>
  (head & OWN_DAYS) === 0 ? days : reader.bitmap();

const isSigned = (head: number): boolean => (head & SIGNED) !== 0;

const numberOf = (head: number): number => Math.floor(head / FLAGS);
