import type { RoundTrip, startCountingEngine } from '../../infra/local/dynamodb/countingEngine.ts';

type During = Awaited<ReturnType<typeof startCountingEngine>>['during'];

/** What a part of a night used. */
export type Used = {
  readonly requests: number;
  readonly units: number;
  readonly cpuMs: number;
  readonly heapMb: number;
};
/** Measures what an act uses in this process, and asks of the tables. */
export const measureUse = async (during: During, act: () => Promise<unknown>): Promise<Used> => {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  }, 20);
  const from = process.cpuUsage();
  const trips: RoundTrip[] = await during(/./, act);
  const { user, system } = process.cpuUsage(from);
  clearInterval(timer);
  const units = trips.reduce((sum, one) => sum + one.units, 0);
  return { requests: trips.length, units, cpuMs: (user + system) / 1e3, heapMb: (most - before) / 1e6 };
};
