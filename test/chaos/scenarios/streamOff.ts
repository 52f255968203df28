import { createDynamoDb } from '../../../functions/dynamodb/client.ts';
import { rebuildCounters, reconcileCounters } from '../../../functions/reconcile/reconcileCounters.ts';
import { createReconcileRepository } from '../../../functions/reconcile/repository.ts';
import { createCounterWriter } from '../../../functions/rollup/counterWriter.ts';
import { localClient } from '../../../infra/local/sdk.ts';
import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { acceptOne, actOnce, runConcurrently, serveOne } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';
import type { Platform } from '../stage/platform.ts';
import type { FaultRule } from '../wire/faults.ts';

const AT_ONCE = 8;
/** Closed days whose counters are rebuilt. */
const CLOSED = { from: '2016-04-01', to: '2016-04-30' };

/** Answers like a stream whose records were trimmed before they were read. */
const trimmed: FaultRule = ({ operation }) =>
  operation === 'GetRecords'
    ? { kind: 'CHANGE', answer: (text) => JSON.stringify({ ...JSON.parse(text), Records: [] }) }
    : undefined;

/** Drops all stream records for a while, then rebuilds the counters from events during traffic. */
export const streamOff: Scenario = {
  name: '11 stream off for longer than it keeps',
  faults: 'all stream records of a period are lost; the counters are rebuilt during traffic',
  share: 0.002,
  least: 20,
  play: async ({ cases, shared, done }) => {
    const platform = await shared();
    const { wire, world } = platform;
    await world.runner.drained();
    const ledger = createLedger();
    const clerk = await world.clerk(places.xinanWindow);
    const at = (time: string) => ({ ledger, clerk: clerk.at(time) });
    const open: string[] = [];
    const before = wire.injected();
    await wire.during(trimmed, async () => {
      const serve = async (i: number): Promise<void> => {
        if (i % 4 > 0) await serveOne(at('2016-04-15 09:00'), `off-${i}`, i);
        else open.push((await acceptOne(at('2016-04-15 09:00'), `off-${i}`, i)).number);
      };
      await runConcurrently(AT_ONCE, cases, serve, done);
      await world.runner.drained();
    });
    const later = (i: number) => serveOne(at('2016-05-04 09:00'), `on-${i}`, i).then(() => undefined);
    const finish = async (i: number): Promise<void> => {
      const number = open[i] ?? '';
      const complete = (idempotencyKey: string) =>
        clerk.at('2016-05-05 09:00').complete({ number, idempotencyKey });
      await actOnce({ ledger }, `off-${i}-later`, complete);
    };
    const [rebuilt] = await Promise.all([
      rebuildClosed(platform),
      runConcurrently(AT_ONCE / 2, cases, later),
      runConcurrently(AT_ONCE / 2, open.length, finish),
    ]);
    const notes = [`${rebuilt.off} counters were off before the rebuild, which read ${rebuilt.items} items`];
    const unexpected =
      rebuilt.off > 0 ? [] : ['no counter was off before the rebuild: the stream was not off'];
    return auditPlatform(platform, ledger, wire.injected() - before, { unexpected, notes });
  },
};

const rebuildClosed = async ({ wire, tables }: Platform) => {
  const db = createDynamoDb(localClient(wire.endpoint));
  const [cases, counters] = [await tables.nameOf('Cases'), await tables.nameOf('Counters')];
  const repository = createReconcileRepository(db, { cases, counters });
  const off = (await reconcileCounters(repository, CLOSED, '350205')).differences.length;
  const rebuilt = await rebuildCounters(repository, createCounterWriter(db, counters), CLOSED, '350205');
  db.destroy();
  return { off, items: rebuilt.items };
};
