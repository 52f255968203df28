import type { Used } from './measureUse.ts';

/** Districts worked on at once, as in `infra/constructs/scheduledFunction.ts`. */
const WORKERS = 10;
/** The share of a CPU that each function gets with its memory: 1,024 MB, and half of that for supervision. */
const CPU_SHARES = { supervise: 0.29, audit: 0.58, reconcile: 0.58 } as const;
/** A request to DynamoDB from a function of its region; ten are in flight at most, but here none are. */
const REQUEST_MS = 5;
/** Starting an invocation for a message. */
const START_MS = 20;
const SIZES = [1, 6, 85, 2_800];
/** The sizes of districts differ: the largest tenth has three times the average. */
const SPREAD = [0.2, 0.4, 0.5, 0.6, 0.7, 0.9, 1, 1.2, 1.5, 3];

type Measured = Readonly<Record<'supervise' | 'audit' | 'reconcile', Used>>;

/** Prints how long the parts take for more and more districts of different sizes, by the measured use of one. */
export const printSimulation = (measured: Measured, daily: number): void => {
  console.log(
    `\nSimulated: ${WORKERS} at once, 0.29 and 0.58 vCPU, ${REQUEST_MS} ms a request, ${daily} cases a day on average`,
  );
  console.log('districts  part        seconds to the end   units');
  for (const districts of SIZES)
    for (const part of ['supervise', 'audit', 'reconcile'] as const) {
      const each = districts === 1 ? [1] : Array.from({ length: districts }, (_, i) => spreadOf(i));
      const seconds =
        endOf(each.map((size) => size * millisecondsOf(measured[part], CPU_SHARES[part]) + START_MS)) / 1e3;
      const units = measured[part].units * each.reduce((sum, size) => sum + size, 0);
      console.log(
        `${String(districts).padStart(9)}  ${part.padEnd(9)} ${seconds.toFixed(1).padStart(20)} ${units.toFixed(0).padStart(9)}`,
      );
    }
};

const spreadOf = (i: number): number => SPREAD[(i * 7) % SPREAD.length] ?? 1;

const millisecondsOf = ({ cpuMs, requests }: Used, share: number): number =>
  cpuMs / share + requests * REQUEST_MS;

/** Returns when the last one ends, if each goes to the worker that is free first. */
const endOf = (each: readonly number[]): number => {
  const free: number[] = Array(WORKERS).fill(0);
  for (const one of each) {
    const first = free.indexOf(Math.min(...free));
    free[first] = (free[first] ?? 0) + one;
  }
  return Math.max(...free);
};
