import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isChainIntact } from '../../functions/case/eventChain.ts';
import { Case } from '../../functions/case/model.ts';
import { type Cast, openCast } from '../support/histories/cast.ts';
import { type History, history } from '../support/histories/history.ts';
import { play } from '../support/histories/play.ts';
import { recount, tallyOf } from '../support/recount.ts';
import { openTables } from '../support/tables.ts';
import { openWorld, type World } from '../support/world.ts';

/** Histories that are played at once, over the same windows; and how often. 1,000 in all. */
const AT_ONCE = 25;
const RUNS = 40;

let world: World;
let cast: Cast;
let tables: ReturnType<typeof openTables>;
beforeAll(async () => {
  world = await openWorld();
  cast = await openCast(world);
  tables = openTables(world.runner.dynamoDbEndpoint);
});
afterAll(async () => {
  tables.close();
  await world.close();
});

const written = async (): Promise<Case[]> =>
  (await tables.items('Cases')).filter((item) => !('kind' in item)).map((item) => Case.parse(item));

/** Fails with the seed to play it again with (as `seed` beside numRuns) and what went wrong, not with 25 histories. */
const tell = ({ failed, seed, errorInstance }: fc.RunDetails<[History[]]>): void => {
  if (failed) throw new Error(`seed ${seed}`, { cause: errorInstance });
};

test('after 1,000 random histories every counter is what the events add up to, and every chain holds', async () => {
  const batch = fc.array(history, { minLength: AT_ONCE, maxLength: AT_ONCE });
  const played = { done: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(batch, async (histories) => {
      for (const { done, refused } of await Promise.all(histories.map((one) => play(cast, one)))) {
        played.done += done;
        played.refused += refused;
      }
      await world.runner.drained();
      const cases = await written();
      expect(tallyOf(await tables.items('Counters'))).toEqual(recount(cases));
      expect(cases.filter(({ number, events }) => !isChainIntact(number, events))).toEqual([]);
    }),
    // what was written stays written: a smaller example would not be one
    { numRuns: RUNS, endOnFailure: true, reporter: tell },
  );
  // a mix in which next to nothing happens would prove nothing
  expect(played.done).toBeGreaterThan(1_500);
}, 600_000);
