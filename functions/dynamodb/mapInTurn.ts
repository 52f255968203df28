import { IN_FLIGHT } from '../clientLimits.ts';

/** Maps all items by requests to the database, a bounded number at a time; the results are in order. A failure ends it. */
export const mapInTurn = async <T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = [];
  const waiting = all.entries();
  let failed = false;
  const work = async (): Promise<void> => {
    for (const [place, one] of waiting) {
      done[place] = await act(one).catch((error: unknown) => {
        failed = true;
        throw error;
      });
      if (failed) return;
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  return done;
};
