import { setTimeout as wait } from 'node:timers/promises';
import { generateWorkload } from '../../../replay/workload/generate.ts';
import { readWorkloadPack } from '../../../replay/workload/pack.ts';
import { codesOf } from '../../support/cases.ts';
import type { Answer } from '../../support/client.ts';
import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { acceptOne, serveOne, type WindowClerk } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';
import { createMemoryGauge } from '../stage/memoryGauge.ts';
import { openRemotePlatform } from '../stage/remotePlatform.ts';
import { type FaultRule, isWrite } from '../wire/faults.ts';

const AT_ONCE = 24;
const SAMPLES = 120;
/** Tolerated growth of memory; shorter runs are still warming up. */
const MOST_GROWTH = 0.1;
const WARM_SECONDS = 120;
/** One in this many cases is settled a second time, which is refused. */
const REFUSED_EVERY = 10;
const BURST = 10;
/** Writes per second that the tables accept in the burst; the rest is throttled. */
const CAPACITY = 15;

/** Sends as many requests as the machine can serve, then ten times the article's busiest minute at once. */
export const loadThenBurst: Scenario = {
  name: '15 load, then a burst',
  faults:
    'as much as two cores can serve; then ten of the busiest minutes at once on tables with 15 writes per second',
  share: 0,
  least: 1,
  unit: 'seconds',
  play: async ({ seconds, assemblyDir, done }) => {
    const platform = await openRemotePlatform(assemblyDir);
    try {
      const { wire, world } = platform;
      const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
      const ledger = createLedger();
      const errors = { load: new Map<string, number>(), burst: new Map<string, number>() };
      const memory = createMemoryGauge(platform.memory);
      const served = await serveFor(seconds, { ledger, clerk, onError: counting(errors.load) }, () => {
        memory.sample();
        done(seconds / SAMPLES);
      });
      await world.runner.drained();

      const burst = BURST * busiestMinute();
      const from = performance.now();
      const counter = { ledger, clerk, onError: counting(errors.burst) };
      await wire.during(limitWrites(), () =>
        Promise.all(Array.from({ length: burst }, (_, i) => acceptOne(counter, `burst-${i}`, i))),
      );
      const { warm, growth } = memory.trend;
      const failures = [...errors.burst].map(([error, times]) => `${error} ${times} times`).join(', ');
      const notes = [
        `${served.cases} cases and ${served.refused} refusals in ${seconds} s (${(served.cases / seconds).toFixed(0)} cases/s), memory ${warm.toFixed(0)} MB once warm, ${growth.toFixed(0)} MB more at the end`,
        `burst of ${burst} cases served in ${((performance.now() - from) / 1_000).toFixed(1)} s; errors before a retry: ${failures || 'none'}`,
      ];
      const unexpected = [
        ...(seconds >= WARM_SECONDS && growth > warm * MOST_GROWTH
          ? [`memory of ${warm.toFixed(0)} MB grew by ${growth.toFixed(0)} MB`]
          : []),
        ...[...errors.load.keys()].map((error) => `under load: ${error}`),
        ...[...errors.burst.keys()].filter((error) => error !== BACK_PRESSURE),
        ...served.unexpected,
      ];
      return await auditPlatform(platform, ledger, wire.injected(), { unexpected, notes });
    } finally {
      await platform.close();
    }
  },
};

const BACK_PRESSURE = '503 UNAVAILABLE';

/** Counts errors by their response. */
const counting =
  (errors: Map<string, number>) =>
  (error: unknown): void => {
    const text = error instanceof Error && isAnswer(error.cause) ? summarize(error.cause) : String(error);
    errors.set(text, (errors.get(text) ?? 0) + 1);
  };

const isAnswer = (cause: unknown): cause is Answer<unknown> =>
  typeof cause === 'object' && cause !== null && 'status' in cause && 'errors' in cause;

const summarize = ({ status, errors }: Answer<unknown>): string =>
  `${status} ${errors.map(({ extensions }) => extensions?.code).join()}`;

/** Serves as many cases as possible, and settles some a second time, which must be refused. */
const serveFor = async (seconds: number, counter: WindowClerk, sample: () => void) => {
  const end = Date.now() + seconds * 1_000;
  const unexpected = new Set<string>();
  let [cases, refused] = [0, 0];
  const serve = async (): Promise<void> => {
    while (Date.now() < end) {
      const i = cases++;
      const { number } = await serveOne(counter, `load-${i}`, i);
      if (i % REFUSED_EVERY !== 0) continue;
      refused += 1;
      const codes = codesOf(await counter.clerk.complete({ number })).join();
      if (codes !== 'NOT_ALLOWED_IN_STATUS') unexpected.add(`a second settlement: ${codes}`);
    }
  };
  const watch = async (): Promise<void> => {
    for (; Date.now() < end; sample()) await wait((seconds * 1_000) / SAMPLES);
  };
  await Promise.all([watch(), ...Array.from({ length: AT_ONCE }, serve)]);
  return { cases, refused, unexpected: [...unexpected] };
};

/** Returns the number of cases in the busiest minute of the workload. */
const busiestMinute = (): number => {
  const minutes = Map.groupBy(
    generateWorkload(readWorkloadPack()),
    ({ date, time }) => `${date} ${time.slice(0, 5)}`,
  );
  return Math.max(...[...minutes.values()].map(({ length }) => length));
};

/** Throttles writes beyond the capacity of each second. */
const limitWrites = (): FaultRule => {
  let [second, written] = [0, 0];
  return (asked) => {
    if (!isWrite(asked)) return undefined;
    const now = Math.floor(Date.now() / 1_000);
    if (now !== second) [second, written] = [now, 0];
    written += 1;
    return written > CAPACITY ? { kind: 'THROTTLE' } : undefined;
  };
};
