import type { Random } from '../../support/random.ts';
import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { runConcurrently, serveAtOnce, serveOne } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';
import { type Fault, type FaultRule, isWrite } from '../wire/faults.ts';

const AT_ONCE = 12;
/** Shares of writes: the first answer is lost; all answers are lost, so that the client itself must retry. */
const ONCE = 0.2;
const ALWAYS = 0.05;
/** Writes that are never answered, until the caller times out. */
const MOST_SILENT = 2;

const losing = (random: Random): FaultRule => {
  const calls = new Map<string, Fault | undefined>();
  let silent = 0;
  return (asked) => {
    if (!isWrite(asked)) return undefined;
    if (calls.has(asked.call)) return calls.get(asked.call);
    const always = random.happens(ALWAYS);
    calls.set(asked.call, always ? { kind: 'LOSE' } : undefined);
    if (!always && !random.happens(ONCE)) return undefined;
    silent += 1;
    return { kind: silent <= MOST_SILENT ? 'SILENCE' : 'LOSE' };
  };
};

/** Carries out writes and loses their answers. */
export const lostAnswers: Scenario = {
  name: '2 time-out after the commit',
  faults: 'a write is done, but its answer is lost, once or at every attempt',
  share: 0.004,
  least: 20,
  play: async ({ cases, random, shared, done }) => {
    const platform = await shared();
    const { wire, world } = platform;
    const ledger = createLedger();
    const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-07 09:00');
    const before = wire.injected();
    const versions = new Set<string>();
    const serve = async (i: number): Promise<void> => {
      const { version, status } = await (i % 2 ? serveOne : serveAtOnce)({ ledger, clerk }, `lost-${i}`, i);
      versions.add(`${status} ${version - (i % 2)}`);
    };
    await wire.during(losing(random), async () => {
      await runConcurrently(AT_ONCE, cases, serve, done);
      await world.runner.drained();
    });
    const unexpected = [...versions].join() === 'COMPLETED 1' ? [] : [`versions ${[...versions]}`];
    return auditPlatform(platform, ledger, wire.injected() - before, { unexpected });
  },
};
