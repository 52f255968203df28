import { createHash } from 'node:crypto';
import { canonicalJson, linkHash } from '../canonicalJson.ts';
import { isChainIntact } from '../record/eventChain.ts';
import type { LogEntry } from '../registry/model/log.ts';
import {
  type ChainItem,
  type Digest,
  DigestTop,
  type Fault,
  type Finding,
  Head,
  type LogMark,
} from './model.ts';

/** What the chain of an item itself shows: everything but events that are gone from the end. */
export const checkChain = ({ number, events }: ChainItem): Finding[] =>
  events.length > 0 && isChainIntact(number, events) ? [] : [{ number, fault: 'CHAIN_BROKEN' }];

/** What a digest shows of an item: its chain must still run through the head that the digest knows. */
export const checkHead = (head: Head, item: ChainItem | undefined, digest: string): Finding[] => {
  const fault = faultOf(head, item?.events);
  return fault === null ? [] : [{ number: head.number, fault, digest }];
};

const faultOf = ({ events, hash }: Head, now: ChainItem['events'] | undefined): Fault | null => {
  if (now === undefined) return 'REMOVED';
  const same = now[events - 1];
  if (same === undefined) return 'CUT_OFF';
  return same.hash === hash ? null : 'REWRITTEN';
};

/** Where an item's chain ends. */
export const headOf = ({ pk, sk, number, events }: ChainItem): Head | undefined => {
  const last = events.at(-1);
  return last && { pk, sk, number, events: events.length, hash: last.hash };
};

/** The text of a digest: its heads in the order of their keys, whatever order they were read in. */
export const digestText = (top: Omit<DigestTop, 'heads'>, heads: readonly Head[]): string =>
  [{ ...top, heads: heads.length }, ...heads.toSorted((a, b) => order(placeOf(a), placeOf(b)))]
    .map((line) => `${canonicalJson(line)}\n`)
    .join('');

/** Reads a digest's text. Throws when it is not one. */
export const readDigest = (text: string): Digest => {
  const [top, ...heads] = text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  return { top: DigestTop.parse(top), heads: heads.map((head) => Head.parse(head)), hash: hashOf(text) };
};

/** Whether each digest is the one that the next one followed, and holds as many heads as it says. */
export const checkDigests = (before: Digest | undefined, { top, heads }: Digest): Finding[] => {
  const follows =
    before === undefined || (top.before?.day === before.top.day && top.before.hash === before.hash);
  return follows && heads.length === top.heads
    ? []
    : [{ number: top.district, fault: 'DIGEST_CHANGED', digest: top.day }];
};

/**
 * What the log of a district's registry shows, entry by entry: numbers from 1 without gaps, each chained to the one
 * before, and each with the hash that a digest, or the registry itself, knows of it.
 */
export const checkLog = (district: string, marks: readonly LogMark[]) => {
  const known = new Map(marks.map(({ number, hash }) => [number, hash]));
  const number = logName(district);
  let before: LogMark = { number: 0, hash: '' };
  return {
    next: ({ hash, ...entry }: LogEntry): Finding[] => {
      const follows = entry.number === before.number + 1 && hash === linkHash(before.hash, entry);
      before = { number: entry.number, hash };
      if (!follows) return [{ number, fault: 'CHAIN_BROKEN' }];
      return (known.get(entry.number) ?? hash) === hash ? [] : [{ number, fault: 'REWRITTEN' }];
    },
    /** After the last entry: whether one is gone from the end. */
    end: (): Finding[] =>
      Math.max(0, ...known.keys()) > before.number ? [{ number, fault: 'CUT_OFF' }] : [],
    count: (): number => before.number,
  };
};

/** How findings call the log of a district's registry. */
const logName = (district: string): string => `${district}-REGISTRY`;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const placeOf = ({ pk, sk }: Head): string => `${pk} ${sk}`;
const order = (a: string, b: string): number => (a < b ? -1 : 1);
