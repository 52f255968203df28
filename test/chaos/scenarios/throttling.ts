import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { runConcurrently, serveOne } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';
import { describeBackoff } from '../wire/backoff.ts';
import { throttleShare } from '../wire/faults.ts';

const AT_ONCE = 12;

/** Throttles requests before DynamoDB carries them out. */
export const createThrottling = (share: number): Scenario => ({
  name: `1 throttling, ${share * 100} % of requests`,
  faults: 'DynamoDB throttles a share of all requests',
  share: 0.004,
  least: 20,
  play: async ({ cases, random, shared, done }) => {
    const platform = await shared();
    const { wire, world } = platform;
    const ledger = createLedger();
    const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
    const before = wire.injected();
    const served = () =>
      runConcurrently(
        AT_ONCE,
        cases,
        async (i) => void (await serveOne({ ledger, clerk }, `throttled-${share}-${i}`, i)),
        done,
      );
    const drained = () => world.runner.drained();
    await wire.during(throttleShare(random, share), () => served().then(drained));
    const notes = [describeBackoff(wire.attempts)];
    return auditPlatform(platform, ledger, wire.injected() - before, { notes });
  },
});
