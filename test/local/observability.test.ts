import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loggedFields, publishedMetrics, shownFields, shownMetrics } from '../support/observability.ts';
import { templatesOf } from '../support/synth.ts';
import { openWorld, type World } from '../support/world.ts';
import { performEveryAct } from './support/performEveryAct.ts';

const nameOf = (metric: string): string => metric.split(' ')[0] ?? '';

let world: World;
let lines: readonly string[];
beforeAll(async () => {
  world = await openWorld();
  await performEveryAct(world);
  await world.runner.drained();
  await world.runner.runScheduled('supervise', new Date('2016-06-01T02:00:00Z'));
  await world.runner.runScheduled('audit', new Date('2016-06-01T17:30:00Z'));
  await world.runner.runScheduled('reconcile', new Date('2016-06-01T18:30:00Z'));
  lines = ['graphql', 'rollup', 'supervise', 'audit', 'reconcile'].flatMap((name) => world.runner.logs(name));
});
afterAll(() => world.close());

describe('observability', () => {
  const { observability } = templatesOf('prod');

  test('every shown metric is published with the same dimensions', () => {
    const printed = publishedMetrics(lines);
    const missing = shownMetrics(observability).filter((metric) => !printed.includes(metric));
    expect(missing).toEqual([]);
  });

  test('every published metric is shown', () => {
    const shown = shownMetrics(observability).map(nameOf);
    expect(
      publishedMetrics(lines)
        .map(nameOf)
        .filter((name) => !shown.includes(name)),
    ).toEqual([]);
  });

  test('every queried field is logged', () => {
    const fields = loggedFields(lines);
    expect(shownFields(observability).length).toBeGreaterThan(5);
    expect(shownFields(observability).filter((name) => !fields.includes(name))).toEqual([]);
  });
});
