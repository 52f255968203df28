import { haicang, places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { acceptOne, actOnce, runConcurrently } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';

const AT_ONCE = 8;
const MOST_OFF_MS = 5 * 60_000;
const BEGIN = haicang('2016-04-18 10:00').getTime();
const STEP_MS = 60_000;

/** Runs every act on an instance whose clock is off by up to five minutes. */
export const clocksOff: Scenario = {
  name: '13 clocks off by ±5 minutes',
  faults: 'each act of a case is stamped by a clock of its own',
  share: 0.002,
  least: 12,
  play: async ({ cases, random, shared, done }) => {
    const platform = await shared();
    const ledger = createLedger();
    const clerk = await platform.world.clerk(places.xinanWindow);
    const unexpected: string[] = [];
    const play = async (i: number): Promise<void> => {
      const clerkAt = (step: number) => {
        const off = Math.round((random.next() * 2 - 1) * MOST_OFF_MS);
        return clerk.atInstant(new Date(BEGIN + step * STEP_MS + off));
      };
      const { number } = await acceptOne({ ledger, clerk: clerkAt(0) }, `clocks-${i}`, i);
      const acts = [
        (idempotencyKey: string) => clerkAt(1).requestCorrection({ number, reason: '缺件', idempotencyKey }),
        (idempotencyKey: string) =>
          clerkAt(2).supplyCorrection({
            number,
            phone: '13900000000',
            window: places.xinanWindow,
            idempotencyKey,
          }),
        (idempotencyKey: string) => clerkAt(3).complete({ number, idempotencyKey }),
      ];
      for (const [step, act] of acts.entries()) await actOnce({ ledger }, `clocks-${i}-${step}`, act);
      const seen = await clerk.find(number);
      const { acceptedAt, completedAt, history = [] } = seen ?? {};
      if (seen?.status !== 'COMPLETED' || history.length !== 4)
        unexpected.push(`${number} is ${seen?.status}`);
      if (Date.parse(completedAt ?? '') < Date.parse(acceptedAt ?? ''))
        unexpected.push(`${number} was completed before it was accepted`);
    };
    await runConcurrently(AT_ONCE, cases, play, done);
    return auditPlatform(platform, ledger, 4 * cases, { unexpected: unexpected.slice(0, 5) });
  },
};
