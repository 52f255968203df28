import { oneLine } from '../startFailure.ts';
import { createReader, type Found, type ReaderParts } from './reader.ts';

/** Feeds a table's stream to a function. */
export type StreamPoller = {
  /** Resolves when every record written before this call has been handled or given up. Rejects when the poller is stopped. */
  drained(): Promise<void>;
  /** Stops after the invocation under way; what it has not handled comes again at the next start. */
  stop(): Promise<void>;
};

type Drain = PromiseWithResolvers<void> & { readonly askedInRound: number };

const SHORTEST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 400;
const PAUSE_AFTER_ERROR_MS = 1_000;

/** Starts reading a stream from where it was last handled, at first from its oldest record. */
export const startPoller = (parts: ReaderParts, warn: (message: string) => void): StreamPoller => {
  const controller = new AbortController();
  const reader = createReader(parts, controller.signal);
  const sleeper = createSleeper();
  let drains: Drain[] = [];
  let round = 0;
  let pause = SHORTEST_PAUSE_MS;

  const playRound = async (): Promise<void> => {
    round += 1;
    const found = await reader.round(drains.length > 0);
    pause = nextPause(found, pause);
    if (found !== 'nothing') return;
    for (const drain of drains) if (drain.askedInRound < round) drain.resolve();
    drains = drains.filter(({ askedInRound }) => askedInRound >= round);
  };

  const run = async (): Promise<void> => {
    while (!controller.signal.aborted) {
      try {
        await playRound();
        if (drains.length === 0) await sleeper.sleep(pause);
      } catch (error) {
        if (controller.signal.aborted) return;
        reader.rewind();
        warn(`stream ${parts.mapping.streamArn}: ${oneLine(error)}`);
        await sleeper.sleep(PAUSE_AFTER_ERROR_MS);
      }
    }
  };

  const running = run();
  return {
    drained: () => {
      const drain = { ...Promise.withResolvers<void>(), askedInRound: round };
      drains.push(drain);
      sleeper.wake();
      return drain.promise;
    },
    stop: async () => {
      controller.abort();
      sleeper.wake();
      await running;
      for (const drain of drains) drain.reject(new Error('the stream poller was stopped'));
    },
  };
};

const nextPause = (found: Found, pause: number): number => {
  if (found === 'full') return 0;
  return found === 'some'
    ? SHORTEST_PAUSE_MS
    : Math.min(Math.max(pause, SHORTEST_PAUSE_MS) * 2, LONGEST_PAUSE_MS);
};

// a pause that can be cut short
const createSleeper = () => {
  let wake = (): void => undefined;
  return {
    wake: () => wake(),
    sleep: (milliseconds: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
};
