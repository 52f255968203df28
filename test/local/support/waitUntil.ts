import { setTimeout as wait } from 'node:timers/promises';

/** Resolves when a condition holds; rejects after `limitMs`. */
export const waitUntil = async (
  condition: () => boolean | Promise<boolean>,
  limitMs = 500_000,
): Promise<void> => {
  const deadline = Date.now() + limitMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`still not so after ${limitMs} ms: ${condition}`);
    await wait(10);
  }
};
