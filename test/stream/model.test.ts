import { expect, test } from 'vitest';
import { playHistories } from '../model/play.ts';
import { OPERATIONS } from '../model/rules/table.ts';
import { openWorld } from '../support/world.ts';

test('500 random histories of all that residents, desks and operators may do go as a small model says', async () => {
  const world = await openWorld();
  try {
    const seed = Date.now() % 2 ** 31;
    const { seen } = await playHistories(world, { runs: 500, seed, length: 40 });
    // histories in which something is never done would say nothing of it
    expect(OPERATIONS.filter((one) => seen[one] === undefined)).toEqual([]);
  } finally {
    await world.close();
  }
}, 1_200_000);
