import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { acceptOne, runConcurrently, sendUntilAnswered, serveOne } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';

const OTHERS = 4;

/** Kills the engine right after an acknowledged write, with others in flight, and restarts it on its file. */
export const crashedEngine: Scenario = {
  name: '10c SIGKILL of the engine after a write',
  faults: 'the database is killed right after a write was acknowledged',
  share: 0.0005,
  least: 3,
  play: async ({ cases, shared, done }) => {
    const platform = await shared();
    const { wire, world } = platform;
    const ledger = createLedger();
    const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-14 09:00');
    const before = wire.injected();
    const unexpected: string[] = [];
    for (let i = 0; i < cases; i += 1) {
      const others = runConcurrently(OTHERS, OTHERS, async (other) => {
        await serveOne({ ledger, clerk }, `crashed-${i}-${other}`, other);
      });
      const { number } = await acceptOne({ ledger, clerk }, `crashed-${i}`, i);
      await wire.crash();
      await wire.restart();
      if (!(await sendUntilAnswered(() => clerk.find(number)))) unexpected.push(`${number} is gone`);
      await others;
      done(1);
    }
    return auditPlatform(platform, ledger, wire.injected() - before, { unexpected });
  },
};
