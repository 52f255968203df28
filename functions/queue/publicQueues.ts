import { queuePartition } from '../dynamodb/keys.ts';
import { createShortCache } from '../shortCache.ts';
import type { createLineRepository } from './tickets/lineRepository.ts';

type Lines = Pick<ReturnType<typeof createLineRepository>, 'readAll'>;
type Queue = Parameters<Lines['readAll']>[0][number];

/** What everybody may know of a queue: how many wait, and the place called last. */
export type QueueFigures = { readonly waiting: number; readonly called: number | undefined };

/** Public figures of queues are this old at most: anybody may ask for them at any rate. */
const FIGURES = { freshMs: 3_000, most: 1_000 };

/** The mean service time is of earlier days, and changes once a day. */
const MEANS = { freshMs: 600_000, most: 1_000 };

type Waiting = {
  readonly queue: Queue;
  readonly resolve: (figures: QueueFigures) => void;
  readonly reject: (error: unknown) => void;
};

/** Figures of queues that everybody may read, kept for seconds by each instance; those asked for together cost one batch. */
export const createPublicQueues = (lines: Lines) => {
  const figures = createShortCache<QueueFigures>(FIGURES);
  let waiting: Waiting[] = [];

  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    try {
      const queues = new Map(batch.map(({ queue }) => [queuePartition(queue.window, queue.day), queue]));
      const found = await lines.readAll([...queues.values()]);
      for (const { queue, resolve } of batch) {
        const line = found.get(queuePartition(queue.window, queue.day));
        resolve({ waiting: line?.waiting.length ?? 0, called: line?.called });
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };

  const load = (queue: Queue): Promise<QueueFigures> =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ queue, resolve, reject });
    });

  return {
    /** Loads what everybody may know of a queue. */
    loadFigures: (queue: Queue, now: Date): Promise<QueueFigures> =>
      figures(queuePartition(queue.window, queue.day), now, () => load(queue)),
    /** Keeps the mean service time before a day. */
    keepMean: createShortCache<number | null>(MEANS),
  };
};
