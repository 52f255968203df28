import { codesOf } from '../../support/cases.ts';
import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { acceptOne, actOnce, runConcurrently } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';

/** Holds a write on the wire until another write has changed the version. */
export const staleVersion: Scenario = {
  name: '6 stale version',
  faults: 'a write is held on the wire until another one is done',
  share: 0.001,
  least: 6,
  play: async ({ cases, shared, done }) => {
    const platform = await shared();
    const { wire, world } = platform;
    const ledger = createLedger();
    const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-13 09:00');
    const before = wire.injected();
    const unexpected: string[] = [];
    const play = async (i: number): Promise<void> => {
      const { number } = await acceptOne({ ledger, clerk }, `stale-${i}`, i);
      const held = Promise.withResolvers<void>();
      const release = Promise.withResolvers<void>();
      const slow = await wire.during(
        ({ operation, body }) => {
          if (operation !== 'PutItem' || !body.includes(`stale-${i}-slow`)) return undefined;
          held.resolve();
          return { kind: 'HOLD', until: release.promise };
        },
        async () => {
          const completing = clerk.complete({ number, idempotencyKey: `stale-${i}-slow` });
          await held.promise;
          const reason = '申请人要求补充';
          const quick = (idempotencyKey: string) =>
            clerk.requestCorrection({ number, reason, idempotencyKey });
          await actOnce({ ledger }, `stale-${i}-quick`, quick);
          release.resolve();
          return completing;
        },
      );
      if (codesOf(slow).join() !== 'CONFLICT')
        unexpected.push(`a stale write was not refused: ${codesOf(slow).join() || 'done'}`);
      const { status, version } = (await clerk.find(number)) ?? {};
      if (status !== 'CORRECTION' || version !== 2) unexpected.push(`${status} in version ${version}`);
    };
    await runConcurrently(1, cases, play, done);
    return auditPlatform(platform, ledger, wire.injected() - before, { unexpected });
  },
};
