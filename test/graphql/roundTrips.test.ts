import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { printedCode } from '../support/receipts.ts';
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
  const { results } = await accept('warm', 1);
  // the first certificate of an instance reserves indexes for more
  await clerk.complete({ number: caseOf(results[0]).number });
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
    // 2 units for the item of 1 to 2 KB, and 1 for each of its four indexes
    expect(trips.map(({ units }) => units)).toEqual([6]);
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
    // a consistent read of up to 4 KB, and the write as for accepting; in the index of desks it changes its list
    expect(trips.map(({ units }) => units)).toEqual([1, 6]);
  });

  test('accepting and completing a case at once costs one write, and counts in seven items', async () => {
    await world.runner.drained();
    const trips = await engine.during(/./, async () => {
      const cases = [{ application: application('HC-PS-02', places.xinan, 7) }];
      await clerk.accept({ window: places.xinanWindow, cases, settleAtOnce: true });
      await world.runner.drained();
    });
    const costs = (table: RegExp) =>
      trips
        .filter((trip) => table.test(trip.table) && !/Get|Query/.test(trip.operation))
        .map(({ operation, units }) => `${operation} ${units}`);
    expect(costs(/Cases/)).toEqual(['PutItem 5']);
    // the marker and six series, two units each in a transaction
    expect(costs(/Counters/)).toEqual(['TransactWriteItems 14']);
  });

  test('progress by code costs one Query of one item, an act by code a write besides', async () => {
    const { number } = caseOf((await accept('by-code', 40)).results[0]);
    caseOf(await clerk.complete({ number }));
    const code = await printedCode(clerk, number, 'ACCEPTANCE');
    const nobody = world.stranger.at('2016-04-06 10:00');
    const asked = await engine.during(CASES_AND_REGISTRY, () =>
      nobody.send(`{ progressByCode(code: "${code}") { status steps { text } mayRate } }`),
    );
    expect(asked.map(({ operation, units }) => [operation, units])).toEqual([['Query', 1]]);
    const rated = await engine.during(CASES_AND_REGISTRY, () =>
      nobody.send(
        `mutation { rateByCode(input: { idempotencyKey: "k", code: "${code}", score: 5 }) { refusals { code } } }`,
      ),
    );
    expect(rated.map(({ operation }) => operation)).toEqual(['Query', 'PutItem']);
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

describe('public requests', () => {
  // what earlier tests filed is counted, so that no background function adds round trips
  beforeAll(() => world.runner.drained());

  const trips = (query: string) =>
    engine.during(/./, async () => {
      const answer = await world.stranger.at('2016-04-06 09:00').send(query);
      return expect(answer.errors).toEqual([]);
    });
  const nearest = (first: number, fields: string) =>
    `{ nearestWindows(district: "350205", village: "${places.xinan}", first: ${first}) { ${fields} } }`;

  test('the lines of the nearest windows cost one batch, of half a unit for a window', async () => {
    const costOf = async (query: string) =>
      (await trips(query)).map(({ operation, units }) => [operation, units]);
    expect(await costOf(nearest(1, 'queueLength'))).toEqual([['BatchGetItem', 0.5]]);
    expect(await costOf(nearest(20, 'queueLength'))).toEqual([['BatchGetItem', 9.5]]);
  });

  test('the lines of all windows of a district cost one batch of a hundred keys each', async () => {
    const all = '{ district(code: "350205") { windows { queue { waiting calledSign } } } }';
    const later = await engine.during(/Cases/, async () => {
      expect((await world.stranger.at('2016-04-06 09:05').send(all)).errors).toEqual([]);
    });
    expect(new Set(later.map(({ operation }) => operation))).toEqual(new Set(['BatchGetItem']));
    expect(later.length).toBeLessThanOrEqual(1);
  });

  test('the length of a public queue is counted once for requests of the next seconds', async () => {
    const query = nearest(3, 'queueLength window { queue { waiting } }');
    await trips(query);
    expect(await trips(query)).toEqual([]);
    const later = async (at: string) =>
      engine.during(/Cases/, async () => {
        await world.stranger.at(at).send(query);
      });
    const counted = await later('2016-04-06 09:01');
    expect(counted.map(({ operation }) => operation)).toEqual(['BatchGetItem']);
    expect(await later('2016-04-06 09:01')).toEqual([]);
  });

  test.each(['WINDOW', 'MATTER', 'VILLAGE'])(
    'the ratings of every %s of a year cost one Query, and one for the district',
    async (by) => {
      const summary = `{ ratingSummary(district: "350205", by: ${by}, from: "2015-04-01", to: "2016-03-31") { rows { key } } }`;
      const calls = await trips(summary);
      expect(calls.map(({ operation, table }) => [operation, table.includes('Counters')])).toEqual(
        Array(2).fill(['Query', true]),
      );
    },
  );

  test('a public request may make forty database calls, and is refused beyond', async () => {
    const day = (i: number) => `2016-04-${String(7 + i).padStart(2, '0')}`;
    const slots = (i: number) =>
      `d${i}: appointmentSlots(window: "${places.xinanWindow}", day: "${day(i)}") { from }`;
    const ratings =
      'ratingSummary(district: "350205", by: WINDOW, from: "2015-04-01", to: "2016-03-31") { rows { key } }';
    const query = (count: number) =>
      `{ nearestWindows(district: "350205", village: "${places.xinan}", first: ${count}) { window { queue { waiting expectedWaitMinutes } } } ${ratings} ${Array.from({ length: count }, (_, i) => slots(i)).join(' ')} }`;
    const send = (at: string, count: number) => world.stranger.at(at).send(query(count));
    expect((await send('2016-04-06 09:22', 10)).errors).toEqual([]);
    const { errors } = await send('2016-04-06 09:33', 20);
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['TOO_MUCH']));
    expect((await send('2016-04-06 09:44', 10)).errors).toEqual([]);
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
