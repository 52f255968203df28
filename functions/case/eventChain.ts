import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonicalJson.ts';
import type { Act, CaseEvent } from './events.ts';

/** The hash before the first event: the case's own number, so that a chain cannot be moved to another case. */
const origin = (caseNumber: string): string => createHash('sha256').update(caseNumber).digest('hex');

const chained = (before: string, act: Act): CaseEvent => ({
  ...act,
  hash: createHash('sha256')
    .update(`${before}\n${canonicalJson(act)}`)
    .digest('hex'),
});

/** Appends acts to a case's events, each carrying the hash over itself and the one before (SHA-256, hex). */
export const appendActs = (
  caseNumber: string,
  events: readonly CaseEvent[],
  acts: readonly Act[],
): CaseEvent[] => {
  const chain = [...events];
  for (const act of acts) chain.push(chained(chain.at(-1)?.hash ?? origin(caseNumber), act));
  return chain;
};

/** Whether no event of a case was edited, removed from before the end, or moved. */
export const isChainIntact = (caseNumber: string, events: readonly CaseEvent[]): boolean => {
  const acts = events.map(({ hash: _, ...act }) => act);
  const again = appendActs(caseNumber, [], acts);
  return events.every((event, i) => event.hash === again[i]?.hash);
};
