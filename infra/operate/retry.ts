import { setTimeout as sleep } from 'node:timers/promises';

const TRIES = 6;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;

/** Computes the pause before a retry: Retry-After if present, plus exponential back-off with full jitter. */
export const pauseAfter = (tries: number, response?: Response, random = Math.random): number => {
  const asked = Number(response?.headers.get('retry-after') ?? 0) * 1_000;
  const jitter = random() * FIRST_PAUSE_MS * 2 ** tries;
  return Math.min(LONGEST_PAUSE_MS, (Number.isFinite(asked) ? asked : 0) + jitter);
};

/** Fetches a URL, and retries 503 up to five times. Returns the last response. */
export const fetchRetrying = async (
  url: string,
  init: RequestInit,
  pause: (ms: number) => Promise<unknown> = sleep,
): Promise<Response> => {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(url, init);
    if (response.status !== 503 || tries === TRIES) return response;
    await response.body?.cancel();
    await pause(pauseAfter(tries, response));
  }
};
