import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { audit } from '../stage/audit.ts';
import { atOnce, serveOne } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';
import { openRemotePlatform } from '../stage/remote.ts';

const AT_ONCE = 8;
const MOST_KILLS = 5;
const CASES_A_KILL = 60;

/** The whole platform but its tables is killed under load, and started again. */
export const killedEndpoint: Scenario = {
  name: '10b SIGKILL of the endpoint under load',
  faults: 'the process that answers and counts is killed while clients wait for answers',
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
        const serving = serveOne({ ledger, clerk }, `killed-${i}`, i);
        if (kills) await platform.killAndStart();
        await serving;
      };
      await atOnce(AT_ONCE, cases, serve, done);
      return await audit({ ...platform, world: { runner: world.runner } }, ledger, wire.injected());
    } finally {
      await platform.close();
    }
  },
};
