import type { StreamRecord } from '../../../infra/local/stream/record.ts';
import type { Scenario } from '../scenario.ts';
import { openCounting } from '../stage/counting.ts';
import { inventLife } from '../stage/lives.ts';
import { cut, recordOf, recordsOf } from '../stage/records.ts';

const BATCH = 100;
/** Of all batches. */
const POISONED = 0.2;

/** Records that no rollup can read lie among the others; they are put aside, mended, and brought again. */
export const poison: Scenario = {
  name: '9 poison records',
  faults: 'unreadable records among the others; later mended and brought again',
  share: 0.02,
  least: 120,
  play: async ({ cases, random, assemblyDir, done }) => {
    const counting = await openCounting(assemblyDir);
    try {
      const lives = Array.from({ length: cases }, (_, i) => inventLife(random, i));
      const poisoned: StreamRecord[] = [];
      for (const batch of cut(recordsOf(lives, random), BATCH)) {
        const at = random.below(batch.length);
        const spoilt = batch[at];
        if (spoilt && (poisoned.length === 0 || random.happens(POISONED))) {
          counting.wire.count();
          poisoned.push(spoilt);
          await counting.deliver(batch.with(at, spoiled(spoilt)));
        } else await counting.deliver(batch);
        done(batch.length / 2);
      }
      const unexpected = isOnce(poisoned, counting.givenUp)
        ? []
        : [`${counting.givenUp.length} records put aside, of ${poisoned.length} that are poison`];
      // the mended items come again as they stand now, as after a repair
      const last = lives.map((life, i) => recordOf(life, life.events.length, i));
      const mended = new Set(poisoned.map(numberOf));
      await counting.deliver(last.filter((record) => mended.has(numberOf(record))));
      counting.expect(lives);
      return await counting.audit({ unexpected, notes: [`${poisoned.length} put aside once each`] });
    } finally {
      await counting.close();
    }
  },
};

/** What somebody who writes past the platform may leave behind: an event that is none. */
const spoiled = (record: StreamRecord): StreamRecord => ({
  ...record,
  dynamodb: {
    ...record.dynamodb,
    NewImage: { ...Object(record.dynamodb.NewImage), events: { L: [{ M: { type: { S: 'NONSENSE' } } }] } },
  },
});

const isOnce = (poisoned: readonly StreamRecord[], givenUp: readonly StreamRecord[]): boolean =>
  givenUp.map(({ eventID }) => eventID).join() === poisoned.map(({ eventID }) => eventID).join();

const numberOf = ({ dynamodb }: StreamRecord): unknown => Reflect.get(Object(dynamodb.NewImage), 'number')?.S;
