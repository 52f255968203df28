import { expect, test } from 'vitest';
import { playHistories } from '../model/play.ts';
import { OPERATIONS } from '../model/rules/table.ts';
import { openWorld } from '../support/world.ts';

test('500 random histories of all that residents, desks and operators may do go as a small model says', async () => {
  const world = await openWorld();
  try {
    // always the same ones: others are for the night, `npm run histories`
    const { seen } = await playHistories(world, { runs: 500, seed: 20_160_401, length: 40 });
    // histories in which something is never done would say nothing of it
    expect(OPERATIONS.filter((one) => seen[one] === undefined)).toEqual([]);
  } finally {
    await world.close();
  }
}, 1_200_000);
