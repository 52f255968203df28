import type { Scenario } from '../scenario.ts';
import { inventLife } from '../stage/lives.ts';
import { chunkList, recordsOf } from '../stage/records.ts';
import { openRollupHarness } from '../stage/rollupHarness.ts';

const BATCH = 100;
const WAVE = 500;

/** Delivers the same records to two consumers at once, as when a shard's lease changes hands. */
export const twoConsumers: Scenario = {
  name: '8 two consumers at once',
  faults: 'the same records reach two consumers at the same time',
  share: 0.1,
  least: 200,
  play: async ({ cases, random, assemblyDir, done }) => {
    const counting = await openRollupHarness(assemblyDir);
    try {
      for (let from = 0; from < cases; from += WAVE) {
        const size = Math.min(WAVE, cases - from);
        const lives = Array.from({ length: size }, (_, i) => inventLife(random, from + i));
        counting.expect(lives);
        for (const batch of chunkList(recordsOf(lives, random), BATCH)) {
          counting.wire.count();
          await Promise.all([counting.deliver(batch), counting.deliver(batch)]);
        }
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
