import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { isChainIntact } from '../../functions/case/eventChain.ts';
import { Case } from '../../functions/case/model.ts';
import { type Batch, batchOf, playBatch } from '../support/histories/batch.ts';
import { type Cast, openCast } from '../support/histories/cast.ts';
import { createEditor } from '../support/histories/edits.ts';
import { erase } from '../support/histories/erase.ts';
import { recount, tallyOf } from '../support/recount.ts';
import { openTables } from '../support/tables.ts';
import { openWorld, type World } from '../support/world.ts';

/** Histories that are played at once, over the same windows; and how often. 500 in all. */
const AT_ONCE = 25;
const RUNS = 20;

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

const of = (kind: string) => (type: string) => `${kind} ${type}`;
const Chained = z.object({
  kind: z.string().optional(),
  number: z.string(),
  events: z.array(z.looseObject({ type: z.string(), hash: z.string(), taken: z.string().optional() })),
});

/** What must have happened for the comparison to say something. */
const MIX = [
  ...['ACCEPTED', 'CLAIMED', 'COMPLETED', 'CORRECTION_REQUESTED', 'DISCARDED', 'ERASED', 'ESCALATED'],
  ...['FORWARDED', 'HANDED_OVER', 'RATED', 'REJECTED', 'SUBMITTED', 'WITHDRAWN'],
  ...['ASKED', 'ASKED_BACK', 'ANSWERED', 'CLOSED', 'ESCALATED', 'HANDED_OVER', 'TAKEN'].map(of('HELP')),
  ...['CALLED', 'CANCELLED', 'FINISHED', 'HELD', 'NO_SHOW', 'RECALLED', 'TAKEN'].map(of('TICKET')),
];

/** Compares every counter with what the events add up to. */
const compare = async (): Promise<Record<string, unknown>[]> => {
  await world.runner.drained();
  const items = await tables.items('Cases');
  const chained = items.filter((item) => Chained.safeParse(item).success);
  expect(tallyOf(await tables.items('Counters'))).toEqual(recount(chained));
  return chained;
};

/** Fails with the seed to play it again with (as `seed` beside numRuns) and what went wrong, not with 25 histories. */
const tell = ({ failed, seed, errorInstance }: fc.RunDetails<[Batch]>): void => {
  if (failed) throw new Error(`seed ${seed}`, { cause: errorInstance });
};

test('after 500 random histories every counter is what the events add up to, and every chain holds', async () => {
  const editor = createEditor(cast);
  const played = { done: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(batchOf(AT_ONCE), async (batch) => {
      const { done, refused } = await playBatch(world, cast, editor, batch);
      played.done += done;
      played.refused += refused;
      await compare();
    }),
    // what was written stays written: a smaller example would not be one
    { numRuns: RUNS, endOnFailure: true, reporter: tell },
  );
  for (let sequence = 0; sequence < 40; sequence += 1) await erase(cast, sequence);
  const items = await compare();
  const chained = z.array(Chained).parse(items);
  expect(chained.filter(({ number, events }) => !isChainIntact(number, events))).toEqual([]);
  for (const item of items) if (!('kind' in item)) Case.parse(item);
  // a mix in which next to nothing happens would prove nothing
  const happened = chained.flatMap(({ kind, events }) =>
    events.map(({ type }) => (kind === undefined ? type : of(kind)(type))),
  );
  expect(MIX.filter((one) => !happened.includes(one))).toEqual([]);
  expect(played.done).toBeGreaterThan(750);
  expect(editor.made()).toBeGreaterThan(2);
}, 1_200_000);
