import { setTimeout } from 'node:timers/promises';
import { PutOff } from './retryThrottled.ts';

type Batches = {
  /** The most that DynamoDB takes at once. */
  readonly size: number;
  /** Batches under way at once. */
  readonly atOnce?: number;
};

const MOST_ROUNDS = 8;
const FIRST_PAUSE_MS = 20;

/**
 * Sends everything in batches. `send` gives back what DynamoDB put off: that comes again in the next round, after a
 * pause that doubles from round to round until a round is taken whole. Throws `PutOff` when that takes too long.
 */
export const inBatches = async <T>(
  all: readonly T[],
  { size, atOnce = 1 }: Batches,
  send: (batch: readonly T[]) => Promise<readonly T[]>,
): Promise<void> => {
  let waiting = [...all];
  let rounds = 0;
  while (waiting.length > 0) {
    if (rounds > 0) await setTimeout(jittered(FIRST_PAUSE_MS * 2 ** rounds));
    const count = Math.min(atOnce, Math.ceil(waiting.length / size));
    const wave = Array.from({ length: count }, () => waiting.splice(0, size));
    const left = (await Promise.all(wave.map(send))).flat();
    rounds = left.length > 0 ? rounds + 1 : 0;
    if (rounds === MOST_ROUNDS) throw new PutOff('DynamoDB keeps putting a part of a batch off');
    waiting = [...left, ...waiting];
  }
};

// those who were put off together do not come again together
const jittered = (milliseconds: number): number => milliseconds * (0.5 + Math.random() / 2);
