import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countedKey, counterKey } from '../../functions/dynamodb/keys.ts';
import { sumDifferences } from '../../functions/reconcile/differences.ts';
import { rebuildCounters, reconcileCounters } from '../../functions/reconcile/reconcileCounters.ts';
import { createReconcileRepository } from '../../functions/reconcile/repository.ts';
import { createCounterRepository } from '../../functions/report/repository.ts';
import { createCounterWriter } from '../../functions/rollup/counterWriter.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { acceptCase } from '../support/cases.ts';
import { damageCounter, falsifyCounter, falsifySum } from '../support/counters.ts';
import { readTally, recountEvents } from '../support/recount.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

const DISTRICT = '350205';
const DAY = '2016-04-06';
const closed = { from: '2016-04-01', to: '2016-04-30' };

let world: World;
let clerk: Actor;
let tables: ReturnType<typeof openTables>;
let db: DynamoDBDocumentClient;
let counters: string;
let repository: ReturnType<typeof createReconcileRepository>;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(places.xinanWindow);
  tables = openTables(world.runner.dynamoDbEndpoint);
  db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(world.runner.dynamoDbEndpoint)));
  counters = await tables.nameOf('Counters');
  repository = createReconcileRepository(db, { cases: await tables.nameOf('Cases'), counters });
});
afterAll(async () => {
  db.destroy();
  tables.close();
  await world.close();
});

/** Accepts and completes some cases in one morning. */
const morning = async (day: string, from: number): Promise<string[]> => {
  const numbers: string[] = [];
  for (let i = from; i < from + 8; i += 1) {
    const filed = application(i % 2 ? 'HC-PS-02' : 'HC-PS-03', places.xinan, i);
    const { number } = await acceptCase(clerk.at(`${day} 09:00`), places.xinanWindow, filed);
    await clerk.at(`${day} 09:05`).complete({ number });
    numbers.push(number);
  }
  return numbers;
};
const agree = async () => {
  await world.runner.drained();
  const cases = (await tables.items('Cases')).filter((item) => !('kind' in item));
  expect(readTally(await tables.items('Counters'))).toEqual(recountEvents(cases));
};

test('a rebuild leaves counters that agree with the events', async () => {
  await morning(DAY, 0);
  await world.runner.drained();
  const found = await rebuildCounters(repository, createCounterWriter(db, counters), closed, DISTRICT);
  expect(found).toEqual({ items: 8, differences: [], repaired: 0 });
});

test('a rebuild without repair only reports an edited counter', async () => {
  await falsifyCounter(db, counters, { of: 'DISTRICT', district: DISTRICT }, DAY, { accepted: 5 });
  for (const _ of ['first', 'again']) {
    const { differences } = await reconcileCounters(repository, closed, DISTRICT);
    expect(
      differences.map(({ key, day, counted, events }) => [key.pk, day, counted?.accepted, events.accepted]),
    ).toEqual([[`${DISTRICT}:DISTRICT`, DAY, 13, 8]]);
    expect(sumDifferences(differences)).toBe(5);
  }
});

test('a rebuild repairs counters and lost stream records while windows go on accepting', async () => {
  const [lost = ''] = await morning('2016-04-07', 20);
  await world.runner.drained();
  const remove = (key: object) => db.send(new DeleteCommand({ TableName: counters, Key: key }));
  await remove(counterKey({ of: 'VILLAGE', district: DISTRICT, village: places.xinan }, DAY));
  // as if the stream had never delivered this case
  await remove(countedKey(lost));
  const nowhere = { of: 'WINDOW', district: DISTRICT, window: 'nowhere' } as const;
  await falsifyCounter(db, counters, nowhere, DAY, { accepted: 3 });
  const counted = createCounterWriter(db, counters);
  const [found] = await Promise.all([
    rebuildCounters(repository, counted, closed, DISTRICT),
    morning('2016-05-09', 40),
    morning('2016-05-10', 60),
  ]);
  expect(found.differences.length).toBeGreaterThan(2);
  expect(found.repaired).toBe(found.differences.length);
  await agree();
});

test('a rebuild sets the days of its period only', async () => {
  const window = { of: 'WINDOW', district: DISTRICT, window: places.xinanWindow } as const;
  for (const day of ['2016-04-20', '2016-04-21'])
    await falsifyCounter(db, counters, window, day, { ratings: 1 });
  const counted = createCounterWriter(db, counters);
  const half = await rebuildCounters(repository, counted, { from: '2016-04-21', to: '2016-04-30' }, DISTRICT);
  expect(half).toMatchObject({ repaired: 1, differences: [{ day: '2016-04-21' }] });
  const whole = await rebuildCounters(repository, counted, closed, DISTRICT);
  expect(whole).toMatchObject({ repaired: 1, differences: [{ day: '2016-04-20' }] });
  await agree();
});

test('a sum that was edited, and no day with it, is reported and repaired', async () => {
  const series = { of: 'DISTRICT', district: DISTRICT } as const;
  const readMonth = () => createCounterRepository(db, counters).sumEach([series], closed.from, closed.to);
  const [before] = await readMonth();
  await falsifySum(db, counters, series, DAY, 7);
  expect(await readMonth()).toMatchObject([{ accepted: Number(before?.accepted) + 7 }]);
  const day = { from: '2016-04-20', to: '2016-04-20' };
  const { differences } = await reconcileCounters(repository, day, DISTRICT);
  expect(differences).toMatchObject([
    { day: '2016-04-00', counted: { accepted: 7 }, events: { accepted: 0 } },
  ]);
  const found = await rebuildCounters(repository, createCounterWriter(db, counters), day, DISTRICT);
  expect(found.repaired).toBe(1);
  expect(await readMonth()).toEqual([before]);
  await agree();
});

test('a day and its sum that were edited against each other are both reported', async () => {
  const series = { of: 'DISTRICT', district: DISTRICT } as const;
  await falsifyCounter(db, counters, series, '2016-04-01', { accepted: 2 });
  await falsifySum(db, counters, series, DAY, -2);
  const counted = createCounterWriter(db, counters);
  const { differences, repaired } = await rebuildCounters(repository, counted, closed, DISTRICT);
  expect(differences.map(({ day, counted }) => [day, counted?.accepted])).toEqual([
    ['2016-04-00', -2],
    ['2016-04-01', 2],
  ]);
  expect(repaired).toBe(2);
  await agree();
});

test.each([
  ['is cut off', (packed: Uint8Array) => ({ d: packed.slice(0, -3) })],
  ['goes on after its end', (packed: Uint8Array) => ({ d: Uint8Array.from([...packed, 1]) })],
  [
    'has numbers beyond all counts',
    () => ({ d: Uint8Array.from([2, 0, 0, 0, 1, ...Array(9).fill(255), 1]) }),
  ],
  ['is a text', () => ({ d: 'accepted: 8' })],
  ['has no version', () => ({ v: 'one' })],
])('counting goes on beside a counter that %s, and a rebuild of its month sets it', async (what, damage) => {
  const window = { of: 'WINDOW', district: DISTRICT, window: places.xinanWindow } as const;
  await morning(DAY, 500 + 10 * what.length);
  await world.runner.drained();
  await damageCounter(db, counters, window, DAY, damage);
  await morning('2016-04-08', 100 + 10 * what.length);
  await world.runner.drained();
  const district = { of: 'DISTRICT', district: DISTRICT } as const;
  const shown = await createCounterRepository(db, counters).days(district, '2016-04-08', '2016-04-08');
  expect(shown[0]?.counts.accepted).toBeGreaterThan(0);

  const counted = createCounterWriter(db, counters);
  const day = { from: DAY, to: DAY };
  const partly = await rebuildCounters(repository, counted, day, DISTRICT, closed.to);
  expect(partly.differences).toContainEqual(expect.objectContaining({ day: '2016-04-00', damaged: true }));
  expect(partly.repaired).toBe(0);
  const whole = await rebuildCounters(repository, counted, closed, DISTRICT);
  expect(whole.repaired).toBe(whole.differences.length);
  await agree();
});

test.each([['a text'], [-1], [0.5], [undefined]])(
  'counting goes on beside a marker that says %j, and a rebuild counts what was missed',
  async (said) => {
    const from = 700 + 10 * String(said).length;
    const filed = application('HC-PS-02', places.xinan, from);
    const { number } = await acceptCase(clerk.at(`${DAY} 10:00`), places.xinanWindow, filed);
    await world.runner.drained();
    const marker = { ...countedKey(number), ...(said !== undefined && { counted: said }) };
    await db.send(new PutCommand({ TableName: counters, Item: marker }));
    await clerk.at(`${DAY} 10:05`).complete({ number });
    await morning('2016-04-12', from + 1);
    await world.runner.drained();
    const district = { of: 'DISTRICT', district: DISTRICT } as const;
    const shown = await createCounterRepository(db, counters).days(district, '2016-04-12', '2016-04-12');
    expect(shown[0]?.counts.accepted).toBeGreaterThan(0);

    const counted = createCounterWriter(db, counters);
    const found = await rebuildCounters(repository, counted, closed, DISTRICT);
    expect(found.differences.every(({ day }) => day === DAY || day === '2016-04-00')).toBe(true);
    expect(found.repaired).toBe(found.differences.length);
    await agree();
  },
);
