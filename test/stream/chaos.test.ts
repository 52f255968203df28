import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPlayer } from '../chaos/player.ts';
import { isSound } from '../chaos/scenario.ts';
import { scenarios } from '../chaos/scenarios/index.ts';
import { renderTable } from '../chaos/table.ts';

/** A small sample; `npm run chaos` plays 100,000 cases. */
const FEW = { cases: 100, seed: 20_160_401, seconds: 2 };

let stage: ReturnType<typeof openPlayer>;
beforeAll(() => {
  stage = openPlayer({ ...FEW, assemblyDir: inject('assemblyDir') });
});
afterAll(() => stage.close());

test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  'no event is lost or counted twice: %s',
  async (_name, scenario) => {
    const played = await stage.play(scenario);
    expect(played.found.acknowledged).toBeGreaterThan(0);
    expect(isSound(played.found), renderTable([played])).toBe(true);
  },
);
