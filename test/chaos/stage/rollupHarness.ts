import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { createDynamoDb } from '../../../functions/dynamodb/client.ts';
import { countedKey } from '../../../functions/dynamodb/keys.ts';
import { isChainIntact } from '../../../functions/record/eventChain.ts';
import { createCounterWriter } from '../../../functions/rollup/counterWriter.ts';
import { rollUpBatch } from '../../../functions/rollup/rollUpBatch.ts';
import { createTables } from '../../../infra/local/dynamodb/tables.ts';
import { localClient } from '../../../infra/local/sdk.ts';
import { deliver } from '../../../infra/local/stream/batch.ts';
import type { StreamRecord } from '../../../infra/local/stream/record.ts';
import { readAssembly } from '../../../infra/local/template/assembly.ts';
import { createWorld } from '../../../infra/local/template/world.ts';
import { readTally, recountEvents, type Tally } from '../../support/recount.ts';
import { openTables } from '../../support/tables.ts';
import type { Findings } from '../scenario.ts';
import { openWire } from '../wire/wire.ts';
import type { ScenarioNotes } from './auditPlatform.ts';
import type { Life } from './lives.ts';
import { countDifferingMeasures } from './tally.ts';

/** The rollup over a real engine, fed with made-up stream records. */
export type RollupHarness = Awaited<ReturnType<typeof openRollupHarness>>;

/** Few retries: waiting until a record is too old would take hours. */
const MAPPING = { bisect: true, retries: 5, maxAgeMs: Number.POSITIVE_INFINITY, reportsItemFailures: true };
const Marker = z.object({ pk: z.string().startsWith('COUNTED#'), counted: z.number() });

/** Creates the tables of the template on a fresh engine behind the wire. */
export const openRollupHarness = async (assemblyDir: string) => {
  const wire = await openWire();
  const db = createDynamoDb(localClient(wire.endpoint));
  await createTables(db, createWorld(readAssembly(assemblyDir)));
  const tables = openTables(wire.endpoint);
  const table = await tables.nameOf('Counters');
  const counted = createCounterWriter(db, table);
  const givenUp: StreamRecord[] = [];
  const metrics = { publish: () => undefined, publishLag: () => undefined };
  const parts = { counted, metrics, now: () => new Date() };
  let tally: Tally = {};
  const lengths = new Map<string, number>();
  let [written, broken] = [0, 0];

  return {
    wire,
    db,
    table,
    tables,
    counted,
    givenUp,
    /** Invokes the rollup once. */
    invoke: (records: readonly StreamRecord[]) =>
      rollUpBatch(z.array(z.custom<DynamoDBRecord>()).parse(records), parts),
    /** Delivers a batch as Lambda does: with retries, bisection and the failure destination. */
    deliver(
      batch: readonly StreamRecord[],
      giveUp = (records: readonly StreamRecord[]) => void givenUp.push(...records),
    ) {
      return deliver(
        {
          mapping: MAPPING,
          invoke: (records) =>
            this.invoke(records).then(
              (value) => ({ ok: true, value }) as const,
              (error: unknown) =>
                ({
                  ok: false,
                  error: { errorType: 'Error', errorMessage: String(error), trace: [] },
                }) as const,
            ),
          giveUp,
          settled: () => undefined,
          signal: new AbortController().signal,
        },
        batch,
      );
    },
    /** Records what was written, for the final comparison. */
    expect: (lives: readonly Life[]): void => {
      tally = recountEvents(
        lives.map(({ item, events }) => ({ ...item, events })),
        tally,
      );
      for (const { number, events, lengths: writes } of lives) {
        lengths.set(countedKey(number).pk, events.length);
        written += writes.length;
        if (!isChainIntact(number, [...events])) broken += 1;
      }
    },
    /** Compares counters and markers with everything written. */
    audit: async ({ unexpected = [], notes = [] }: ScenarioNotes = {}): Promise<Findings> => {
      const items = await tables.items('Counters');
      const markers = new Map(
        items.flatMap((item) => {
          const marker = Marker.safeParse(item).data;
          return marker ? [[marker.pk, marker.counted] as const] : [];
        }),
      );
      let [lost, doubled] = [0, 0];
      for (const [pk, length] of lengths) {
        const behind = length - (markers.get(pk) ?? 0);
        if (behind > 0) lost += behind;
        else doubled -= behind;
      }
      const off = countDifferingMeasures(readTally(items), tally);
      const faults = wire.injected();
      return {
        faults,
        acknowledged: written,
        lost,
        doubled,
        countersOff: off,
        chainsBroken: broken,
        unexpected,
        notes,
      };
    },
    close: async () => {
      tables.close();
      db.destroy();
      await wire.close();
    },
  };
};
