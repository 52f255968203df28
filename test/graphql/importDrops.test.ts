import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bookingsKey,
  counterKey,
  listPartition,
  openOrder,
  taskPartition,
} from '../../functions/dynamodb/keys.ts';
import { createUsageRepository } from '../../functions/registry/usageRepository.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { acceptCase } from '../support/cases.ts';
import { haicangFiles } from '../support/haicang.ts';
import { askForHelp } from '../support/help.ts';
import { operations, type RefusalFields } from '../support/operations.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

const AT = '2016-04-06 09:00';

let world: World;
let operator: Actor;
beforeAll(async () => {
  world = await openWorld();
  operator = (await world.actor('operator')).at(AT);
  const clerk = (await world.clerk(places.xinanWindow)).at(AT);
  await acceptCase(clerk, places.xinanWindow, application('HC-PS-02', places.xinan));
  await world.runner.drained();
});
afterAll(() => world.close());

type Pack = typeof haicangFiles;
type ImportAnswer = {
  readonly importDistrict: {
    readonly imported: object | null;
    readonly refusals: readonly RefusalFields[];
  };
};
const importPack = async (pack: object) =>
  (
    await operator.send<ImportAnswer>(operations.importDistrict, {
      input: { idempotencyKey: randomUUID(), pack },
    })
  ).data.importDistrict;

const withoutWindows = (pack: Pack, ...ids: readonly string[]): Pack => ({
  ...pack,
  windows: { ...pack.windows, windows: pack.windows.windows.filter(({ id }) => !ids.includes(id)) },
  delegations: {
    ...pack.delegations,
    delegations: pack.delegations.delegations.filter(({ window }) => !ids.includes(window ?? '')),
  },
});
const withoutMatters = (pack: Pack, ...codes: readonly string[]): Pack => ({
  ...pack,
  matters: { ...pack.matters, matters: pack.matters.matters.filter(({ code }) => !codes.includes(code)) },
  delegations: {
    ...pack.delegations,
    delegations: pack.delegations.delegations.filter(({ matter }) => !codes.includes(matter)),
  },
  bundles: { ...pack.bundles, bundles: [] },
});

describe('an import that drops', () => {
  test('a window with cases is refused, and named', async () => {
    const { imported, refusals } = await importPack(withoutWindows(haicangFiles, places.xinanWindow));
    expect(imported).toBeNull();
    expect(refusals).toMatchObject([{ code: 'IN_USE', path: ['input', 'pack', 'windows', 'windows'] }]);
    expect(refusals[0]?.message).toContain(places.xinanWindow);
  });

  test('a window with an open help request is refused', async () => {
    const help = await askForHelp(world, 30, AT, { village: places.xiayang });
    const window = help.owner.window.code;
    expect((await importPack(withoutWindows(haicangFiles, window))).refusals).toMatchObject([
      { code: 'IN_USE' },
    ]);
  });

  test('each trace that a window can have tells that it is used, and only that window', async () => {
    const tables = openTables(world.runner.dynamoDbEndpoint);
    const client = new DynamoDBClient(localClient(world.runner.dynamoDbEndpoint));
    const names = { cases: await tables.nameOf('Cases'), counters: await tables.nameOf('Counters') };
    const usage = createUsageRepository(DynamoDBDocumentClient.from(client), names);
    const today = '2016-04-06';
    const traces = (desk: string) => [
      { listedIn: listPartition({ of: 'OPEN', district: '350205' }), listedBy: openOrder(desk, today) },
      { task: taskPartition({ of: 'HELP', desk, open: true }), taskDue: today },
      { task: taskPartition({ of: 'HELP', desk, open: false }), taskDue: today },
      { task: taskPartition({ of: 'RATING', desk }), taskDue: today },
      bookingsKey(desk, today),
      bookingsKey(desk, '2016-05-06'),
    ];
    const deskOf = (i: number): string => `350205001001-${i + 20}`;
    for (const i of traces('').keys())
      await tables.put('Cases', { pk: 'trace', sk: String(i), ...traces(deskOf(i))[i] });
    const counted = counterKey({ of: 'WINDOW', district: '350205', window: deskOf(6) }, today);
    await tables.put('Counters', { ...counted, v: 1 });
    const isUsed = (i: number) => usage.isWindowUsed('350205', deskOf(i), today);
    expect(await Promise.all([0, 1, 2, 3, 4, 5, 6].map(isUsed))).toEqual(Array(7).fill(true));
    expect(await isUsed(7)).toBe(false);
    // no part of another district
    expect(await usage.isWindowUsed('440604', deskOf(0), today)).toBe(false);
    expect(await usage.isOfficeUsed('350205', deskOf(3))).toBe(true);
    expect(await usage.isOfficeUsed('350205', deskOf(7))).toBe(false);
    tables.close();
    client.destroy();
  });

  test('a matter version with cases is refused, and one without is dropped', async () => {
    const used = await importPack(withoutMatters(haicangFiles, 'HC-PS-02'));
    expect(used.refusals).toMatchObject([{ code: 'IN_USE', path: ['input', 'pack', 'matters', 'matters'] }]);
    const unused = await importPack(withoutMatters(haicangFiles, 'HC-PS-04'));
    expect(unused.refusals).toEqual([]);
    expect((await importPack(haicangFiles)).refusals).toEqual([]);
  });

  test('more than ten matters at once is refused, whether they have cases or not', async () => {
    const codes = [...new Set(haicangFiles.matters.matters.map(({ code }) => code))]
      .filter((code) => code !== 'HC-PS-02')
      .slice(0, 11);
    const { refusals } = await importPack(withoutMatters(haicangFiles, ...codes));
    expect(refusals.map(({ code }) => code)).toEqual(Array(11).fill('IN_USE'));
  });

  test('a village with cases is refused', async () => {
    const pack = withoutWindows(
      {
        ...haicangFiles,
        district: {
          ...haicangFiles.district,
          villages: haicangFiles.district.villages.filter(({ code }) => code !== places.xinan),
          offices: haicangFiles.district.offices.filter(({ unit }) => unit !== places.xinan),
        },
      },
      ...haicangFiles.windows.windows.filter(({ unit }) => unit === places.xinan).map(({ id }) => id),
    );
    const { refusals } = await importPack(pack);
    expect(refusals.map(({ path }) => path.slice(2))).toContainEqual(['district', 'villages']);
  });

  test('a window that nothing refers to is accepted', async () => {
    const free = '350205001001-01';
    expect((await importPack(withoutWindows(haicangFiles, free))).refusals).toEqual([]);
    expect((await importPack(haicangFiles)).refusals).toEqual([]);
  });
});
