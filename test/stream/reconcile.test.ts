import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localClient } from '../../infra/local/sdk.ts';
import { acceptCase } from '../support/cases.ts';
import { damageCounter, falsifyCounter, falsifySum } from '../support/counters.ts';
import { openTables } from '../support/tables.ts';
import { application, haicang, openWorld, places, type World } from '../support/world.ts';

const DAY = '2016-04-06';
/** 02:30 in the night after. */
const NIGHT = haicang('2016-04-07 02:30');

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const clerk = await world.clerk(places.xinanWindow);
  for (let i = 0; i < 5; i += 1) {
    const filed = application('HC-PS-02', places.xinan, i);
    const { number } = await acceptCase(clerk.at(`${DAY} 09:00`), places.xinanWindow, filed);
    if (i < 3) await clerk.at(`${DAY} 09:05`).complete({ number });
  }
  await world.runner.drained();
});
afterAll(() => world.close());

const compared = () => world.runner.runScheduled('reconcile', NIGHT);
const off = (countersOff: number, metricsOff: number) => [
  {
    district: '350205',
    period: { from: '2016-04-04', to: DAY },
    items: expect.any(Number),
    countersOff,
    metricsOff,
  },
];

test('counters, events and metrics of a closed day agree', async () => {
  expect(await compared()).toEqual(off(0, 0));
});

test('a day that is not closed is not compared', async () => {
  const clerk = await world.clerk(places.xinanWindow);
  await acceptCase(
    clerk.at('2016-04-07 09:00'),
    places.xinanWindow,
    application('HC-PS-02', places.xinan, 9),
  );
  expect(await compared()).toEqual(off(0, 0));
});

test('an edited counter is reported as different from events and metrics, and not repaired', async () => {
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(world.runner.dynamoDbEndpoint)));
  const table = await tables.nameOf('Counters');
  await falsifyCounter(db, table, { of: 'DISTRICT', district: '350205' }, DAY, { accepted: 2 });
  expect(await compared()).toEqual(off(2, 2));
  expect(await compared()).toEqual(off(2, 2));
  const matter = { of: 'MATTER', district: '350205', matter: 'HC-PS-02' } as const;
  await falsifySum(db, table, matter, DAY, 3);
  expect(await compared()).toEqual(off(5, 2));
  await falsifySum(db, table, matter, DAY, -3);
  expect(await compared()).toEqual(off(2, 2));
  db.destroy();
  tables.close();
});

test('the difference is published as a metric of the stage', () => {
  const printed = world.runner
    .logs('reconcile')
    .filter((line) => line.includes('"_aws"'))
    .map((line) => JSON.parse(line));
  expect(printed.at(-1)).toMatchObject({ Env: 'local', ReconciliationDifference: 2, MetricsDifference: 2 });
  expect(printed.at(-1)).not.toHaveProperty('District');
});

test('a night names a counter that cannot be read, and compares the others', async () => {
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(world.runner.dynamoDbEndpoint)));
  const series = { of: 'MATTER', district: '350205', matter: 'HC-PS-02' } as const;
  await damageCounter(db, await tables.nameOf('Counters'), series, DAY, (packed) => ({
    d: packed.slice(0, 4),
  }));
  const [found] = (await compared()) as { readonly countersOff: number }[];
  // the two that were edited before, the counter, and the eight events in it
  expect(found?.countersOff).toBeGreaterThan(3);
  expect(world.runner.logs('reconcile').join('\n')).toContain('2016-04#HC-PS-02');
  db.destroy();
  tables.close();
});
