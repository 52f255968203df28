import type { Case } from '../case/model.ts';
import type { Directory } from '../registry/directory.ts';
import type { ErasureReport, Kept } from './model.ts';
import { keptBy } from './retention.ts';

/** What of a person's cases may be erased now; a case that one which is kept leans on is kept as long as that. */
export const planErasure = (directory: Directory, cases: readonly Case[], now: Date): ErasureReport => {
  const kept = new Map<string, Kept>();
  for (const seen of cases) {
    const reason = keptBy(directory, seen, now);
    if (reason) kept.set(seen.number, { number: seen.number, matter: seen.matter, ...reason });
  }
  const byNumber = new Map(cases.map((seen) => [seen.number, seen]));
  // what the needed ones lean on is needed too; a day only ever moves back, so this ends
  const waiting = [...kept.values()];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { until } = one;
    for (const number of neededBy(byNumber.get(one.number))) {
      const found = byNumber.get(number);
      const before = kept.get(number);
      if (!found || (before && !isLater(until, before.until))) continue;
      const needed: Kept = { number, matter: found.matter, because: 'NEEDED', until };
      kept.set(number, needed);
      waiting.push(needed);
    }
  }
  const erasable = cases.filter(({ number }) => !kept.has(number));
  return { erasable: erasable.map(({ number, matter }) => ({ number, matter })), kept: [...kept.values()] };
};

// an open end is later than every day
const isLater = (a: string | null, b: string | null): boolean => b !== null && (a === null || a > b);

/** Numbers of the cases whose materials or certificates stood in for something in a case. */
const neededBy = (seen: Case | undefined): string[] => [
  ...(seen?.reused ?? []).map(({ number }) => number),
  ...(seen?.bundle?.waitsFor ?? []),
];
