import { expect, test } from 'vitest';
import { playHistories } from '../model/playHistories.ts';
import { OPERATIONS } from '../model/rules/table.ts';
import { openWorld } from '../support/world.ts';

test.each(['2026-12-07', '2027-12-07'])(
  'random histories from %s on, over a new year without a published calendar, agree with the model',
  async (opening) => {
    const world = await openWorld();
    try {
      const { seen } = await playHistories(world, { runs: 24, seed: 20_261_201, length: 40, opening });
      expect(seen.CALENDAR_NOT_COVERED).toBeUndefined();
      expect(seen.acceptCases).toBeGreaterThan(0);
    } finally {
      await world.close();
    }
  },
  3_600_000,
);

test('350 random histories of all operations agree with a small model', async () => {
  const world = await openWorld();
  try {
    // fixed seed: `npm run histories` plays others at night
    const { seen } = await playHistories(world, { runs: 350, seed: 20_160_401, length: 40 });
    // every operation must occur, or the histories would not test it
    expect(OPERATIONS.filter((one) => seen[one] === undefined)).toEqual([]);
  } finally {
    await world.close();
  }
}, 3_600_000);
