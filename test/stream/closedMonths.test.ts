import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNightRepository } from '../../functions/audit/nightRepository.ts';
import { listMonthsOfNight, NIGHTS_OF_A_ROUND } from '../../functions/reconcile/closedMonths.ts';
import { addDays } from '../../functions/time.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { acceptCase } from '../support/cases.ts';
import { falsifyCounter } from '../support/counters.ts';
import { openTables } from '../support/tables.ts';
import { application, haicang, openWorld, places, type World } from '../support/world.ts';

const DAY = '2016-04-06';

let world: World;
let tables: ReturnType<typeof openTables>;
let db: DynamoDBDocumentClient;
beforeAll(async () => {
  world = await openWorld();
  const clerk = await world.clerk(places.xinanWindow);
  for (let i = 0; i < 3; i += 1)
    await acceptCase(clerk.at(`${DAY} 09:00`), places.xinanWindow, application('HC-PS-02', places.xinan, i));
  await world.runner.drained();
  tables = openTables(world.runner.dynamoDbEndpoint);
  db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(world.runner.dynamoDbEndpoint)));
});
afterAll(async () => {
  db.destroy();
  tables.close();
  await world.close();
});

const falsify = async (accepted: number) =>
  falsifyCounter(
    db,
    await tables.nameOf('Counters'),
    { of: 'VILLAGE_MATTER', district: '350205', village: places.xinan, matter: 'HC-PS-02' },
    DAY,
    { accepted },
  );

/** Runs the night of a round of 28 that brings up April 2016; returns what it found. */
const runRound = async (first: string): Promise<number | undefined> => {
  const days = Array.from({ length: NIGHTS_OF_A_ROUND }, (_, i) => addDays(first, i));
  const [day = ''] = days.filter((one) => listMonthsOfNight('2016-04', '2016-04', one).length > 0);
  const found = await world.runner.runScheduled('reconcile', haicang(`${addDays(day, 1)} 02:30`));
  const [one] = found as readonly { readonly countersOff?: number }[];
  return one?.countersOff;
};

test('a counter of a year ago that is edited is named within 28 nights, again in each round, until a rebuild', async () => {
  // the district's turn, which compares the whole of April with its events, and seals it
  await world.runner.runScheduled('reconcile', haicang('2016-05-17 02:30'));
  expect(await runRound('2017-04-01')).toBe(0);
  await falsify(2);
  expect(await runRound('2017-05-01')).toBe(1);
  expect(world.runner.logs('reconcile').join('\n')).toMatch(/sealed[^}]*2016-04[^}]*VILLAGE_MATTER/);
  expect(await runRound('2017-06-01')).toBe(1);
  await createNightRepository(db, await tables.nameOf('Registry')).unsealMonth('350205', '2016-04');
  expect(await runRound('2017-07-01')).toBe(0);
});

test('a month that did not agree with its events is not sealed on the turn of its district', async () => {
  const nights = createNightRepository(db, await tables.nameOf('Registry'));
  await nights.unsealMonth('350205', '2016-04');
  await world.runner.runScheduled('reconcile', haicang('2016-05-17 02:30'));
  expect(await nights.findSeal('350205', '2016-04')).toBeUndefined();
  await falsify(-2);
  await world.runner.runScheduled('reconcile', haicang('2016-05-17 02:30'));
  expect(Object.keys((await nights.findSeal('350205', '2016-04')) ?? {})).toHaveLength(6);
});
