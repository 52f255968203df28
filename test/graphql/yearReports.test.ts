import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counterKey, type Series } from '../../functions/dynamodb/keys.ts';
import { mapInTurn } from '../../functions/dynamodb/mapInTurn.ts';
import { setCounts } from '../../functions/report/counterItem.ts';
import { addToMonth } from '../../functions/report/monthCounts.ts';
import type { Counts } from '../../functions/report/rates.ts';
import { addDays, monthsBetween } from '../../functions/time.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { falsifyCounter } from '../support/counters.ts';
import { startTestEngine } from '../support/engine.ts';
import { haicangDirectory } from '../support/haicang.ts';
import { openTables } from '../support/tables.ts';
import { openWorld, type World } from '../support/world.ts';

const DISTRICT = '350205';
const YEAR = { from: '2015-01-01', to: '2015-12-31' };
const CLERK = 'clerk-of-the-year';
const CLERKS = [CLERK, ...Array.from({ length: 149 }, (_, i) => `clerk-${i}`)];
const { villages, windows } = haicangDirectory();

/** What a busy part of the district counts on each of a month's 22 working days. */
const A_DAY: Partial<Counts> = {
  accepted: 16,
  completed: 16,
  completedOnSpot: 15,
  crossVillage: 4,
  visits: 17,
  materialsSaved: 12,
  stampsSaved: 3,
  onTime: 16,
  handlingSeconds: 9_600,
  ratings: 3,
  ratingSum: 14,
  rated5: 3,
};

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  await fillYear([
    { of: 'DISTRICT', district: DISTRICT },
    ...[...villages.keys()].map((village): Series => ({ of: 'VILLAGE', district: DISTRICT, village })),
    ...[...windows.keys()].map((window): Series => ({ of: 'WINDOW', district: DISTRICT, window })),
    ...CLERKS.map((clerk): Series => ({ of: 'CLERK', district: DISTRICT, clerk })),
  ]);
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

const fillYear = async (all: readonly Series[]): Promise<void> => {
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const table = await tables.nameOf('Counters');
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(world.runner.dynamoDbEndpoint)));
  await mapInTurn(all, async (series) => {
    for (const month of monthsBetween(YEAR.from, YEAR.to)) {
      const days = Array.from({ length: 22 }, (_, i) => [addDays(`${month}-01`, i), A_DAY] as const);
      const counts = addToMonth(new Map(), new Map(days));
      await db.send(new UpdateCommand(setCounts(table, counterKey(series, month), undefined, counts)));
    }
  });
  db.destroy();
  tables.close();
};

const ask = async <T>(query: string, role: 'supervisor' | 'clerk' = 'supervisor') => {
  const asker = await world.actor(role, role === 'clerk' ? { sub: CLERK } : {});
  let data: T | undefined;
  const trips = await engine.during(/Counters/, async () => {
    const answer = await asker.at('2016-04-06 09:00').send<T>(query);
    expect(answer.errors).toEqual([]);
    data = answer.data;
  });
  return { data, cost: trips.map(({ operation, units }) => `${operation} ${units}`) };
};
const period = `from: "${YEAR.from}", to: "${YEAR.to}"`;
const report = (by: string) =>
  ask<{ serviceReport: { accepted: number; rows: { accepted: number }[] } }>(
    `{ serviceReport(district: "${DISTRICT}", ${period}, groupBy: ${by}) { accepted rows { key accepted } } }`,
  );
const OF_A_YEAR = 12 * 22 * 16;

test('a report by village over a year costs one Query for the district and one for all villages', async () => {
  const { data, cost } = await report('VILLAGE');
  expect(cost).toEqual(['Query 1', 'Query 25.5']);
  expect(data?.serviceReport.rows.map(({ accepted }) => accepted)).toEqual(
    Array(villages.size).fill(OF_A_YEAR),
  );
});

test('a report by window over a year costs one Query for the district and one for all windows', async () => {
  const { data, cost } = await report('WINDOW');
  expect(cost).toEqual(['Query 1', 'Query 40']);
  expect(data?.serviceReport.rows).toHaveLength(windows.size);
});

test('a report on one window over a year costs one batch of its twelve months', async () => {
  const window = [...windows.keys()][0];
  const { data, cost } = await ask<{ serviceReport: { accepted: number } }>(
    `{ serviceReport(district: "${DISTRICT}", window: "${window}", ${period}) { accepted } }`,
  );
  expect(cost).toEqual(['BatchGetItem 6']);
  expect(data?.serviceReport.accepted).toBe(OF_A_YEAR);
});

test('a report that begins and ends within a month counts its own days only', async () => {
  const { data } = await ask<{ serviceReport: { rows: { accepted: number }[] } }>(
    `{ serviceReport(district: "${DISTRICT}", from: "2015-01-22", to: "2015-02-02", groupBy: VILLAGE) { rows { accepted } } }`,
  );
  expect(data?.serviceReport.rows[0]?.accepted).toBe(3 * 16);
});

test('counters that have an attribute for each measure are still added up, and lose them with their next change', async () => {
  const [earlier = '', packed = ''] = villages.keys();
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(world.runner.dynamoDbEndpoint)));
  const table = await tables.nameOf('Counters');
  const seriesOf = (village: string): Series => ({ of: 'VILLAGE', district: DISTRICT, village });
  const key = counterKey(seriesOf(earlier), '2013-03-01');
  // two on the 1st, one on the 30th
  await tables.put('Counters', { ...key, v: 1, ac: Uint8Array.of(2, 0, 0, 64, 2, 1) });
  await falsifyCounter(db, table, seriesOf(packed), '2013-03-04', { accepted: 5 });
  const rows = async () => {
    const { data } = await ask<{ serviceReport: { rows: { key: string; accepted: number }[] } }>(
      `{ serviceReport(district: "${DISTRICT}", from: "2013-03-01", to: "2013-03-29", groupBy: VILLAGE) { rows { key accepted } } }`,
    );
    return data?.serviceReport.rows.filter(({ accepted }) => accepted > 0);
  };
  expect(await rows()).toEqual([
    { key: earlier, accepted: 2 },
    { key: packed, accepted: 5 },
  ]);
  await falsifyCounter(db, table, seriesOf(earlier), '2013-03-29', { accepted: 1 });
  expect(await rows()).toEqual([
    { key: earlier, accepted: 3 },
    { key: packed, accepted: 5 },
  ]);
  const stored = (await tables.items('Counters')).find(({ pk, sk }) => pk === key.pk && sk === key.sk);
  expect(Object.keys(stored ?? {}).sort()).toEqual(['d', 'pk', 'sk', 'v']);
  db.destroy();
  tables.close();
});

const appraisal = (by: string) =>
  `{ appraisal(district: "${DISTRICT}", by: ${by}, ${period}, baselineFrom: "2014-01-01", baselineTo: "2014-12-31") {
    me { key figures { accepted } } median { accepted } rows { key } } }`;

test('an appraisal by window over a year costs a Query a period', async () => {
  const { cost } = await ask(appraisal('WINDOW'));
  expect(cost.sort()).toEqual(['Query 0.5', 'Query 40']);
});

test('an appraisal by clerk over a year costs a Query a period', async () => {
  const { cost } = await ask(appraisal('CLERK'));
  expect(cost.sort()).toEqual(['Query 0.5', 'Query 79.5']);
});

test('a clerk’s own row over a year costs what the median needs, and their own months of the baseline', async () => {
  const { data, cost } = await ask<{ appraisal: object }>(appraisal('CLERK'), 'clerk');
  expect(cost.sort()).toEqual(['BatchGetItem 6', 'Query 79.5']);
  expect(data?.appraisal).toMatchObject({
    me: { key: CLERK, figures: { accepted: OF_A_YEAR } },
    median: { accepted: OF_A_YEAR },
    rows: [],
  });
});
