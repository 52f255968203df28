import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const CASES_AND_REGISTRY = /Cases|Registry/;

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let clerk: Actor;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
  // the first request of a Lambda instance loads the registry; likewise in the notices function
  await accept('warm', 1);
  await world.runner.drained();
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

const accept = (idempotencyKey: string, sequence: number) =>
  clerk.accept({
    idempotencyKey,
    window: places.xinanWindow,
    cases: [{ application: application('HC-PS-02', places.xinan, sequence) }],
  });

describe('warm instance', () => {
  test('accepting a case costs one write and no read', async () => {
    const trips = await engine.during(CASES_AND_REGISTRY, () => accept('a', 2));
    expect(trips.map(({ operation }) => operation)).toEqual(['PutItem']);
    // 2 units for the item of 1 to 2 KB, and 1 for each of its two indexes
    expect(trips.map(({ units }) => units)).toEqual([4]);
  });

  test('a repeated acceptance costs one failed conditional write, and one for the access log', async () => {
    await accept('b', 3);
    const trips = await engine.during(CASES_AND_REGISTRY, () => accept('b', 3));
    expect(trips.map(({ operation }) => operation)).toEqual(['PutItem', 'PutItem']);
  });

  test('completing a case costs one read and one write', async () => {
    const { results } = await accept('c', 4);
    const { number } = caseOf(results[0]);
    const trips = await engine.during(CASES_AND_REGISTRY, () => clerk.complete({ number }));
    expect(trips.map(({ operation }) => operation)).toEqual(['GetItem', 'PutItem']);
    // a consistent read of up to 4 KB, and the write as for accepting
    expect(trips.map(({ units }) => units)).toEqual([1, 4]);
  });

  test('reusing materials costs one more read per case named', async () => {
    const { number } = caseOf((await accept('d', 6)).results[0]);
    const one = application('HC-PS-02', places.xinan, 6);
    const lease = 'lease-or-lodging-proof';
    const trips = await engine.during(CASES_AND_REGISTRY, () =>
      clerk.accept({
        window: places.xinanWindow,
        cases: [
          {
            application: {
              ...one,
              materials: one.materials.filter((code) => code !== lease),
              reused: [
                { material: lease, number },
                { material: lease, number },
              ],
            },
          },
        ],
      }),
    );
    expect(trips.map(({ operation }) => operation)).toEqual(['GetItem', 'PutItem']);
  });

  test('a refused application costs only the read for an earlier result', async () => {
    const trips = await engine.during(CASES_AND_REGISTRY, () =>
      clerk.accept({
        window: places.xinanWindow,
        cases: [{ application: { ...application('HC-PS-02', places.xinan, 5), materials: [] } }],
      }),
    );
    expect(trips.map(({ operation }) => operation)).toEqual(['GetItem']);
  });

  test('fifty applications of one filing cost fifty writes', async () => {
    const cases = Array.from({ length: 50 }, (_, i) => ({
      application: application('HC-PS-02', i % 2 === 0 ? places.xinan : places.xiayang, 100 + i),
    }));
    const trips = await engine.during(CASES_AND_REGISTRY, () =>
      clerk.accept({ window: places.xinanWindow, cases }),
    );
    expect(trips.map(({ operation }) => operation)).toEqual(Array(50).fill('PutItem'));
  });
});

describe('report', () => {
  test('a report over any period costs one Query', async () => {
    const trips = await engine.during(/Counters/, async () => {
      const auditor = await world.actor('auditor');
      await auditor.send(
        '{ serviceReport(district: "350205", from: "2016-04-01", to: "2016-12-31") { accepted } }',
      );
    });
    expect(trips.filter(({ operation }) => operation === 'Query')).toHaveLength(1);
  });
});
