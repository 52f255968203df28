import { createShortCache } from '../shortCache.ts';
import type { createLineRepository } from './tickets/lineRepository.ts';

type Lines = ReturnType<typeof createLineRepository>;
type Queue = Parameters<Lines['count']>[0];

/** Public figures of queues are this old at most: anybody may ask for them at any rate. */
const FIGURES = { freshMs: 3_000, most: 1_000 };

/** The mean service time is of earlier days, and changes once a day. */
const MEANS = { freshMs: 600_000, most: 1_000 };

/** Figures of queues that everybody may read, kept for seconds by each instance. */
export const createPublicQueues = (lines: Lines) => {
  const waiting = createShortCache<number>(FIGURES);
  const called = createShortCache<string | undefined>(FIGURES);
  const keyOf = ({ window, day }: Queue): string => `${window}#${day}`;
  return {
    /** Counts the waiting tickets. */
    countWaiting: (queue: Queue, now: Date): Promise<number> =>
      waiting(keyOf(queue), now, () => lines.count(queue)),
    /** Finds the number of the ticket called last of those that are still at the window. */
    findLastCalled: (queue: Queue, now: Date): Promise<string | undefined> =>
      called(keyOf(queue), now, () => lines.findLastCalled(queue)),
    /** Keeps the mean service time before a day. */
    keepMean: createShortCache<number | null>(MEANS),
  };
};
