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
  // a set is walked with what is added on the way, so what the needed ones lean on is needed too
  for (const [number, { until }] of kept) {
    for (const needed of neededBy(byNumber.get(number))) {
      const found = byNumber.get(needed);
      if (found && !kept.has(needed))
        kept.set(needed, { number: needed, matter: found.matter, because: 'NEEDED', until });
    }
  }
  const erasable = cases.filter(({ number }) => !kept.has(number));
  return { erasable: erasable.map(({ number, matter }) => ({ number, matter })), kept: [...kept.values()] };
};

/** Numbers of the cases whose materials or certificates stood in for something in a case. */
const neededBy = (seen: Case | undefined): string[] => [
  ...(seen?.reused ?? []).map(({ number }) => number),
  ...(seen?.bundle?.waitsFor ?? []),
];
