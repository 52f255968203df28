import { createHash } from 'node:crypto';
import { linkHash } from '../linkHash.ts';

/** An act in its chain, carrying the hash over itself and the one before. */
export type Chained<A extends object> = A & { readonly hash: string };

/** The hash before the first event: the number of what it happened to, so that a chain cannot be moved to another case. */
const origin = (number: string): string => createHash('sha256').update(number).digest('hex');

const chained = <A extends object>(before: string, act: A): Chained<A> => ({
  ...act,
  hash: linkHash(before, act),
});

/** Appends acts to the events of a case, or of what lies beside the cases, each chained to the one before (SHA-256, hex). */
export const appendActs = <A extends object>(
  number: string,
  events: readonly Chained<A>[],
  acts: readonly A[],
): Chained<A>[] => {
  const chain = [...events];
  for (const act of acts) chain.push(chained(chain.at(-1)?.hash ?? origin(number), act));
  return chain;
};

/** Whether no event was edited, removed from before the end, or moved. */
export const isChainIntact = (number: string, events: readonly Chained<object>[]): boolean => {
  const acts = events.map(({ hash: _, ...act }) => act);
  const again = appendActs(number, [], acts);
  return events.every((event, i) => event.hash === again[i]?.hash);
};
