import { setTimeout } from 'node:timers/promises';
import { StillUnprocessed } from './retryThrottled.ts';

type BatchBounds = {
  /** DynamoDB's limit on the entries of one batch. */
  readonly size: number;
  /** Batches in flight at once. */
  readonly atOnce?: number;
};

const MOST_ROUNDS = 8;
const FIRST_PAUSE_MS = 20;

/**
 * Sends entries in batches and retries what `send` returns as unprocessed, with exponential back-off and jitter.
 * Throws `StillUnprocessed` after eight rounds in a row with something left.
 */
export const sendInBatches = async <T>(
  entries: readonly T[],
  { size, atOnce = 1 }: BatchBounds,
  send: (batch: readonly T[]) => Promise<readonly T[]>,
): Promise<void> => {
  let waiting = [...entries];
  let rounds = 0;
  while (waiting.length > 0) {
    if (rounds > 0) await setTimeout(withJitter(FIRST_PAUSE_MS * 2 ** rounds));
    const count = Math.min(atOnce, Math.ceil(waiting.length / size));
    const batches = Array.from({ length: count }, () => waiting.splice(0, size));
    const unprocessed = (await Promise.all(batches.map(send))).flat();
    rounds = unprocessed.length > 0 ? rounds + 1 : 0;
    if (rounds === MOST_ROUNDS) throw new StillUnprocessed('DynamoDB left entries of a batch unprocessed');
    waiting = [...unprocessed, ...waiting];
  }
};

// clients that were throttled together must not retry together
const withJitter = (milliseconds: number): number => milliseconds * (0.5 + Math.random() / 2);
