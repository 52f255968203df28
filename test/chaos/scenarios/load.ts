import { setTimeout as wait } from 'node:timers/promises';
import { generateWorkload } from '../../../replay/workload/generate.ts';
import { readWorkloadPack } from '../../../replay/workload/pack.ts';
import { codesOf } from '../../support/cases.ts';
import type { Answer } from '../../support/client.ts';
import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { audit } from '../stage/audit.ts';
import { acceptOne, type Counter, serveOne } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';
import { createMemory } from '../stage/memory.ts';
import { openRemotePlatform } from '../stage/remote.ts';
import { isWrite, type Rule } from '../wire/faults.ts';

const AT_ONCE = 24;
const SAMPLES = 120;
/** By this share of it memory may seem to grow; before this many seconds it is still warming up. */
const MOST_GROWTH = 0.1;
const WARM_SECONDS = 120;
/** One of so many cases is settled a second time, which is refused. */
const REFUSED_EVERY = 10;
const BURST = 10;
/** Writes a second that the tables take in the burst; the rest is told to come again. */
const CAPACITY = 15;

/** As many requests as the machine takes, then ten times the article's busiest minute at one moment. */
export const load: Scenario = {
  name: '15 load, then a burst',
  faults:
    'as much as two cores take; then ten of the busiest minutes at once on tables that take 15 writes a second',
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
      const memory = createMemory(platform.memory);
      const served = await serveFor(seconds, { ledger, clerk, onError: counting(errors.load) }, () => {
        memory.sample();
        done(seconds / SAMPLES);
      });
      await world.runner.drained();

      const burst = BURST * busiestMinute();
      const from = performance.now();
      const counter = { ledger, clerk, onError: counting(errors.burst) };
      await wire.during(limited(), () =>
        Promise.all(Array.from({ length: burst }, (_, i) => acceptOne(counter, `burst-${i}`, i))),
      );
      const { warm, growth } = memory.course;
      const came = [...errors.burst].map(([error, times]) => `${error} ${times} times`).join(', ');
      const notes = [
        `${served.cases} cases and ${served.refused} refusals in ${seconds} s (${(served.cases / seconds).toFixed(0)} cases/s), memory ${warm.toFixed(0)} MB once warm, and ${growth.toFixed(0)} MB more at the end`,
        `burst of ${burst} cases through after ${((performance.now() - from) / 1_000).toFixed(1)} s; told to come again: ${came || 'nobody'}`,
      ];
      const unexpected = [
        ...(seconds >= WARM_SECONDS && growth > warm * MOST_GROWTH
          ? [`memory of ${warm.toFixed(0)} MB grew by ${growth.toFixed(0)} MB`]
          : []),
        ...[...errors.load.keys()].map((error) => `under load: ${error}`),
        ...[...errors.burst.keys()].filter((error) => error !== BACK_PRESSURE),
        ...served.unexpected,
      ];
      return await audit(platform, ledger, wire.injected(), { unexpected, notes });
    } finally {
      await platform.close();
    }
  },
};

const BACK_PRESSURE = '503 UNAVAILABLE';

/** Counts errors by what the client was told. */
const counting =
  (errors: Map<string, number>) =>
  (error: unknown): void => {
    const told = error instanceof Error && isAnswer(error.cause) ? toldBy(error.cause) : String(error);
    errors.set(told, (errors.get(told) ?? 0) + 1);
  };

const isAnswer = (cause: unknown): cause is Answer<unknown> =>
  typeof cause === 'object' && cause !== null && 'status' in cause && 'errors' in cause;

const toldBy = ({ status, errors }: Answer<unknown>): string =>
  `${status} ${errors.map(({ extensions }) => extensions?.code).join()}`;

/** Serves as many cases as can be, and has some settled a second time, which is refused. */
const serveFor = async (seconds: number, counter: Counter, sample: () => void) => {
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

/** Cases in the busiest minute of the replayed period. */
const busiestMinute = (): number => {
  const minutes = Map.groupBy(
    generateWorkload(readWorkloadPack()),
    ({ date, time }) => `${date} ${time.slice(0, 5)}`,
  );
  return Math.max(...[...minutes.values()].map(({ length }) => length));
};

/** Tables that take so many writes a second. */
const limited = (): Rule => {
  let [second, written] = [0, 0];
  return (asked) => {
    if (!isWrite(asked)) return undefined;
    const now = Math.floor(Date.now() / 1_000);
    if (now !== second) [second, written] = [now, 0];
    written += 1;
    return written > CAPACITY ? { kind: 'THROTTLE' } : undefined;
  };
};
