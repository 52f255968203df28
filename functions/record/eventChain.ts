import { createHash } from 'node:crypto';
import { canonicalJson, linkHash } from '../canonicalJson.ts';

/** An event with a hash over itself and the one before; `taken` is the hash of its erased fields. */
export type ChainedEvent<A extends object> = A & {
  readonly hash: string;
  readonly taken?: string | undefined;
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash before the first event: of the item's number, so that no chain moves to another item. */
const origin = (number: string): string => sha256(number);

/** Whether a resident or an agent did the act. Staff act in office: their names are kept. */
export const isActByPerson = (act: object): boolean =>
  'role' in act && (act.role === 'RESIDENT' || act.role === 'AGENT');

/** Whether an erasure removes a field: free text, sealed values, another case, key and fingerprint, a private person's name. */
const isTaken = (field: string, act: object): boolean =>
  ['key', 'payload', 'reason', 'words', 'sealed', 'other'].includes(field) ||
  (field === 'actor' && isActByPerson(act));

const part = (act: object, taken: boolean): Record<string, unknown> =>
  Object.fromEntries(Object.entries(act).filter(([field]) => isTaken(field, act) === taken));

/** Hashes the erasable fields. The KMS-keyed fingerprint among them prevents guessing the others. */
export const hashErasableFields = (act: object): string => sha256(canonicalJson(part(act, true)));

// hashes the lasting fields and the hash of the erasable ones, so that the chain survives an erasure
const hashOf = (before: string, act: object, taken: string): string =>
  linkHash(before, { ...part(act, false), taken });

/** Appends acts to an item's events, each chained to the one before (SHA-256, hex). */
export const appendActs = <A extends object>(
  number: string,
  events: readonly ChainedEvent<A>[],
  acts: readonly A[],
): ChainedEvent<A>[] => {
  const chain = [...events];
  for (const act of acts)
    chain.push({ ...act, hash: hashOf(chain.at(-1)?.hash ?? origin(number), act, hashErasableFields(act)) });
  return chain;
};

/** Whether no event was edited, moved, or removed before the last. Blank fields need a later erasure. */
export const isChainIntact = (number: string, events: readonly ChainedEvent<object>[]): boolean => {
  const erasure = events.findLastIndex((event) => 'type' in event && event.type === 'ERASED');
  return events.every(({ hash, taken, ...act }, i) => {
    if (taken !== undefined && !(i < erasure && isBlank(act))) return false;
    return hash === hashOf(events[i - 1]?.hash ?? origin(number), act, taken ?? hashErasableFields(act));
  });
};

const isBlank = (act: object): boolean => Object.values(part(act, true)).every((value) => value === '');
