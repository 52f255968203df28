import type { StreamRecord } from '../../../infra/local/stream/record.ts';
import type { Random } from '../../support/random.ts';
import type { Scenario } from '../scenario.ts';
import { inventLife } from '../stage/lives.ts';
import { chunkList, recordsOf } from '../stage/records.ts';
import { openRollupHarness, type RollupHarness } from '../stage/rollupHarness.ts';

const SHARDS = 3;
const BATCH = 100;
/** Items whose records are in flight at the same time. */
const WAVE = 600;

/** Delivers every batch 2 to 5 times: cut anywhere, sometimes after later ones, shards in parallel. */
export const redelivery: Scenario = {
  name: '7 batches 2 to 5 times, cut, out of order',
  faults: 'batches are redelivered, cut at every position, late, and with shards in any order',
  share: 0.7,
  least: 600,
  play: async ({ cases, random, assemblyDir, done }) => {
    const counting = await openRollupHarness(assemblyDir);
    try {
      for (let from = 0; from < cases; from += WAVE) {
        const size = Math.min(WAVE, cases - from);
        const lives = Array.from({ length: size }, (_, i) => inventLife(random, from + i));
        counting.expect(lives);
        const shards = Array.from({ length: SHARDS }, (_, shard) =>
          recordsOf(
            lives.filter((_, i) => i % SHARDS === shard),
            random,
          ),
        );
        // the very first batch is cut at every position
        if (from === 0) await cutEverywhere(counting, shards[0]?.slice(0, BATCH) ?? []);
        await Promise.all(shards.map((records) => playShard(counting, records, random)));
        done(size);
      }
      const unexpected =
        counting.givenUp.length > 0 ? [`${counting.givenUp.length} records dead-lettered`] : [];
      return await counting.audit({ unexpected });
    } finally {
      await counting.close();
    }
  },
};

const cutEverywhere = async (counting: RollupHarness, batch: readonly StreamRecord[]): Promise<void> => {
  for (let length = 1; length <= batch.length; length += 1) {
    counting.wire.count();
    await counting.deliver(batch.slice(0, length));
  }
};

const playShard = async (
  counting: RollupHarness,
  records: readonly StreamRecord[],
  random: Random,
): Promise<void> => {
  const late: StreamRecord[][] = [];
  for (const batch of chunkList(records, BATCH)) {
    const times = 2 + random.below(4);
    for (let time = 1; time < times; time += 1) {
      counting.wire.count();
      const part = batch.slice(0, 1 + random.below(batch.length));
      // some are redelivered only after everything else of the shard
      if (random.happens(0.3)) late.push(part);
      else await counting.deliver(part);
    }
    await counting.deliver(batch);
  }
  for (const part of random.shuffled(late)) await counting.deliver(part);
};
