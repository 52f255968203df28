import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptCase } from '../support/cases.ts';
import { startTestEngine } from '../support/engine.ts';
import { application, openWorld, places, type World } from '../support/world.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
beforeAll(async () => {
  engine = await startTestEngine();
  const packs = ['350205', '440604'].map((code) => `districts/${code}`);
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint, packs });
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

test('the nightly audit reads the cases once for all districts, and writes a digest for each', async () => {
  const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
  await acceptCase(clerk, places.xinanWindow, application('HC-PS-02', places.xinan));
  let taken: unknown;
  const asked = await engine.during(/Cases/, async () => {
    taken = await world.runner.runScheduled('audit', new Date('2016-04-06T17:30:00Z'));
  });
  expect(asked.map(({ operation }) => operation)).toEqual(['Scan']);
  expect(taken).toMatchObject([
    { district: '350205', chains: 1, heads: 1 },
    { district: '440604', chains: 0, heads: 0 },
  ]);
});
