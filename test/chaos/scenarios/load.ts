import { generateWorkload } from '../../../infra/local/replay/workload/generate.ts';
import { readWorkloadPack } from '../../../infra/local/replay/workload/pack.ts';
import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { audit } from '../stage/audit.ts';
import { acceptOne, serveOne } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';
import { openRemotePlatform } from '../stage/remote.ts';
import { isWrite, type Rule } from '../wire/faults.ts';

const AT_ONCE = 24;
/** Memory is looked at when everything is warm, and at the end. */
const WARM = 0.3;
/** The heap may be this much larger at the end than when it was warm. */
const GROWTH = 1.35;
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
  play: async ({ seconds, assemblyDir, done }) => {
    const platform = await openRemotePlatform(assemblyDir);
    try {
      const { wire, world } = platform;
      const ledger = createLedger();
      const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
      const begin = Date.now();
      const unexpected: string[] = [];
      let [served, warm] = [0, 0];
      const serve = async (): Promise<void> => {
        while (Date.now() < begin + seconds * 1_000) {
          const i = served++;
          await serveOne({ ledger, clerk }, `load-${i}`, i);
          if (warm === 0 && Date.now() > begin + WARM * seconds * 1_000) warm = platform.memory();
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, serve));
      await world.runner.drained();
      done(1);
      const rate = served / seconds;
      const last = platform.memory();
      if (last > warm * GROWTH)
        unexpected.push(`memory grew from ${warm.toFixed(0)} to ${last.toFixed(0)} MB`);

      const burst = BURST * busiestMinute();
      const from = performance.now();
      const accept = (i: number) => acceptOne({ ledger, clerk }, `burst-${i}`, i);
      await wire.during(limited(), () => Promise.all(Array.from({ length: burst }, (_, i) => accept(i))));
      const notes = [
        `${served} cases in ${seconds} s (${rate.toFixed(0)}/s), memory ${warm.toFixed(0)} MB warm, ${last.toFixed(0)} MB at the end`,
        `burst of ${burst} cases through after ${((performance.now() - from) / 1_000).toFixed(1)} s`,
      ];
      return await audit(platform, ledger, wire.injected(), { unexpected, notes });
    } finally {
      await platform.close();
    }
  },
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
