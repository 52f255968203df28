import type { Case } from '../case/model.ts';
import type { Directory } from '../registry/directory.ts';
import type { ErasableItem, ErasurePlan, RetainedItem } from './model.ts';
import type { PersonItems } from './personItems.ts';
import { findCaseRetention, findHelpRetention, findQueueRetention, type Retention } from './retention.ts';

/** Plans an erasure: splits a person's items into erasable and retained ones. */
export const planErasure = (items: PersonItems, now: Date): ErasurePlan => {
  const { directory, cases, filed, help, queue } = items;
  const own = planCases(directory, cases, now);
  const others = [
    ...filed.map((one) =>
      judged(
        { kind: 'AGENT', number: one.number, matter: one.matter },
        findCaseRetention(directory, one, now),
      ),
    ),
    ...help.map((one) =>
      judged(
        { kind: 'HELP', number: one.number, matter: one.matter ?? null },
        findHelpRetention(directory, one, now),
      ),
    ),
    ...queue.map(({ kind, number, day }) =>
      judged({ kind, number, matter: null }, findQueueRetention(directory, day, now)),
    ),
  ];
  return {
    erasable: [...own.erasable, ...others.flatMap(({ kept, ...one }) => (kept ? [] : [one]))],
    kept: [...own.kept, ...others.flatMap(({ kept, ...one }) => (kept ? [{ ...one, ...kept }] : []))],
  };
};

const judged = (one: ErasableItem, kept: Retention | undefined) => ({ ...one, kept });

/** Plans the person's own cases; a case that a retained one depends on is retained as long. */
const planCases = (directory: Directory, cases: readonly Case[], now: Date): ErasurePlan => {
  const kept = new Map<string, RetainedItem>();
  for (const seen of cases) {
    const reason = findCaseRetention(directory, seen, now);
    if (reason) kept.set(seen.number, { ...itemOf(seen), ...reason });
  }
  const byNumber = new Map(cases.map((seen) => [seen.number, seen]));
  // transitive dependencies; terminates because `until` only ever moves to a later day
  const waiting = [...kept.values()];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { until } = one;
    for (const number of neededBy(byNumber.get(one.number))) {
      const found = byNumber.get(number);
      const before = kept.get(number);
      if (!found || (before && !isLater(until, before.until))) continue;
      const needed: RetainedItem = { ...itemOf(found), because: 'NEEDED', until };
      kept.set(number, needed);
      waiting.push(needed);
    }
  }
  const erasable = cases.filter(({ number }) => !kept.has(number));
  return { erasable: erasable.map(itemOf), kept: [...kept.values()] };
};

const itemOf = ({ number, matter }: Case): ErasableItem => ({ kind: 'CASE', number, matter });

// null, unknown, is later than any day
const isLater = (a: string | null, b: string | null): boolean => b !== null && (a === null || a > b);

/** Lists the numbers of the cases whose materials or certificates a case depends on. */
const neededBy = (seen: Case | undefined): string[] => [
  ...(seen?.reused ?? []).map(({ number }) => number),
  ...(seen?.bundle?.waitsFor ?? []),
];
