import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { audit } from '../stage/audit.ts';
import { atOnce, serveOne } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';
import { throttling } from '../wire/faults.ts';
import { pausesOf } from '../wire/pauses.ts';

const AT_ONCE = 12;

/** DynamoDB throttles requests before it does them. */
export const throttled = (share: number): Scenario => ({
  name: `1 throttling, ${share * 100} % of requests`,
  faults: 'DynamoDB refuses a share of all requests before doing them',
  share: 0.004,
  least: 20,
  play: async ({ cases, random, shared, done }) => {
    const platform = await shared();
    const { wire, world } = platform;
    const ledger = createLedger();
    const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
    const before = wire.injected();
    const served = () =>
      atOnce(
        AT_ONCE,
        cases,
        async (i) => void (await serveOne({ ledger, clerk }, `throttled-${share}-${i}`, i)),
        done,
      );
    const drained = () => world.runner.drained();
    await wire.during(throttling(random, share), () => served().then(drained));
    const { unexpected, notes } = pausesOf(wire.attempts);
    return audit(platform, ledger, wire.injected() - before, { unexpected, notes });
  },
});
