import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { runConcurrently, serveAtOnce, serveOne } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';
import { openRemotePlatform } from '../stage/remotePlatform.ts';

const AT_ONCE = 8;
const MOST_KILLS = 5;
const CASES_A_KILL = 60;

/** Kills and restarts the whole platform, except its tables, under load. */
export const killedEndpoint: Scenario = {
  name: '10b SIGKILL of the endpoint under load',
  faults: 'the process of endpoint and rollup is killed while clients wait for answers',
  share: 0.005,
  least: 40,
  play: async ({ cases, assemblyDir, done }) => {
    const platform = await openRemotePlatform(assemblyDir);
    try {
      const { wire, world } = platform;
      const ledger = createLedger();
      const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
      const serve = async (i: number): Promise<void> => {
        const kills = i % CASES_A_KILL === CASES_A_KILL / 2 && i / CASES_A_KILL < MOST_KILLS;
        const serving = (i % 2 ? serveOne : serveAtOnce)({ ledger, clerk }, `killed-${i}`, i);
        if (kills) await platform.killAndStart();
        await serving;
      };
      await runConcurrently(AT_ONCE, cases, serve, done);
      return await auditPlatform({ ...platform, world: { runner: world.runner } }, ledger, wire.injected());
    } finally {
      await platform.close();
    }
  },
};
