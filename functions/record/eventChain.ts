import { createHash } from 'node:crypto';
import { canonicalJson, linkHash } from '../canonicalJson.ts';

/** An act in its chain, carrying the hash over itself and the one before; `taken` is the hash of what an erasure took from it. */
export type Chained<A extends object> = A & { readonly hash: string; readonly taken?: string | undefined };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash before the first event: the number of what it happened to, so that a chain cannot be moved to another case. */
const origin = (number: string): string => sha256(number);

/** Whether an act was done by somebody for whom the platform is; staff act in office, and stay on record. */
export const isByPerson = (act: object): boolean =>
  'role' in act && (act.role === 'RESIDENT' || act.role === 'AGENT');

/** What an erasure takes from an act: free text, what the request said, and the name of who is no official. */
const isTaken = (field: string, act: object): boolean =>
  ['key', 'payload', 'reason', 'words'].includes(field) || (field === 'actor' && isByPerson(act));

const part = (act: object, taken: boolean): Record<string, unknown> =>
  Object.fromEntries(Object.entries(act).filter(([field]) => isTaken(field, act) === taken));

/** The hash of what an erasure takes from an act. The payload's fingerprint is keyed by KMS: once it is gone, nobody can try out what was hashed. */
export const hashOfTaken = (act: object): string => sha256(canonicalJson(part(act, true)));

// chained by what stays and the hash of what may be taken, so that the chain outlives an erasure
const hashOf = (before: string, act: object, taken: string): string =>
  linkHash(before, { ...part(act, false), taken });

/** Appends acts to the events of a case, or of what lies beside the cases, each chained to the one before (SHA-256, hex). */
export const appendActs = <A extends object>(
  number: string,
  events: readonly Chained<A>[],
  acts: readonly A[],
): Chained<A>[] => {
  const chain = [...events];
  for (const act of acts)
    chain.push({ ...act, hash: hashOf(chain.at(-1)?.hash ?? origin(number), act, hashOfTaken(act)) });
  return chain;
};

/** Whether no event was edited, removed from before the end, or moved. One may be blank, but only if an erasure followed. */
export const isChainIntact = (number: string, events: readonly Chained<object>[]): boolean => {
  const erasure = events.findLastIndex((event) => 'type' in event && event.type === 'ERASED');
  return events.every(({ hash, taken, ...act }, i) => {
    if (taken !== undefined && !(i < erasure && isBlank(act))) return false;
    return hash === hashOf(events[i - 1]?.hash ?? origin(number), act, taken ?? hashOfTaken(act));
  });
};

const isBlank = (act: object): boolean => Object.values(part(act, true)).every((value) => value === '');
