import { createHash } from 'node:crypto';
import { canonicalJson, linkHash } from '../canonicalJson.ts';
import { isChainIntact } from '../record/eventChain.ts';
import type { LogEntry } from '../registry/model/log.ts';
import {
  type AuditFault,
  ChainHead,
  type ChainItem,
  type Digest,
  DigestHeader,
  type Finding,
  type LogPosition,
} from './model.ts';

/** Checks an item's chain by itself; only a digest can prove that the last events are missing. */
export const checkChain = ({ number, events }: ChainItem): Finding[] =>
  events.length > 0 && isChainIntact(number, events) ? [] : [{ number, fault: 'CHAIN_BROKEN' }];

/** Checks an item against a digest: its chain must contain the digest's head. */
export const checkHead = (head: ChainHead, item: ChainItem | undefined, digest: string): Finding[] => {
  const fault = faultOf(head, item?.events);
  return fault === null ? [] : [{ number: head.number, fault, digest }];
};

const faultOf = ({ events, hash }: ChainHead, now: ChainItem['events'] | undefined): AuditFault | null => {
  if (now === undefined) return 'REMOVED';
  const same = now[events - 1];
  if (same === undefined) return 'CUT_OFF';
  return same.hash === hash ? null : 'REWRITTEN';
};

/** Finds the head of an item's chain. */
export const findHead = ({ pk, sk, number, events }: ChainItem): ChainHead | undefined => {
  const last = events.at(-1);
  return last && { pk, sk, number, events: events.length, hash: last.hash };
};

/** Formats a digest, with its heads ordered by key. */
export const formatDigest = (top: Omit<DigestHeader, 'heads'>, heads: readonly ChainHead[]): string =>
  [{ ...top, heads: heads.length }, ...heads.toSorted((a, b) => order(placeOf(a), placeOf(b)))]
    .map((line) => `${canonicalJson(line)}\n`)
    .join('');

/** Parses the text of a digest. Throws: malformed. */
export const parseDigest = (text: string): Digest => {
  const [top, ...heads] = text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  return {
    top: DigestHeader.parse(top),
    heads: heads.map((head) => ChainHead.parse(head)),
    hash: hashOf(text),
  };
};

/** Checks that a digest follows the one before and is complete. */
export const checkDigests = (before: Digest | undefined, { top, heads }: Digest): Finding[] => {
  const follows =
    before === undefined || (top.before?.day === before.top.day && top.before.hash === before.hash);
  return follows && heads.length === top.heads
    ? []
    : [{ number: top.district, fault: 'DIGEST_CHANGED', digest: top.day }];
};

/**
 * Checks a registry's log entry by entry: numbers from 1 without gaps, each chained to the one before,
 * each with the hash known to a digest or to the registry's pointer.
 */
export const checkLog = (district: string, marks: readonly LogPosition[]) => {
  const known = new Map(marks.map(({ number, hash }) => [number, hash]));
  const number = logName(district);
  let before: LogPosition = { number: 0, hash: '' };
  return {
    next: ({ hash, ...entry }: LogEntry): Finding[] => {
      const follows = entry.number === before.number + 1 && hash === linkHash(before.hash, entry);
      before = { number: entry.number, hash };
      if (!follows) return [{ number, fault: 'CHAIN_BROKEN' }];
      return (known.get(entry.number) ?? hash) === hash ? [] : [{ number, fault: 'REWRITTEN' }];
    },
    /** Call after the last entry: checks that no known entry is missing at the end. */
    end: (): Finding[] =>
      Math.max(0, ...known.keys()) > before.number ? [{ number, fault: 'CUT_OFF' }] : [],
    count: (): number => before.number,
  };
};

/** Formats the name of a registry's log in findings. */
const logName = (district: string): string => `${district}-REGISTRY`;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const placeOf = ({ pk, sk }: ChainHead): string => `${pk} ${sk}`;
const order = (a: string, b: string): number => (a < b ? -1 : 1);
