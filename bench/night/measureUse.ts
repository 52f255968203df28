import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { RoundTrip, startCountingEngine } from '../../infra/local/dynamodb/countingEngine.ts';

type During = Awaited<ReturnType<typeof startCountingEngine>>['during'];

/** What a part of a night used. */
export type Used = {
  readonly requests: number;
  readonly units: number;
  readonly cpuMs: number;
  readonly ms: number;
  readonly heapMb: number;
};

setFlagsFromString('--expose-gc');
/** Frees what nobody refers to any more: what is measured begins with an empty heap. */
const collectGarbage = runInNewContext('gc');

/** Measures what an act uses in this process, and asks of the tables. */
export const measureUse = async (during: During, act: () => Promise<unknown>): Promise<Used> => {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  }, 20);
  const started = performance.now();
  const from = process.cpuUsage();
  const trips: RoundTrip[] = await during(/./, act);
  const { user, system } = process.cpuUsage(from);
  const ms = performance.now() - started;
  clearInterval(timer);
  const units = trips.reduce((sum, one) => sum + one.units, 0);
  return { requests: trips.length, units, cpuMs: (user + system) / 1e3, ms, heapMb: (most - before) / 1e6 };
};
