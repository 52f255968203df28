import { setTimeout as sleep } from 'node:timers/promises';
import type { Figures } from './figures.ts';

/** The clock of waiting. */
export type WaitClock = { readonly now: () => number; readonly pause: (ms: number) => Promise<unknown> };

const POLL_MS = 250;
/** How long counters must be unchanged: shorter once they have reached the expected figures. */
const STILL_MS = { reached: 2_000, short: 15_000 };

const realTime: WaitClock = { now: () => performance.now(), pause: sleep };

/** Reads figures until the counters stop changing: the stream delivers the last events after the answers. */
export const awaitFigures = async (
  read: () => Promise<Figures>,
  expected: Figures,
  { now, pause }: WaitClock = realTime,
): Promise<Figures> => {
  let last = await read();
  let changedAt = now();
  while (now() - changedAt < (isReached(last, expected) ? STILL_MS.reached : STILL_MS.short)) {
    await pause(POLL_MS);
    const next = await read();
    if (!isSame(next, last)) changedAt = now();
    last = next;
  }
  return last;
};

const isReached = (figures: Figures, expected: Figures): boolean =>
  figures.accepted >= expected.accepted && figures.completed >= expected.completed;

const isSame = (a: Figures, b: Figures): boolean =>
  a.accepted === b.accepted &&
  a.completed === b.completed &&
  a.crossVillage === b.crossVillage &&
  a.online === b.online;
