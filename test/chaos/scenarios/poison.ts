import type { StreamRecord } from '../../../infra/local/stream/record.ts';
import type { Scenario } from '../scenario.ts';
import { inventLife } from '../stage/lives.ts';
import { chunkList, recordOf, recordsOf } from '../stage/records.ts';
import { openRollupHarness } from '../stage/rollupHarness.ts';

const BATCH = 100;
/** Share of batches with a poison record. */
const POISONED = 0.2;

/** Mixes unreadable records into the stream; they are dead-lettered, repaired and delivered again. */
export const poison: Scenario = {
  name: '9 poison records',
  faults: 'unreadable records among the others, later repaired and delivered again',
  share: 0.02,
  least: 120,
  play: async ({ cases, random, assemblyDir, done }) => {
    const counting = await openRollupHarness(assemblyDir);
    try {
      const lives = Array.from({ length: cases }, (_, i) => inventLife(random, i));
      const poisoned: StreamRecord[] = [];
      for (const batch of chunkList(recordsOf(lives, random), BATCH)) {
        const at = random.below(batch.length);
        const spoilt = batch[at];
        if (spoilt && (poisoned.length === 0 || random.happens(POISONED))) {
          counting.wire.count();
          poisoned.push(spoilt);
          await counting.deliver(batch.with(at, spoilRecord(spoilt)));
        } else await counting.deliver(batch);
        done(batch.length / 2);
      }
      const unexpected = isOnce(poisoned, counting.givenUp)
        ? []
        : [`${counting.givenUp.length} records put aside, of ${poisoned.length} that are poison`];
      // a repair writes the items again as they are now
      const last = lives.map((life, i) => recordOf(life, life.events.length, i));
      const repaired = new Set(poisoned.map(numberOf));
      await counting.deliver(last.filter((record) => repaired.has(numberOf(record))));
      counting.expect(lives);
      return await counting.audit({
        unexpected,
        notes: [`${poisoned.length} records dead-lettered once each`],
      });
    } finally {
      await counting.close();
    }
  },
};

/** Replaces the events of a record by an invalid one. */
const spoilRecord = (record: StreamRecord): StreamRecord => ({
  ...record,
  dynamodb: {
    ...record.dynamodb,
    NewImage: { ...Object(record.dynamodb.NewImage), events: { L: [{ M: { type: { S: 'NONSENSE' } } }] } },
  },
});

const isOnce = (poisoned: readonly StreamRecord[], givenUp: readonly StreamRecord[]): boolean =>
  givenUp.map(({ eventID }) => eventID).join() === poisoned.map(({ eventID }) => eventID).join();

const numberOf = ({ dynamodb }: StreamRecord): unknown => Reflect.get(Object(dynamodb.NewImage), 'number')?.S;
